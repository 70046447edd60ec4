import { describe, expect, test } from "vitest";
import { planTextOf } from "../../../src/core/reading/lists/plan-text-of.ts";
import { asksFrame, doubtEntries, openPlaces, shownDoubts } from "../../../src/pane/import/doubts.ts";
import {
  OWN_ROW,
  type Review,
  type ReviewEvent,
  reviewOf,
  updateReview,
} from "../../../src/pane/import/review.ts";
import { chosenSchedule, countsOf, viewOf } from "../../../src/pane/import/review-rows.ts";
import { placeKey, sourceLines } from "../../../src/pane/import/source-lines.ts";

const PLAN = [
  "2025—2026学年青禾小学工会工作计划",
  "一、指导思想",
  "围绕教育教学，服务会员。",
  "二、每月工作安排",
  "九月：",
  "1、召开工会委员例会",
  "2、慰问退休教师",
  "十月：",
  "1、组织秋季健步走",
  "青禾小学工会",
  "2025年9月1日",
].join("\n");

const NO_YEAR = [
  "每月工作安排",
  "九月：",
  "1、召开例会",
  "十三月：",
  "1、走访慰问",
  "十一月：",
  "1、读书会",
].join("\n");

function decided(text: string, ...events: readonly ReviewEvent[]): Review {
  return events.reduce(updateReview, reviewOf("计划.txt", planTextOf(text)));
}

function filled(review: Review) {
  return chosenSchedule(review, viewOf(review)).rows.map(({ time, items }) => [time, items]);
}

describe("what goes into the table", () => {
  test("is all that was found, until something is decided", () => {
    const review = decided(PLAN);
    expect(filled(review)).toEqual([
      ["九月", ["召开工会委员例会", "慰问退休教师"]],
      ["十月", ["组织秋季健步走"]],
    ]);
    expect(countsOf(chosenSchedule(review, viewOf(review)))).toEqual({ rows: 2, items: 3 });
  });

  test("is without the rows and items that are not ticked; a row without work stays out", () => {
    const drop = (...ids: string[]): ReviewEvent => ({ kind: "ticked", ids, taken: false });
    expect(filled(decided(PLAN, drop("0.1")))[0]).toEqual(["九月", ["召开工会委员例会"]]);
    expect(filled(decided(PLAN, drop("1.0")))).toHaveLength(1);
    expect(filled(decided(PLAN, drop("0", "1")))).toEqual([]);
    expect(filled(decided(PLAN, drop("0"), { kind: "ticked", ids: ["0"], taken: true }))).toHaveLength(2);
  });

  test("has the time that was typed, and that time is read", () => {
    const review = decided(PLAN, { kind: "timed", row: "1", time: "10月下旬" });
    const [, row] = viewOf(review).rows;
    expect([row?.time, row?.readTime, row?.period?.ok && row.period.value.intervals]).toEqual([
      "10月下旬",
      "十月",
      [["2025-10-21", "2025-10-31"]],
    ]);
    const back = updateReview(review, { kind: "timed", row: "1", time: "十月" });
    expect(viewOf(back).rows[1]?.readTime).toBeUndefined();
  });

  test("takes lines that were left out, into the row above or as a row of their own", () => {
    const line = viewOf(decided(PLAN)).leftOut.findIndex(({ text }) => text.startsWith("围绕"));
    const own = decided(PLAN, { kind: "added", line, row: OWN_ROW });
    expect(filled(own)[0]).toEqual(["", ["围绕教育教学，服务会员。"]]);
    // Also a time that another row has.
    for (const time of ["九月", "十月"])
      expect(filled(updateReview(own, { kind: "timed", row: `+${line}`, time }))[0]?.[0]).toBe(time);
    const into = decided(PLAN, { kind: "added", line, row: "0" });
    expect(filled(into)[0]).toEqual([
      "九月",
      ["召开工会委员例会", "慰问退休教师", "围绕教育教学，服务会员。"],
    ]);
    expect(filled(updateReview(into, { kind: "add-back", line }))).toEqual(filled(decided(PLAN)));
  });
});

test("every written line of the plan stands in a row, the title, or what was left out", () => {
  const review = decided(PLAN);
  const { rows, title, leftOut } = viewOf(review);
  const seen = new Set([
    ...rows.flatMap(({ lines }) => lines.map(({ place }) => placeKey(place))),
    ...title.map(({ place }) => placeKey(place)),
    ...leftOut.map(({ source }) => placeKey(source)),
  ]);
  expect(sourceLines(review.text).filter(({ place }) => !seen.has(placeKey(place)))).toEqual([]);
});

