import { describe, expect, test } from "vitest";
import { planHeadings } from "../../../src/core/progress/plan-headings.ts";
import { reviewLines, reviewText } from "../../../src/core/progress/review-lines.ts";
import { progressLedger } from "../../../src/core/sheets/progress-ledger.ts";
import { textsOf } from "../sheets/texts-of.ts";
import { HEAD, keptSheet, readKept } from "./kept-sheet.ts";

const ROWS = [
  ["9月", "迎新座谈", "工会委员会", "已完成", "9月3日", "简报第1期"],
  ["10月", "教职工秋游", "文体委员", "推迟到5月（连日下雨）"],
  ["10月", "食堂意见收集", "女职工委员会", "取消"],
  ["全年", "开放教工之家", "文体委员", "进行中"],
  ["11月", "健康讲座", "", ""],
  ["11月", "【计划外】区里的问卷", "工会委员会", "已完成", "11月8日"],
];

function textOf(rows = ROWS, head = HEAD) {
  const { schedule, progress } = readKept(keptSheet(rows, [], head));
  return reviewText(reviewLines(schedule, progress));
}

test("总结素材 tells what was done, what was not and why, what came beside the plan, and what nobody noted", () => {
  expect(textOf()).toBe(
    [
      "2024—2025学年工会工作总结素材",
      "计划内共5项：已完成1项，进行中1项，推迟1项，取消1项，没有记完成情况1项；另有计划外1项。",
      "",
      "一、完成的工作",
      "（一）9月",
      "1. 迎新座谈（9月，9月3日完成，工会委员会，佐证：简报第1期）",
      "",
      "二、没有完成的工作和原因",
      "（一）10月",
      "1. 教职工秋游（10月，文体委员）：推迟到5月，连日下雨",
      "2. 食堂意见收集（10月，女职工委员会）：取消，原因待补充",
      "（二）全年、定期",
      "1. 开放教工之家（全年，文体委员）：进行中",
      "",
      "三、计划外的工作",
      "（一）11月",
      "1. 区里的问卷（11月，11月8日完成，工会委员会）",
      "",
      "四、没有记完成情况的工作",
      "（一）11月",
      "1. 健康讲座（11月）",
      "",
    ].join("\n"),
  );
});

test("计划外 stands once, over its works, and a heading that tells nothing apart is left out", () => {
  const rows = [
    ["计划外", "协助接种疫苗", "办公室", "已完成"],
    ["11月", "迎接检查（计划外工作）", "工会委员会", "取消"],
    ["计划外", "计划外", "办公室", "已完成"],
  ];
  expect(textOf(rows).split("\n").slice(3)).toEqual([
    "一、计划外的工作",
    "（一）11月",
    "1. 迎接检查（11月，工会委员会）：取消，原因待补充",
    "（二）没有写明月份",
    "1. 协助接种疫苗（办公室）",
    "2. 计划外（办公室）",
    "",
  ]);
  expect(textOf(rows.slice(0, 1)).split("\n").slice(3)).toEqual([
    "一、计划外的工作",
    "1. 协助接种疫苗（办公室）",
    "",
  ]);
});

test("where the table names kinds of work, they are the headings", () => {
  const head = ["类别", "时间段", "主要工作内容", "责任部门/人", "完成情况"];
  const rows = [
    ["组织建设", "9月", "换届准备", "工会委员会", "√"],
    ["文体活动", "10月", "教职工棋赛", "文体委员", "√"],
    ["组织建设", "11月", "会员登记", "工会委员会", "√"],
  ];
  expect(textOf(rows, head).match(/（[一二三]）.*|\d\. [^（]+/gu)).toEqual([
    "（一）组织建设",
    "1. 换届准备",
    "2. 会员登记",
    "（二）文体活动",
    "1. 教职工棋赛",
  ]);
});

test("months follow one another, whatever the order of the rows", () => {
  const rows = ["10月", "全年", "1月", "9月", "待定", "11月"].map((time) => [time, "例会", "", "√"]);
  expect(textOf(rows).match(/^（.）.*/gmu)).toEqual([
    "（一）9月",
    "（二）10月",
    "（三）11月",
    "（四）1月",
    "（五）全年、定期",
    "（六）没有写明月份",
  ]);
});

