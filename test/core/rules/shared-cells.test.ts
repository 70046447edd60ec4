import { describe, expect, test } from "vitest";
import type { Problem } from "../../../src/core/model/problem.ts";
import { grid, type Written } from "../../fixtures/grid.ts";
import { problemsIn } from "./example-book.ts";

const HEADER = ["时间段", "主要工作内容", "责任部门/人"];

/** What is found in a table below title and header, where some of its cells are merged. */
function problemsOf(rows: readonly (readonly Written[])[], merges: readonly string[] = []) {
  return problemsIn([grid("安排表", [["2024—2025学年工会工作安排"], HEADER, ...rows], { merges })]);
}

function labels({ fix }: Problem): string[] {
  return fix?.kind === "choice" ? fix.choices.map(({ label }) => label) : [];
}

function codes(problems: readonly Problem[]): string[] {
  return problems.map(({ code, cell }) => `${code} ${cell}`);
}

describe("the time of a row that stands in another festival's month", () => {
  const works = [
    ["10月", "换发会员证", "组织委员"],
    ["", "三八节茶叙", "女工委员"],
    ["", "环湖骑行", "文体委员"],
  ];

  test.each`
    written                         | rows                                                          | merges       | offered
    ${"merged over three rows"}     | ${works}                                                      | ${["A3:A5"]} | ${[]}
    ${"typed once, blank below"}    | ${works}                                                      | ${[]}        | ${[]}
    ${"in a heading over the rows"} | ${[["十月份"], ["", "三八节茶叙", "女工委员"]]}               | ${["A3:C3"]} | ${[]}
    ${"in the row's own cell"}      | ${works.map(([, work, owner]) => ["10月", work, owner])}      | ${[]}        | ${["3月"]}
    ${"its own, above a blank one"} | ${[["10月", "三八节茶叙", "女工委员"], ["", "", "女工委员"]]} | ${[]}        | ${[]}
  `("$written: $offered is offered", ({ rows, merges, offered }) => {
    const [festival] = problemsOf(rows, merges).filter(({ code }) => code === "festival-month");
    expect(festival && labels(festival)).toEqual(offered);
  });

  test("nor is work moved out of or into a cell that stands beside several times", () => {
    const rows = [
      ["11月", "1. 换发会员证\n2. 三八茶叙", "组织委员"],
      ["12月", "", "组织委员"],
      ["3月", "旧书交换", "文体委员"],
      ["4月", "", "文体委员"],
    ];
    const apart = [rows[0] ?? [], rows[2] ?? []];
    expect(problemsOf(apart).map(labels)).toEqual([["移到3月那一行"]]);
    const out = problemsOf(rows.slice(0, 3), ["B3:B4"]);
    const into = problemsOf([...apart, rows[3] ?? []], ["B4:B5"]);
    for (const problems of [out, into]) {
      expect(codes(problems)).toEqual(["festival-month B3"]);
      expect(problems.flatMap(labels)).toEqual([]);
    }
  });
});

describe("work in a cell that is merged beside two months", () => {
  const beside = (work: Written, first = "9月", second = "10月") =>
    problemsOf(
      [
        [first, work, "工会主席"],
        [second, "", "文体委员"],
        ["12月", "旧书交换", "宣传委员"],
      ],
      ["B3:B4"],
    );

  test.each`
    work                                                     | problems
    ${"环湖骑行活动"}                                        | ${[]}
    ${"1. 环湖骑行2. 换发会员证"}                            | ${["items-run-together B3"]}
    ${"1. 环湖骑行\n2. 换发会员证\n2. 旧书义卖"}             | ${["numbering-restart B3"]}
    ${{ text: "环湖骑行", value: "环湖骑行", struck: true }} | ${["struck-row B3"]}
    ${"订阅20__年工会报"}                                    | ${["placeholder-left B3"]}
    ${"1. 旧书义卖\n2. 旧书义卖"}                            | ${["duplicate-item B3"]}
    ${"五一郊游"}                                            | ${["festival-month B3"]}
    ${"上门送清凉"}                                          | ${[]}
  `("$work is judged once: $problems", ({ work, problems }) => {
    expect(codes(beside(work))).toEqual(problems);
  });

  test("passes when one of the months is right for it", () => {
    expect(codes(beside("五一郊游", "11月", "5月"))).toEqual([]);
    expect(codes(beside("上门送清凉", "11月", "7月"))).toEqual([]);
    expect(codes(beside("上门送清凉", "11月", "12月"))).toEqual(["activity-month B3"]);
  });
});
