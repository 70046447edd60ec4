import { cellAt } from "../model/grid.ts";
import { oneLine } from "../text/one-line.ts";
import { headerKey } from "./column-role.ts";
import type { TableArea } from "./find-tables.ts";
import { type GridView, tidyText } from "./grid-view.ts";
import { slotAt } from "./table-columns.ts";
import { looksLikeTime } from "./time-words.ts";

const CALENDAR = /^(?:教学)?(?:周次?|周别|周数|星期)$/;

/** Whether the table goes through weeks or days one by one: one without work is no gap. */
export function isCalendar({ header }: TableArea): boolean {
  return header.columns.some((one) => CALENDAR.test(headerKey(one.header)));
}

/** What a row without work says in its other columns, weeks and days left out: 「备注“国庆放假，体检延后”」. */
export function remarksOf(view: GridView, { columns }: TableArea, row: number): readonly string[] {
  return columns.extras.flatMap(({ column, key }) => {
    const slot = slotAt(view, columns, row, column);
    const words = slot.written ? tidyText(cellAt(view.grid, slot.row, slot.column)) : "";
    const counts = CALENDAR.test(headerKey(key)) || looksLikeTime(words) || !/\p{L}/u.test(words);
    return counts ? [] : [`${key}“${oneLine(words)}”`];
  });
}
