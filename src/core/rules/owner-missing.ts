import type { Fix } from "../model/problem.ts";
import type { ScheduleRow } from "../model/schedule.ts";
import { isDitto } from "../text/owners.ts";
import { quote } from "../text/quote.ts";
import { cure, edit } from "./edits.ts";
import { isBroken } from "./own-times.ts";
import type { Rule } from "./rule.ts";
import { type RuleContext, sheetRow } from "./rule-context.ts";
import { hasOwners, inTwoColumns, ownerCell } from "./table-owners.ts";

/** One row without an owner in a table that names owners. */
export const ownerMissing: Rule = {
  code: "owner-missing",
  level: "should",
  why: "没有责任部门的工作，到时候不知道该找谁。",
  wrong: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["10月", "举办教职工健步走", ""],
      ["12月", "组织迎新年联欢", "工会委员会"],
    ],
  },
  right: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["10月", "举办教职工健步走", "各工会小组"],
      ["12月", "组织迎新年联欢", "工会委员会"],
    ],
  },

  *check(context) {
    for (const { rows } of context.tables.filter(hasOwners)) {
      for (const { row, index } of withoutOwner(rows)) {
        const cell = ownerCell(context, row);
        if (cell === undefined || isDitto(cell.text)) continue;
        if (isBroken(context.sheets.cell(row.sheet, cell.address))) continue;
        yield {
          at: { sheet: row.sheet, cell: cell.address },
          row,
          judged: [cell.text, ...row.items.map(({ text }) => text)].join("\n"),
          message: `第${sheetRow(row)}行${cell.text.trim() === "" ? "未填责任部门" : `责任部门写的是${quote(cell.text)}`}`,
          ...guess(context, rows, index, cell.address),
        };
      }
    }
  },
};

/** The rows of work without an owner, and where they stand among the others. */
function withoutOwner(rows: readonly ScheduleRow[]): { readonly row: ScheduleRow; readonly index: number }[] {
  const open: { row: ScheduleRow; index: number }[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (row && row.owners.length === 0 && row.items.length > 0) open.push({ row, index });
  }
  return open;
}

/** Where the rows above and below agree, the row between them is probably theirs too. */
function guess(
  context: RuleContext,
  rows: readonly ScheduleRow[],
  index: number,
  address: string,
): { readonly fix?: Fix } {
  const [above, row, below] = [rows[index - 1], rows[index], rows[index + 1]];
  if (!above || !row || !below || above.owners.length === 0 || inTwoColumns(row)) return {};
  if (above.owners.join("\n") !== below.owners.join("\n")) return {};
  return cure("guess", edit(context, row.sheet, address, above.owners.join("、")));
}
