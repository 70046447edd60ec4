const DIGITS = "[0-9]{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,2}";
const MONTHS = new RegExp(
  `^(${DIGITS})(\\s*)(?:(月份?)?(\\s*)(-|－|—+|–|~|～|至|到)(\\s*)(${DIGITS})(\\s*))?(月份?)$`,
  "u",
);
const CHINESE = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** How a month or a range of months is written, apart from which months they are. */
export interface MonthWriting {
  readonly text: string;
  readonly joiner?: string;
  readonly digits?: string;
  readonly suffix?: string;
}

/** How a time of the kind 「9月」「10-11月」「三至四月份」 is written; undefined for every other time. */
export function monthWriting(text: string): MonthWriting | undefined {
  const [, first, , , , joiner, , , , suffix] = MONTHS.exec(text) ?? [];
  if (first === undefined || suffix === undefined) return undefined;
  return { text, suffix, digits: digitsOf(first), ...(joiner === undefined ? {} : { joiner }) };
}

/** The same months in the usual writing; blanks stay where they stood. */
export function rewriteMonths({ text }: Pick<MonthWriting, "text">, usual: Partial<MonthWriting>): string {
  return text.replace(MONTHS, (...groups: (string | undefined)[]) => {
    const [
      ,
      first = "",
      gap = "",
      inner,
      afterInner = "",
      joiner,
      beforeLast = "",
      last,
      afterLast = "",
      suffix = "",
    ] = groups;
    const number = (digits: string) => written(digits, usual.digits ?? digitsOf(digits));
    const end = usual.suffix ?? suffix;
    if (joiner === undefined || last === undefined) return `${number(first)}${gap}${end}`;
    const middle = inner === undefined ? "" : end;
    return `${number(first)}${gap}${middle}${afterInner}${usual.joiner ?? joiner}${beforeLast}${number(last)}${afterLast}${end}`;
  });
}

function digitsOf(text: string): string {
  return /[0-9]/u.test(text) ? "arabic" : /[０-９]/u.test(text) ? "wide" : "chinese";
}

function written(digits: string, wanted: string): string {
  if (digitsOf(digits) === wanted) return digits;
  const value = digitsOf(digits) === "chinese" ? CHINESE.indexOf(digits) : Number(digits.normalize("NFKC"));
  if (wanted === "chinese") return CHINESE[value] ?? digits;
  const arabic = String(value);
  return wanted === "arabic"
    ? arabic
    : arabic.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
