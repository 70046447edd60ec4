import { describe, expect, test } from "vitest";
import { withCalendar } from "../../../src/core/model/frame.ts";
import { applyRoll } from "../../../src/core/roll/apply-roll.ts";
import { placeName, type RollForward } from "../../../src/core/roll/roll-change.ts";
import { rollForward } from "../../../src/core/roll/roll-forward.ts";
import { sourceOfPlan, sourceOfSchedule } from "../../../src/core/roll/roll-source.ts";
import { explainRoll } from "../../../src/core/roll/roll-years.ts";
import { secondTerm } from "../../../src/core/roll/second-term.ts";
import { grid } from "../../fixtures/grid.ts";
import { read } from "../reading/read.ts";
import { plan, rolled, row, schoolYear, surelyRolled, term, year } from "./roll.ts";

/** Each change as a line for the officer. */
function listed({ changes }: RollForward): readonly string[] {
  return changes.map(
    ({ at, kind, from, to, certainty }) => `${placeName(at)} ${kind} ${from}→${to} ${certainty}`,
  );
}

test("a school year's schedule is carried into the next one by its sure changes", () => {
  const source = plan(
    schoolYear(2024),
    [
      row("2024年9月", "开好七届首次教代会/庆祝第40个教师节（9月10日，星期二）"),
      row("5-6月", "开好七届二次教代会/学习《工会法》（2021年修正）和教工〔2023〕12号文件"),
    ],
    "2024—2025学年红星学校工会工作安排",
  );
  expect(surelyRolled(source, schoolYear(2025))).toEqual(
    plan(
      schoolYear(2025),
      [
        row("2025年9月", "开好七届三次教代会/庆祝第41个教师节（9月10日，星期三）"),
        row("5-6月", "开好七届四次教代会/学习《工会法》（2021年修正）和教工〔2023〕12号文件"),
      ],
      "2025—2026学年红星学校工会工作安排",
    ),
  );
});

describe("sessions of the whole plan", () => {
  const next = (rows: ReturnType<typeof row>[]) =>
    listed(rolled(plan(year(2023), rows), year(2024))).map((line) => line.replace(/^.* edit /, ""));

  test("one that is only prepared does not count as held", () => {
    const rows = [row("2月", "召开六届三次双代会"), row("11月", "筹备六届四次双代会")];
    expect(next(rows)).toEqual(["六届三次→六届四次 sure", "六届四次→六届五次 sure"]);
  });

  test("motions of a session are about it, and it is not held again", () => {
    const rows = [row("3月", "落实六届二次教代会提案"), row("10月", "召开六届三次教代会")];
    expect(next(rows)).toEqual(["六届二次→六届三次 sure", "六届三次→六届四次 sure"]);
  });

  test("the 工会委员会 counts its own sessions", () => {
    const rows = [
      row("2月", "召开六届三次教代会/召开六届七次全委会"),
      row("9月", "召开六届八次全委会/召开六届九次全委会"),
    ];
    expect(next(rows)[0]).toBe("六届三次→六届四次 sure");
    expect(next(rows)[1]).toMatch("六届七次→六届十次");
  });

  test("换届 anywhere makes each 届次 a question, and work of 换届 may be left out", () => {
    const rows = [row("4月", "做好工会换届的准备"), row("6月", "召开六届五次教代会")];
    const forward = rolled(plan(year(2023), rows), year(2024));
    expect(listed(forward)).toEqual([
      "第1行第1项 drop 做好工会换届的准备→ question",
      "第2行第1项 edit 六届五次→六届六次 question",
    ]);
  });

  test("a gap of several years asks", () => {
    const source = plan(year(2021), [row("2月", "召开六届三次双代会")]);
    expect(listed(rolled(source, year(2024)))).toEqual(["第1行第1项 edit 六届三次→六届六次 question"]);
  });

  test("「七届教代会代表」 beside 「七届二次」 stays without a word of doubt", () => {
    const rows = [row("3月", "召开七届二次教代会"), row("4月", "第七届教代会代表巡视")];
    const forward = rolled(plan(year(2023), rows), year(2024));
    expect(forward.changes).toHaveLength(1);
    expect(forward.kept.map(({ text }) => text)).toEqual(["第七届"]);
  });
});

