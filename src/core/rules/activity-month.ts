import { monthOf, monthsBetween } from "../model/day.ts";
import type { PeriodReading } from "../model/period.ts";
import type { Item, ScheduleRow } from "../model/schedule.ts";
import { isPreparing, runsOn } from "./beside-the-day.ts";
import { cellsWith } from "./cells-with.ts";
import type { Rule } from "./rule.ts";

/** Activities that have their season, and the months in which plans put them. */
const SEASONS: readonly {
  readonly name: string;
  readonly months: readonly number[];
  readonly season: string;
}[] = [
  { name: "安全生产月", months: [6], season: "6月" },
  { name: "送清凉", months: [6, 7, 8, 9], season: "6-9月" },
  { name: "金秋助学", months: [7, 8, 9, 10], season: "7-10月" },
  { name: "年终考核", months: [11, 12, 1], season: "11月到1月" },
];

/** One look tells that most work has no season. */
const ANY_SEASON = new RegExp(SEASONS.map(({ name }) => name).join("|"), "u");

/** Work of a season in another one: 送清凉 in December. */
export const activityMonth: Rule = {
  code: "activity-month",
  level: "should",
  why: "有季节的工作排错了月份，多半是行写错了，或者复制后忘了改时间。",
  wrong: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["12月", "开展送清凉活动", "各工会小组"],
    ],
  },
  right: {
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["7-8月", "开展送清凉活动", "各工会小组"],
    ],
  },

  *check({ itemCells }) {
    for (const { row, alsoBeside, items } of cellsWith(itemCells, hasSeason)) {
      for (const { text, cell } of items) {
        const season = SEASONS.find(({ name }) => text.includes(name));
        if (season === undefined || isPreparing(text)) continue;
        if (![row, ...alsoBeside].every(({ period }) => isOff(period, season.months))) continue;
        yield {
          at: { sheet: row.sheet, cell },
          row,
          judged: `${row.time}\n${text}`,
          message: messageFor(season, row),
        };
      }
    }
  },
};

function hasSeason({ text }: Item): boolean {
  return ANY_SEASON.test(text);
}

/** The time is known, does not run on, and has none of the months in it. */
function isOff(period: PeriodReading | null, months: readonly number[]): boolean {
  if (!period?.ok || runsOn(period.value)) return false;
  return !period.value.intervals.some(([from, to]) =>
    monthsBetween(monthOf(from), monthOf(to)).some((month) => months.includes(Number(month.slice(5)))),
  );
}

function messageFor({ name, season }: (typeof SEASONS)[number], { time }: ScheduleRow): string {
  return `${name}一般在${season}，这项排在${time.replace(/\s+/gu, "")}`;
}
