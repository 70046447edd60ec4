import { expect, test } from "vitest";
import {
  type CheckEvent,
  type CheckState,
  checkStateOf,
  updateCheck,
} from "../../../src/pane/check/check-state.ts";
import {
  confirmedFindings,
  type Finding,
  findingsOf,
  openFindings,
} from "../../../src/pane/check/finding.ts";
import { groupFindings } from "../../../src/pane/check/group-findings.ts";
import { reportOf } from "../office.ts";

const FAULTY = [
  ["9月", "召开工会委员例会", "工会委员会"],
  ["13月", "总结工会工作", "工会委员会"],
  ["", "", ""],
  ["12月", "举办迎新年联欢", ""],
];

async function findings(rows = FAULTY): Promise<Finding[]> {
  const { problems, schedule } = await reportOf(rows);
  return findingsOf(problems, schedule.tables);
}

function after(state: CheckState, ...events: CheckEvent[]): CheckState {
  return events.reduce(updateCheck, state);
}

function codes(list: readonly Finding[]): string[] {
  return list.map(({ problem }) => problem.code);
}

test("a month that does not exist stands under 时间段, a missing owner under 责任部门/人", async () => {
  const groups = groupFindings(await findings(), new Set()).map(({ group, entries }) => [
    group,
    entries.length,
  ]);
  expect(Object.fromEntries(groups)).toMatchObject({ time: 1, owners: 1 });
});

test("a festival in the wrong month stands under 对照正文和节日, whatever its column", async () => {
  const list = await findings([
    ["9月", "召开会议", "工会委员会"],
    ["10月", "教师节慰问一线教师", "工会委员会"],
  ]);
  expect(list.filter(({ problem }) => problem.code.startsWith("festival")).map(({ group }) => group)).toEqual(
    ["compare"],
  );
});

test("the question about owners stands under 责任部门/人, also where the table has no such column", async () => {
  const { problems, schedule } = await reportOf([["9月", "召开会议", ""]]);
  const onItems = problems.map((problem) => ({ ...problem, cell: "B2" }));
  expect(findingsOf(onItems, schedule.tables).map(({ group }) => group)).toEqual(["owners"]);
});

test("findings keep the order of the screen: by column, then down the sheet", async () => {
  const list = await findings([
    ["9月", "召开会议", ""],
    ["14月", "总结", "工会委员会"],
    ["13月", "座谈", ""],
    ["12月", "联欢", "工会委员会"],
  ]);
  const places = list.map(({ problem }) => problem.cell);
  expect(places).toEqual(["A4", "A5", "C3", "C5"]);
});

test("what was mended keeps its place although the next check no longer finds it", async () => {
  const list = await findings();
  const bad = list.find(({ problem }) => problem.cell === "A4");
  if (bad === undefined) throw new Error("13月 was not found");
  const mended = after(
    checkStateOf(list),
    { kind: "settled", how: "mended", edits: [], findings: [bad.id], action: 1 },
    { kind: "checked", findings: list.filter(({ id }) => id !== bad.id) },
  );
  expect(mended.findings.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
  expect(openFindings(mended.findings)).toHaveLength(list.length - 1);
});

test("a new round clears what was mended and moves 「这样没错」 to the confirmed ones", async () => {
  const list = await findings();
  const [first, second] = list;
  if (first === undefined || second === undefined) throw new Error("two findings are needed");
  const next = after(
    checkStateOf(list),
    { kind: "settled", how: "mended", edits: [], findings: [first.id], action: 1 },
    { kind: "settled", how: "kept", findings: [second.id], action: 2 },
    { kind: "round-began" },
  );
  expect(next.findings.map(({ id }) => id)).not.toContain(first.id);
  expect(confirmedFindings(next.findings).map(({ id }) => id)).toEqual([second.id]);
});

test("taking an action back opens every finding that it settled", async () => {
  const list = await findings();
  const ids = list.map(({ id }) => id);
  const state = after(
    checkStateOf(list),
    { kind: "settled", how: "mended", edits: [], findings: ids, action: 7 },
    { kind: "undone", action: 7 },
  );
  expect(openFindings(state.findings)).toHaveLength(list.length);
});

test("the same finding in three rows is said once, in two rows it is said twice", async () => {
  const three = await findings([
    ["9月", "召开会议", "工会委员会"],
    ["13月", "甲", "工会委员会"],
    ["14月", "乙", "工会委员会"],
    ["15月", "丙", "工会委员会"],
  ]);
  const two = three.filter(({ problem }) => problem.cell !== "A6");
  const entries = (list: Finding[], unfolded = new Set<string>()) =>
    groupFindings(list, unfolded).flatMap(({ entries: own }) => own.map(({ kind }) => kind));
  expect(codes(three)).toEqual(["period-unreadable", "period-unreadable", "period-unreadable"]);
  expect(entries(three)).toEqual(["same"]);
  expect(entries(two)).toEqual(["one", "one"]);
  expect(entries(three, new Set(["period-unreadable"]))).toEqual(["one", "one", "one"]);
});

test("choosing a cure selects the row, and another filter closes the choice", async () => {
  const list = await findings();
  const id = list[0]?.id ?? "";
  const choosing = after(checkStateOf(list), { kind: "choosing", finding: id });
  expect([choosing.selected, choosing.attention]).toEqual([id, { kind: "choosing", finding: id }]);
  expect(after(choosing, { kind: "filtered", filter: "must" }).attention).toEqual({ kind: "none" });
});
