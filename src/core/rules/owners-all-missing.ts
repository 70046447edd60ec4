import type { Fix } from "../model/problem.ts";
import { edit } from "./edits.ts";
import type { Rule } from "./rule.ts";
import { headerCell, type RuleContext, type TableRows } from "./rule-context.ts";
import { hasOwners, inTwoColumns, ownerCell } from "./table-owners.ts";

/** Whom every union has, for tables without a 名单. */
const EVERY_UNION = ["工会委员会", "各工会小组"];
/** More names than these are not looked through beside a finding: the 名单 has its own screen. */
const MOST_NAMES = 6;

/** No row of a table names an owner: one question for the table, never one a row. */
export const ownersAllMissing: Rule = {
  code: "owners-all-missing",
  level: "should",
  why: "全表都没有责任部门时，只提醒一次，可以一次填入，也可以就这样不写。",
  wrong: {
    rows: [
      ["9月", "召开工会委员例会", ""],
      ["10月", "举办教职工健步走", ""],
    ],
  },
  right: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["10月", "举办教职工健步走", "各工会小组"],
    ],
  },

  *check(context) {
    const { tables } = context;
    const filled = tables.filter(({ rows }) => rows.length > 0);
    // Month sheets without an owner column are one plan: it is asked about once.
    const empty = filled.some(hasOwners) ? filled.filter((entry) => !hasOwners(entry)) : filled.slice(0, 1);
    for (const entry of empty) {
      const { table } = entry;
      yield {
        at: { sheet: table.sheet, cell: headerCell(table, "owners", "items") },
        judged: "",
        message: table.columns.some(({ role }) => role === "owners")
          ? "全表未填责任部门，可一次填入"
          : "表里没有“责任部门”这一列",
        ...namesToFill(context, entry),
      };
    }
  },
};

/** One of the union's bodies for every row of work, to be chosen; none where a row has no cell for it. */
function namesToFill(context: RuleContext, { rows }: TableRows): { readonly fix?: Fix } {
  const open = rows.filter(({ items }) => items.length > 0);
  const cells = open.map((row) => (inTwoColumns(row) ? undefined : ownerCell(context, row)?.address));
  const own = context.settings.units.map(({ name }) => name).slice(0, MOST_NAMES);
  const choices = (own.length > 0 ? own : EVERY_UNION).flatMap((label) => {
    const edits = open.map((row, at) => {
      const cell = cells[at];
      return cell === undefined ? undefined : edit(context, row.sheet, cell, label);
    });
    const all = edits.filter((one) => one !== undefined);
    return all.length > 0 && all.length === edits.length ? [{ label, edits: all }] : [];
  });
  return choices.length > 0 ? { fix: { kind: "choice", edits: [], choices } } : {};
}
