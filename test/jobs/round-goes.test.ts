import type ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { seenIn } from "../../src/core/merge/decide.ts";
import type { Decision } from "../../src/core/model/decision.ts";
import { mergeLogSheet } from "../../src/core/sheets/merge-log.ts";
import { type CheckReport, check } from "../../src/jobs/check.ts";
import { type Collected, collect } from "../../src/jobs/collect.ts";
import { collectJson } from "../../src/jobs/collect-json.ts";
import { distribute } from "../../src/jobs/distribute.ts";
import { mergedFile } from "../../src/jobs/merged-file.ts";
import { putMerge } from "../../src/jobs/put-merge.ts";
import { expectedBy, readReturned } from "../../src/jobs/read-returned.ts";
import { writeCopies } from "../../src/jobs/write-copies.ts";
import { openFile } from "../../src/workbook/file.ts";
import { memoryWorkbook } from "../../src/workbook/memory.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { grid } from "../fixtures/grid.ts";
import { workbookFile } from "../fixtures/workbook-file.ts";
import {
  ARTS,
  all,
  CHINESE,
  copy,
  fill,
  load,
  MATHS,
  type Returned,
  ROWS,
  type,
  type Work,
} from "./returned-files.ts";

/** Where the officer's table is: opened from a file and saved into one between two goes, or open all the time. */
interface Host {
  readonly open: () => Promise<Workbook>;
  /** Writes the merge, saves, and opens again what was saved. */
  readonly save: (book: Workbook, report: CheckReport, merged: Collected) => Promise<Workbook>;
}

function opened(bytes: Uint8Array) {
  const book = openFile(bytes);
  if (!book.ok) throw new Error(book.fault.kind);
  return book.value;
}

const inFiles: Host = {
  open: async () => opened(await workbookFile({ 安排表: ROWS })),
  save: async (book, report, merged) => {
    if (!("bytes" in book)) throw new Error("no file");
    const bytes = await mergedFile(book as ReturnType<typeof opened>, report, merged);
    if (!bytes.ok) throw new Error(bytes.fault.kind);
    return opened(bytes.value);
  },
};

/** Another program saves it between the goes: it keeps the sheets, and not all of the names. */
const throughAnother: Host = {
  ...inFiles,
  save: async (book, report, merged) => {
    const saved = (await inFiles.save(book, report, merged)) as ReturnType<typeof opened>;
    const again = await load(await saved.bytes());
    return opened(new Uint8Array(await again.xlsx.writeBuffer()));
  },
};

const inMemory: Host = {
  open: async () => memoryWorkbook([grid("安排表", ROWS)]),
  save: async (book, report, merged) => {
    const put = await putMerge(book, report, merged);
    if (!put.ok || put.value.kind !== "edits") throw new Error("not written");
    return book;
  },
};

async function reportOf(book: Workbook): Promise<CheckReport> {
  const report = await check(book, {});
  if (!report.ok) throw new Error(report.fault.kind);
  return report.value;
}

let seed = 11;
const random = () => {
  seed = (seed * 16807) % 2147483647;
  return seed / 2147483647;
};

/** A round sent out from that host, with the three copies filled in. */
async function sentFrom(host: Host) {
  const book = await host.open();
  const to = [CHINESE ?? "", MATHS ?? "", ARTS ?? ""];
  const done = await distribute(book, await reportOf(book), { to, withOthers: true, random });
  if (!done.ok) throw new Error(done.fault.kind);
  const files = new Map((await writeCopies(done.value.copies)).map((file) => [file.to, file.bytes]));
  const filled = async (name: string | undefined, ...works: readonly Work[]) => ({
    name: `${name}.xlsx`,
    bytes: await copy(name, all(...works), files),
  });
  return {
    book,
    chinese: await filled(
      CHINESE,
      type({ B5: "10月下旬", B7: "12月中旬" }),
      fill(12, "11月", "读书分享会", CHINESE ?? ""),
    ),
    maths: await filled(MATHS, type({ B7: "12月下旬", C8: "走访慰问退休教师和病号" })),
    arts: await filled(ARTS, type({ B10: "4月中旬" }), fill(12, "6月", "书画展", ARTS ?? "")),
  };
}

async function gather(book: Workbook, files: readonly Returned[], decisions: readonly Decision[] = []) {
  const report = await reportOf(book);
  const expected = expectedBy(report.settings);
  const read = await Promise.all(
    files.map((file) => readReturned(file, async (bytes) => openFile(bytes), expected)),
  );
  const done = collect({ report, files: read, decisions, today: "2026-09-20" });
  if (!done.ok) throw new Error(done.fault.kind);
  return { report, merged: done.value };
}

