import { describe, expect, test } from "vitest";
import { tracesOf } from "../../../src/core/body/traces.ts";
import type { PlanFrame } from "../../../src/core/model/frame.ts";

const YEAR: PlanFrame = { kind: "school-year", from: 2025 };

function traces(frame: PlanFrame, ...lines: string[]): string[] {
  return tracesOf(
    lines.map((text, at) => ({ kind: "line" as const, line: at + 1, text })),
    frame,
  ).map(({ line, words, wanted }) => `${line} ${words}${wanted === "" ? "" : ` → ${wanted}`}`);
}

describe("what last year's plan left behind", () => {
  test.each([
    ["青禾小学工会2024—2025学年工作计划", "2024—2025学年 → 2025—2026学年"],
    ["围绕2023-2024学年工作部署开展活动。", "2023-2024学年 → 2025—2026学年"],
    ["2024年9月组织迎新座谈。", "2024年"],
    ["按2024-2025学年第一学期校历执行。", "2024-2025学年 → 2025—2026学年"],
    ["2024学年第一学期例会制度照旧。", "2024学年 → 2025—2026学年"],
    ["二〇二四年九月一日", "二〇二四年九月一日"],
    ["青禾小学工会　二○二四年十二月", "二○二四年十二月"],
    ["2024.8.30", "2024.8.30"],
    ["庆祝第40个教师节", "第40个教师节 → 第41个教师节"],
    ["庆祝第四十个教师节", "第四十个教师节 → 第四十一个教师节"],
    ["2024年8月30日", "2024年8月30日"],
    ["２０２４ 年 8 月 30 日", "2024年8月30日"],
  ])("%s", (line, wanted) => {
    const lines = line.includes("工作计划") ? [line] : [...Array<string>(9).fill("正文"), line];
    expect(traces(YEAR, ...lines)).toEqual([`${lines.length} ${wanted}`]);
  });

  test.each([
    "青禾小学工会2025—2026学年工作计划",
    "总结2024—2025学年工作，表彰先进。",
    "评选2024年度优秀工会工作者",
    "做好2024年度考核工作",
    "自2021年以来，学校工会坚持服务会员。",
    "贯彻《工会法》（2021年修正）精神",
    "落实教工〔2024〕12号文件",
    "学校建于1956年，2024年荣获模范职工之家称号。",
    "2025年9月组织迎新座谈，2026年5月举办运动会。",
    "庆祝第41个教师节",
    "2025年8月30日",
    "2025年5月20日",
    "评选2024-2026年度先进小组",
    "二〇二五年九月一日",
    "2025.8.30",
    "衔接2026-2027学年的准备工作",
    "2025学年教研活动",
  ])("nothing in %s", (line) => {
    expect(traces(YEAR, ...Array<string>(9).fill("正文"), line)).toEqual([]);
  });

  test("a sentence among the first lines is no title, though it names a plan", () => {
    expect(traces(YEAR, "对照2024年区教育工会工作要点，排好重点任务安排。")).toEqual(["1 2024年"]);
  });

  test("in the plan of a calendar year", () => {
    const frame: PlanFrame = { kind: "calendar-year", year: 2023 };
    expect(traces(frame, "工会2022年工作要点", "一、举办2022年度评选", "2023年1月18日")).toEqual([
      "1 2022年 → 2023年",
    ]);
    expect(traces(frame, ...Array<string>(9).fill("正文"), "2022-2023学年第二学期", "2023学年")).toEqual([]);
  });
});
