import { expect, test } from "vitest";
import { words } from "../../src/pane/words.ts";

test.each`
  given                | name
  ${"工会计划.docx"}   | ${"工会计划（已填进度安排）.docx"}
  ${"工会计划.DOCX"}   | ${"工会计划（已填进度安排）.DOCX"}
  ${"2024.9计划.docm"} | ${"2024.9计划（已填进度安排）.docm"}
`("the plan $given comes out as $name", ({ given, name }) => {
  expect(words.save.planName(given)).toBe(name);
});

test("a mended workbook keeps its ending, a new sheet is always an .xlsx", () => {
  expect(words.save.mendedName("安排表.xlsm")).toBe("安排表（已修正）.xlsm");
  expect(words.save.printName("安排表.xlsm")).toBe("安排表（打印）.xlsx");
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
