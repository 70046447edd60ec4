import { headerKey } from "./column-role.ts";
import { textsBelow } from "./cross-words.ts";
import type { GridView } from "./grid-view.ts";
import type { Header, HeaderColumn } from "./header.ts";

const WEEKDAY = /^(?:周|星期)?[一二三四五六日天]$/;
const DAY = /^(?:[0-9]{1,2}[月/.])?[0-9]{1,2}日?$/;
const FEWEST = 5;

/** 「一 | 二 | 三 | 四 | 五」 over the days of a calendar: they count the days as 序号 counts rows, and are no work. */
export function withoutDayGrid(view: GridView, header: Header): Header {
  const days = header.columns.filter(
    (one) =>
      WEEKDAY.test(headerKey(one.header)) &&
      textsBelow(view, header.bottom + 1, [one]).every((text) => DAY.test(text)),
  );
  if (days.length < FEWEST) return header;
  const columns = header.columns.map(
    (one): HeaderColumn => (days.includes(one) ? { ...one, role: "number" } : one),
  );
  return { ...header, columns };
}
