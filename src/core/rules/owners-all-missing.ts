import type { Rule } from "./rule.ts";
import { headerCell } from "./rule-context.ts";
import { hasOwners } from "./table-owners.ts";

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

  *check({ tables }) {
    const filled = tables.filter(({ rows }) => rows.length > 0);
    // Month sheets without an owner column are one plan: it is asked about once.
    const empty = filled.some(hasOwners) ? filled.filter((entry) => !hasOwners(entry)) : filled.slice(0, 1);
    for (const { table } of empty) {
      yield {
        at: { sheet: table.sheet, cell: headerCell(table, "owners", "items") },
        judged: "",
        message: table.columns.some(({ role }) => role === "owners")
          ? "全表未填责任部门，可一次填入"
          : "表里没有“责任部门”这一列",
      };
    }
  },
};
