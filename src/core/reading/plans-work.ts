import { headerKey } from "./column-role.ts";
import type { TableArea } from "./find-tables.ts";
import { tidyText } from "./grid-view.ts";
import type { HeaderColumn } from "./header.ts";
import { holdsClockTimes } from "./time-column.ts";
import { timeOutside } from "./time-outside.ts";
import { headingTime } from "./time-words.ts";

/** 姓名, 科目, 余额, 得分: a table of people, money or marks. */
const LEDGER =
  /^(?:姓名|会员姓名|科目|收入|支出|余额|结余|借方|贷方|决算数?|得分|自评得?分?|考核得?分|分值|名次|成绩|职称|性别|摘要|规格|规格型号|单价|报销金额|凭证号?)$/;
/** Words of a ledger that a plan may have too, when it says plainly what work is. */
const RATHER_LEDGER = /(?<!预算|预计|计划|拟)金额|经办人|审批人|领[用取]|签收|数量|单价|慰问对象/;
const LIST_TITLE = /登记|明细|签到|统计|名单|发放|作息|值班|值日|课程|考勤/;
const PLAN_TITLE = /安排|计划|行事|进度|要点|校[历曆]/;
const ROWS_LOOKED_AT = 200;

/** Whether a month stands alone over rows of the table. */
function hasBlockHeading({ view, from, to }: TableArea): boolean {
  for (let row = from; row < Math.min(to, from + ROWS_LOOKED_AT); row += 1) {
    const [column, ...others] = view.written(row);
    if (column === undefined || others.length > 0) continue;
    if (headingTime(tidyText(view.grid.cells[row]?.[column])) !== undefined) return true;
  }
  return false;
}

/** By its title, or by its columns where none says plainly who answers for the work. */
function looksLikeLedger({ header, above }: TableArea): boolean {
  if (above.lines.some((line) => LIST_TITLE.test(line))) return true;
  const answered = header.columns.some(({ role, strength }) => role === "owners" && strength >= 4);
  return !answered && header.columns.some(countsMoney);
}

function countsMoney({ role, header }: HeaderColumn): boolean {
  return role !== "items" && RATHER_LEDGER.test(headerKey(header));
}

/**
 * Whether a table with such a header plans work. With a column of times it does, unless its columns are those of a
 * ledger; without one something else must say so: owners, a month over its rows, its title.
 */
export function plansWork(table: TableArea): boolean {
  if (holdsClockTimes(table.view, table.header, table.columns.time)) return false;
  const { columns } = table.header;
  const items = columns.find(({ role }) => role === "items")?.strength ?? 0;
  const isLedger = columns.some(({ header }) => LEDGER.test(headerKey(header)));
  if (table.columns.time !== undefined) return items > 3 || !(isLedger || looksLikeLedger(table));
  if (isLedger) return false;
  if (timeOutside(table) !== undefined || hasBlockHeading(table)) return true;
  const titled = table.above.lines.some((line) => PLAN_TITLE.test(line));
  return items >= 4 && (titled || table.columns.owners !== undefined);
}
