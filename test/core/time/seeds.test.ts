import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { PlanFrame } from "../../../src/core/model/frame.ts";
import type { PeriodFaultKind, PeriodFlags, Precision } from "../../../src/core/model/period.ts";
import { readFrame } from "../../../src/core/time/read-frame.ts";
import { readPeriod } from "../../../src/core/time/read-period.ts";
import { calendarYear, schoolYear, secondTerm } from "./frames.ts";

const FOLDER = new URL("../../../../shared/seeds/", import.meta.url);
const files = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
if (files.length === 0)
  console.warn("SKIPPED: ../shared/seeds is missing, no time expression of a reference plan was looked at");

/** The lines of a reference plan; none where the folder is missing. */
function linesOf(seed: string): readonly string[] {
  const name = files.find((file) => file.startsWith(seed));
  return name === undefined ? [] : readFileSync(new URL(name, FOLDER), "utf8").split(/\r?\n/);
}

/** What the reader says of an expression: days, precision and what is special, or why it stays closed. */
type Answer =
  | readonly [days: string, precision: Precision, flags?: PeriodFlags, doubts?: readonly string[]]
  | readonly [fault: PeriodFaultKind];

/** An expression as it stands in that line, and the answer to it. */
type Expected = readonly [line: number, text: string, ...answer: Answer];

function answerTo(text: string, frame: PlanFrame): Answer {
  const reading = readPeriod(text, frame);
  if (!reading.ok) return [reading.fault.kind];
  const { intervals, precision, flags, doubts } = reading.value;
  const days = intervals.map((interval) => interval.join("…")).join(" ");
  if (doubts !== undefined) return [days, precision, flags, doubts];
  return Object.keys(flags).length > 0 ? [days, precision, flags] : [days, precision];
}

function holds(seed: string, frame: PlanFrame, expressions: readonly Expected[]): void {
  const lines = linesOf(seed);
  for (const [line, text, ...answer] of expressions) {
    test(`line ${line}: “${text}” is ${answer[0]}`, () => {
      expect(lines[line - 1]).toContain(text);
      expect(answerTo(text, frame)).toEqual(answer);
    });
  }
}

