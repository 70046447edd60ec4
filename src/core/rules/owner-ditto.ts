import type { ScheduleRow } from "../model/schedule.ts";
import { isDitto, splitOwners } from "../text/owners.ts";
import { quote } from "../text/quote.ts";
import { Remembered } from "../text/remembered.ts";
import { cure, edit } from "./edits.ts";
import type { Finding, Rule } from "./rule.ts";
import type { RuleContext } from "./rule-context.ts";
import { inTwoColumns, ownerCell } from "./table-owners.ts";

/** 「同上」 instead of a name: read as the row above, but nobody else can rely on the order of rows. */
export const ownerDitto: Rule = {
  code: "owner-ditto",
  level: "should",
  why: "“同上”换了行序或者分发以后，就不知道指的是谁。",
  wrong: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["10月", "举办教职工健步走", "同上"],
    ],
  },
  right: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["10月", "举办教职工健步走", "工会委员会"],
    ],
  },

  *check(context) {
    const known = new Remembered(dittoIn);
    for (const row of rowsOfDitto(context, known)) {
      if (inTwoColumns(row)) {
        yield* dittosByCell(context, row, known);
        continue;
      }
      const cell = ownerCell(context, row);
      if (cell === undefined) continue;
      const { written, at } = known.of(cell.text);
      if (at < 0) continue;
      const names = row.owners.slice(at, row.owners.length - (written.length - at - 1)).join("、");
      yield {
        at: { sheet: row.sheet, cell: cell.address },
        row,
        judged: [cell.text, names, ...row.items.map(({ text }) => text)].join("\n"),
        message:
          names === ""
            ? `责任部门写的是${quote(cell.text)}，上面没有可用的名字`
            : `${quote(written[at] ?? "")}是指${quote(names)}吧？请写全`,
        ...(names === ""
          ? {}
          : cure("guess", edit(context, row.sheet, cell.address, [...new Set(row.owners)].join("、")))),
      };
    }
  },
};

function rowsOfDitto(
  { schedule, sheets }: RuleContext,
  known: Remembered<ReturnType<typeof dittoIn>>,
): ScheduleRow[] {
  const rows: ScheduleRow[] = [];
  for (const row of schedule.rows) {
    if (row.ownerCells.some((address) => known.of(sheets.text(row.sheet, address)).at >= 0)) rows.push(row);
  }
  return rows;
}

/** Of a row with two owner columns each cell by itself; whom it means is left for the officer to write. */
function dittosByCell(
  context: RuleContext,
  row: ScheduleRow,
  known: Remembered<ReturnType<typeof dittoIn>>,
): Finding[] {
  return row.ownerCells.flatMap((address) => {
    const text = context.sheets.text(row.sheet, address);
    const { written, at } = known.of(text);
    if (at < 0) return [];
    const judged = [text, ...row.items.map((item) => item.text)].join("\n");
    const message = `请把${quote(written[at] ?? "")}写成名称`;
    return [{ at: { sheet: row.sheet, cell: address }, row, judged, message }];
  });
}

/** The names in an owner cell, and which of them says 同上; -1 where none does. */
function dittoIn(text: string): { readonly written: readonly string[]; readonly at: number } {
  const written = splitOwners(text);
  return { written, at: written.findIndex(isDitto) };
}
