import { expect, test } from "vitest";
import { isGoneBy, likelyFrame, likelyFrames } from "../../src/pane/likely-frame.ts";

test.each`
  today           | frame
  ${"2025-05-31"} | ${"2024—2025学年"}
  ${"2025-06-01"} | ${"2025—2026学年"}
  ${"2025-12-31"} | ${"2025—2026学年"}
  ${"2026-01-01"} | ${"2025—2026学年"}
`("on $today a new table is most likely for $frame", ({ today, frame }) => {
  expect(likelyFrame(today)).toBe(frame);
});

test("a plan that does not say its year is offered the one before that which is planned now, and that one", () => {
  expect(likelyFrames("2025-08-20")).toEqual(["2024—2025学年", "2025—2026学年"]);
});

test.each`
  today           | frame                                    | gone
  ${"2025-08-20"} | ${{ kind: "school-year", from: 2024 }}   | ${true}
  ${"2025-08-20"} | ${{ kind: "school-year", from: 2025 }}   | ${false}
  ${"2025-03-01"} | ${{ kind: "term", from: 2024, term: 2 }} | ${false}
  ${"2025-09-01"} | ${{ kind: "term", from: 2024, term: 2 }} | ${true}
  ${"2025-12-31"} | ${{ kind: "calendar-year", year: 2025 }} | ${false}
  ${"2026-01-01"} | ${{ kind: "calendar-year", year: 2025 }} | ${true}
`("on $today the year of $frame is gone by: $gone", ({ today, frame, gone }) => {
  expect(isGoneBy(frame, today)).toBe(gone);
});
