import { expect, test } from "vitest";
import type { PlanFrame } from "../../../src/core/model/frame.ts";
import type { SchoolCalendar } from "../../../src/core/model/school-calendar.ts";
import { draftOf, jsonOf } from "../../../src/pane/calendar/calendar-draft.ts";
import { stretchesOf, termsOf } from "../../../src/pane/calendar/calendar-fields.ts";
import { startsOf } from "../../../src/pane/calendar/calendar-starts.ts";
import { doubtsOf, readDraft } from "../../../src/pane/calendar/read-draft.ts";

const YEAR: PlanFrame = { kind: "school-year", from: 2024 };
const FIRST: PlanFrame = { kind: "term", from: 2024, term: 1 };
const SECOND: PlanFrame = { kind: "term", from: 2024, term: 2 };
const CALENDAR_YEAR: PlanFrame = { kind: "calendar-year", year: 2025 };
const WHOLE: SchoolCalendar = {
  term1: ["2024-09-02", "2025-01-17"],
  winter: ["2025-01-18", "2025-02-16"],
  term2: ["2025-02-17", "2025-07-04"],
  summer: ["2025-07-05", "2025-08-31"],
  weekOne: { term1: "2024-09-02", term2: "2025-02-17" },
};
const none = new Set<never>();

test("the fields of a calendar make the same calendar again", () => {
  for (const frame of [YEAR, FIRST, SECOND, undefined])
    expect(readDraft(draftOf(WHOLE), frame, none)).toEqual({ ok: true, value: WHOLE });
  expect(draftOf(undefined)).toEqual({});
  expect(jsonOf({ "weekOne.term1": "", "winter.from": "" })).toEqual({});
});

test("any day of the first week stands for its Monday", () => {
  expect(readDraft({ "weekOne.term1": "2024-09-05" }, FIRST, none)).toEqual({
    ok: true,
    value: { weekOne: { term1: "2024-09-02" } },
  });
});

test.each`
  frame            | terms     | stretches
  ${FIRST}         | ${[1]}    | ${["term1", "winter"]}
  ${SECOND}        | ${[2]}    | ${["winter", "term2", "summer"]}
  ${YEAR}          | ${[1, 2]} | ${["term1", "winter", "term2", "summer"]}
  ${CALENDAR_YEAR} | ${[1, 2]} | ${["winter", "term2", "summer"]}
  ${undefined}     | ${[1, 2]} | ${["term1", "winter", "term2", "summer"]}
`("a plan of $frame.kind $frame.term is asked for terms $terms and $stretches", ({ frame, ...asked }) => {
  expect({ terms: termsOf(frame), stretches: stretchesOf(frame, {}) }).toEqual(asked);
});

test("what is filled in is shown, also where the plan has no use for it", () => {
  expect(stretchesOf(FIRST, draftOf(WHOLE))).toEqual(["term1", "winter", "term2", "summer"]);
});

test.each`
  frame            | field              | day             | year
  ${YEAR}          | ${"weekOne.term1"} | ${"2023-09-04"} | ${"2024—2025学年"}
  ${FIRST}         | ${"weekOne.term1"} | ${"2024-12-02"} | ${"2024—2025学年"}
  ${SECOND}        | ${"weekOne.term2"} | ${"2024-02-26"} | ${"2024—2025学年"}
  ${CALENDAR_YEAR} | ${"weekOne.term2"} | ${"2026-02-23"} | ${"2025年"}
`("$day at $field is asked about in $year", ({ frame, field, day, year }) => {
  const doubts = doubtsOf({ [field]: day }, frame);
  expect(Object.keys(doubts)).toEqual([field]);
  expect(Object.values(doubts)[0]).toMatch(new RegExp(`^\\d+年\\d+月\\d+日不像是${year}的第.学期开学第一周`));
  expect(readDraft({ [field]: day }, frame, none)).toMatchObject({ ok: false, fault: { doubts } });
});

test("a vacation of another year is asked about, one end alone asks for the other", () => {
  const lastYear = { "winter.from": "2024-01-20", "winter.to": "2024-02-18" };
  expect(doubtsOf(lastYear, YEAR)["winter.from"]).toMatch(/^2024年1月20日不像是2024—2025学年的寒假/);
  expect(doubtsOf({ "winter.from": "2025-01-18" }, YEAR)).toEqual({ "winter.to": "这一天也要填上" });
  expect(doubtsOf({}, YEAR, new Set(["summer.to"] as const))).toEqual({ "summer.to": "年、月、日要填全" });
});

test.each`
  what                   | draft                                                         | sentence
  ${"the end first"}     | ${{ "winter.from": "2025-02-16", "winter.to": "2025-01-18" }} | ${/^寒假的结束日期早于开始日期。/}
  ${"nothing filled in"} | ${{ "weekOne.term1": "" }}                                    | ${/^还没有填日期。/}
  ${"days that overlap"} | ${{ ...draftOf(WHOLE), "term1.to": "2025-01-20" }}            | ${/^寒假的日期和前面几段重叠/}
`("$what is refused in a sentence", ({ draft, sentence }) => {
  expect(readDraft(draft, YEAR, none)).toMatchObject({
    ok: false,
    fault: { doubts: {}, sentence: expect.stringMatching(sentence) },
  });
});

test.each`
  calendar                                | frame    | line
  ${WHOLE}                                | ${FIRST} | ${"第一学期 9月2日起"}
  ${WHOLE}                                | ${YEAR}  | ${"第一学期 9月2日起，第二学期 2月17日起"}
  ${{ winter: WHOLE.winter }}             | ${YEAR}  | ${"寒假 1月18日起"}
  ${{ weekOne: { term1: "2023-09-04" } }} | ${YEAR}  | ${"不是这个学年的"}
`("the line says “$line”", ({ calendar, frame, line }) => {
  expect(startsOf(calendar, frame)).toBe(line);
});
