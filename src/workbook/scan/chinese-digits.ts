const DIGITS = "〇一二三四五六七八九";

/** Each digit by itself, as years are written: 二〇二四. */
export function chineseDigits(digits: string): string {
  return Array.from(digits, (digit) => DIGITS.charAt(Number(digit))).join("");
}
