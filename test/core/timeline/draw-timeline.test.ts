import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthsBetween } from "../../../src/core/model/day.ts";
import { type PlanFrame, withCalendar } from "../../../src/core/model/frame.ts";
import type { Schedule } from "../../../src/core/model/schedule.ts";
import { drawTimeline } from "../../../src/core/timeline/draw-timeline.ts";
import type { Timeline } from "../../../src/core/timeline/timeline.ts";
import { timelineJson } from "../../../src/core/timeline/timeline-json.ts";
import { vacationsIn } from "../../../src/core/timeline/vacations.ts";
import { calendarYear, firstTerm, schedule, schoolYear, secondTerm } from "./schedule.ts";

function drawn(of: Schedule): Timeline {
  const timeline = drawTimeline(of);
  if (!timeline.ok) throw new Error(timeline.fault.kind);
  return timeline.value;
}

describe("each piece of work gets a bar in the months that its row names", () => {
  test.each`
    time               | kind          | from            | to              | months
    ${"9月"}           | ${"span"}     | ${"2024-09-01"} | ${"2024-09-30"} | ${["2024-09"]}
    ${"10-11月"}       | ${"span"}     | ${"2024-10-01"} | ${"2024-11-30"} | ${["2024-10", "2024-11"]}
    ${"12-1月"}        | ${"span"}     | ${"2024-12-01"} | ${"2025-01-31"} | ${["2024-12", "2025-01"]}
    ${"3月上旬"}       | ${"span"}     | ${"2025-03-01"} | ${"2025-03-10"} | ${["2025-03"]}
    ${"3月8日"}        | ${"day"}      | ${"2025-03-08"} | ${"2025-03-08"} | ${["2025-03"]}
    ${"3月6日—4月2日"} | ${"span"}     | ${"2025-03-06"} | ${"2025-04-02"} | ${["2025-03", "2025-04"]}
    ${"9月、3月"}      | ${"span"}     | ${"2024-09-01"} | ${"2025-03-31"} | ${["2024-09", "2025-03"]}
    ${"5月20日前"}     | ${"deadline"} | ${"2024-09-01"} | ${"2025-05-20"} | ${["2025-05"]}
  `("$time is a $kind from $from to $to", ({ time, kind, from, to, months }) => {
    const { bars } = drawn(schedule(schoolYear, [time, "整理阅览角", "工会委员会"]));
    expect(bars).toMatchObject([
      { row: 0, item: "整理阅览角", owners: ["工会委员会"], months, kind, from, to },
    ]);
  });

  test("全年 is the whole window", () => {
    const { bars, months } = drawn(schedule(schoolYear, ["全年", "兴趣小组活动"]));
    expect(bars).toMatchObject([{ kind: "all", months, from: "2024-09-01", to: "2025-08-31" }]);
  });

  test("all items of a row, and all its owners, are there", () => {
    const { bars } = drawn(schedule(schoolYear, ["9月", "座谈会\n慰问信", "工会委员会、各工会小组"]));
    expect(bars.map(({ item, owners }) => [item, owners])).toEqual([
      ["座谈会", ["工会委员会", "各工会小组"]],
      ["慰问信", ["工会委员会", "各工会小组"]],
    ]);
  });
});

describe("work that comes back has dots that claim no day", () => {
  test.each`
    time             | dots
    ${"每月"}        | ${["2024-09", "2024-10", "2024-11", "2024-12", "2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06", "2025-07", "2025-08"]}
    ${"每学期2-3次"} | ${["2024-10", "2024-12", "2025-03", "2025-05"]}
    ${"每学期一次"}  | ${["2024-11", "2025-04"]}
    ${"每季度"}      | ${["2024-10", "2025-01", "2025-04", "2025-07"]}
  `("$time", ({ time, dots }) => {
    const { bars } = drawn(schedule(schoolYear, [time, "经验交流会"]));
    expect(bars).toMatchObject([{ kind: "recurring", dots }]);
  });
});