const seen = ({ rows, conflicts, senders }: Collected) => ({ rows, conflicts, senders });
const history = ({ log }: Collected) => log.map(({ stands: _, ...change }) => change);
const states = ({ senders }: Collected) => senders.map(({ state }) => state);

describe.each([
  ["a file", inFiles],
  ["a file that another program saved", throughAnother],
  ["a workbook that stays open", inMemory],
])("two copies, saved, the third into what was saved: %s", (_, host) => {
  test("who returned, whose words, and what is open are as if all had come at once", async () => {
    const { book, chinese, maths, arts } = await sentFrom(host);
    const once = await gather(book, [chinese, maths, arts]);
    const first = await gather(book, [chinese, maths]);
    expect(states(first.merged)).toEqual(["conflict", "conflict", "missing"]);
    expect(first.merged.log.filter(({ stands }) => stands)).toEqual([]);
    const saved = await host.save(book, first.report, first.merged);

    const nothing = await gather(saved, []);
    expect(seen(nothing.merged)).toEqual(seen(first.merged));
    expect(nothing.merged.log.every(({ stands }) => stands)).toBe(true);
    expect(nothing.merged.notices).toEqual([]);

    const { report, merged } = await gather(saved, [arts]);
    expect(seen(merged)).toEqual(seen(once.merged));
    expect(history(merged)).toEqual(history(once.merged));
    expect(states(merged)).toEqual(["conflict", "conflict", "merged"]);
    // What was merged before is not offered again.
    expect(merged.log.filter(({ stands }) => !stands).map(({ from }) => from)).toEqual([[ARTS], [ARTS]]);
    expect(merged.kept.returns.map(({ file, day, hash }) => [file, day, hash.length])).toEqual([
      [`${CHINESE}.xlsx`, "2026-09-20", 64],
      [`${MATHS}.xlsx`, "2026-09-20", 64],
      [`${ARTS}.xlsx`, "2026-09-20", 64],
    ]);
    const all = await host.save(saved, report, merged);
    // Where the mark of the first one is gone, the newer stands beside it.
    const logs = (await all.sheets()).filter(({ name }) => name.startsWith("汇总记录"));
    const log = await all.read(logs.at(-1)?.name ?? "");
    const lines = (log?.cells ?? []).map((row) => (row ?? []).map((cell) => cell?.text ?? ""));
    expect(lines.slice(1).map(([work, , , , who, file]) => [work, who, file])).toEqual([
      ["组织秋季健步走", CHINESE, `${CHINESE}.xlsx`],
      ["走访慰问退休教师和病号", MATHS, `${MATHS}.xlsx`],
      ["举行趣味运动会", ARTS, `${ARTS}.xlsx`],
      ["读书分享会", CHINESE, `${CHINESE}.xlsx`],
      ["书画展", ARTS, `${ARTS}.xlsx`],
    ]);
  });

  test("the open question is decided from the saved result alone, and stays decided", async () => {
    const { book, chinese, maths, arts } = await sentFrom(host);
    const first = await gather(book, [chinese, maths]);
    const saved = await host.save(book, first.report, first.merged);
    const [conflict, ...more] = (await gather(saved, [])).merged.conflicts;
    if (conflict === undefined || !("column" in conflict)) throw new Error("nothing open");
    expect(more).toEqual([]);
    const { kind, id, column } = conflict;
    const decision = { kind, id, column, take: MATHS ?? "", seen: seenIn(conflict) };
    const decided = await gather(saved, [], [decision]);
    expect(decided.merged.conflicts).toEqual([]);
    const again = await gather(await host.save(saved, decided.report, decided.merged), [arts]);
    expect(again.merged.conflicts).toEqual([]);
    expect(again.merged.rows.find((row) => row.id === id)?.cells["period"]).toBe("12月下旬");
    expect(again.merged.notices).toEqual([]);
  });
});

test("a change is found in the file that says it, and not in an earlier one of its sender", async () => {
  const { book, chinese } = await sentFrom(inFiles);
  const early = { ...chinese, name: "先交的.xlsx" };
  const again = await load(chinese.bytes);
  for (const sheet of again.worksheets)
    sheet.eachRow((row) => {
      if (row.getCell(2).value === "10月下旬") row.getCell(2).value = "10月中旬";
    });
  const late = { name: "后交的.xlsx", bytes: new Uint8Array(await again.xlsx.writeBuffer()) };
  const both = await gather(book, [early, late]);
  expect(both.merged.kept.returns.map(({ file }) => file)).toEqual(["先交的.xlsx", "后交的.xlsx"]);
  const files = collectJson(both.merged, both.report).log.map((change) =>
    change.files.map(({ file }) => file),
  );
  expect(files.flat()).toContain("后交的.xlsx");
  expect(files.flat()).not.toContain("先交的.xlsx");
  const sheet = mergeLogSheet(both.merged.log, both.merged.rows, both.merged.spoken);
  expect(JSON.stringify(sheet)).not.toContain("先交的.xlsx");
});

