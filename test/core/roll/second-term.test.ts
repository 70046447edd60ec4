import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ItemStatus } from "../../../src/core/model/item-status.ts";
import { explainSecondTerm, secondTerm } from "../../../src/core/roll/second-term.ts";
import type { SecondTerm } from "../../../src/core/roll/term-plan.ts";
import { readPeriod } from "../../../src/core/time/read-period.ts";
import { plan, row, schoolYear, term, year } from "./roll.ts";

const SPRING = term(2024, 2);

function taken(rows: readonly ReturnType<typeof row>[], title?: string): SecondTerm {
  const result = secondTerm(plan(schoolYear(2024), rows, title), SPRING);
  if (!result.ok) throw new Error(result.fault.kind);
  return result.value;
}

const told = (works: SecondTerm["leftOut"]) => works.map(({ text, why }) => `${text}：${why}`);

test("the rows of February to August become the plan of the term, the others are left out with why", () => {
  const { plan: spring, leftOut } = taken(
    [
      row("9月", "新教师入会"),
      row("12月", "迎新年联欢"),
      row("3-4月", "健步走"),
      row("7-8月", "疗休养"),
      row("全年", "会费收缴"),
    ],
    "2024—2025学年红星学校工会工作安排",
  );
  expect(spring).toEqual(
    plan(
      SPRING,
      [row("3-4月", "健步走"), row("7-8月", "疗休养"), row("全年", "会费收缴")],
      "2024—2025学年第二学期红星学校工会工作安排",
    ),
  );
  expect(told(leftOut)).toEqual(["新教师入会：是第一学期的工作", "迎新年联欢：是第一学期的工作"]);
});

test.each([
  ["1-2 月", "2 月"],
  ["一至二月", "二月"],
  ["1月—2月", "2月"],
  ["12-3月", "2-3月"],
  ["10月起", "本学期"],
  ["3月底前", "3月底前"],
  ["2025年1月-2025年3月", "2-3月"],
  ["第二学期", "第二学期"],
])("the time “%s” is “%s” in the second term", (time, inTerm) => {
  const { plan: spring, changed } = taken([row(time, "走访")]);
  expect(spring.rows.map((one) => one.time)).toEqual([inTerm]);
  expect(changed.map(({ text, to }) => [text, to])).toEqual(time === inTerm ? [] : [[time, inTerm]]);
});

test("August before September is the summer before, the last row's is the summer after", () => {
  const { plan: spring } = taken([row("8月", "备课周茶歇"), row("9月", "新教师入会"), row("8月", "疗休养")]);
  expect(spring.rows).toEqual([row("8月", "疗休养")]);
});

test("学期末 is of the term that the rows around it speak for", () => {
  const { plan: spring } = taken([
    row("11月", "健步走"),
    row("学期末", "先进小组推荐"),
    row("1月", "走访"),
    row("6月", "送考"),
  ]);
  expect(spring.rows).toEqual([row("6月", "送考")]);
});

test("a row whose time says nothing is kept and asked about", () => {
  const { plan: spring, doubts } = taken([row("待定", "外出参观"), row("", "座谈"), row("3月", "健步走")]);
  expect(spring.rows).toHaveLength(3);
  expect(doubts.map(({ at, why }) => [at, why])).toEqual([
    [{ kind: "time", row: 0 }, "时间看不出是哪个学期，先留着，请核对"],
    [{ kind: "time", row: 1 }, "没有写时间，先留着，请看是不是第二学期的"],
  ]);
});