describe("the months along the top", () => {
  const named = (of: Schedule) => drawn(of).months.map((month) => Number(month.slice(5)));

  test.each`
    plan          | frame           | times                | months
    ${"学年"}     | ${schoolYear}   | ${["9月"]}           | ${[9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8]}
    ${"第一学期"} | ${firstTerm}    | ${["9月", "全年"]}   | ${[9, 10, 11, 12, 1]}
    ${"第一学期"} | ${firstTerm}    | ${["8月", "9月"]}    | ${[8, 9, 10, 11, 12, 1]}
    ${"第一学期"} | ${firstTerm}    | ${["1-2月"]}         | ${[9, 10, 11, 12, 1, 2]}
    ${"第二学期"} | ${secondTerm}   | ${["3月", "本学期"]} | ${[2, 3, 4, 5, 6]}
    ${"第二学期"} | ${secondTerm}   | ${["7月"]}           | ${[2, 3, 4, 5, 6, 7]}
    ${"第二学期"} | ${secondTerm}   | ${["七-八月"]}       | ${[2, 3, 4, 5, 6, 7, 8]}
    ${"自然年"}   | ${calendarYear} | ${["3月"]}           | ${[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]}
  `("of a $plan with $times", ({ frame, times, months }) => {
    expect(named(schedule(frame, ...times.map((time: string) => [time, "座谈会"] as const)))).toEqual(months);
  });

  test("a school year begins with September even where a row begins in the summer before it", () => {
    const { months, bars } = drawn(schedule(schoolYear, ["8-9月", "整理校史室"]));
    expect(months[0]).toBe("2024-09");
    expect(bars).toMatchObject([{ months: ["2024-09"] }]);
  });

  test("August before a school year is shown for a row that lies wholly there", () => {
    const summer = schedule(schoolYear, ["8月", "备课周慰问"], ["9月", "座谈会"]);
    const early: Schedule = {
      ...summer,
      rows: summer.rows.map((row, index) =>
        index > 0 || row.period?.ok !== true
          ? row
          : {
              ...row,
              period: { ok: true, value: { ...row.period.value, intervals: [["2024-08-01", "2024-08-31"]] } },
            },
      ),
    };
    expect(drawn(early).months).toHaveLength(13);
    expect(drawn(early).unplaced).toEqual([]);
  });

  test("寒假 and 暑假 shade the months that the axis has", () => {
    expect(drawn(schedule(secondTerm, ["7月", "疗休养"])).vacations).toEqual([
      { name: "寒假", days: ["2025-02-01", "2025-02-28"], months: ["2025-02"] },
      { name: "暑假", days: ["2025-07-01", "2025-07-31"], months: ["2025-07"] },
    ]);
  });

  test("the 校历 gives the days of the vacations; a month is shaded from a week on", () => {
    const frame = withCalendar(schoolYear, {
      winter: ["2025-01-18", "2025-02-09"],
      summer: ["2025-06-28", "2025-08-31"],
    });
    expect(drawn(schedule(frame, ["9月", "座谈会"])).vacations).toEqual([
      { name: "寒假", days: ["2025-01-18", "2025-02-09"], months: ["2025-01", "2025-02"] },
      { name: "暑假", days: ["2025-06-28", "2025-08-31"], months: ["2025-07", "2025-08"] },
    ]);
  });

  test("what comes back every week lies in the terms of the 校历, where it tells both", () => {
    const terms = { term1: ["2024-09-02", "2025-01-10"], term2: ["2025-03-01", "2025-06-27"] } as const;
    const rows = [["每周三", "教工合唱"] as const, ["每月", "公示经费"] as const];
    const [weekly, monthly] = drawn(schedule(withCalendar(schoolYear, terms), ...rows)).bars;
    expect(weekly?.months).toEqual([
      "2024-09",
      "2024-10",
      "2024-11",
      "2024-12",
      "2025-01",
      "2025-03",
      "2025-04",
      "2025-05",
      "2025-06",
    ]);
    expect(weekly?.dots).toEqual(weekly?.months);
    expect(monthly?.dots).toHaveLength(12);
    expect(
      drawn(schedule(withCalendar(schoolYear, { term1: terms.term1 }), ...rows)).bars[0]?.months,
    ).toHaveLength(12);
  });

  test("an axis that begins in August has a 暑假 at each end, whatever one of them the 校历 tells", () => {
    const months = monthsBetween("2024-08", "2025-08");
    const summers = (frame: PlanFrame) =>
      vacationsIn(months, frame).flatMap(({ name, days }) => (name === "暑假" ? [days] : []));
    expect(summers(schoolYear)).toEqual([
      ["2024-08-01", "2024-08-31"],
      ["2025-07-01", "2025-08-31"],
    ]);
    expect(summers(withCalendar(schoolYear, { summer: ["2025-07-05", "2025-08-27"] }))).toEqual([
      ["2024-08-01", "2024-08-31"],
      ["2025-07-05", "2025-08-27"],
    ]);
  });

  test("festivals stand at their true days, those of the lunar calendar too", () => {
    expect(drawn(schedule(schoolYear, ["9月", "座谈会"])).festivals).toEqual([
      { name: "教师节", day: "2024-09-10" },
      { name: "中秋", day: "2024-09-17" },
      { name: "国庆", day: "2024-10-01" },
      { name: "元旦", day: "2025-01-01" },
      { name: "春节", day: "2025-01-29" },
      { name: "三八", day: "2025-03-08" },
      { name: "五一", day: "2025-05-01" },
      { name: "端午", day: "2025-05-31" },
      { name: "六一", day: "2025-06-01" },
      { name: "七一", day: "2025-07-01" },
    ]);
  });
});