const BEGINS_WITH_MONTH = /^[\s#]*(?:\d、)?[\d一二三四五六七八九十、至 -]*月/;
const NAMES_TIME = /\d{4} ?年|[本下][年学學]|期末|暑|寒假|[节節]|元旦|國慶|[五六七]一|三八|雙周/;

/** The lines from the first to the last one of a schedule that hold such words, whatever our reader knows. */
function linesWith(words: RegExp, { seed, between: [first, last] }: Schedule): readonly number[] {
  return linesOf(seed).flatMap((text, index) =>
    index + 1 >= first && index + 1 <= last && words.test(text) ? [index + 1] : [],
  );
}

interface Schedule {
  readonly seed: string;
  readonly title: readonly [line: number, words: string];
  readonly frame: PlanFrame;
  readonly between: readonly [first: number, last: number];
  /** One for each row: its month heading. */
  readonly months: readonly Expected[];
  /** Times inside the items of the rows. */
  readonly items: readonly Expected[];
}

const everyOtherFriday: PeriodFlags = {
  recurrence: {
    freq: "weekly",
    parity: "even",
    byWeekday: [5],
    part: "下午",
    time: ["16:20", "17:00"],
  },
};

const schedules: readonly (readonly [name: string, schedule: Schedule])[] = [
  [
    "000",
    {
      seed: "000",
      title: [5, "2022-2023 学年第二学期"],
      frame: secondTerm,
      between: [36, 87],
      months: [
        [37, "二月：", "2023-02-01…2023-02-28", "month"],
        [46, "三月：", "2023-03-01…2023-03-31", "month"],
        [54, "四月：", "2023-04-01…2023-04-30", "month"],
        [62, "五月：", "2023-05-01…2023-05-31", "month"],
        [71, "六月：", "2023-06-01…2023-06-30", "month"],
        [84, "七月、八月：", "2023-07-01…2023-08-31", "month"],
      ],
      items: [
        [41, "2022 年下半年", "2022-07-01…2022-12-31", "month", { outOfFrame: true }],
        [42, "2022 年度", "2022-01-01…2022-12-31", "year", { outOfFrame: true }],
        [43, "2022 年度", "2022-01-01…2022-12-31", "year", { outOfFrame: true }],
        [48, "“三八”节", "2023-03-08…2023-03-08", "day"],
        [56, "2022 年度", "2022-01-01…2022-12-31", "year", { outOfFrame: true }],
        // An honour that is called after the day may be given in any month.
        [65, "“五一巾帼标兵”", "not-a-time"],
        [75, "2023 年上半年", "2023-01-01…2023-06-30", "month", { outOfFrame: true }],
      ],
    },
  ],
  [
    "001",
    {
      seed: "001",
      title: [11, "2023年工作计划要点"],
      frame: calendarYear,
      between: [51, 106],
      months: [
        [52, "二月", "2023-02-01…2023-02-28", "month"],
        [56, "三月", "2023-03-01…2023-03-31", "month"],
        [71, "四月", "2023-04-01…2023-04-30", "month"],
        [78, "五月", "2023-05-01…2023-05-31", "month"],
        [85, "六月", "2023-06-01…2023-06-30", "month"],
        [87, "七-八月", "2023-07-01…2023-08-31", "month"],
        [92, "九月", "2023-09-01…2023-09-30", "month"],
        [95, "十月", "2023-10-01…2023-10-31", "month"],
        [100, "十一月", "2023-11-01…2023-11-30", "month"],
        [103, "十二月", "2023-12-01…2023-12-31", "month"],
      ],
      items: [
        [52, "2022年", "2022-01-01…2022-12-31", "year", { outOfFrame: true }],
        [58, "“三八”节", "2023-03-08…2023-03-08", "day"],
        [72, "2023年", "2023-01-01…2023-12-31", "year", { allPeriod: true }],
        [83, "“六一”儿童节", "2023-06-01…2023-06-01", "day"],
        [91, "暑期", "2023-07-01…2023-08-31", "month", { approximate: true }],
      ],
    },
  ],
  [
    "002-1",
    {
      seed: "002",
      // Its own heading has no year any more (“附:__小学__年”), so the plan's title counts.
      title: [18, "2023年"],
      frame: calendarYear,
      between: [79, 157],
      months: [
        [80, "二月", "2023-02-01…2023-02-28", "month"],
        [88, "三月", "2023-03-01…2023-03-31", "month"],
        [96, "四月", "2023-04-01…2023-04-30", "month"],
        [106, "五月", "2023-05-01…2023-05-31", "month"],
        [116, "六月", "2023-06-01…2023-06-30", "month"],
        [124, "七至八月", "2023-07-01…2023-08-31", "month"],
        [130, "九月", "2023-09-01…2023-09-30", "month"],
        [136, "十月", "2023-10-01…2023-10-31", "month"],
        [144, "十一月", "2023-11-01…2023-11-30", "month"],
        [150, "十二月", "2023-12-01…2023-12-31", "month"],
      ],
      items: [
        [86, "雙周五下午4:20-5:00", "2023-01-01…2023-12-31", "year", everyOtherFriday],
        [90, "三八", "2023-03-08…2023-03-08", "day"],
        [94, "雙周五下午4:20-5:00", "2023-01-01…2023-12-31", "year", everyOtherFriday],
        [100, "雙周五下午4:20-5:00", "2023-01-01…2023-12-31", "year", everyOtherFriday],
        // Garbled behind it, but the festival itself is whole.
        [104, "五一", "2023-05-01…2023-05-01", "day"],
        [126, "期末", "ambiguous-term"],
        [128, "暑假期間", "2023-07-01…2023-08-31", "month", { approximate: true }],
        [132, "教師節", "2023-09-10…2023-09-10", "day"],
        [138, "國慶", "2023-10-01…2023-10-01", "day"],
        [152, "元旦", "2023-01-01…2023-01-01", "day"],
      ],
    },
  ],
  [
    "002-3",
    {
      seed: "002",
      title: [204, "2023年"],
      frame: calendarYear,
      between: [230, 267],
      months: [
        [232, "1、三月", "2023-03-01…2023-03-31", "month"],
        [236, "2、四、五月", "2023-04-01…2023-05-31", "month"],
        [240, "3、六月", "2023-06-01…2023-06-30", "month"],
        [244, "4、七、八月", "2023-07-01…2023-08-31", "month"],
        [248, "5、九月", "2023-09-01…2023-09-30", "month"],
        [252, "6、十月", "2023-10-01…2023-10-31", "month"],
        [256, "7、十一月", "2023-11-01…2023-11-30", "month"],
        [260, "8、十二月", "2023-12-01…2023-12-31", "month"],
        // Behind December, but no year is written: the rows of 2023 begin with them.
        [264, "9、一、二月", "2023-01-01…2023-02-28", "month"],
      ],
      items: [
        // Garbled: 「三八」 and 「五一」 have lost half of their characters.
        [234, "眿D女節", "not-a-time"],
        [238, "節", "not-a-time"],
        [242, "“六一”", "2023-06-01…2023-06-01", "day"],
        [246, "暑期", "2023-07-01…2023-08-31", "month", { approximate: true }],
        [250, "教師節", "2023-09-10…2023-09-10", "day"],
        // In the row of September; it is in October.
        [250, "重陽節", "2023-10-23…2023-10-23", "day"],
        [254, "國慶節", "2023-10-01…2023-10-01", "day"],
        [266, "寒假", "2023-01-01…2023-02-28", "month", { approximate: true }],
      ],
    },
  ],
  [
    "002-6",
    {
      seed: "002",
      title: [352, "2023年"],
      frame: calendarYear,
      between: [388, 465],
      months: [
        [390, "一月份:", "2023-01-01…2023-01-31", "month"],
        [394, "二月份:", "2023-02-01…2023-02-28", "month"],
        [402, "三月份:", "2023-03-01…2023-03-31", "month"],
        [408, "四月份:", "2023-04-01…2023-04-30", "month"],
        [418, "五月份:", "2023-05-01…2023-05-31", "month"],
        [426, "六月份:", "2023-06-01…2023-06-30", "month"],
        [432, "七月份:", "2023-07-01…2023-07-31", "month"],
        [442, "九月份:", "2023-09-01…2023-09-30", "month"],
        [446, "十月份:", "2023-10-01…2023-10-31", "month"],
        [452, "十一月份:", "2023-11-01…2023-11-30", "month"],
        [456, "十二月份:", "2023-12-01…2023-12-31", "month"],
      ],
      items: [
        [396, "本年度", "2023-01-01…2023-12-31", "year", { allPeriod: true }],
        [404, "“三八”", "2023-03-08…2023-03-08", "day"],
        [420, "五一", "2023-05-01…2023-05-01", "day"],
        [434, "“七一”", "2023-07-01…2023-07-01", "day"],
        [450, "國慶節", "2023-10-01…2023-10-01", "day"],
      ],
    },
  ],
  [
    "004",
    {
      seed: "004",
      title: [1, "2024—2025学年"],
      frame: schoolYear,
      between: [39, 66],
      months: [
        [43, "9 月", "2024-09-01…2024-09-30", "month"],
        [47, "10-11 月", "2024-10-01…2024-11-30", "month"],
        [51, "12 月", "2024-12-01…2024-12-31", "month"],
        [55, "1-2 月", "2025-01-01…2025-02-28", "month"],
        [59, "3-4 月", "2025-03-01…2025-04-30", "month"],
        [63, "5-6 月", "2025-05-01…2025-06-30", "month"],
      ],
      items: [
        [44, "教师节", "2024-09-10…2024-09-10", "day"],
        // 「总结本学期」 is about a term and no time of its own; in a school year it stays doubtful which.
        [52, "本学期", "2024-09-01…2025-08-31", "year", { allPeriod: true }, ["which-term"]],
        [56, "春节", "2025-01-29…2025-01-29", "day"],
        [60, "“三八”", "2025-03-08…2025-03-08", "day"],
        // What is got ready for, not when.
        [64, "下学年", "not-a-time"],
      ],
    },
  ],
];

const noSeeds = files.length === 0;

describe.skipIf(noSeeds).each(schedules)(
  "the schedule of plan %s (skipped without ../shared/seeds)",
  (_name, schedule) => {
    const { seed, title, frame, months, items } = schedule;
    const [line, words] = title;

    test("its frame stands in the title", () => {
      const written = linesOf(seed)[line - 1] ?? "";
      expect(written).toContain(words);
      expect(readFrame(written)).toEqual({ ok: true, value: { frame } });
    });

    test("no line that begins with a month is left out", () => {
      expect(months.map(([at]) => at)).toEqual(linesWith(BEGINS_WITH_MONTH, schedule));
    });

    test("no line that names a time inside an item is left out", () => {
      const listed = new Set([...months, ...items].map(([at]) => at));
      expect(linesWith(NAMES_TIME, schedule).filter((at) => !listed.has(at))).toEqual([]);
    });

    holds(seed, frame, [...months, ...items]);
  },
);

describe.skipIf(noSeeds)("times in the prose of the plans (skipped without ../shared/seeds)", () => {
  test("the heading of the schedule in 002-1 lost its year", () => {
    const heading = linesOf("002")[75] ?? "";
    expect(heading).toContain("__年");
    expect(readFrame(heading)).toMatchObject({ ok: false, fault: { kind: "placeholder" } });
  });

  describe("000", () => {
    const term = "2023-02-01…2023-06-30";
    holds("000", secondTerm, [
      [15, "本学期", term, "term", { allPeriod: true }],
      [15, "适时", "unscheduled"],
      [25, "2023 年度", "2023-01-01…2023-12-31", "year", { outOfFrame: true }],
      [29, "本学期", term, "term", { allPeriod: true }],
      [29, "“三·八节”", "2023-03-08…2023-03-08", "day"],
      [88, "2023年2月1日", "2023-02-01…2023-02-01", "day"],
    ]);
  });

  describe("001", () => {
    const year = "2023-01-01…2023-12-31";
    holds("001", calendarYear, [
      [1, "2023年", year, "year", { allPeriod: true }],
      [10, "2023年1月18日", "2023-01-18…2023-01-18", "day"],
      [36, "寒暑假", "2023-01-01…2023-02-28 2023-07-01…2023-08-31", "month", { approximate: true }],
      [38, "传统节日", "not-a-time"],
      [41, "“三八”妇女节", "2023-03-08…2023-03-08", "day"],
      [41, "“六一”儿童节", "2023-06-01…2023-06-01", "day"],
      // Three years are no school year.
      [48, "2021-2023年度", "invalid-school-year"],
    ]);
  });

  describe("002-1 to 002-7", () => {
    const year = "2023-01-01…2023-12-31";
    const summer = "2023-07-01…2023-08-31";
    holds("002", calendarYear, [
      [40, "上半年", "2023-01-01…2023-06-30", "month"],
      [50, "暑期", summer, "month", { approximate: true }],
      [62, "下半年", "2023-07-01…2023-12-31", "month"],
      [62, "年末", "2023-12-01…2023-12-31", "month", { approximate: true }],
      [160, "__年", "placeholder"],
      [164, "上半年", "2023-01-01…2023-06-30", "month"],
      [192, "暑期", summer, "month", { approximate: true }],
      [300, "定期", year, "year", { allPeriod: true }],
      [322, "20__年", "placeholder"],
      [326, "本年度", year, "year", { allPeriod: true }],
      // Hours a week are an amount: how long, not when.
      [326, "每星期不少于二小時", "not-a-time"],
      [338, "每年一次", year, "year", { recurrence: { freq: "yearly", count: [1, 1] } }],
      [338, "適時", "unscheduled"],
      [346, "教師節", "2023-09-10…2023-09-10", "day"],
      // 「七、」 is the number of the section.
      [348, "七、五月間", "2023-05-01…2023-05-31", "month"],
      [348, "五月間", "2023-05-01…2023-05-31", "month"],
      [350, "五月份", "2023-05-01…2023-05-31", "month"],
      [350, "暑假期間", summer, "month", { approximate: true }],
      [350, "九月份", "2023-09-01…2023-09-30", "month"],
      [350, "十月份", "2023-10-01…2023-10-31", "month"],
      [350, "十二月", "2023-12-01…2023-12-31", "month"],
      [504, "上半年", "2023-01-01…2023-06-30", "month"],
      [524, "年內", year, "year", { allPeriod: true }],
      [528, "定期", year, "year", { allPeriod: true }],
    ]);
  });

  describe("003", () => {
    const title = linesOf("003")[0] ?? "";

    test("its frame stands in the title", () => {
      expect(readFrame(title)).toEqual({ ok: true, value: { frame: calendarYear } });
    });

    holds("003", calendarYear, [
      [34, "年内", "2023-01-01…2023-12-31", "year", { allPeriod: true }],
      [35, "适时", "unscheduled"],
    ]);
  });

  describe("004", () => {
    const year = "2024-09-01…2025-08-31";
    const termly: PeriodFlags = { recurrence: { freq: "termly", count: [2, 3] } };
    holds("004", schoolYear, [
      [3, "本学年", year, "year", { allPeriod: true }],
      [11, "（全年）", year, "year", { allPeriod: true }],
      [12, "定期", year, "year", { allPeriod: true }],
      [15, "（全年）", year, "year", { allPeriod: true }],
      [20, "（分阶段开展）", year, "year", { allPeriod: true }],
      [21, "文艺汇演（12 月）", "2024-12-01…2024-12-31", "month"],
      [22, "（全年常态化开展）", year, "year", { allPeriod: true }],
      [22, "兴趣小组活动（全年常态化开展）", year, "year", { allPeriod: true }],
      [23, "教师节慰问（9 月）", "2024-09-01…2024-09-30", "month"],
      [24, "春节慰问（1-2 月）", "2025-01-01…2025-02-28", "month"],
      [25, "（分学期开展）", year, "year", { allPeriod: true }],
      [26, "第一学期：9-12 月", "2024-09-01…2024-12-31", "month"],
      [27, "第二学期：3-6 月", "2025-03-01…2025-06-30", "month"],
      [28, "每学期 2-3 次", year, "year", termly],
      [28, "经验交流分享会（每学期 2-3 次）", year, "year", termly],
      [29, "（全年）", year, "year", { allPeriod: true }],
    ]);
  });
});
