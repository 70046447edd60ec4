import { expect, test } from "vitest";
import { isNote, isNoteBelow } from "../../../src/core/reading/note-words.ts";
import { grid } from "../../fixtures/grid.ts";
import { read, told } from "./read.ts";

const HEAD = ["时间段", "主要工作内容", "责任部门/人"];
const TITLE = "2024—2025学年青竹小学工会工作进度安排";

const NOTES = [
  "工会主席签字：",
  "主管领导签字",
  "学校负责人（签名）：",
  "分管领导：周浩",
  "审批意见：",
  "学校意见（盖章）",
  "抄送：区教育工会",
  "报送：县总工会办公室",
  "印发：各工会小组",
  "青竹小学工会办公室 2024年9月1日印发",
  "联系人：李林",
  "联系电话：",
  "填表单位（盖章）：青竹小学",
  "注：时间可能调整",
];

test.each(NOTES)("“%s” below the table is told and not read", (line) => {
  for (const gap of [[], [[]]]) {
    const schedule = read([grid("安排表", [[TITLE], HEAD, ["9月", "换届", "李林"], ...gap, [line]])]);
    expect(told(schedule).map(({ items }) => items)).toEqual(["换届"]);
    expect(schedule.skipped).toEqual([
      { row: `安排表 第${4 + gap.length}行`, why: "表下的说明或落款，不是工作" },
    ]);
  }
});

test.each(["附件：1.活动方案", "附：代表名单", "附件1", "附表2：经费预算"])(
  "“%s” ends a table, but may be the title above one",
  (line) => {
    const schedule = read([grid("安排表", [HEAD, ["9月", "换届", "李林"], [], [line]])]);
    expect([schedule.rows.length, schedule.skipped.length]).toEqual([1, 1]);
    expect([isNoteBelow(line), isNote(line)]).toEqual([true, false]);
  },
);

test("「附：…」 above the table is its title", () => {
  const title = "附：2024—2025学年青竹小学工会工作安排";
  expect(read([grid("安排表", [[title], HEAD, ["9月", "换届", "李林"]])])).toMatchObject({
    title,
    frame: { frame: { kind: "school-year", from: 2024 } },
  });
});

test.each([
  "印发工会工作要点",
  "报送年度总结",
  "全体领导签名活动",
  "工会主席签名墙揭幕",
  "征求学校意见",
  "附属幼儿园联谊",
  "联系人大代表走访",
  "主席团会议",
  "学校意见箱开箱",
])("“%s” is work", (item) => {
  const schedule = read([grid("安排表", [HEAD, ["9月", "换届", "李林"], [undefined, item]])]);
  expect(told(schedule).map(({ items }) => items)).toEqual(["换届", item]);
});

test("words under 序号 may be a note with its answer beside it", () => {
  const schedule = read([
    grid("安排表", [
      ["序号", "工作内容", "时间"],
      [1, "换届", "9月"],
      ["联系人：", "周浩"],
      ["合计", "1项"],
    ]),
  ]);
  expect(told(schedule).map(({ items }) => items)).toEqual(["换届"]);
  expect(schedule.skipped).toHaveLength(2);
});
