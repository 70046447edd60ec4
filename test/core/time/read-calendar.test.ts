import { expect, test } from "vitest";
import { explainCalendar, readCalendar } from "../../../src/core/time/read-calendar.ts";
import { calendar } from "./frames.ts";

test("a calendar is read as the command line's contract writes it", () => {
  expect(readCalendar(JSON.parse(JSON.stringify(calendar)))).toEqual({ ok: true, value: calendar });
  expect(readCalendar({})).toEqual({ ok: true, value: {} });
});

test("dates may be written as officers write them, and any day of the first week stands for its Monday", () => {
  expect(
    readCalendar({
      term1: ["2024年9月2日", "2025/1/17"],
      weekOne: { term1: "2024.9.4", term2: "2025-02-09" },
    }),
  ).toEqual({
    ok: true,
    value: { term1: ["2024-09-02", "2025-01-17"], weekOne: { term1: "2024-09-02", term2: "2025-02-10" } },
  });
});

test.each([
  [undefined, "not-a-calendar", ""],
  ["9月", "not-a-calendar", ""],
  [[], "not-a-calendar", ""],
  [{ weekOne: "2024-09-02" }, "not-a-calendar", "开学第一周"],
  [{ term3: ["2024-09-02", "2025-01-17"] }, "unknown-part", "term3"],
  [{ weekOne: { term3: "2024-09-02" } }, "unknown-part", "weekOne.term3"],
  [{ term1: "2024-09-02" }, "not-a-day", "第一学期"],
  [{ term1: ["2024-09-02"] }, "not-a-day", "第一学期"],
  [{ term1: ["2024-09-31", "2025-01-17"] }, "not-a-day", "第一学期"],
  [{ weekOne: { term2: "2025-02-30" } }, "not-a-day", "第二学期开学第一周"],
  [{ winter: ["2025-02-09", "2025-01-18"] }, "reversed", "寒假"],
  [{ term1: ["2024-09-02", "2025-06-17"] }, "odd-length", "第一学期"],
  [{ term2: ["2025-02-10", "2025-02-14"] }, "odd-length", "第二学期"],
  [{ summer: ["2025-07-05", "2025-07-06"] }, "odd-length", "暑假"],
  [{ winter: ["2025-01-18", "2025-06-09"] }, "odd-length", "寒假"],
  [
    { term1: ["2024-09-02", "2025-01-17"], weekOne: { term1: "2024-08-19" } },
    "out-of-order",
    "第一学期开学第一周",
  ],
  [
    { term2: ["2025-02-10", "2025-07-04"], weekOne: { term2: "2025-07-07" } },
    "out-of-order",
    "第二学期开学第一周",
  ],
  [{ term1: ["2024-09-02", "2025-01-17"], winter: ["2025-01-10", "2025-02-09"] }, "out-of-order", "寒假"],
  [{ term2: ["2025-02-10", "2025-07-04"], summer: ["2027-07-05", "2027-08-31"] }, "out-of-order", "暑假"],
] as const)("%o is refused: %s %s", (json, kind, part) => {
  const reading = readCalendar(json);
  expect(reading.ok || reading.fault).toEqual({ kind, part });
  if (reading.ok) return;
  const { message, advice } = explainCalendar(reading.fault);
  expect(message).toMatch(/\p{Script=Han}/u);
  expect(advice).toMatch(/\p{Script=Han}/u);
});