describe("what lies in no month is named, with the reason", () => {
  test.each`
    time            | why
    ${""}           | ${"时间段还没有填"}
    ${"看情况再说"} | ${"看不懂时间段“看情况再说”"}
    ${"待定"}       | ${"“待定”还没有定下时间"}
    ${"2027年3月"}  | ${"“2027年3月”不在2024—2025学年里"}
  `("“$time”: $why", ({ time, why }) => {
    const { bars, unplaced } = drawn(schedule(schoolYear, [time, "参观学习\n交流心得"]));
    expect(bars).toEqual([]);
    expect(unplaced).toEqual([
      { row: 0, item: "参观学习", why },
      { row: 0, item: "交流心得", why },
    ]);
  });

  test("a plan whose year is not known cannot be drawn", () => {
    expect(drawTimeline(schedule(undefined, ["9月", "座谈会"]))).toEqual({
      ok: false,
      fault: { kind: "no-frame" },
    });
  });
});

test("every item of every row is drawn or named once, and every bar lies on the axis", () => {
  const times = [
    "9月",
    "8月",
    "1-2月",
    "7-8月",
    "全年",
    "每月",
    "待定",
    "",
    "2030年5月",
    "12月—次年1月",
    "6月前",
    "3、5、7月",
  ];
  const rows = fc.array(
    fc.tuple(
      fc.constantFrom(...times),
      fc.array(fc.constantFrom("甲", "乙", "丙"), { maxLength: 3 }).map((items) => items.join("\n")),
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(fc.constantFrom(schoolYear, firstTerm, secondTerm, calendarYear), rows, (frame, typed) => {
      const plan = schedule(frame, ...typed);
      const { months, bars, unplaced } = drawn(plan);
      for (const bar of bars) {
        expect(bar.months.length).toBeGreaterThan(0);
        expect(months).toEqual(expect.arrayContaining([...bar.months, ...(bar.dots ?? [])]));
      }
      const found = [...bars, ...unplaced].sort((one, other) => one.row - other.row);
      expect(found.map(({ row, item }) => `${row} ${item}`)).toEqual(
        plan.rows.flatMap(({ items }, row) => items.map(({ text }) => `${row} ${text}`)),
      );
    }),
  );
});

test("the JSON of the command line carries what the contract names, no more", () => {
  const timeline = drawn(schedule(firstTerm, ["每月", "例会", "工会委员会"], ["待定", "参观"]));
  expect(timelineJson(timeline)).toEqual({
    months: ["2024-09", "2024-10", "2024-11", "2024-12", "2025-01"],
    bars: [
      {
        row: 0,
        item: "例会",
        owners: ["工会委员会"],
        months: ["2024-09", "2024-10", "2024-11", "2024-12", "2025-01"],
        kind: "recurring",
        from: "2024-09-01",
        to: "2025-01-31",
      },
    ],
    unplaced: [{ row: 1, item: "参观", why: "“待定”还没有定下时间" }],
  });
});
