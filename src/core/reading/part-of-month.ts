const PART =
  /^\s*(?:(?:0?[1-9]|[12][0-9]|3[01])\s*[日号]?(?:\s*[-—–~～至、]\s*[0-9]{1,2}\s*[日号]?)?|月?[上中下]{1,2}旬|[上下]半?月|月?[初中末底]|[全整]月|第[一二三四五1-5]周)\s*$/;

/** A day of a month or a part of it, beside the month or below it: 6, 20日, 8-9, 上旬, 月底. */
export function isPartOfMonth(text: string): boolean {
  return PART.test(text);
}

const NUMERAL = "[0-9一二三四五六七八九十]{1,3}";
const WHOLE_DAY = new RegExp(
  `^(?:[0-9]{4}\\s*[年./-])?\\s*${NUMERAL}\\s*[月./·]\\s*${NUMERAL}(?:[./-][0-9]{1,2})?\\s*[日号]?(?:\\s*$|\\s*(?:[-—–~～至到、(（]|星期|周))`,
);

/** A day that names its month, or days from such a one on: 3月6日, 9.2-9.6, 2025/3/6. */
export function isWholeDay(text: string): boolean {
  return text.length <= 40 && WHOLE_DAY.test(text.trim());
}

/** 「全月」 beside a month says no more than the month. */
const WHOLE_MONTH = /^[全整]月$/;

/** The words behind the month: a bare number is a day, 上旬 and 月底 stand as they are. */
export function behindMonth(month: string, part: string): string {
  if (part === "" || WHOLE_MONTH.test(part)) return month;
  return `${month.replace("月份", "月")}${/[0-9]$/.test(part) ? `${part}日` : part.replace(/^月/, "")}`;
}

const ONE_MONTH =
  /^(?:(20[0-9]{2})\s*[年.．-])?\s*([0-9]{1,2}|[元正一二三四五六七八九十]{1,3})(?:\s*月份?)?$/;

/** The one month that a title or the name of a sheet gives: 2024年9月份 → 9月. */
export function monthOnly(time: string | undefined): string | undefined {
  const month = ONE_MONTH.exec(time?.trim() ?? "")?.[2];
  return month === undefined ? undefined : `${month}月`;
}

/** The one month of a heading over its rows, with the year that it names, which may be another than the plan's. */
export function monthOver(heading: string): string | undefined {
  const year = ONE_MONTH.exec(heading.trim())?.[1];
  const month = monthOnly(heading);
  return year === undefined || month === undefined ? month : `${year}年${month}`;
}
