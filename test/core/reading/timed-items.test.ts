import { describe, expect, test } from "vitest";
import { NO_SETTINGS } from "../../../src/core/model/settings.ts";
import { checkSchedule } from "../../../src/core/rules/check-schedule.ts";
import { grid } from "../../fixtures/grid.ts";
import { read, told } from "./read.ts";

const TITLE = ["2024-2025学年育林小学工会工作安排"];

const rowsOf = (...rows: readonly (readonly string[])[]) =>
  told(read([grid("安排表", [TITLE, ...rows])])).map(({ cell, time, items, owners }) => [
    cell,
    time,
    items,
    owners,
  ]);

describe("work that says its own time", () => {
  test("in the lines of a term", () => {
    const head = ["学期", "工作内容", "责任人"];
    expect(
      rowsOf(
        head,
        ["第一学期", "9月：迎新\n9月：座谈\n10月：健步走", "李林"],
        ["第二学期", "1. 3月：插花\n2. 5月：体检", "周浩"],
      ),
    ).toEqual([
      ["B3", "9月", "迎新|座谈", "李林"],
      ["B3", "10月", "健步走", "李林"],
      ["B4", "3月", "插花", "周浩"],
      ["B4", "5月", "体检", "周浩"],
    ]);
  });

  test("in brackets, in a table without times", () => {
    const head = ["序号", "工作内容", "责任人"];
    expect(
      rowsOf(head, ["1", "迎新（9月）", "李林"], ["2", "插花（3月8日）", "周浩"], ["3", "换届", "周浩"]),
    ).toEqual([
      ["B3", "9月", "迎新", "李林"],
      ["B4", "3月8日", "插花", "周浩"],
      ["B5", "", "换届", "周浩"],
    ]);
  });

  test("stays in the work where a month stands beside it, or not all of it says one", () => {
    const head = ["时间", "工作内容", "责任人"];
    expect(
      rowsOf(
        head,
        ["9月", "9月10日：慰问\n9月28日：赏月", ""],
        ["第二学期", "3月：插花\n台账整理", ""],
        ["9-12月", "迎新（9月）\n健步走（10月）", ""],
      ).map(([, time, items]) => [time, items]),
    ).toEqual([
      ["9月", "9月10日：慰问|9月28日：赏月"],
      ["第二学期", "3月：插花|台账整理"],
      ["9-12月", "迎新（9月）|健步走（10月）"],
    ]);
  });

  test("one bracket among others is no time of a row", () => {
    const head = ["序号", "工作内容", "责任人"];
    const rows = [
      ["1", "迎新（9月）", "李林"],
      ["2", "换届", "周浩"],
      ["3", "体检", "周浩"],
    ];
    expect(rowsOf(head, ...rows).map(([, time]) => time)).toEqual(["", "", ""]);
  });

  test("a title among the work is none", () => {
    const rows = [
      ["序号", "工作内容"],
      ["1", "2024-2025学年工作安排"],
      ["2", "2024-2025学年活动安排"],
    ];
    expect(rowsOf(...rows).map(([, time, items]) => [time, items])).toEqual([
      ["", "2024-2025学年工作安排"],
      ["", "2024-2025学年活动安排"],
    ]);
  });

  test("each of its times is judged, and mended in its own place or not at all", () => {
    const rows = [
      TITLE,
      ["学期", "工作内容", "责任人"],
      ["第一学期", "11月：体检\n1月：慰问\n13月：总结", "李林"],
    ];
    const sheet = grid("安排表", rows);
    const problems = checkSchedule({
      schedule: read([sheet]),
      grids: [sheet],
      settings: NO_SETTINGS,
      body: [],
    });
    expect(problems.map(({ code, cell }) => `${code} ${cell}`)).toEqual(["period-unreadable B3"]);
  });
});
