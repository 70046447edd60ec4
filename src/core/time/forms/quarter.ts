import { frameWindow, type PlanFrame } from "../../model/frame.ts";
import { monthsByName } from "../months-by-name.ts";
import { numberOf } from "../numerals.ts";
import { type FormReading, misread, type TimeForm, understood } from "../time-form.ts";

const YEAR = "(?:(?<year>\\d{4})年)?";
const QUARTER = new RegExp(
  `^${YEAR}第?(?<first>[一二三四五六七八九\\d])(?:季?度?[-至到、]第?(?<last>[一二三四五六七八九\\d]))?季度?$`,
);
const HALF = new RegExp(`^${YEAR}(?<half>上|下)半年度?$`);

function withDoubt(reading: FormReading, doubt: string): FormReading {
  return reading.ok
    ? { ok: true, value: { ...reading.value, doubts: [...reading.value.doubts, doubt] } }
    : reading;
}

function isWholeFrame(half: 1 | 2, year: string | undefined, frame: PlanFrame): boolean {
  if (frame.kind !== "calendar-year" || frame.half !== half) return false;
  return year === undefined || Number(year) === frame.year;
}

/** 「四季度」「第一季度」「上半年」: by their months; in a 学年 上半年 and the third quarter are disputable. */
export const quarter: TimeForm = {
  name: "quarter",
  examples: [
    "一季度",
    "第四季度",
    "第3季度",
    "一至二季度",
    "三、四季度",
    "2025年一季度",
    "上半年",
    "下半年",
    "2025年下半年",
    "第五季度",
  ],

  read(text, frame) {
    const inSchoolYear = frame !== undefined && frame.kind !== "calendar-year";
    const half = HALF.exec(text)?.groups;
    if (half !== undefined) {
      if (frame !== undefined && isWholeFrame(half["half"] === "上" ? 1 : 2, half["year"], frame)) {
        return understood([frameWindow(frame)], "year", { allPeriod: true });
      }
      const months = half["half"] === "上" ? ([1, 6] as const) : ([7, 12] as const);
      const reading = monthsByName(months, half["year"], frame, text);
      return inSchoolYear && half["year"] === undefined ? withDoubt(reading, "half-year") : reading;
    }
    const groups = QUARTER.exec(text)?.groups;
    if (groups === undefined) return undefined;
    const first = numberOf(groups["first"] ?? "") ?? 0;
    const last = groups["last"] === undefined ? first : (numberOf(groups["last"]) ?? 0);
    if ([first, last].some((number) => number < 1 || number > 4))
      return misread("invalid-quarter", text, ["一季度", "四季度"]);
    const reading = monthsByName([first * 3 - 2, last * 3], groups["year"], frame, text);
    const straddles = inSchoolYear && groups["year"] === undefined && first <= 3 && last >= 3;
    return straddles ? withDoubt(reading, "straddling-quarter") : reading;
  },
};
