import { expect, test } from "vitest";
import { grid, type Written } from "../../fixtures/grid.ts";
import { read, told } from "./read.ts";

const HEAD = ["序号", "工作内容", "完成时间", "责任部门", "备注"];

/** Two kinds of work, each under its name, as 青竹小学 lists them. */
function plan(first: readonly Written[], second: readonly Written[]) {
  return read([
    grid("要点", [
      ["2024年工会工作要点"],
      HEAD,
      first,
      [1, "筹备教代会", "3月", "工会委员会"],
      [2, "更新会员名册", "4月", "组织委员"],
      second,
      [3, "教工拔河赛", "", "文体委员"],
      [4, "教工合唱", "11月", "文体委员"],
    ]),
  ]);
}

test.each([
  [
    ["一", "组织建设"],
    ["二", "文体活动"],
  ],
  [
    ["一、", "组织建设"],
    ["二、", "文体活动"],
  ],
  [
    ["（一）", "组织建设"],
    ["（二）", "文体活动"],
  ],
  [["一、组织建设"], ["二、文体活动"]],
  [
    ["", "一、组织建设"],
    ["", "二、文体活动"],
  ],
])(
  "the kinds of work %j and %j are told as captions, and no time is carried across them",
  (first, second) => {
    const schedule = plan(first, second);
    expect(told(schedule).map(({ items, time }) => [items, time])).toEqual([
      ["筹备教代会", "3月"],
      ["更新会员名册", "4月"],
      ["教工拔河赛", ""],
      ["教工合唱", "11月"],
    ]);
    expect(schedule.rows[2]?.period).toBeNull();
    expect(schedule.skipped).toEqual([
      { row: "要点 第3行", why: "分节的标题，不是工作" },
      { row: "要点 第6行", why: "分节的标题，不是工作" },
    ]);
  },
);

test.each([
  ["has a time", ["二", "文体活动", "5月"]],
  ["has an owner", ["二", "文体活动", "", "文体委员"]],
  ["has a remark", ["二", "文体活动", "", "", "待定"]],
  ["counts on", [3, "文体活动"]],
  ["begins with months", ["", "三、四月健步走"]],
])("a row that %s is work", (_, second) => {
  expect(told(plan(["一", "组织建设"], second)).some(({ items }) => items.includes(String(second[1])))).toBe(
    true,
  );
});

test("rows that all count 一, 二, 三 are work", () => {
  const schedule = read([
    grid("要点", [HEAD, ["一", "筹备教代会", "3月"], ["二", "更新会员名册"], ["三", "教工合唱", "11月"]]),
  ]);
  expect(told(schedule).map(({ items }) => items)).toEqual(["筹备教代会|更新会员名册", "教工合唱"]);
});
