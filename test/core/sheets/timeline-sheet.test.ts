import { expect, test } from "vitest";
import type { SheetModel } from "../../../src/core/model/sheet-model.ts";
import { timelineSheet } from "../../../src/core/sheets/timeline-sheet.ts";
import { drawTimeline } from "../../../src/core/timeline/draw-timeline.ts";
import { schedule, schoolYear, type TypedRow } from "../timeline/schedule.ts";
import { textsOf } from "./texts-of.ts";

function sheet(...rows: readonly TypedRow[]): SheetModel {
  const plan = schedule(schoolYear, ...rows);
  const timeline = drawTimeline(plan);
  if (!timeline.ok) throw new Error(timeline.fault.kind);
  return timelineSheet(timeline.value, plan);
}

/** The fills of the month columns, a letter a month: `.` without fill. */
function fills({ rows }: SheetModel, row: number): string {
  const names: Record<string, string> = {
    "0B8387": "甲",
    "7160E8": "乙",
    CA5010: "丙",
    CDE6E6: "全",
    F3F2F1: "假",
  };
  return (rows[row]?.cells.slice(2, 14) ?? []).map((cell) => names[cell?.style.fill ?? ""] ?? ".").join("");
}

test("the head names the months, under it stand the festivals", () => {
  const [title, note, head, festivals] = textsOf(sheet(["9月", "座谈会", "工会委员会"]));
  expect(title?.[0]).toBe("2024–2025学年工会工作时间轴");
  expect(note?.[0]).toBe("1 个时间段，1 项工作；灰色为寒假、暑假");
  expect(head?.join(" ")).toBe(
    "时间段 主要工作内容 9月 10月 11月 12月 1月 2月 3月 4月 5月 6月 7月 8月 责任部门/人",
  );
  expect(festivals?.slice(1, 9)).toEqual(["节日", "教师节\n中秋", "国庆", "", "", "元旦\n春节", "", "三八"]);
});

test("bars are fills in the colour of the first owner, vacations are grey", () => {
  const drawn = sheet(
    ["9月", "座谈会", "工会委员会、各工会小组"],
    ["10-11月", "运动会", "文体委员"],
    ["1-2月", "慰问", "工会委员会"],
    ["全年", "兴趣小组", "各工会小组"],
  );
  expect([4, 5, 6, 7].map((row) => fills(drawn, row))).toEqual([
    "甲...假假....假假",
    ".乙乙.假假....假假",
    "....甲甲....假假",
    "全全全全全全全全全全全全",
  ]);
});

test("no line divides the months of one bar", () => {
  const cells = sheet(["10-11月", "运动会"]).rows[4]?.cells ?? [];
  expect(Object.keys(cells[3]?.style.border ?? {}).sort()).toEqual(["bottom", "left", "top"]);
  expect(Object.keys(cells[4]?.style.border ?? {}).sort()).toEqual(["bottom", "right", "top"]);
});

test("work steps down by its first day, then comes the whole year, then what comes back, last what has no month", () => {
  const texts = textsOf(
    sheet(
      ["每学期2次", "交流会"],
      ["待定", "参观"],
      ["全年", "兴趣小组"],
      ["3月", "讲座"],
      ["9月", "座谈会\n慰问"],
    ),
  );
  expect(texts.slice(4).map(([time, item]) => [time, item])).toEqual([
    ["9月", "座谈会"],
    ["9月", "慰问"],
    ["3月", "讲座"],
    ["全年", "兴趣小组"],
    ["每学期2次", "交流会"],
    ["待定", "参观"],
  ]);
  expect(texts[1]?.[0]).toBe("5 个时间段，6 项工作；灰色为寒假、暑假；● 为定期开展；最后 1 项没有排进月份");
  expect(
    texts[8]
      ?.slice(2)
      .map((text) => text || ".")
      .join(""),
  ).toBe(".●.●..●.●...");
});

