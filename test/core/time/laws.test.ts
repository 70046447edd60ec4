import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayNumber, isoDay, lastOfMonth } from "../../../src/core/model/day.ts";
import { type PlanFrame, withCalendar } from "../../../src/core/model/frame.ts";
import type { PeriodReading } from "../../../src/core/model/period.ts";
import type { SchoolCalendar } from "../../../src/core/model/school-calendar.ts";
import { forms } from "../../../src/core/time/forms/all.ts";
import { readFrame } from "../../../src/core/time/read-frame.ts";
import { readPeriod } from "../../../src/core/time/read-period.ts";
import { renderPeriod } from "../../../src/core/time/render-period.ts";
import { mondayOfStart } from "../../../src/core/time/term-days.ts";
import { frames, meaningOf } from "./frames.ts";

const MANY = { numRuns: 2000 };

const year = fc.integer({ min: 2001, max: 2058 });
const bareFrame: fc.Arbitrary<PlanFrame> = fc.oneof(
  fc.record({ kind: fc.constant("school-year" as const), from: year }),
  fc.record({
    kind: fc.constant("term" as const),
    from: year,
    term: fc.constantFrom(1 as const, 2 as const),
  }),
  fc.record({ kind: fc.constant("calendar-year" as const), year }),
  fc.record({
    kind: fc.constant("calendar-year" as const),
    year,
    half: fc.constantFrom(1 as const, 2 as const),
  }),
);

/** A calendar with some of its parts, of the frame's years or the ones beside them. */
function calendarAbout(from: number, parts: readonly boolean[]): SchoolCalendar {
  const [term1, winter, term2, summer, first, second] = parts;
  return {
    ...(term1 && { term1: [isoDay(from, 9, 1), isoDay(from + 1, 1, 17)] }),
    ...(winter && { winter: [isoDay(from + 1, 1, 18), isoDay(from + 1, 2, 14)] }),
    ...(term2 && { term2: [isoDay(from + 1, 2, 15), isoDay(from + 1, 7, 4)] }),
    ...(summer && { summer: [isoDay(from + 1, 7, 5), isoDay(from + 1, 8, 30)] }),
    weekOne: {
      ...(first && { term1: mondayOfStart(isoDay(from, 9, 1)) }),
      ...(second && { term2: mondayOfStart(isoDay(from + 1, 2, 15)) }),
    },
  };
}

const anyFrame: fc.Arbitrary<PlanFrame> = fc
  .tuple(
    bareFrame,
    fc.boolean(),
    fc.integer({ min: -1, max: 1 }),
    fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  )
  .map(([frame, known, shift, parts]) => {
    const from = (frame.kind === "calendar-year" ? frame.year : frame.from) + shift;
    return known ? withCalendar(frame, calendarAbout(from, parts)) : frame;
  });

const examples = forms.flatMap((form) => form.examples);
const pieces = [
  ..."0123456789一二三四五六七八九十元月日年周旬上中下初底末前后起至到、，-—～./·:：（）()第次每双单 \n",
  "学期",
  "学年",
  "全年",
  "次年",
  "左右",
  "季度",
  "国庆",
  "春节",
];
const arbitraryText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join("")),
);

/** An example with one piece put in, taken out or put in another's place. */
const mutated = fc
  .record({
    text: fc.constantFrom(...examples),
    at: fc.nat(12),
    cut: fc.nat(2),
    put: fc.constantFrom("", ...pieces),
  })
  .map(({ text, at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut));

/** One example behind another, in brackets or after a colon. */
const paired = fc
  .tuple(fc.constantFrom(...examples), fc.constantFrom(...examples), fc.boolean())
  .map(([left, right, colon]) => (colon ? `${left}：${right}` : `${left}（${right}）`));

function intervalsAreSound(reading: PeriodReading): boolean {
  if (!reading.ok) return true;
  const { intervals } = reading.value;
  const apart = intervals.every(([from], at) => {
    const before = intervals[at - 1];
    return before === undefined || dayNumber(from) > dayNumber(before[1]) + 1;
  });
  return (
    intervals.length > 0 &&
    apart &&
    intervals.every(([from, to]) => from <= to && addDays(from, 0) === from && addDays(to, 0) === to)
  );
}

test("whatever is written, reading never breaks and the days are real, in order and apart", () => {
  fc.assert(
    fc.property(
      fc.oneof(arbitraryText, mutated, paired),
      fc.option(anyFrame, { nil: undefined }),
      (text, frame) => {
        const reading = readPeriod(text, frame);
        expect(intervalsAreSound(reading)).toBe(true);
        if (reading.ok) expect(reading.value.text).toBe(text);
        else expect(reading.fault.suggestions.filter((words) => !readPeriod(words, frame).ok)).toEqual([]);
      },
    ),
    MANY,
  );
});

test("what was understood means the same in its canonical spelling", () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...examples), mutated, paired), anyFrame, (text, frame) => {
      const reading = readPeriod(text, frame);
      if (!reading.ok) return;
      const words = renderPeriod(reading.value, frame);
      const again = readPeriod(words, frame);
      expect(again.ok ? meaningOf(again.value) : words).toEqual(meaningOf(reading.value));
      expect(words).not.toMatch(/\s/);
      expect(again.ok && renderPeriod(again.value, frame)).toBe(words);
    }),
    MANY,
  );
});

test("months of a frame are given back as they were built", () => {
  const month = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(anyFrame, month, month, (frame, first, length) => {
      const start =
        frame.kind === "calendar-year" ? [frame.year, first] : [frame.from + (first < 9 ? 1 : 0), first];
      const [fromYear, fromMonth] = start as [number, number];
      const months = fromYear * 12 + fromMonth - 1 + (length % 6);
      const to = lastOfMonth(Math.floor(months / 12), (months % 12) + 1);
      const period = {
        text: "",
        intervals: [[isoDay(fromYear, fromMonth, 1), to] as const],
        precision: "month" as const,
        flags: {},
      };
      const again = readPeriod(renderPeriod(period, frame), frame);
      expect(again.ok && again.value.intervals).toEqual(period.intervals);
      expect(again.ok && again.value.precision).toBe("month");
    }),
    MANY,
  );
});

test.each(frames)("the title reader never breaks, whatever the title ($name)", () => {
  const words = [
    "2024",
    "2025",
    "24",
    "25",
    "学年",
    "年度",
    "年",
    "-",
    "—",
    "至",
    "第一",
    "第三",
    "学期",
    "上",
    "春季",
    "工会计划",
    "20__",
  ];
  const title = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(title, fc.string({ unit: "grapheme" })), (text) => {
      const frame = readFrame(text);
      if (!frame.ok)
        expect(frame.fault.suggestions.filter((suggestion) => !readFrame(suggestion).ok)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
