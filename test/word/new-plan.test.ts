import { expect, test } from "vitest";
import { newPlan, newText } from "../../src/word/new-plan.ts";
import { TABLE } from "./plan.ts";
import { linesOf, made, put, xmlOf } from "./put.ts";

test("a new document holds the title and the table alone", () => {
  const bytes = made(newPlan({ ...TABLE, title: "青禾小学工会工作进度安排" }));
  expect(linesOf(bytes)).toEqual(["青禾小学工会工作进度安排", "|时间段 | 主要工作内容 | 责任部门/人|", ""]);
});

test.each([
  ["2025—2026学年", "2025—2026学年工会工作进度安排"],
  [undefined, "工作进度安排"],
])("without a title of its own it is named after the frame %s", (frameName, title) => {
  expect(linesOf(made(newPlan({ ...TABLE, ...(frameName && { frameName }) })))[0]).toBe(title);
});

test("the same schedule gives the same bytes, and the next export finds its table", () => {
  const bytes = made(newPlan(TABLE));
  expect(Buffer.compare(made(newPlan(TABLE)), bytes)).toBe(0);
  expect(put(bytes, TABLE)).toMatchObject({ how: "mark", replaced: true });
  expect(Buffer.compare(put(bytes, TABLE).bytes, bytes)).toBe(0);
});

test.each([
  ["青禾小学工会工作进度安排", undefined],
  ["云栖路实验小学2025—2026学年工会工作进度安排", [1187, 1187]],
])("the title %s leaves no single character to its last line", (title, sides) => {
  const [, left, right] =
    /<w:ind w:left="(\d+)" w:right="(\d+)"\/>/.exec(xmlOf(made(newPlan({ ...TABLE, title })))) ?? [];
  expect(left && [Number(left), Number(right)]).toEqual(sides);
});

test("headings of a text stand in Word's outline and are bold also where their fonts are missing", () => {
  const lines = [
    { kind: "title", text: "行事历" },
    { kind: "heading", text: "9月" },
    { kind: "group", text: "（一）会议" },
    { kind: "text", text: "1. 例会" },
  ] as const;
  const paragraphs = xmlOf(made(newText(lines))).match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const looks = paragraphs.map((one) => [/outlineLvl w:val="(\d)"/.exec(one)?.[1], one.includes("<w:b/>")]);
  expect(looks.slice(1, 4)).toEqual([
    ["0", true],
    ["1", true],
    [undefined, false],
  ]);
});
