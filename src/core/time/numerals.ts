/** A number of one or two digits in shorthand, Arabic or Chinese, as a source for regular expressions. */
export const NUMBER = "(?:\\d\\d?|[a-lo]{1,3})";

/** Four or two digits of a year. */
export const YEAR_DIGITS = "(?:\\d{4}|\\d\\d|[a-io0]{4}|[a-io]{2})";

/** What each sign of a numeral counts: a to l are 一 to 十, 廿 and 卅; 元 is the first month, 两 two, 〇 nothing. */
const VALUES: Readonly<Record<string, number>> = { j: 10, k: 20, l: 30, m: 1, n: 2, o: 0 };

function digitOf(sign: string): number {
  return VALUES[sign] ?? sign.charCodeAt(0) - 96;
}

const CHINESE = /^(?:([a-i]?)j|([kl])j?)([a-i]?)$/;

/** The number that 「9」「09」「九」「二十三」「廿三」 write; undefined for what writes none, such as 「一二」. */
export function numberOf(code: string | undefined): number | undefined {
  if (code === undefined || code === "") return undefined;
  if (code <= ":") return /^\d\d?$/.test(code) ? Number(code) : undefined;
  if (code.length === 1) return code >= "a" && code <= "o" ? digitOf(code) : undefined;
  const [, tens, score, ones] = CHINESE.exec(code) ?? [];
  if (ones === undefined) return undefined;
  const ten = score === undefined ? (tens ? digitOf(tens) * 10 : 10) : digitOf(score);
  return ten + (ones ? digitOf(ones) : 0);
}

/** The year that 「2024」「24」「二〇二四」「一一」 write; two digits are of the years around it, 1950 to 2049. */
export function yearOf(code: string): number | undefined {
  const year = Number(code.replace(/[a-io]/g, (sign) => String(digitOf(sign))));
  if (code.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return code.length === 4 && year >= 1900 && year < 2200 ? year : undefined;
}
