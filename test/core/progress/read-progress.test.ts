import { describe, expect, test } from "vitest";
import { overdueWorks } from "../../../src/core/progress/overdue.ts";
import type { WorkProgress } from "../../../src/core/progress/progress.ts";
import { statusEdit } from "../../../src/core/progress/set-status.ts";
import { statusColumns } from "../../../src/core/progress/switch-on.ts";
import { HEAD, readKept as read, keptSheet as sheet } from "./kept-sheet.ts";

const statuses = (works: readonly WorkProgress[]) => works.map(({ status }) => status);

describe("what the columns tell", () => {
  test("a row has its status, its day and its proof", () => {
    const { works, schedule } = read(
      sheet([["9月", "迎新座谈", "工会", "已完成（二十人）", "9月3日", "简报第1期"]]),
    );
    expect(works[0]).toMatchObject({
      status: "已完成",
      note: "二十人",
      doneOn: "9月3日",
      evidence: "简报第1期",
    });
    expect(schedule.rows[0]?.time).toBe("9月");
  });

  test("works in one cell have their statuses line by line, by number, or together", () => {
    const { works } = read(
      sheet([
        ["9月", "1. 迎新座谈\n2. 登记会员", "", "已完成\n进行中"],
        ["10月", "1. 重阳走访\n2. 秋游\n3. 棋赛", "", "3. 取消\n1. 已完成"],
        ["11月", "1. 体检\n2. 讲座", "", "已完成"],
      ]),
    );
    expect(statuses(works)).toEqual(["已完成", "进行中", "已完成", undefined, "取消", "已完成", "已完成"]);
  });

  test("rows of the sheet below one time have each their own", () => {
    const merged = { top: 2, left: 0, bottom: 3, right: 0 };
    const { works } = read(
      sheet(
        [
          ["9月", "迎新座谈", "", "已完成"],
          ["", "登记会员", "", "未完成"],
        ],
        [merged],
      ),
    );
    expect(statuses(works)).toEqual(["已完成", "进行中"]);
    expect(works.map(({ at }) => at?.cell)).toEqual(["D3", "D4"]);
  });

  test("完成情况 in several columns says by its headers what a mark means", () => {
    const head = ["时间段", "主要工作内容", "责任部门/人", "已完成", "部分完成", "未完成及其原因"];
    const { works } = read(
      sheet(
        [
          ["9月", "迎新座谈", "工会", "√"],
          ["10月", "秋游", "工会", "", "", "下雨"],
        ],
        [],
        head,
      ),
    );
    expect(works.map(({ status, note }) => [status, note])).toEqual([
      ["已完成", ""],
      ["进行中", "下雨"],
    ]);
    expect(works[0]?.at).toBeUndefined();
  });

  test("what came after the plan is 计划外, wherever the row says so", () => {
    const head = ["时间段", "主要工作内容", "责任部门/人", "备注"];
    const { works } = read(
      sheet(
        [
          ["9月", "迎新座谈", "", ""],
          ["9月", "【计划外】区里布置的问卷", "", ""],
          ["10月", "区里的合唱比赛", "", "计划外"],
          ["10月", "研究计划外支出怎样管", "", ""],
        ],
        [],
        head,
      ),
    );
    expect(works.map(({ unplanned }) => unplanned)).toEqual([false, true, true, false]);
  });

  test("without the column nothing is known, and nothing is kept", () => {
    const { progress } = read(sheet([["9月", "迎新座谈", "工会"]], [], HEAD.slice(0, 3)));
    expect(progress.kept).toBe(false);
    expect(progress.works[0]).toMatchObject({ status: undefined, note: "", unplanned: false });
  });

  test("完成日期 beside 完成情况 is never taken for the time of the plan", () => {
    const head = ["周次", "主要工作内容", "责任部门/人", "完成情况", "完成日期"];
    const { schedule, works } = read(sheet([["第3周", "迎新座谈", "工会", "已完成", "9月20日"]], [], head));
    expect(schedule.rows[0]?.time).toBe("第3周");
    expect(works[0]?.doneOn).toBe("9月20日");
  });
});

describe("one click", () => {
  test("writes the status into the cell, and keeps what was noted there", () => {
    const { works } = read(sheet([["9月", "迎新座谈", "", "进行中（等场地）"]]));
    const [work] = works;
    expect(work && statusEdit(work, "已完成")).toEqual({
      sheet: "安排表",
      cell: "D3",
      from: "进行中（等场地）",
      to: "已完成（等场地）",
    });
    expect(work && statusEdit(work, "进行中")).toBeUndefined();
  });

  test("in a cell that speaks of several works, the others keep what they had", () => {
    const grid = sheet([["9月", "1. 迎新座谈\n2. 登记会员\n3. 体检", "", "1. 已完成"]]);
    const third = read(grid).works[2];
    const edit = third && statusEdit(third, "取消");
    expect(edit?.to).toBe("1. 已完成\n3. 取消");
    const after = read(sheet([["9月", "1. 迎新座谈\n2. 登记会员\n3. 体检", "", edit?.to ?? ""]]));
    expect(statuses(after.works)).toEqual(["已完成", undefined, "取消"]);
  });

  test("a status for all of them is given to each before one changes", () => {
    const [, second] = read(sheet([["9月", "1. 迎新座谈\n2. 登记会员", "", "已完成"]])).works;
    expect(second && statusEdit(second, "推迟到10月")?.to).toBe("1. 已完成\n2. 推迟到10月");
  });
});

describe("switching it on", () => {
  test("puts one header beside the table, and the next click is read there", () => {
    const grid = sheet([["9月", "迎新座谈", "工会"]], [], HEAD.slice(0, 3));
    expect(statusColumns(read(grid).schedule, [grid])).toEqual([
      {
        header: { sheet: "安排表", cell: "D2", from: "", to: "完成情况" },
        below: { top: 2, left: 3, bottom: 22, right: 3 },
      },
    ]);
    const on = read(sheet([["9月", "迎新座谈", "工会"]], [], HEAD.slice(0, 4)));
    expect(on.works[0]?.at).toMatchObject({ cell: "D3", text: "" });
    expect(statusColumns(on.schedule, [grid])).toEqual([]);
  });

  test("steps over a column in which something stands further down", () => {
    const grid = sheet([["9月", "迎新座谈", "工会", "记得订场地"]], [], HEAD.slice(0, 3));
    expect(statusColumns(read(grid).schedule, [grid]).map(({ header }) => header.cell)).toEqual(["E2"]);
  });
});

describe("overdue", () => {
  const rows = [
    ["9月", "迎新座谈", "", "已完成"],
    ["9月", "登记会员", "", ""],
    ["10月", "秋游", "", "推迟到12月"],
    ["10月", "棋赛", "", "推迟到11月上旬"],
    ["10月", "走访", "", "详见简报"],
    ["10月", "体检", "", "取消"],
    ["11月", "讲座", "", "未开始"],
    ["全年", "开放教工之家", "", ""],
  ];

  test("is what lies behind today and is not done", () => {
    const { schedule, progress } = read(sheet(rows));
    const late = overdueWorks(schedule, progress, "2024-11-20");
    expect(late.map(({ row }) => schedule.rows[row]?.items[0]?.text)).toEqual(["登记会员", "棋赛"]);
  });

  test("is nothing where no status is kept", () => {
    const { schedule, progress } = read(sheet(rows.map(([time = "", item = ""]) => [time, item, "", ""])));
    expect(overdueWorks(schedule, progress, "2025-08-31")).toEqual([]);
  });
});