test("an event that one plan names twice in a row is yearly", () => {
  const rows = [row("10月", "举办第12届教工跳绳赛"), row("6月", "筹备第13届教工跳绳赛")];
  expect(listed(rolled(plan(schoolYear(2024), rows), schoolYear(2025)))).toEqual([
    "第1行第1项 edit 第12届→第13届 sure",
    "第2行第1项 edit 第13届→第14届 sure",
  ]);
});

test("owners and how far the work has come are never looked at, further columns are", () => {
  const more = {
    owners: ["2024级年级组"],
    extra: { 备注: "2025年3月10日前报区教育工会", 完成情况: "2024年9月完成" },
  };
  const source = plan(schoolYear(2024), [row("9月", "例会", more)]);
  const forward = rolled(source, schoolYear(2025));
  expect(listed(forward)).toEqual(["第1行“备注” edit 2025年→2026年 sure"]);
  expect(surelyRolled(source, schoolYear(2025)).rows[0]?.extra?.["备注"]).toBe("2026年3月10日前报区教育工会");
});

describe("work for a festival that lies in another month of the new year", () => {
  const accepted = (forward: RollForward) => new Map(forward.changes.map(({ id, to }) => [id, to] as const));

  test("goes over into the row of that month, where other work stands beside it", () => {
    const source = plan(schoolYear(2024), [row("9月", "例会/中秋走访"), row("10-11月", "球赛")]);
    const forward = rolled(source, schoolYear(2025));
    expect(listed(forward)).toEqual(["第1行第2项 move 9月→10-11月 question"]);
    expect(applyRoll(source, forward, accepted(forward)).rows).toEqual([
      row("9月", "例会"),
      row("10-11月", "球赛/中秋走访"),
    ]);
  });

  test("gets a row of its own where there is none of that month", () => {
    const source = plan(schoolYear(2024), [row("9月", "例会/中秋走访/贺中秋灯谜"), row("12月", "球赛")]);
    const forward = rolled(source, schoolYear(2025));
    expect(applyRoll(source, forward, accepted(forward)).rows).toEqual([
      row("9月", "例会"),
      row("10月", "中秋走访/贺中秋灯谜"),
      row("12月", "球赛"),
    ]);
  });

  test("goes before its row where the festival comes earlier, with how far it has come", () => {
    const status = ["未开始", "进行中"] as const;
    const source = plan(year(2023), [row("2月", "例会/元宵走访"), row("6月", "端午包粽/球赛", { status })]);
    const forward = rolled(source, year(2025));
    const { rows } = applyRoll(source, forward, accepted(forward));
    expect(rows.slice(1)).toEqual([
      row("5月", "端午包粽", { status: ["未开始"] }),
      row("6月", "球赛", { status: ["进行中"] }),
    ]);
  });

  test("a row whose work has all gone elsewhere goes too", () => {
    const source = plan(schoolYear(2024), [row("9月", "中秋走访/贺中秋灯谜"), row("10月", "球赛")]);
    const forward = rolled(source, schoolYear(2025));
    expect(applyRoll(source, forward, accepted(forward)).rows).toEqual([
      row("10月", "球赛/中秋走访/贺中秋灯谜"),
    ]);
  });
});

test("teaching weeks stay, their days come from the new 校历, and the old one is not carried over", () => {
  const old = withCalendar(schoolYear(2024), { weekOne: { term1: "2024-09-02" } });
  const source = plan(old, [row("第3周", "例会（第3周，9月16日—20日）")], "工会工作安排");
  const without = rolled(source, schoolYear(2025));
  expect(without.notes).toEqual(["旧校历没有带过来，请填2025—2026学年的校历，第几周才能换成日期"]);
  const result = rollForward(source, schoolYear(2025), { weekOne: { term1: "2025-09-01" } });
  expect(result.ok && result.value.notes).toEqual([]);
  expect(result.ok && result.value.to.calendar).toEqual({ weekOne: { term1: "2025-09-01" } });
  expect(result.ok && listed(result.value)).toEqual(["第1行第1项 edit 9月16日—20日→9月15日—19日 question"]);
});

