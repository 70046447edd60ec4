const SIGNS = "一二三四五六日";

/** The sign behind 周 or 星期, by the number of the weekday: 1 is Monday, 7 is 日. */
export function weekdaySign(weekday: number): string {
  return SIGNS.charAt(weekday - 1);
}

/** The number of the weekday that a sign names, 天 as 日; 0 for any other. */
export function weekdayOfSign(sign: string): number {
  return sign === "天" ? 7 : sign.length === 1 ? SIGNS.indexOf(sign) + 1 : 0;
}
