/** A number of one or two digits in shorthand, Arabic or Chinese, as a source for regular expressions. */
export const NUMBER = "(?:\\d\\d?|[a-lo]{1,3})";

/** Four or two digits of a year. */
export const YEAR_DIGITS = "(?:\\d{4}|\\d\\d|[a-io]{4}|[a-io]{2})";

/** What the letters a (一) to i (九) count, o is nothing. */
function digitOf(sign: string): number {
  return sign === "o" ? 0 : sign.charCodeAt(0) - 96;
}

const CHINESE = /^(?:([a-i]?)j|([kl])j?)([a-i]?)$/;

/** The number that 「9」「09」「九」「二十三」「廿三」 write; undefined for what writes none, such as 「一二」. */
export function numberOf(code: string | undefined): number | undefined {
  if (code === undefined) return undefined;
  if (/^\d\d?$/.test(code)) return Number(code);
  if (/^[a-iomn]$/.test(code)) return code === "m" ? 1 : code === "n" ? 2 : digitOf(code);
  const [, tens, score, ones] = CHINESE.exec(code) ?? [];
  if (ones === undefined) return undefined;
  const ten = score === undefined ? (tens ? digitOf(tens) : 1) : score === "k" ? 2 : 3;
  return ten * 10 + (ones ? digitOf(ones) : 0);
}

/** The year that 「2024」「24」「二〇二四」「一一」 write; two digits are of the years around it, 1950 to 2049. */
export function yearOf(code: string): number | undefined {
  const year = Number(code.replace(/[a-io]/g, (sign) => String(digitOf(sign))));
  if (code.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return code.length === 4 && year >= 1900 && year < 2200 ? year : undefined;
}
