import fc from "fast-check";
import { expect, test } from "vitest";
import { type Area, a1, fromA1, type Grid } from "../../../src/core/model/grid.ts";
import type { ColumnRole, Schedule } from "../../../src/core/model/schedule.ts";
import { withoutAsides } from "../../../src/core/reading/aside.ts";
import { findTables } from "../../../src/core/reading/find-tables.ts";
import { isWritten, viewGrid } from "../../../src/core/reading/grid-view.ts";
import { readSchedule } from "../../../src/core/reading/read-schedule.ts";
import { grid } from "../../fixtures/grid.ts";

const words = fc.constantFrom(
  ...[
    "",
    "",
    "",
    "时间",
    "工作内容",
    "责任部门",
    "备注",
    "序号",
    "完成情况",
    "9月",
    "三月",
    "10",
    "12月中旬",
  ],
  ...[
    "1. 换届2. 慰问",
    "召开大会",
    "同上",
    "工会委员会、办公室",
    "李林、同上",
    "无",
    "（1）换届（2）慰问",
    "1 换届\n2 慰问",
    "1. 换届\n会期一天\n2. 慰问",
    "一、组织建设",
    "实验小学工会",
    "2024年9月",
    "第二学期",
    "合计",
    "备注：暂定",
    "2024年9月1日",
    "下学期",
  ],
  ...["2024-2025学年工作安排", "填表人：李林", "年月日", "3.8活动", " ", "\n", "1."],
);

const header = fc.shuffledSubarray(["时间", "工作内容", "责任部门", "责任人", "备注", "序号"], {
  minLength: 3,
});
const area = fc
  .record({ top: fc.nat(12), left: fc.nat(5), height: fc.nat(3), width: fc.nat(5) })
  .map(({ top, left, height, width }): Area => ({ top, left, bottom: top + height, right: left + width }));

const overlap = (one: Area, other: Area) =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** Merged areas do not overlap, and hold text in their anchor alone, as in every workbook Excel has saved. */
function merged(rows: readonly (readonly string[])[], areas: readonly Area[]): Grid {
  const apart = areas.filter((one, at) => !areas.slice(0, at).some((other) => overlap(one, other)));
  const covered = (row: number, column: number) =>
    apart.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left),
    );
  const cells = rows.map((row, at) => row.map((text, column) => (covered(at, column) ? "" : text)));
  return { ...grid("安排表", cells), merges: apart };
}

const sheets = fc
  .tuple(
    fc.array(fc.array(words, { maxLength: 6 }), { maxLength: 3 }),
    header,
    fc.array(fc.array(words, { maxLength: 6 }), { maxLength: 12 }),
    fc.array(area, { maxLength: 4 }),
  )
  .map(([above, head, body, areas]) => merged([...above, head, ...body], areas));

test("any grid is read or refused, never thrown at", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(words, { maxLength: 7 }), { maxLength: 14 }),
      fc.array(area, { maxLength: 5 }),
      (rows, areas) => {
        const { ok } = readSchedule([merged(rows, areas)], {});
        expect(typeof ok).toBe("boolean");
      },
    ),
    { numRuns: 300 },
  );
});

/** 「安排表 第3—5行」 are rows 3, 4 and 5. */
function rowsTold(words: string): number[] {
  const [, first, last = first] = /第(\d+)(?:—(\d+))?行/.exec(words) ?? [];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => Number(first) + at);
}

const isWork = ({ role }: { readonly role: ColumnRole }) => role === "items";

/** Words beside a table are told by themselves, or are a title or years of the schedule's. */
function isToldAside({ title = "", tables, years, skipped }: Schedule, text: string): boolean {
  const plain = (words: string) => words.replace(/\s+/g, "");
  const titles = [title, ...tables.map((table) => table.title ?? "")];
  const told = [...titles, ...years.map((year) => year.text), ...skipped.map(({ why }) => why)];
  return told.some((words) => plain(words).includes(plain(text)));
}

