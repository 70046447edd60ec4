import { textAt } from "../model/grid.ts";
import { headerKey, roleOf } from "./column-role.ts";
import type { GridView } from "./grid-view.ts";
import { looksLikeTime } from "./time-words.ts";

/** Headers of lists, ledgers and score sheets, never of a schedule's own columns. */
const LIST_WORDS =
  /^(?:姓名|性别|职务|职称|联系电话|电话|手机号?码?|联系方式|身份证号码?|出生年月|民族|学历|金额|数量|单价|规格|型号|摘要|收入|支出|余额|得分|分值|成绩|名次|签名|签字|签到)$/;

/** 姓名, 签到, 金额: no column of a schedule is called so. */
export function headsOtherColumn(text: string): boolean {
  return LIST_WORDS.test(headerKey(text));
}

/** Whether the row heads another kind of table: 姓名, 职务, 电话. */
function headsOtherTable(view: GridView, row: number): boolean {
  const written = view.written(row);
  if (written.length < 2) return false;
  let listed = 0;
  let known = 0;
  for (const column of written) {
    const text = textAt(view.grid, row, column);
    if (text.length > 12 || looksLikeTime(text)) return false;
    if (headsOtherColumn(text)) listed += 1;
    else if (roleOf(text).strength > 0) known += 1;
  }
  return listed > 0 && (listed + known) * 2 > written.length;
}

/** The first row in [from, to) that heads another table, below a blank row or a line alone. */
export function otherTableBelow(view: GridView, from: number, to: number): number | undefined {
  for (let row = from + 1; row < to; row += 1) {
    if (view.written(row - 1).length <= 1 && headsOtherTable(view, row)) return row;
  }
  return undefined;
}