describe("doubts", () => {
  const doubtsOf = (review: Review) => shownDoubts(review, viewOf(review));

  test("stand beside their line and are answered by another time, by 这样没错, or by leaving the row out", () => {
    const plan = `2025—2026学年工会计划\n${NO_YEAR}`;
    const [doubt] = doubtsOf(decided(plan)).filter(({ line }) => line?.startsWith("十三月"));
    expect(doubt?.state).toEqual({ kind: "open" });
    const at = doubt?.at ?? -1;
    const row = doubt?.target.kind === "time" ? doubt.target.row : "";
    const stateAfter = (...events: readonly ReviewEvent[]) =>
      doubtsOf(decided(plan, ...events)).find((one) => one.at === at)?.state;
    expect(stateAfter({ kind: "timed", row, time: "12月" })).toEqual({ kind: "timed", row, to: "12月" });
    expect(stateAfter({ kind: "answered", doubts: [at], answer: "kept" })).toEqual({ kind: "kept" });
    expect(stateAfter({ kind: "ticked", ids: [row], taken: false })).toEqual({ kind: "left" });
    const kept: ReviewEvent = { kind: "answered", doubts: [at], answer: "kept" };
    expect(stateAfter(kept, { kind: "answer-back", doubts: [at] })).toEqual({ kind: "open" });
  });

  test("the frame is asked for where the plan names none, and once it is named the times are read in it", () => {
    const review = decided(NO_YEAR);
    expect(asksFrame(review)?.code).toBe("frame-missing");
    const frame = { frame: { kind: "calendar-year", year: 2025 }, source: "option", text: "2025年" } as const;
    const framed = updateReview(review, { kind: "framed", frame });
    expect(asksFrame(framed)).toBeUndefined();
    const [row] = viewOf(framed).rows;
    expect(row?.period?.ok && row.period.value.intervals).toEqual([["2025-09-01", "2025-09-30"]]);
  });

  test("what was decided stays when the frame is named, as long as the rows are the same", () => {
    const frame = { frame: { kind: "calendar-year", year: 2025 }, source: "option", text: "2025年" } as const;
    const review = decided(
      NO_YEAR,
      { kind: "ticked", ids: ["0.0"], taken: false },
      { kind: "framed", frame },
    );
    expect(filled(review).map(([time]) => time)).not.toContain("九月");
  });

  test("that are still open are marked in the new table, and no others", () => {
    const plan = `2025—2026学年工会计划\n${NO_YEAR}`;
    const marked = (review: Review) => {
      const view = viewOf(review);
      const { rows } = chosenSchedule(review, view, openPlaces(shownDoubts(review, view)));
      return rows.map((row) => [...(row.marked ?? [])]);
    };
    const [doubt] = doubtsOf(decided(plan)).filter(({ line }) => line?.startsWith("十三月"));
    expect(marked(decided(plan))).toEqual([[], ["time"], []]);
    expect(marked(decided(plan, { kind: "answered", doubts: [doubt?.at ?? -1], answer: "kept" }))).toEqual([
      [],
      [],
      [],
    ]);
  });

  test("three equal ones stand together until they are looked at one by one; other offers stand apart", () => {
    const works = [
      "九月：\n1、由女工委组织插花",
      "十月：\n1、由女工委组织讲座",
      "十一月：\n1、由女工委组织体检",
      "十二月：\n1、由教务处组织联欢",
    ];
    const doubts = doubtsOf(decided(`2025—2026学年工会计划\n每月工作安排\n${works.join("\n")}`)).filter(
      ({ doubt }) => doubt.code === "owner-hinted",
    );
    const entries = doubtEntries(doubts, new Set());
    expect(
      entries.map((entry) => (entry.kind === "same" ? entry.doubts.length : entry.doubt.doubt.offer?.to)),
    ).toEqual([3, "教务处"]);
    const [same] = entries;
    const unfolded = doubtEntries(doubts, new Set([same?.kind === "same" ? same.code : ""]));
    expect(unfolded.map(({ kind }) => kind)).toEqual(["one", "one", "one", "one"]);
  });

  test("a hint about one work of several fills no owner of the row", () => {
    const review = decided(
      "2025—2026学年工会计划\n每月工作安排\n九月：\n1、由女工委组织插花\n2、健步走\n十月：\n1、例会",
    );
    const [hint] = doubtsOf(review).filter(({ doubt }) => doubt.code === "owner-hinted");
    expect(hint?.doubt.offer).toBeUndefined();
    const taken = updateReview(review, { kind: "answered", doubts: [hint?.at ?? -1], answer: "taken" });
    expect(viewOf(taken).rows[0]?.owners).toEqual([]);
  });
});

test("each step can be taken back, one after the other", () => {
  const review = decided(
    PLAN,
    { kind: "ticked", ids: ["0"], taken: false },
    { kind: "timed", row: "1", time: "11月" },
    { kind: "undone" },
  );
  expect(filled(review)).toEqual([["十月", ["组织秋季健步走"]]]);
  expect(filled(updateReview(review, { kind: "undone" }))).toEqual(filled(decided(PLAN)));
  expect(updateReview(decided(PLAN), { kind: "undone" })).toEqual(decided(PLAN));
});
