/**
 * The days off around the statutory festivals, 2004–2026: written by scripts/make-holidays.mjs, not by hand.
 *
 * A year is two digits, the days off before the festival and those after it, weekends and moved days of rest
 * included; `--` where the festival was no day off. Years that the State Council has not announced are not there.
 */
export const holidayTable: Readonly<Record<string, string>> = {
  元旦: "0002120220020202020200020211202000020211200002",
  春节: "0606060615151515151506151515151518151515071626",
  清明: "--------02022020200202112020020202112000020211",
  五一: "0606060602020211202002021120200304041322040404",
  端午: "--------11022020112020020220200202200202200202",
  中秋: "----51--11250220070220100234200207200207205202",
  国庆: "0606060624070606160606060607060607060625060706",
};

/** The first year that the table knows. */
export const FIRST_HOLIDAY_YEAR = 2004;
