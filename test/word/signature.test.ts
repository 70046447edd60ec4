import { expect, test } from "vitest";
import { BLANK, heading, planFile, right, text, title } from "./plan.ts";
import { linesOf, put } from "./put.ts";

const TEXT = `${title("2025—2026学年青禾小学工会工作计划")}${heading("一、目标")}${text("服务会员。")}`;
const HEADER = "|时间段 | 主要工作内容 | 责任部门/人|";

test.each([
  ["body and date on one line", text("青禾小学工会   2025年9月1日")],
  ["a line break between them", text("青禾小学工会委员会</w:t><w:br/><w:t>二〇二五年九月一日")],
  ["the date with points", `${text("青禾小学工会")}${text("2025.9.1")}`],
  ["the date with strokes, on the body's line", text("青禾小学工会 2025-09-01")],
  ["the date with slashes", `${text("青禾小学工会（公章）")}${text("2025/9/1")}`],
  ["抄送 below", `${right("青禾小学工会")}${right("2025年9月1日")}${BLANK}${text("抄送：各工会小组")}`],
  ["联系人 below", `${text("青禾小学工会 2025.9.1")}${text("联系人：王老师 电话：87654321")}`],
])("the end of the plan is above its signature: %s", (_, signature) => {
  const written = put(planFile(`${TEXT}${signature}`));
  expect(written.how).toBe("end");
  expect(linesOf(written.bytes)[3]).toBe(HEADER);
});

test.each([
  ["a sentence that ends in a date", "走访慰问会员，服务到2025年9月1日"],
  ["a version number", "工会工作手册2025.9"],
  ["a work with its day", "召开教代会2025.9.1"],
])("%s is no signature", (_, words) => {
  expect(linesOf(put(planFile(`${TEXT}${text(words)}`)).bytes)[4]).toBe(HEADER);
});
