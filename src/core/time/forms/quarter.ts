import { frameWindow, type PlanFrame } from "../../model/frame.ts";
import { monthsByName } from "../months-by-name.ts";
import { numberOf } from "../numerals.ts";
import { type FormReading, misread, type TimeForm, type Understood, understood } from "../time-form.ts";

const YEAR = "(?:(?<year>\\d{4}|\\d{2}(?=年))年?度?|今年|本年)?";
const NUMBER_OF = "[一二三四五六七八九\\d]";
const QUARTERS = new RegExp(
  `^${YEAR}(?:第?(?<list>${NUMBER_OF}(?:季?度?[-至到、,和]第?${NUMBER_OF})*)季度|前(?<first>[二两三])个?季度)$`,
);
const HALF = new RegExp(`^${YEAR}(?<half>上|下)半年度?$`);

/** 「一至二、四」 as runs of quarters from one to another. */
function runs(words: string): (readonly [number, number])[] {
  return words.split(/[、,和]/).map((part) => {
    const [first = 0, last = first] = part
      .split(/[-至到]/)
      .map((word) => numberOf(word.replace(/[第季度]/g, "")) ?? 0);
    return [first, last];
  });
}

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
  needs: ["季半"],
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
    "一、三季度",
    "前三季度",
    "今年第一季度",
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
    const groups = QUARTERS.exec(text)?.groups;
    if (groups === undefined) return undefined;
    const quarters = groups["first"]
      ? [[1, numberOf(groups["first"].replace("两", "二")) ?? 0] as const]
      : runs(groups["list"] ?? "");
    if (quarters.flat().some((number) => number < 1 || number > 4))
      return misread("invalid-quarter", text, ["一季度", "四季度"]);
    const reversed = quarters.find(([first, last]) => first > last);
    if (reversed !== undefined && !inSchoolYear) {
      const [first, last] = reversed;
      return misread("reversed-range", text, [`${first * 3 - 2}月—次年${last * 3}月`]);
    }
    const found: Understood[] = [];
    for (const [first, last] of quarters) {
      const reading = monthsByName([first * 3 - 2, last * 3], groups["year"], frame, text);
      if (!reading.ok) return reading;
      const straddles = inSchoolYear && groups["year"] === undefined && first <= 3 && last >= 3;
      found.push(straddles ? { ...reading.value, doubts: ["straddling-quarter"] } : reading.value);
    }
    const doubts = found.flatMap((one) => one.doubts);
    return understood(
      found.flatMap(({ intervals }) => intervals),
      "month",
      {},
      doubts,
    );
  },
};
