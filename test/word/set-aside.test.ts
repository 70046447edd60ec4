import { describe, expect, test } from "vitest";
import { choosePlace } from "../../src/word/choose-place.ts";
import { handMade, heading, PLAN_BODY, planFile, SIGNATURE, text, usualPlan } from "./plan.ts";
import { linesOf, opened, put } from "./put.ts";

function control(label: string, content: string, properties = ""): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="${label}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

function chosen(bytes: Uint8Array) {
  const place = choosePlace(opened(bytes), "auto");
  return place.ok ? { how: place.value.how, text: place.value.text } : place.fault;
}

const HINT = text("单击此处，把本学年各月的工作、内容和负责的部门按时间先后逐项写进来，一项一行。");

describe("a content control that the author set aside", () => {
  test.each([
    ["with a prompt", "工作进度安排", text("请在这里填写"), ""],
    ["that is empty", "工会工作进度安排表", "<w:p/>", ""],
    ["with nothing but blank lines", "行事历", `${text(" ")}<w:p/>`, ""],
    ["that shows Word's long prompt", "填写活动安排", HINT, "<w:showingPlcHdr/>"],
    ["with our own label", "_UnionSchedule", text("表格"), ""],
  ])("gives way: one %s", (_, label, content, properties) => {
    const bytes = planFile(`${PLAN_BODY}${control(label, content, properties)}${SIGNATURE}`);
    expect(chosen(bytes)).toMatchObject({ how: "sdt" });
    expect(linesOf(put(bytes).bytes)).toContain("|时间段 | 主要工作内容 | 责任部门/人|");
  });

  test.each([
    ["whose label only holds the name", "2025工作安排正文", text("请填写"), ""],
    ["with a long text", "工作进度安排", HINT, ""],
    ["with two lines", "工作进度安排", `${text("九月")}${text("迎新座谈")}`, ""],
    ["with a table", "工作进度安排", handMade([["姓名", "组别"]]), ""],
    ["with a heading", "工作进度安排", heading("六、其他事项"), ""],
    ["with a picture", "工作进度安排", "<w:p><w:r><w:drawing/></w:r></w:p>", "<w:showingPlcHdr/>"],
    ["with another control that holds text", "工作进度安排", control("正文", `${HINT}${HINT}`), ""],
  ])("stays: one %s", (_, label, content, properties) => {
    const before = usualPlan(control(label, content, properties));
    expect(chosen(before)).toEqual({ how: "heading", text: "五、工作进度安排" });
    const lines = linesOf(put(before).bytes);
    for (const line of linesOf(before)) expect(lines).toContain(line);
  });

  test("around the whole plan loses nothing: its heading is found inside", () => {
    const whole = control("工作安排", `${PLAN_BODY}${heading("五、工作进度安排")}${SIGNATURE}`);
    const lines = linesOf(put(planFile(whole)).bytes);
    expect(lines.slice(9, 12)).toEqual([
      expect.stringContaining("学校工会围绕"),
      "五、工作进度安排",
      "|时间段 | 主要工作内容 | 责任部门/人|",
    ]);
    expect(lines).toContain("一、指导思想");
  });
});