describe("with how far the work has come", () => {
  const one = (time: string, status: ItemStatus) =>
    taken([row(time, "走访", { status: [status] }), row("4月", "健步走")]);

  test.each<[string, ItemStatus, string[]]>([
    ["10月", "未开始", ["本学期 走访", "4月 健步走"]],
    ["10月", "进行中", ["本学期 走访", "4月 健步走"]],
    ["10月", "已完成", ["4月 健步走"]],
    ["10月", "取消", ["4月 健步走"]],
    ["10月", "推迟到4月", ["4月 健步走/走访"]],
    ["10月", "推迟到3月", ["3月 走访", "4月 健步走"]],
    ["10月", "推迟到5月中旬", ["4月 健步走", "5月中旬 走访"]],
    ["10月", "推迟到下学期", ["本学期 走访", "4月 健步走"]],
    ["10月", "推迟到11月", ["本学期 走访", "4月 健步走"]],
    ["10月", "推迟到下学年", ["4月 健步走"]],
    ["3月", "未开始", ["3月 走访", "4月 健步走"]],
    ["3月", "已完成", ["4月 健步走"]],
    ["3月", "推迟到6月", ["4月 健步走", "6月 走访"]],
    ["3月", "推迟到9月", ["4月 健步走"]],
  ])("work of %s that is %s", (time, status, rows) => {
    const { plan: spring, leftOut } = one(time, status);
    expect(spring.rows.map((all) => `${all.time} ${all.items.join("/")}`)).toEqual(rows);
    expect(leftOut).toHaveLength(rows.some((words) => words.includes("走访")) ? 0 : 1);
  });

  test("what goes on keeps its owners and its status, rows of the same owners become one", () => {
    const going = { status: ["进行中" as const] };
    const { plan: spring, carried } = taken([
      row("9月", "教工之家建设", going),
      row("10月", "困难职工建档", going),
      row("11月", "女职工体检", { ...going, owners: ["女职工委员会"] }),
    ]);
    expect(spring.rows).toEqual([
      row("本学期", "教工之家建设/困难职工建档", { status: ["进行中", "进行中"] }),
      row("本学期", "女职工体检", { ...going, owners: ["女职工委员会"] }),
    ]);
    expect(told(carried)[0]).toBe("教工之家建设：第一学期进行中，接着做");
  });
});

test("every piece of work is in the plan or left out, once, and each time is understood in the term", () => {
  const statuses = fc.constantFrom<ItemStatus | undefined>(
    undefined,
    "未开始",
    "进行中",
    "已完成",
    "取消",
    "推迟到3月",
    "推迟到9月",
    "推迟到",
  );
  const times = fc.constantFrom(
    "8月",
    "9月",
    "1-2月",
    "12月—3月",
    "4月",
    "全年",
    "学期末",
    "待定",
    "",
    "10月起",
    "5-6 月",
    "2025年9月",
  );
  const work = fc.tuple(times, fc.array(statuses, { maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(work, { maxLength: 6 }), (works) => {
      const rows = works.map(([time, status], index) => ({
        time,
        items: status.map((_, item) => `${index}.${item}`),
        owners: [],
        status,
      }));
      const { plan: spring, leftOut } = taken(rows);
      const all = [
        ...spring.rows.flatMap(({ items }) => items),
        ...leftOut.flatMap(({ at, text }) => (at.kind === "item" ? [text] : [])),
      ];
      expect([...all].sort()).toEqual(rows.flatMap(({ items }) => items).sort());
      for (const { time, items, status } of spring.rows) {
        expect(status ?? items).toHaveLength(items.length);
        const reading = readPeriod(time, SPRING);
        if (!["待定", "", "学期末"].includes(time))
          expect(reading.ok && reading.value.flags.outOfFrame).not.toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test.each([
  [year(2024), SPRING, "not-school-year"],
  [schoolYear(2024), term(2025, 2), "not-its-second-term"],
  [schoolYear(2024), term(2024, 1), "not-its-second-term"],
])("%j has no %j in it, and the officer is told a way on", (from, to, kind) => {
  const result = secondTerm(plan(from, []), to);
  if (result.ok) throw new Error("must not be taken");
  expect(result.fault.kind).toBe(kind);
  expect(explainSecondTerm(result.fault).advice).toMatch(/^请/);
});
