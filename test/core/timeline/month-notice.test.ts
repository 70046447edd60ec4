import { expect, test } from "vitest";
import { monthNotice } from "../../../src/core/timeline/month-notice.ts";
import { keptSheet, readKept } from "../progress/kept-sheet.ts";

function noticeOf(month: "2024-12" | "2025-03", today: "2024-12-05" | undefined): string {
  const { schedule, progress } = readKept(
    keptSheet([
      ["12月", "1. 迎新游艺会\n2. 总结座谈", "文体委员", "1. 推迟到3月\n2. 未开始"],
      ["12月", "登山比赛", "文体委员", "取消：下雪"],
      ["12月", "参观校史馆", "办公室", "推迟到下学年"],
      ["11月", "会员体检", "办公室", "进行中"],
      ["3月", "女教师插花", "女职工委员会", ""],
      ["1月", "走访慰问", "工会委员会", "已完成"],
    ]),
  );
  const notice = monthNotice(schedule, progress, month, today);
  if (!notice.ok) throw new Error(notice.fault.kind);
  return notice.value;
}

test("the notice of a month tells what is late, and nothing that was cancelled or put off", () => {
  expect(noticeOf("2024-12", "2024-12-05").split("\n").filter(Boolean)).toEqual([
    "【12月工会工作】",
    "还没完成：",
    "1. 会员体检（11月，办公室）",
    "本月：",
    "1. 总结座谈（文体委员）",
    "下月预告：",
    "1. 走访慰问（工会委员会）",
  ]);
});

test("what was put off is announced in its new month, with the one it was planned for", () => {
  expect(noticeOf("2025-03", undefined).split("\n").filter(Boolean)).toEqual([
    "【3月工会工作】",
    "本月：",
    "1. 迎新游艺会（原定12月，文体委员）",
    "2. 女教师插花（女职工委员会）",
  ]);
});
