import { expect, test } from "vitest";
import { oneLine } from "../../../src/core/text/one-line.ts";

test.each([
  ["拔河赛", "拔河赛"],
  ["三月\n至五月", "三月 至五月"],
  [" 插花 \r\n\n 茶艺\n", "插花 茶艺"],
  ["", ""],
])("%j on one line", (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test("the sign that is wanted stands between the lines", () => {
  expect(oneLine("三月\n四月", "、")).toBe("三月、四月");
});
