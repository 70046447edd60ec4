import { a1 } from "../model/grid.ts";
import type { ColumnRole, FoundTable } from "../model/schedule.ts";
import type { Rule } from "./rule.ts";

/** A table without a header, read by what stands in its columns: said once a table. */
export const columnsGuessed: Rule = {
  code: "columns-guessed",
  level: "should",
  why: "没有表头的表，哪一列是什么只能按内容猜，猜错了整张表都会错。",
  wrong: {
    header: [],
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["10月", "举办教职工健步走", "文体委员"],
    ],
  },
  right: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["10月", "举办教职工健步走", "文体委员"],
    ],
  },

  *check({ schedule }) {
    for (const table of schedule.tables.filter(({ guessed }) => guessed)) {
      const columns = NAMES.flatMap((name) => named(table, ...name)).join("、");
      yield {
        at: { sheet: table.sheet, cell: a1(table.headerRow, table.columns[0]?.column ?? 0) },
        judged: columns,
        message: `没有表头，按内容认作${columns}，请核对`,
      };
    }
  },
};

const NAMES: readonly (readonly [ColumnRole, string])[] = [
  ["time", "时间"],
  ["items", "工作"],
  ["owners", "责任人"],
];

/** 「第1列时间」. */
function named({ columns }: FoundTable, role: ColumnRole, name: string): string[] {
  return columns.filter((one) => one.role === role).map(({ column }) => `第${column + 1}列${name}`);
}