describe("with the plan at hand", () => {
  const plan = planHeadings(
    [
      "一、组织建设",
      "定期开放教工之家。",
      "二、服务教职工",
      "食堂意见收集：每学期两次。",
      "三、文体活动",
      "组织秋游。",
    ].map((text, at) => ({ kind: "line", line: at + 1, text })),
  );

  test("the works stand under its headings in its order, what it does not name under 其他工作", () => {
    const { schedule, progress } = readKept(keptSheet(ROWS));
    const text = reviewText(reviewLines(schedule, progress, plan));
    expect(text.split("\n")[2]).toBe(
      "各项工作按计划正文的标题分类；正文里没有写到，或在几个标题下都写到的，放在“其他工作”。",
    );
    expect(
      text.match(/^(?:[一二三四]、|（[一二三]）|\d\. [^（]+).*/gmu)?.map((line) => line.split("（全")[0]),
    ).toEqual([
      "一、完成的工作",
      "（一）其他工作",
      "1. 迎新座谈（9月，9月3日完成，工会委员会，佐证：简报第1期）",
      "二、没有完成的工作和原因",
      "（一）组织建设",
      "1. 开放教工之家",
      "（二）服务教职工",
      "1. 食堂意见收集（10月，女职工委员会）：取消，原因待补充",
      "（三）文体活动",
      "1. 教职工秋游（10月，文体委员）：推迟到5月，连日下雨",
      "三、计划外的工作",
      "1. 区里的问卷（11月，11月8日完成，工会委员会）",
      "四、没有记完成情况的工作",
      "（一）其他工作",
      "1. 健康讲座（11月）",
    ]);
  });

  test("kinds that the table itself names go before them", () => {
    const head = ["类别", "时间段", "主要工作内容", "责任部门/人", "完成情况"];
    const { schedule, progress } = readKept(
      keptSheet([["节日慰问", "9月", "组织秋游", "工会", "√"]], [], head),
    );
    const text = reviewText(reviewLines(schedule, progress, plan));
    expect(text).toContain("（一）节日慰问");
    expect(text).not.toContain("计划正文");
  });
});

describe("工作台账", () => {
  const { schedule, progress } = readKept(keptSheet(ROWS));
  const sheet = progressLedger(schedule, progress);

  test("has a row a piece of work, with every word that the officer noted", () => {
    const rows = textsOf(sheet).slice(3);
    expect(rows[0]).toEqual(["1", "9月", "迎新座谈", "工会委员会", "已完成", "9月3日", "简报第1期", ""]);
    expect(rows[1]?.slice(4)).toEqual(["推迟到5月", "", "", "连日下雨"]);
    expect(rows.map(([first]) => first)).toEqual(["1", "2", "3", "4", "5", "计划外", "1"]);
  });

  test("finds the day of completion beside the status, and keeps the officer's own words and remarks", () => {
    const head = ["时间段", "主要工作内容", "责任部门/人", "完成情况", "备注"];
    const rows = [
      ["9月", "迎新", "", "2025年9月20日完成", ""],
      ["3月", "插花", "", "已完成（3月9日，到会六十人）", ""],
      ["3月", "植树", "", "已于3月12日开展", "天气晴"],
      ["4月", "读书会", "", "基本完成", ""],
      ["4月", "合唱", "", "80%", ""],
      ["5月", "体检", "", "未完成", "医院没有排上"],
      ["5月", "春游", "", "取消", "人手不够"],
      ["6月", "棋赛", "", "√", "计划外"],
      ["6月", "计划外：慰问", "", "进行中", ""],
    ];
    const kept = readKept(keptSheet(rows, [], head));
    const lines = textsOf(progressLedger(kept.schedule, kept.progress)).slice(3);
    expect(lines.map(([, , text, , ...told]) => [text, ...told])).toEqual([
      ["迎新", "已完成", "2025年9月20日", "", ""],
      ["插花", "已完成", "3月9日", "", "到会六十人"],
      ["植树", "已完成", "3月12日", "", "天气晴"],
      ["读书会", "进行中（基本完成）", "", "", ""],
      ["合唱", "进行中（80%）", "", "", ""],
      ["体检", "进行中（未完成）", "", "", "医院没有排上"],
      ["春游", "取消", "", "", "人手不够"],
      ["", "", "", "", ""],
      ["棋赛", "已完成", "", "", ""],
      ["慰问", "进行中", "", "", ""],
    ]);
    const text = reviewText(reviewLines(kept.schedule, kept.progress));
    expect(text).toContain("春游（5月）：取消，人手不够");
    expect(text).toContain("读书会（4月）：进行中（基本完成）\n");
  });

  test("is one of our own results, that prints on landscape pages with its head on each", () => {
    expect(sheet).toMatchObject({ name: "工作台账", generated: true });
    expect(sheet.page).toMatchObject({ orientation: "landscape", fitWidth: 1, titleRows: [2, 2] });
    expect(sheet.rows.every(({ height }) => height > 0)).toBe(true);
  });
});