test.each`
  cell             | row
  ${"a short one"} | ${["9月", "座谈会", "工会委员会"]}
  ${"long work"}   | ${["9月", "走访离退休教师，送去慰问品和节日的问候", "工会委员会"]}
  ${"many owners"} | ${["9月", "座谈会", "工会委员会、女职工委员会、各工会小组"]}
  ${"a long time"} | ${["2024年9月10日至20日", "座谈会", "工会委员会"]}
`("a line is as high as its words need: $cell", ({ cell, row }) => {
  expect(sheet(row).rows[4]?.height).toBe(cell === "a short one" ? 24 : 38);
});

test("equal times share a cell", () => {
  const { merges } = sheet(["9月", "座谈会\n慰问", "工会委员会"], ["10月", "运动会"]);
  expect(merges).toContainEqual({ top: 4, left: 0, bottom: 5, right: 0 });
  expect(merges).toHaveLength(3);
  // The title and the note under it; work without a time shares none.
  expect(sheet(["", "参观\n学习"]).merges).toHaveLength(2);
});

test("what runs on to further pages says its time in every row", () => {
  const works = Array.from({ length: 60 }, (_, at) => `第${at + 1}项工作`).join("\n");
  const { merges, rows } = sheet(["9月", works]);
  expect(merges).toHaveLength(2);
  expect(rows.slice(4).map(({ cells }) => cells[0]?.text)).toEqual(Array(60).fill("9月"));
});

test("where no row names an owner there is no owner column, and all bars have one colour", () => {
  const drawn = sheet(["9月", "座谈会"], ["10月", "运动会"]);
  expect(drawn.columns).toHaveLength(14);
  expect([fills(drawn, 4), fills(drawn, 5)]).toEqual(["甲...假假....假假", ".甲..假假....假假"]);
});

test("it is printed on A4 landscape with its head on every page, and nothing says 自动生成", () => {
  const drawn = sheet(["9月", "座谈会"]);
  expect(drawn).toMatchObject({
    name: "时间轴",
    generated: true,
    gridlines: false,
    freeze: { row: 4, column: 2 },
  });
  expect(drawn.page).toMatchObject({
    orientation: "landscape",
    fitWidth: 1,
    fitHeight: 0,
    titleRows: [0, 3],
  });
  expect(JSON.stringify(drawn)).not.toContain("自动生成");
});

test.each`
  items | fitHeight | pages
  ${12} | ${0}      | ${"one, in comfort"}
  ${26} | ${0}      | ${"one, rows drawn in"}
  ${34} | ${1}      | ${"one, print made smaller"}
  ${80} | ${0}      | ${"several"}
`("$items items print on $pages", ({ items, fitHeight }) => {
  const rows = Array.from({ length: items }, (_, index) => [`${(index % 12) + 1}月`, "座谈会"] as const);
  const drawn = sheet(...rows);
  expect(drawn.page.fitHeight).toBe(fitHeight);
  const height = drawn.rows.reduce((sum, row) => sum + row.height, 0);
  // A4 landscape leaves 523 points between its margins.
  expect(height <= 523).toBe(items <= 26);
});

test("a long time takes its height once, shared by the lines that it stands beside", () => {
  const time = "3月6日—30日，4月3日—20日";
  const heightOf = (items: string) => sheet([time, items, "工会委员会"]).rows[4]?.height ?? 0;
  expect(heightOf("慰问")).toBeGreaterThan(heightOf("慰问\n体检\n讲座"));
});

test("the column of times is as wide as the longest one, up to a limit", () => {
  const width = (time: string) => sheet([time, "座谈会"]).columns[0]?.width ?? 0;
  expect(width("9月")).toBe(9.5);
  const needed = width("9月10日、3月8日");
  expect([needed > 14, needed <= 15]).toEqual([true, true]);
  expect(width("9月10日、10月15日、11月20日、12月25日")).toBe(15);
});