test("days off that nobody has announced yet are asked", () => {
  const source = plan(schoolYear(2035), [row("10月", "国庆假期（10月1日—7日）值班/中秋假期10月1日—7日值班")]);
  const { changes } = rolled(source, schoolYear(2036));
  expect(changes.map(({ certainty, why }) => [certainty, why])).toEqual([
    ["question", "2036年的放假安排还没有公布，这是平常的天数"],
  ]);
});

test("what looks like last year's and is not is told, with its place", () => {
  const source = plan(schoolYear(2024), [row("9月", "学习教工〔2023〕12号和2022年版课标")]);
  const { kept } = rolled(source, schoolYear(2025));
  expect(kept.map(({ text, why }) => [text, why])).toEqual([
    ["〔2023〕12号", "文号不跟着年份变，有了新文件再换"],
    ["2022年版", "法规和版本的年份不跟着变"],
  ]);
});

describe("what cannot be rolled is told with a way on", () => {
  test.each([
    [schoolYear(2024), schoolYear(2024), "same-frame"],
    [schoolYear(2024), schoolYear(2023), "earlier-frame"],
    [term(2024, 1), term(2025, 2), "other-term"],
    [schoolYear(2024), year(2026), "other-kind"],
    [year(2024), term(2025, 1), "other-kind"],
  ])("%j into %j", (from, to, kind) => {
    const result = rollForward(plan(from, []), to);
    if (result.ok) throw new Error("must not be rolled");
    expect(result.fault.kind).toBe(kind);
    expect(explainRoll(result.fault).advice).toMatch(/^请/);
  });
});

test("rows come from an imported plan or from a workbook, words only", () => {
  const frame = { frame: schoolYear(2024), source: "title", text: "2024—2025学年安排" } as const;
  const imported = {
    title: "2024—2025学年安排",
    frame,
    rows: [
      {
        time: "9月",
        period: null,
        items: [{ text: "例会", source: { line: 3 } }],
        owners: ["工会委员会"],
        extra: {},
        source: { line: 2 },
      },
    ],
    doubts: [],
    leftOut: [],
  };
  const expected = plan(schoolYear(2024), [row("9月", "例会")], "2024—2025学年安排");
  expect(sourceOfPlan(imported)).toEqual(expected);
  expect(sourceOfPlan({ ...imported, frame: undefined })).toBeUndefined();
  const sheet = grid("安排表", [
    ["2024—2025学年安排"],
    ["时间段", "主要工作内容", "责任部门/人", "备注"],
    ["9月", "1. 例会\n2. 体检", "工会委员会", "分批"],
  ]);
  const schedule = read([sheet]);
  const rows = [row("9月", "例会/体检", { extra: { 备注: "分批" } })];
  expect(sourceOfSchedule(schedule, [sheet])).toEqual(plan(schoolYear(2024), rows, "2024—2025学年安排"));
  expect(sourceOfSchedule({ ...schedule, frame: undefined }, [sheet])).toBeUndefined();
});

test("how far last year's work came goes along as status, never as a column of the new plan", () => {
  const sheet = grid("安排表", [
    ["2024—2025学年安排"],
    ["时间段", "主要工作内容", "责任部门/人", "完成情况", "完成日期", "佐证材料", "备注"],
    ["9月", "例会", "工会委员会", "已完成", "9月3日", "照片", "分批"],
    ["10月", "体检", "工会委员会", "进行中", "", "", ""],
  ]);
  const source = sourceOfSchedule(read([sheet]), [sheet]);
  expect(source?.rows.map(({ status, extra }) => [status, extra])).toEqual([
    [["已完成"], { 备注: "分批" }],
    [["进行中"], undefined],
  ]);
  const term = source && secondTerm(source, { kind: "term", from: 2024, term: 2 });
  expect(term?.ok && term.value.plan.rows.map(({ items }) => items)).toEqual([["体检"]]);
});
