import { expect, test } from "vitest";
import { frameName } from "../../../src/core/model/frame.ts";
import { grid } from "../../fixtures/grid.ts";
import { read } from "./read.ts";

const HEAD = ["时间", "工作内容", "责任部门"];
const ROW = ["3月", "三八活动", "女职工委员会"];

test.each([
  [
    "title",
    "安排表",
    [["2024-2025学年工会工作安排"], HEAD, ROW],
    "2024—2025学年",
    "2024-2025学年工会工作安排",
  ],
  [
    "title",
    "安排表",
    [["工会工作安排"], ["（2024-2025学年）"], HEAD, ROW],
    "2024—2025学年",
    "（2024-2025学年）",
  ],
  ["title", "2023年", [["2024年工作安排"], HEAD, ROW], "2024年", "2024年工作安排"],
  ["header", "2023年", [["时间（2024年）", "工作内容"], ROW], "2024年", "时间（2024年）"],
  ["sheet-name", "2024-2025学年第二学期", [HEAD, ROW], "2024—2025学年第二学期", "2024-2025学年第二学期"],
] as const)("the frame comes from the %s of %s", (source, sheet, rows, name, text) => {
  const { frame } = read([grid(sheet, rows)]);
  expect(frame).toMatchObject({ source, text });
  expect(frame && frameName(frame.frame)).toBe(name);
});

test("a frame chosen by the officer comes before all", () => {
  const frame = { frame: { kind: "calendar-year", year: 2022 }, source: "option", text: "2022年" } as const;
  const schedule = read([grid("安排表", [["2024-2025学年工作安排"], HEAD, ROW])], { frame });
  expect(schedule.frame).toEqual(frame);
  expect(schedule.rows[0]?.period).toMatchObject({ value: { intervals: [["2022-03-01", "2022-03-31"]] } });
});

test("the date of filling in gives no frame", () => {
  const schedule = read([grid("安排表", [["工作安排"], ["填报日期：2024年9月1日"], HEAD, ROW])]);
  expect(schedule.frame).toBeUndefined();
  expect(schedule.rows[0]?.period).toMatchObject({ ok: false, fault: { kind: "no-frame" } });
});

test("of several sheets the title comes before another sheet's name", () => {
  const rows = [HEAD, ROW];
  const schedule = read([grid("2023年", rows), grid("安排表", [["2024年工作安排"], ...rows])]);
  expect(schedule.frame).toMatchObject({ source: "title", text: "2024年工作安排" });
});

test("a sheet with a frame of its own is read in it", () => {
  const sheet = (title: string) => grid(title, [[title], HEAD, ROW]);
  const { rows } = read([sheet("2023年工作安排"), sheet("2024年工作安排")]);
  expect(rows.map(({ period }) => period?.ok && period.value.intervals[0]?.[0])).toEqual([
    "2023-03-01",
    "2024-03-01",
  ]);
});
