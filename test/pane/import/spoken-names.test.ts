import { expect, test } from "vitest";
import { planTextOf } from "../../../src/core/reading/lists/plan-text-of.ts";
import { reviewOf } from "../../../src/pane/import/review.ts";
import { viewOf } from "../../../src/pane/import/review-rows.ts";
import { spokenNames } from "../../../src/pane/import/spoken-names.ts";

const TABLE = [
  "2025—2026学年工会工作安排",
  "时间段\t主要工作内容\t责任部门",
  "9月\t召开例会\t工会委员会",
  "9月\t走访慰问\t女工委",
  "9月\t走访慰问\t文体组",
  "10月\t召开例会\t工会委员会",
  "11月\t秋季健步走\t文体组",
].join("\n");

test("no two boxes are called the same, and none says more than it must", () => {
  const { rows, items } = spokenNames(viewOf(reviewOf(undefined, planTextOf(TABLE))).rows);
  expect([...rows.values()]).toEqual([
    "9月 召开例会",
    "9月 走访慰问 第2行",
    "9月 走访慰问 第3行",
    "10月",
    "11月",
  ]);
  expect([...items.values()]).toEqual([
    "召开例会 9月 召开例会",
    "走访慰问 9月 走访慰问 第2行",
    "走访慰问 9月 走访慰问 第3行",
    "召开例会 10月",
    "秋季健步走",
  ]);
});
