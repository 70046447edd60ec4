import { expect, test } from "vitest";
import { ok } from "../../../src/core/model/result.ts";
import type { DraftField } from "../../../src/pane/calendar/calendar-draft.ts";
import { calendarNeed, wouldHelp } from "../../../src/pane/calendar/calendar-need.ts";
import type { Working } from "../../../src/pane/working.ts";
import { bookOf, scheduleOf } from "../office.ts";
import { given, paneIn } from "../pane.ts";

const FIRST_TERM = "2024—2025学年第一学期工会工作进度安排";
const BY_WEEK = [
  ["第二周", "召开工会委员例会", "工会委员会"],
  ["第六周", "组织秋日健步走", "文体委员会"],
  ["第十、十一周", "开展教学技能比武", "工会委员会"],
  ["12月", "排演迎新年联欢会", "文体委员会"],
];

/** The pane on the workbook of these rows. */
async function paneOn(rows: readonly (readonly string[])[], title = FIRST_TERM) {
  const book = bookOf(rows, title);
  const { store, wishes, working: open } = paneIn({ open: async () => ok(book) });
  await wishes.giveFiles([given("安排表.xlsx")]);
  const fill = (dates: Readonly<Partial<Record<DraftField, string>>>) => {
    for (const [field, text] of Object.entries(dates))
      store.send({ kind: "calendar", event: { kind: "typed", field: field as DraftField, text } });
  };
  return { store, wishes, book, open, fill };
}

async function calendarIn(book: ReturnType<typeof bookOf>) {
  const settings = await book.settings();
  return settings.ok ? settings.value.calendar : undefined;
}

function unread({ report }: Working): string[] {
  return report.schedule.rows.filter(({ period }) => period?.ok !== true).map(({ time }) => time);
}

test("the calendar filled in once places every row by week, and undo takes it back", async () => {
  const { wishes, book, open, fill } = await paneOn(BY_WEEK);
  expect(open().calendar.kind).toBe("open");
  expect(unread(open())).toHaveLength(3);
  fill({ "weekOne.term1": "2024-09-04" });
  await wishes.keepCalendar();
  expect(unread(open())).toEqual([]);
  expect(open().notice).toEqual({ kind: "done", text: "已按校历换算 3 行" });
  expect([open().calendar.kind, open().unsaved]).toEqual(["quiet", true]);
  expect(await calendarIn(book)).toEqual({ weekOne: { term1: "2024-09-02" } });

  await wishes.undo(open().journal.at(-1)?.id ?? 0);
  expect(await calendarIn(book)).toBeUndefined();
  expect(unread(open())).toHaveLength(3);
  expect([open().calendar.kind, open().journal]).toEqual(["open", []]);
});

test("undo puts the former calendar back, and what was confirmed meanwhile stays", async () => {
  const { store, wishes, book, open, fill } = await paneOn(BY_WEEK);
  fill({ "weekOne.term1": "2024-09-02" });
  await wishes.keepCalendar();
  store.send({ kind: "calendar", event: { kind: "wanted", kept: open().report.settings.calendar } });
  fill({ "weekOne.term1": "2024-09-09" });
  await wishes.keepCalendar();
  const change = open().journal.at(-1)?.id ?? 0;
  await book.keep({ ...open().report.settings, accepted: ["某条建议"] });
  await wishes.edit([{ sheet: "安排表", cell: "C3", from: "工会委员会", to: "各工会小组" }]);
  await wishes.undo(change);
  expect(await book.settings()).toMatchObject({
    ok: true,
    value: { accepted: ["某条建议"], calendar: { weekOne: { term1: "2024-09-02" } } },
  });
});

test("clearing it is asked no twice and can be taken back", async () => {
  const { wishes, book, open, fill } = await paneOn(BY_WEEK);
  fill({ "weekOne.term1": "2024-09-02" });
  await wishes.keepCalendar();
  await wishes.clearCalendar();
  expect(await calendarIn(book)).toBeUndefined();
  expect(open().calendar.kind).toBe("open");
  await wishes.undo(open().journal.at(-1)?.id ?? 0);
  expect(await calendarIn(book)).toEqual({ weekOne: { term1: "2024-09-02" } });
});

test("a first week of another year is not kept, and stays in its field", async () => {
  const { wishes, book, open, fill } = await paneOn(BY_WEEK);
  fill({ "weekOne.term1": "2023-09-04" });
  await wishes.keepCalendar();
  expect(await calendarIn(book)).toBeUndefined();
  expect(open()).toMatchObject({
    calendar: { kind: "open", draft: { "weekOne.term1": "2023-09-04" } },
    journal: [],
    unsaved: false,
  });
});

test("what the core refuses is said at the card", async () => {
  const { wishes, open, fill } = await paneOn(BY_WEEK);
  fill({ "weekOne.term1": "2024-09-02", "winter.from": "2025-02-16", "winter.to": "2025-01-18" });
  await wishes.keepCalendar();
  expect(open().calendar).toMatchObject({
    refusal: expect.stringContaining("寒假的结束日期早于开始日期"),
    draft: { "winter.from": "2025-02-16" },
  });
});

test("in a school year the rows without a term ask for it once the weeks are known", async () => {
  const { wishes, open, fill } = await paneOn(
    [...BY_WEEK, ["第二学期第三周", "组织插花活动", "女职工委员会"]],
    "2024—2025学年工会工作进度安排",
  );
  fill({ "weekOne.term1": "2024-09-02", "weekOne.term2": "2025-02-17" });
  await wishes.keepCalendar();
  expect(open().notice).toEqual({ kind: "done", text: "已按校历换算 1 行，还有 3 行要选是哪个学期" });
  expect(open().calendar.kind).toBe("quiet");
});

test("rows that the first week does not place ask for the rest of the calendar", async () => {
  const { wishes, open, fill } = await paneOn([...BY_WEEK, ["考试周", "慰问监考教师", "工会委员会"]]);
  fill({ "weekOne.term1": "2024-09-02" });
  await wishes.keepCalendar();
  expect(unread(open())).toEqual(["考试周"]);
  expect(open().calendar).toMatchObject({ kind: "open", why: "waiting", holidays: true });
});

test.each`
  time         | helps
  ${"寒假"}    | ${true}
  ${"期末"}    | ${true}
  ${"第六周"}  | ${true}
  ${"9月"}     | ${false}
  ${"9月上旬"} | ${false}
`("a calendar would help “$time”: $helps", async ({ time, helps }) => {
  const { rows } = await scheduleOf([[time, "召开会议", "工会委员会"]], FIRST_TERM);
  expect(wouldHelp(rows)).toBe(helps);
});

test("a workbook that keeps a calendar which helps is asked nothing", async () => {
  const { wishes, open, fill } = await paneOn(BY_WEEK);
  fill({ "weekOne.term1": "2024-09-02" });
  await wishes.keepCalendar();
  expect(calendarNeed(open().report)).toEqual({
    waiting: 0,
    kept: { weekOne: { term1: "2024-09-02" } },
  });
});
