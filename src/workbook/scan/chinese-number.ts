const DIGITS = "〇一二三四五六七八九";

/** Each digit by itself, as years are written: 二〇二四. */
export function chineseDigits(digits: string): string {
  return Array.from(digits, (digit) => DIGITS.charAt(Number(digit))).join("");
}

/** 九, 十四, 三十一: numbers up to 99. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return DIGITS.charAt(ones);
  return `${tens === 1 ? "" : DIGITS.charAt(tens)}十${ones === 0 ? "" : DIGITS.charAt(ones)}`;
}