/** Cells of the tables' bodies that are found nowhere in what was read. */
function lost(sheet: Grid): string[] {
  const reading = readSchedule([sheet], {});
  if (!reading.ok) return [];
  const { rows, skipped } = reading.value;
  const told = new Set(skipped.flatMap((one) => ("row" in one ? rowsTold(one.row) : [])));
  const known = new Set(
    rows.flatMap(({ cell, itemCells, ownerCells }) => [cell, ...itemCells, ...ownerCells]),
  );
  // Of two time columns one is the row's cell, and both are its time.
  const timed = (row: number, text: string) =>
    rows.some(({ sheetRows, time }) => sheetRows.includes(row) && time.includes(text));
  const carried = new Set(
    rows.flatMap(({ sheetRows, extra }) =>
      sheetRows.flatMap((row) =>
        Object.values(extra).flatMap((text) => text.split("\n").map((line) => `${row} ${line.trim()}`)),
      ),
    ),
  );
  const { view, asides } = withoutAsides(viewGrid(sheet));
  const missing: string[] = asides
    .filter(({ text }) => !isToldAside(reading.value, text))
    .map(({ row, column, text }) => `${a1(row, column)} ${text}`);
  for (const { from, to, columns } of findTables(view).tables) {
    for (let row = from; row < to; row += 1) {
      if (told.has(row + 1)) continue;
      view.grid.cells[row]?.forEach((cell, column) => {
        if (!isWritten(cell) || columns.numbers.has(column) || known.has(a1(row, column))) return;
        if (timed(row + 1, cell.text.trim())) return;
        const lines = cell.text.trim().split("\n");
        if (!lines.every((line) => carried.has(`${row + 1} ${line.trim()}`)))
          missing.push(`${a1(row, column)} ${cell.text}`);
      });
    }
  }
  return missing;
}

test("nothing written below a header is lost: it is in a row or told as skipped", () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      expect(lost(sheet)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("a header cell merged down beside another 时间 makes no two tables of one", () => {
  const rows = [
    ["序号", "工作内容", "责任人", "时间", "责任部门", "备注"],
    ["时间", "", "第二学期", "", "2024-2025学年工作安排"],
  ];
  expect(lost(merged(rows, [{ top: 0, left: 3, bottom: 1, right: 3 }]))).toEqual([]);
});

/** The words of a cell without what numbers a list, parts names or only shows blank space. */
const bare = (text: string) => text.replace(/[\s0-9.．、，,；;／/（）()①-⑳—-]|同上|无/gu, "");

/** Cells of work, owners and times whose words are not, all of them and in order, those of their rows. */
function altered(sheet: Grid): string[] {
  const reading = readSchedule([sheet], {});
  if (!reading.ok) return [];
  const { cells: seen } = withoutAsides(viewGrid(sheet)).view.grid;
  const text = (address: string) => {
    const { row, column } = fromA1(address) ?? { row: -1, column: -1 };
    return seen[row]?.[column]?.text ?? "";
  };
  return reading.value.rows.flatMap((row) => {
    const items = row.itemCells.filter((address) => {
      const read = row.items.filter(({ cell }) => cell === address).map((item) => item.text);
      return bare(read.join("")) !== bare(text(address).replace(/^\s*一、/gm, ""));
    });
    const cells = row.ownerCells.map(text);
    const owners = bare(row.owners.join(""));
    const ditto = cells.some((words) => words.includes("同上"));
    const names = ditto ? cells.flatMap((words) => words.split("、")) : [cells.join("")];
    const kept = names.every((name) => (ditto ? owners.includes(bare(name)) : owners === bare(name)));
    // A mere number beside another time is a month.
    const time = row.time.replace(/^(\d{1,2})月$/, "$1");
    const beside = (seen[fromA1(row.cell)?.row ?? -1] ?? []).map((cell) => cell?.text ?? "").join("");
    const timed = row.timeCarried || bare(beside).includes(bare(time));
    return [...items, ...(kept ? [] : row.ownerCells), ...(timed ? [] : [row.cell])];
  });
}

test("what is read says what its cells say, list numbers and separators aside", () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      expect(altered(sheet)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

/** Work stands under several headers; under 工作内容 alone a row may have room for several pieces of it. */
function standsOnItsSide(work: readonly { readonly header: string }[]): boolean {
  return work.length > 1 && work.some(({ header: text }) => text !== "工作内容");
}

test("each row of the sheet is read at most once, in a table on its side each cell", () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const reading = readSchedule([sheet], {});
      const rows = reading.ok ? reading.value.rows : [];
      const onItsSide =
        reading.ok && reading.value.tables.some(({ columns }) => standsOnItsSide(columns.filter(isWork)));
      const read = rows.flatMap(({ itemCells, sheetRows }) =>
        onItsSide ? itemCells : sheetRows.map(String),
      );
      expect(new Set(read).size).toBe(read.length);
      const order = rows.map(({ sheetRows }) => sheetRows[0] ?? 0);
      expect([...order].sort((one, other) => one - other)).toEqual(order);
    }),
    { numRuns: 300 },
  );
});
