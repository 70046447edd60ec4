import { cellsBelow } from "./cells-below.ts";
import { headerKey } from "./column-role.ts";
import { type GridView, tidyText } from "./grid-view.ts";
import type { Header, HeaderColumn } from "./header.ts";

const WEEKDAY = /^(?:周|星期)?[一二三四五六日天]$/;
const DAY = /^(?:[0-9]{1,2}[月/.])?[0-9]{1,2}日?$/;
const FEWEST = 5;

/** 「一 | 二 | 三 | 四 | 五」 over the days of a calendar: they count the days as 序号 counts rows, and are no work. */
export function withoutDayGrid(view: GridView, header: Header): Header {
  const days = header.columns.filter(
    (one) =>
      WEEKDAY.test(headerKey(one.header)) &&
      cellsBelow(view, header, one.column).every((cell) => DAY.test(tidyText(cell))),
  );
  if (days.length < FEWEST) return header;
  const columns = header.columns.map(
    (one): HeaderColumn => (days.includes(one) ? { ...one, role: "number" } : one),
  );
  return { ...header, columns };
}
