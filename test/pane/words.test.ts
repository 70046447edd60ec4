import { expect, test } from "vitest";
import { exportWords } from "../../src/pane/export/export-words.ts";
import { reviewWords } from "../../src/pane/import/review-words.ts";
import { saveWords } from "../../src/pane/save-words.ts";
import { words } from "../../src/pane/words.ts";

test.each`
  given                          | name
  ${"工会计划.docx"}             | ${"工会计划（已填进度安排）.docx"}
  ${"工会计划.DOCX"}             | ${"工会计划（已填进度安排）.DOCX"}
  ${"2024.9计划.docm"}           | ${"2024.9计划（已填进度安排）.docm"}
  ${"计划（已填进度安排）.docx"} | ${"计划（已填进度安排）.docx"}
`("the plan $given comes out as $name", ({ given, name }) => {
  expect(saveWords.planName(given)).toBe(name);
});

test("a mended workbook keeps its ending, a new sheet is always an .xlsx", () => {
  expect(saveWords.mendedName("安排表.xlsm")).toBe("安排表（已修正）.xlsm");
  expect(saveWords.printName("安排表.xlsm")).toBe("安排表（打印）.xlsx");
});

test.each`
  times                            | where
  ${["9月", "12月"]}               | ${"9月、12月有"}
  ${["", "9月"]}                   | ${"9月有"}
  ${[""]}                          | ${"有"}
  ${["9月", "", "3月", "4月"]}     | ${"9月、3月、4月有"}
  ${["9月", "12月", "3月", "4月"]} | ${"9月、12月、3月等处有"}
`("cells left open at the times $times are told as 「$where」", ({ times, where }) => {
  expect(reviewWords.made(3, 5, 2, times)).toContain(`5 项。${where} 2 格还没定`);
});

test("nobody is told that all the text stays where a month list gives way", () => {
  expect(exportWords.placeMore("heading", undefined, false)).toBe("这部分原来的文字都保留");
  expect(exportWords.placeMore("heading", undefined, true)).toBe("换下原来的分月安排，其他文字都保留");
});

test("advice ends as a sentence, whether it came with a full stop or not", () => {
  expect(words.sentence("请再选一次")).toBe("请再选一次。");
  expect(words.sentence("请再选一次。")).toBe("请再选一次。");
});

test("no sentence of the pane says what the office does not want to read", () => {
  const said = JSON.stringify(sentences(words)).replaceAll("…", "");
  expect(said).not.toMatch(/失败|非法|异常|错误|须改|您/);
});

/** Everything the catalogue can say, with stand-ins where a name or a number goes. */
function sentences(part: unknown): unknown {
  if (typeof part === "function") return String(part("9月", 3, "工会"));
  if (typeof part !== "object" || part === null) return part;
  return Object.values(part).map(sentences);
}
