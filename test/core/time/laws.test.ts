import fc from "fast-check";
import { expect, test } from "vitest";
import { isoDay, lastOfMonth } from "../../../src/core/model/day.ts";
import { readFrame } from "../../../src/core/time/read-frame.ts";
import { readPeriod } from "../../../src/core/time/read-period.ts";
import { renderPeriod } from "../../../src/core/time/render-period.ts";
import { frames } from "./frames.ts";
import { anyFrame, neverBreaks, spellsBack } from "./laws.ts";

const MANY = { numRuns: 2000 };

test("whatever is written, reading never breaks and the days are real, in order and apart", () => {
  neverBreaks(MANY.numRuns);
});

test("what was understood means the same in its canonical spelling", () => {
  spellsBack(MANY.numRuns);
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

test("a time of day that breaks off is offered as what can be read only", () => {
  const frame = { kind: "school-year", from: 2001 } as const;
  const reading = readPeriod("9月10日上午9:到", frame);
  expect(reading.ok ? [] : reading.fault.suggestions).toEqual(["9月10日上午9:起"]);
});

test("a festival and a week mean the same in their canonical spelling", () => {
  const frame = { kind: "term", from: 2001, term: 1 } as const;
  const reading = readPeriod("教师节、中秋节：十月份第三周", frame);
  expect(reading.ok && renderPeriod(reading.value, frame)).toBe("9月10日、10月第3周");
});

test("days that nobody wrote and no spelling of their precision gives are told as days", () => {
  const frame = { kind: "term", from: 2001, term: 1 } as const;
  const period = {
    text: "",
    intervals: [["2001-09-03", "2001-10-11"]],
    precision: "year",
    flags: {},
  } as const;
  expect(renderPeriod(period, frame)).toBe("2001年9月3日—2001年10月11日");
});
