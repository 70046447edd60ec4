import { describe, expect, test } from "vitest";
import { NO_SETTINGS, type Settings, type Unit } from "../../../src/core/model/settings.ts";
import type { ExampleCell } from "../../../src/core/rules/rule.ts";
import { grid } from "../../fixtures/grid.ts";
import { exampleGrid, problemsIn } from "./example-book.ts";

const WORKS = ["召开会员大会", "组织健步走", "举办读书会", "看望退休教师", "开展技能展示", "整理档案"];
const MONTHS = ["9月", "10月", "11月", "12月", "3月", "4月"];

/** What is found in a table with these owners, one a row. */
function ownersProblems(owners: readonly ExampleCell[], settings: Settings = NO_SETTINGS) {
  const rows = owners.map((owner, index) => [MONTHS[index] ?? "", WORKS[index] ?? "", owner]);
  return problemsIn([exampleGrid({ rows })], settings).map(
    ({ code, cell, fix }) => `${code} ${cell} ${fix?.edits[0]?.to ?? "-"}`,
  );
}

describe("owners", () => {
  test.each`
    office                                                  | owners                                                | problems
    ${"the whole column empty: one summary"}                | ${["", "", ""]}                                       | ${["owners-all-missing C2 -"]}
    ${"one missing between two that differ"}                | ${["工会委员会", "", "各工会小组"]}                   | ${["owner-missing C4 -"]}
    ${"one missing between two that agree"}                 | ${["工会委员会", "", "工会委员会"]}                   | ${["owner-missing C4 工会委员会"]}
    ${"无 is no owner"}                                     | ${["工会委员会", "无", "各工会小组"]}                 | ${["owner-missing C4 -"]}
    ${"同上 is written out"}                                | ${["工会委员会、党支部", "同上", "各工会小组"]}       | ${["owner-ditto C4 工会委员会、党支部"]}
    ${"同上 twice leads to the name itself"}                | ${["工会委员会", "同上", "〃"]}                       | ${["owner-ditto C4 工会委员会", "owner-ditto C5 工会委员会"]}
    ${"同上 in the first row has nothing above"}            | ${["同上", "工会委员会", "工会委员会"]}               | ${["owner-ditto C3 -"]}
    ${"同上 beside a name keeps the name"}                  | ${["工会委员会", "同上、党支部", "各工会小组"]}       | ${["owner-ditto C4 工会委员会、党支部"]}
    ${"同上 beside a name that stands above too"}           | ${["工会委员会、党支部", "党支部、同上", "工会主席"]} | ${["owner-ditto C4 党支部、工会委员会"]}
    ${"同上 below a slip, which is asked about once"}       | ${["女职工委员会", "女工委", "同上、党支部"]}         | ${["owner-unknown C4 女职工委员会", "owner-ditto C5 女工委、党支部"]}
    ${"both names of one body in a cell"}                   | ${["女职工委员会", "女职工委员会、女工委", "党支部"]} | ${["owner-unknown C4 女职工委员会"]}
    ${"a short form of a body that stands elsewhere"}       | ${["女职工委员会", "女工委", "工会委员会"]}           | ${["owner-unknown C4 女职工委员会"]}
    ${"a short form used throughout"}                       | ${["女工委", "女工委", "工会委员会"]}                 | ${[]}
    ${"a slip among several owners of a cell"}              | ${["工会委员会", "工会委会员、各工会小组", "党支部"]} | ${["owner-unknown C4 工会委员会、各工会小组"]}
    ${"a slip with a role behind it"}                       | ${["后勤保障部", "后勤保障步（牵头）", "后勤保障部"]} | ${["owner-unknown C4 后勤保障部（牵头）"]}
    ${"any wrong character in a body that every union has"} | ${["工会委员会", "工会委元会", "工会委员会"]}         | ${["owner-unknown C4 工会委员会"]}
    ${"a slip for a name used once only is anyone's guess"} | ${["后勤保障部", "后勤保障步", "工会委员会"]}         | ${[]}
    ${"people and departments mixed"}                       | ${["肖 扬", "教务处、李林奇", "各工会小组"]}          | ${[]}
  `("$office", ({ owners, problems }) => {
    expect(ownersProblems(owners)).toEqual(problems);
  });

  test("a row without work is asked for its work, not for its owner", () => {
    const rows = [
      ["9月", "召开会员大会", "工会委员会"],
      ["10月", "", ""],
    ];
    expect(problemsIn({ rows }).map(({ code, cell }) => `${code} ${cell}`)).toEqual(["content-missing B4"]);
  });

  test("the 名单 knows names and aliases, whatever is usual in the table", () => {
    const settings: Settings = {
      ...NO_SETTINGS,
      units: [{ name: "女职工委员会", aliases: ["女工委"], kind: "department" }],
    };
    expect(ownersProblems(["女职工委员会", "女工委", "女职工委会"], settings)).toEqual([
      "owner-alias C4 女职工委员会",
      "owner-unknown C5 女职工委员会",
    ]);
  });

  test("a table without an owner column is asked about once, on the header of its work", () => {
    const example = {
      header: ["时间", "内容"],
      rows: MONTHS.map((month, index) => [month, WORKS[index] ?? ""]),
    };
    expect(problemsIn(example).map(({ code, cell }) => `${code} ${cell}`)).toEqual(["owners-all-missing B2"]);
  });

  test("one of the union's bodies is offered for every row of work, those of the 名单 where there is one", () => {
    const rows = [
      ["9月", "召开会员大会", ""],
      ["10月", "", ""],
      ["11月", "组织健步走", "无"],
    ];
    const table = grid("安排表", [["2024—2025学年安排"], ["时间段", "主要工作内容", "责任部门"], ...rows]);
    const offered = (units: readonly Unit[] = []) => {
      const found = problemsIn([table], { ...NO_SETTINGS, units }).find(
        ({ code }) => code === "owners-all-missing",
      );
      const choices = found?.fix?.kind === "choice" ? found.fix.choices : [];
      return choices.map(({ label, edits }) => [
        label,
        ...edits.map(({ cell, from, to }) => `${cell} ${from}→${to}`),
      ]);
    };
    expect(offered()).toEqual([
      ["工会委员会", "C3 →工会委员会", "C5 无→工会委员会"],
      ["各工会小组", "C3 →各工会小组", "C5 无→各工会小组"],
    ]);
    expect(
      offered([{ name: "文体委员会", aliases: [], kind: "department" }]).map(([label]) => label),
    ).toEqual(["文体委员会"]);
  });

  test("month sheets without owners are one plan and one question", () => {
    const sheet = (name: string) =>
      grid(name, [["2024—2025学年安排"], ["内容", "备注"], [`${name}的读书会`, ""]]);
    const problems = problemsIn([sheet("9月"), sheet("10月")]);
    expect(problems.map(({ code, sheet: where }) => `${code} ${where}`)).toEqual(["owners-all-missing 9月"]);
  });

  test("a merged owner cell stands for all its rows", () => {
    const rows = [
      ["9月", "召开会员大会", "工会委员会"],
      ["10月", "组织健步走", ""],
      ["11月", "举办读书会", "党支部"],
    ];
    const table = [["2024—2025学年安排"], ["时间段", "主要工作内容", "责任部门"], ...rows];
    expect(problemsIn([grid("安排表", table, { merges: ["C3:C4"] })])).toEqual([]);
  });
});

describe("bodies and people in two columns", () => {
  const told = (...rows: string[][]) =>
    problemsIn([
      grid("安排表", [["2024—2025学年安排"], ["时间", "工作内容", "责任部门", "责任人"], ...rows]),
    ]).map(({ cell, message, fix }) => [cell, message, fix]);

  test("one of the two is enough", () => {
    expect(told(["9月", "召开会员大会", "工会委员会", ""], ["10月", "组织健步走", "", "李林"])).toEqual([]);
  });

  test("a row without either is told, and no cell is offered the names of both", () => {
    const rows = ["9月", "10月", "11月"].map((month, index) => [
      month,
      WORKS[index] ?? "",
      ...(index === 1 ? ["", ""] : ["工会委员会", "李林"]),
    ]);
    expect(told(...rows)).toEqual([["C4", "第4行未填责任部门", undefined]]);
  });

  test("同上 is asked about in its own cell", () => {
    const rows = [
      ["9月", "召开会员大会", "工会委员会", "李林"],
      ["10月", "组织健步走", "办公室", "同上"],
    ];
    expect(told(...rows)).toEqual([["D4", "请把“同上”写成名称", undefined]]);
  });
});
