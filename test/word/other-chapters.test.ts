import { describe, expect, test } from "vitest";
import { choosePlace } from "../../src/word/choose-place.ts";
import { findPlaces } from "../../src/word/find-places.ts";
import { BLANK, heading, MONTH_LIST, planFile, right, SIGNATURE, text, title } from "./plan.ts";
import { linesOf, opened, put } from "./put.ts";

const TITLE = title("2025—2026学年青禾小学工会工作计划");
const GOALS = `${heading("一、工作目标")}${text("服务会员，凝聚会员。")}`;

function chosen(bytes: Uint8Array) {
  const place = choosePlace(opened(bytes), "auto");
  return place.ok ? { how: place.value.how, text: place.value.text } : place.fault;
}

describe("a chapter that only says where the schedule is", () => {
  const plan = (words: string, rest: string) =>
    planFile(
      `${TITLE}${GOALS}${heading("五、工作进度安排")}${text(words)}${BLANK}${right("青禾小学工会")}${right("2025年9月1日")}${rest}`,
    );

  test.each(["见附件。", "详见附表", "具体安排见附件1。", "附后", "（请见附后）"])(
    "gives way to the schedule's own title behind the signature: %s",
    (words) => {
      const bytes = plan(words, title("青禾小学工会工作进度安排表"));
      expect(chosen(bytes)).toEqual({ how: "heading", text: "青禾小学工会工作进度安排表" });
      expect(linesOf(put(bytes).bytes).slice(-2)).toEqual(["|时间段 | 主要工作内容 | 责任部门/人|", ""]);
    },
  );

  test.each([
    ["nothing else bears its name", "见附件。", ""],
    ["only a lesser name follows", "见附件。", title("活动安排")],
    ["it says more than that", "附近两校的工会轮流承办，按学期推进。", ""],
  ])("keeps the table where %s", (_, words, rest) => {
    expect(chosen(plan(words, rest))).toEqual({ how: "heading", text: "五、工作进度安排" });
  });
});

describe("a chapter 三、主要工作安排", () => {
  const plan = (name: string, under: string) =>
    planFile(`${TITLE}${GOALS}${heading(`三、${name}`)}${under}${SIGNATURE}`);
  const parts = `${text("（一）建设温暖之家")}${text("走访慰问会员。")}${text("（二）丰富文体生活")}`;

  test.each(["主要工作安排", "重点工作安排", "本学年主要工作安排"])(
    "is the plan's body where parts （一）（二） stand under it: %s",
    (name) => {
      const bytes = plan(name, parts);
      expect(put(bytes)).toMatchObject({ how: "end", warnings: [{ code: "no-heading" }] });
      expect(findPlaces(opened(bytes))).toMatchObject([
        { how: "end" },
        { how: "heading", text: `三、${name}` },
      ]);
    },
  );

  test.each([
    ["it holds nothing", "主要工作安排", ""],
    ["months stand under it", "主要工作安排", MONTH_LIST],
    [
      "its parts are months",
      "主要工作安排",
      `${text("（一）九月：")}${text("走访")}${text("（二）十月：")}${text("座谈")}`,
    ],
    ["it is called 工作安排 alone", "工作安排", parts],
  ])("is the schedule's where %s", (_, name, under) => {
    expect(chosen(plan(name, under))).toEqual({ how: "heading", text: `三、${name}` });
  });
});