test("a column that the officer has added since stands in the merged rows", async () => {
  const { book, chinese } = await sentFrom(inFiles);
  const own = await load(await (book as ReturnType<typeof opened>).bytes());
  const sheet = own.getWorksheet("安排表");
  if (sheet === undefined) throw new Error("no table");
  sheet.getCell("E2").value = "经费";
  sheet.getCell("E4").value = "四百元";
  const later = opened(new Uint8Array(await own.xlsx.writeBuffer()));
  const { merged, report } = await gather(later, [chinese]);
  const rows = collectJson(merged, report).rows.map(({ items, extra }) => [items.at(-1), extra] as const);
  expect(rows).toContainEqual(["组织秋季健步走", { 地点: "操场", 经费: "四百元" }]);
  expect(rows.filter(([, extra]) => "经费" in extra)).toHaveLength(1);
});

/** The saved result of two copies, with other words in those lines of 设置 that the function changes. */
async function damaged(change: (key: string, text: string) => string) {
  const { book, chinese, maths, arts } = await sentFrom(inFiles);
  const first = await gather(book, [chinese, maths]);
  const saved = (await inFiles.save(book, first.report, first.merged)) as ReturnType<typeof opened>;
  const other: ExcelJS.Workbook = await load(await saved.bytes());
  other.getWorksheet("设置")?.eachRow((row) => {
    row.getCell(2).value = change(row.getCell(1).text, row.getCell(2).text);
  });
  return { arts, chinese, book: opened(new Uint8Array(await other.xlsx.writeBuffer())) };
}

const MERGED = ["10月下旬 组织秋季健步走", "1月 走访慰问退休教师和病号", "11月 读书分享会", "6月 书画展"];
const textsOf = ({ rows }: Collected) => rows.map(({ cells }) => `${cells["period"]} ${cells["items"]}`);

describe("where what was kept is damaged nothing is taken back, the rest counts, and it is told", () => {
  test("copies that cannot be read at all", async () => {
    const { book, arts } = await damaged((key, text) => (key === "交回" ? "{" : text));
    const { merged } = await gather(book, [arts]);
    expect(textsOf(merged)).toEqual(expect.arrayContaining(MERGED));
    expect(states(merged)).toEqual(["missing", "missing", "merged"]);
    expect(merged.notices).toContainEqual({ code: "kept-copy-damaged", from: [] });
  });

  test("a row of one copy", async () => {
    const { book, arts, chinese } = await damaged((key, text) =>
      key === "交回" && text.includes(`"sender":"${CHINESE}"`) ? text.replace(/"of":\d+/u, '"of":-1') : text,
    );
    const { report, merged } = await gather(book, [arts]);
    expect(textsOf(merged)).toEqual(expect.arrayContaining(MERGED));
    expect(states(merged)).toEqual(["missing", "merged", "merged"]);
    expect(merged.kept.returns.map(({ sender }) => sender)).toEqual([MATHS, ARTS]);
    expect(merged.notices).toContainEqual({
      code: "kept-copy-damaged",
      from: [CHINESE],
      detail: `${CHINESE}.xlsx`,
    });
    // It stays known until it is written, and is not told where the copy has come again.
    expect(report.settings.rounds?.at(-1)?.lost).toEqual([{ sender: CHINESE, file: `${CHINESE}.xlsx` }]);
    const kept = await book.keep(report.settings);
    expect(kept.ok && (await reportOf(book)).settings.rounds?.at(-1)?.lost).toHaveLength(1);
    const again = await gather(book, [arts, chinese]);
    expect(states(again.merged)).not.toContain("missing");
    expect(again.merged.notices.map(({ code }) => code)).not.toContain("kept-copy-damaged");
    const saved = await gather(await inFiles.save(book, again.report, again.merged), []);
    expect(saved.report.settings.rounds?.at(-1)?.lost).toBeUndefined();
    expect(states(saved.merged)).not.toContain("missing");
  });

  test("the merge itself", async () => {
    const { book, arts } = await damaged((key, text) => (key === "上次汇总" ? "{" : text));
    const { merged } = await gather(book, [arts]);
    expect(textsOf(merged)).toEqual(expect.arrayContaining(MERGED));
    expect(states(merged)).not.toContain("missing");
    expect(merged.kept.returns).toHaveLength(3);
    expect(merged.notices).toContainEqual({ code: "kept-merge-damaged", from: [] });
  });
});
