/**
 * The days off around the statutory festivals, 2004–2026: written by scripts/make-holidays.mjs, not by hand.
 *
 * A year is two digits, the days off before the festival and those after it, weekends and moved days of rest
 * included; `-` where the festival was no day off. Years that the State Council has not announced are not there.
 */
export const holidayTable: Readonly<Record<string, string>> = {
  元旦: "00 02 12 02 20 02 02 02 02 02 00 02 02 11 20 20 00 02 02 11 20 00 02",
  春节: "06 06 06 06 15 15 15 15 15 15 06 15 15 15 15 15 18 15 15 15 07 16 26",
  清明: "- - - - 02 02 20 20 20 02 02 11 20 20 02 02 02 11 20 00 02 02 11",
  五一: "06 06 06 06 02 02 02 11 20 20 02 02 11 20 20 03 04 04 13 22 04 04 04",
  端午: "- - - - 11 02 20 20 11 20 20 02 02 20 20 02 02 20 02 02 20 02 02",
  中秋: "- - 51 - 11 25 02 20 07 02 20 10 02 34 20 02 07 20 02 07 20 52 02",
  国庆: "06 06 06 06 24 07 06 06 16 06 06 06 06 07 06 06 07 06 06 25 06 07 06",
};

/** The first year that the table knows. */
export const FIRST_HOLIDAY_YEAR = 2004;
