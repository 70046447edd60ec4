import { expect, test } from "vitest";
import type { Grid } from "../../src/core/model/grid.ts";
import { check } from "../../src/jobs/check.ts";
import { memoryWorkbook } from "../../src/workbook/memory.ts";
import { grid } from "../fixtures/grid.ts";

/** Sheets as careful officers keep them: how many rows they have, and nothing to be found in them. */
const clean: readonly (readonly [name: string, sheets: readonly Grid[], rows: number])[] = [
  [
    "a hospital's table by kinds of work, with money and progress",
    [
      grid(
        "工会",
        [
          ["青禾医院工会2024年工作计划进度表"],
          ["单位：青禾医院工会", "", "", "", "填报日期：2024年1月5日"],
          ["项目", "时间", "内容", "责任科室", "经费来源", "完成情况"],
          ["民主管理", "1月", "筹备职代会", "院办、工会", "行政", "已完成"],
          ["", "2月", "开职代会", "院办、工会", "行政"],
          ["文体活动", "5月", "护士节联欢", "护理部", "工会经费"],
          ["合计：3项"],
          ["填表人：李林", "", "", "审核人：周浩"],
        ],
        { merges: ["A1:F1", "A4:A5"] },
      ),
    ],
    3,
  ],
  [
    "headings over kinds of work, a title in two lines, a signature",
    [
      grid(
        "附件",
        [
          ["附件1："],
          ["青禾区教育工会"],
          ["2024年度工作责任分解表"],
          ["序号", "工作任务", "牵头部门", "配合部门", "完成时限"],
          ["一、思想引领"],
          [1, "宣讲进校园", "宣教科", "各校工会", "3月"],
          ["二、权益维护"],
          [2, "困难职工帮扶", "权益科", "办公室", "12月"],
          ["说明：1.本表由区教育工会负责解释。"],
          ["2.各校参照执行。"],
          ["", "", "", "", "2024年1月5日"],
        ],
        { merges: ["A1:E1", "A2:E2", "A3:E3", "A5:E5", "A7:E7"] },
      ),
    ],
    2,
  ],
  [
    "terms beside each other",
    [
      grid(
        "全年",
        [
          ["2024—2025学年工会工作安排"],
          ["第一学期", "", "", "第二学期"],
          ["月份", "工作", "负责人", "月份", "工作", "负责人"],
          ["9月", "换届", "李林", "3月", "插花", "周浩"],
          ["学期末", "盘点器材", "李林", "学期末", "评优", "周浩"],
        ],
        { merges: ["A1:F1", "A2:C2", "D2:F2"] },
      ),
    ],
    4,
  ],
  [
    "months across, groups beside",
    [
      grid("各组", [
        ["2024—2025学年各工会小组安排"],
        ["小组", "9月", "10月"],
        ["语文组", "推荐书目", "诗歌朗诵"],
        ["数学组", "", "数独擂台"],
      ]),
    ],
    3,
  ],
  [
    "bodies across, months beside",
    [
      grid("安排", [
        ["2024年工会工作安排"],
        ["月份", "办公室", "文体部"],
        ["3月", "更新会员名册", "环湖健步走"],
        ["4月", "", "羽毛球友谊赛"],
      ]),
    ],
    3,
  ],
  [
    "a sheet for each month beside an instruction and an address list",
    [
      grid("2024年3月", [
        ["工作内容", "责任部门"],
        ["插花课", "女工委"],
      ]),
      grid("2024年4月", [
        ["工作内容", "责任部门"],
        ["环湖健步走", "文体部"],
      ]),
      grid("填表说明", [["每月一张"]]),
      grid("通讯录", [
        ["姓名", "电话"],
        ["李林", "8801"],
      ]),
    ],
    2,
  ],
];

test.each(clean)("nothing is found in %s", async (_, sheets, rows) => {
  const report = await check(memoryWorkbook(sheets), {});
  if (!report.ok) throw new Error(report.fault.kind);
  expect(report.value.problems).toEqual([]);
  expect(report.value.schedule.rows).toHaveLength(rows);
});

test("rows of tables beside each other are judged each with its own table", async () => {
  const head = ["时间", "工作内容", "负责人"];
  const rows = [
    ["2024年工会工作安排"],
    [...head, "", ...head],
    ["3月", "插花课", "李林", "", "9月", "献花", ""],
    ["4月", "健步走", "", "", "10月", "登高", ""],
  ];
  const report = await check(memoryWorkbook([grid("全年", rows)]), {});
  expect(report.ok && report.value.problems.map(({ code, cell }) => [code, cell])).toEqual([
    ["owners-all-missing", "G2"],
    ["owner-missing", "C4"],
  ]);
});
