import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { ok } from "../../src/core/model/result.ts";
import { openFindings, planFindings, safeCures } from "../../src/pane/check/finding.ts";
import type { Desk, GivenFile } from "../../src/pane/desk.ts";
import { chosenSchedule, viewOf } from "../../src/pane/import/review-rows.ts";
import { openFile } from "../../src/workbook/file.ts";
import { memoryWorkbook } from "../../src/workbook/memory.ts";
import type { LiveWorkbook } from "../../src/workbook/workbook.ts";
import { text as paragraphOf, planFile } from "../word/plan.ts";
import { asFile, bookOf, sheetOf } from "./office.ts";
import { given, paneIn, working } from "./pane.ts";

const FAULTY = [
  ["9月", "1. 召开会议\n2. 部署工作", "工会委员会"],
  ["10—11月", "1. 收集意见2. 答复意见", "工会委员会"],
  ["12-1月", "迎新年联欢", "女职工委员会"],
  ["13月", "总结工作", "工会委员会"],
  ["3-4月", "组织健步走", "各工会小组"],
  ["5-6月", "慰问毕业年级教师", "工会委员会"],
  ["11月", "举办健康讲座", "女职委员会"],
];
const FILE = given("安排表.xlsx");

/** The pane on the workbook of these rows, with the real jobs; what it hands out is kept in `files`. */
function paneOn(rows: readonly (readonly string[])[], title?: string, open?: Desk["open"]) {
  const book = bookOf(rows, title);
  return { ...paneIn({ open: open ?? (async () => ok(book)), saved: "downloaded" }), book };
}

function openPackage(bytes: Uint8Array, part: string): string {
  return strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
}

/** The workbook of these rows as Excel shows it beside the pane. */
function liveBook(rows: readonly (readonly string[])[]): LiveWorkbook {
  const book = memoryWorkbook([sheetOf(rows)]);
  const done = { ok: true, value: undefined } as const;
  return Object.assign(book, {
    live: true as const,
    title: async () => ({ ok: true, value: "工作簿1" }) as const,
    still: async () => ({ ok: true, value: book }) as const,
    reveal: async () => done,
    mark: async () => done,
    watch: async () => ({ ok: true, value: async () => {} }) as const,
  });
}

async function textOf(book: ReturnType<typeof bookOf>, row: number, column: number) {
  return (await book.read("安排表"))?.cells[row]?.[column]?.text ?? "";
}

test("一键修正 mends everything certain and nothing guessed, as one action", async () => {
  const { wishes, book, working: open } = paneOn(FAULTY);
  await wishes.giveFiles([FILE]);
  const safe = safeCures(open().check.findings).findings;
  const others = openFindings(open().check.findings).length - safe.length;
  expect(safe.length).toBeGreaterThanOrEqual(2);
  expect(open().check.findings.map(({ problem }) => problem.fix?.kind)).toContain("guess");
  await wishes.applySafe();
  expect(open().journal).toHaveLength(1);
  expect(openFindings(open().check.findings)).toHaveLength(others);
  expect(await textOf(book, 3, 0)).toBe("10-11月");
  expect(await textOf(book, 5, 0)).toBe("13月");
  expect(await textOf(book, 8, 2)).toBe("女职委员会");
  await wishes.undo(open().journal[0]?.id ?? 0);
  expect(await textOf(book, 3, 0)).toBe("10—11月");
  expect(openFindings(open().check.findings)).toHaveLength(safe.length + others);
});

test("a cell changed by hand after a fix is asked about before the fix is taken back", async () => {
  const { wishes, book, working: open } = paneOn(FAULTY);
  await wishes.giveFiles([FILE]);
  const bad = open().check.findings.find(({ problem }) => problem.cell === "A6");
  if (bad === undefined) throw new Error("13月 was not found");
  await wishes.apply([bad], [{ sheet: "安排表", cell: "A6", from: "13月", to: "12月" }]);
  const action = open().journal[0]?.id ?? 0;
  await book.change([{ sheet: "安排表", cell: "A6", from: "12月", to: "6月" }]);
  await wishes.edit([{ sheet: "安排表", cell: "C6", from: "工会委员会", to: "各工会小组" }]);

  await wishes.undo(action);
  expect(open().check.attention).toMatchObject({ kind: "undo-asked", changed: { from: "6月", to: "13月" } });
  expect(await textOf(book, 5, 0)).toBe("6月");
  await wishes.undoAnyway(action);
  expect(await textOf(book, 5, 0)).toBe("13月");
});

test("a cell that changed while the pane looked elsewhere is never overwritten", async () => {
  const { wishes, book, working: open } = paneOn(FAULTY);
  await wishes.giveFiles([FILE]);
  await book.change([{ sheet: "安排表", cell: "A6", from: "13月", to: "6月" }]);
  await wishes.edit([{ sheet: "安排表", cell: "A6", from: "13月", to: "12月" }]);
  expect(open().notice).toMatchObject({ kind: "trouble", trouble: { code: "cell-changed" } });
  expect(open().journal).toEqual([]);
  expect(await textOf(book, 5, 0)).toBe("6月");
});

test("「这样没错」 is kept with the workbook, and taking it back asks again", async () => {
  const { wishes, book, working: open } = paneOn(FAULTY);
  await wishes.giveFiles([FILE]);
  const offered = openFindings(open().check.findings).find(({ problem }) => problem.level === "should");
  if (offered === undefined) throw new Error("a 建议 is needed");
  await wishes.keep([offered]);
  const kept = await book.settings();
  expect(kept).toMatchObject({ ok: true, value: { accepted: [offered.problem.key] } });
  await wishes.undo(open().journal[0]?.id ?? 0);
  expect(await book.settings()).toMatchObject({ ok: true, value: { accepted: [] } });
  expect(openFindings(open().check.findings).map(({ id }) => id)).toContain(offered.id);
});

test("saving hands out the file under a new name and forgets that anything was unsaved", async () => {
  const { wishes, files, working: open } = paneOn(FAULTY);
  await wishes.giveFiles([FILE]);
  await wishes.applySafe();
  expect(open().unsaved).toBe(true);
  await wishes.saveBook();
  expect(files.map(({ name }) => name)).toEqual(["安排表（已修正）.xlsx"]);
  expect(open().unsaved).toBe(false);
});

test("another workbook waits while changes stand in no file", async () => {
  const { wishes, working: open } = paneOn(FAULTY);
  await wishes.giveFiles([FILE]);
  await wishes.applySafe();
  await wishes.giveFiles([given("去年.xlsx")]);
  expect([open().name, open().notice?.kind]).toEqual(["安排表.xlsx", "unsaved"]);
});

test("without a plan frame the timeline says what to do instead of guessing a year", async () => {
  const { wishes, working: open } = paneOn(FAULTY, "工会工作进度安排");
  await wishes.giveFiles([FILE]);
  await wishes.draw();
  expect(open().timeline).toMatchObject({ code: "no-frame", advice: expect.stringContaining("学年") });
});

test("the printable table is a workbook of its own; the open one stays as it is", async () => {
  const { wishes, files, working: open } = paneOn(FAULTY);
  await wishes.giveFiles([FILE]);
  await wishes.makePrintTable();
  const [file] = files;
  expect(file?.name).toBe("安排表（打印）.xlsx");
  const printed = openFile(file?.bytes ?? new Uint8Array());
  expect(printed.ok && (await printed.value.sheets()).map(({ generated }) => generated)).toEqual([true]);
  expect(open().unsaved).toBe(false);
});

test("a 时间轴 that was put in is drawn again when a row was mended after it", async () => {
  const { wishes, book, working: open } = paneOn(FAULTY);
  await wishes.giveFiles([FILE]);
  await wishes.makeSheet("timeline");
  const drawn = await book.read("时间轴");
  const bad = open().check.findings.find(({ problem }) => problem.cell === "A6");
  if (bad === undefined) throw new Error("13月 was not found");
  await wishes.apply([bad], [{ sheet: "安排表", cell: "A6", from: "13月", to: "12月" }]);
  await wishes.saveBook();
  expect(JSON.stringify(drawn?.cells)).toContain("没有排进月份");
  expect(JSON.stringify((await book.read("时间轴"))?.cells)).not.toContain("没有排进月份");
});

test("a frame that names no year makes no empty table", async () => {
  const { wishes, files, store } = paneOn(FAULTY);
  await wishes.makeTemplate("明年");
  expect(files).toEqual([]);
  expect(store.now()).toMatchObject({ kind: "welcome", trouble: { code: "bad-frame" } });
});

test("a file that will not open takes nothing away: what was open, mended and unsaved stays", async () => {
  const book = bookOf(FAULTY);
  let opened = 0;
  const { wishes, working: open } = paneOn(FAULTY, undefined, async () => {
    opened += 1;
    return opened === 1
      ? { ok: true, value: book }
      : { ok: false, fault: { kind: "not-office", wanted: "workbook" } };
  });
  await wishes.giveFiles([FILE]);
  await wishes.applySafe();
  await wishes.openAnyway([given("通知.xlsx"), given("计划.docx")]);
  expect(open()).toMatchObject({
    name: "安排表.xlsx",
    unsaved: true,
    tab: "check",
    export: { kind: "no-plan" },
    notice: { kind: "trouble", trouble: { code: "not-office" }, stillOpen: "安排表.xlsx" },
  });
  expect(open().journal).toHaveLength(1);
});

test("a folder, or a file that is gone, is said to be unreadable", async () => {
  const { wishes, store, working: open } = paneOn(FAULTY);
  const gone: GivenFile = {
    name: "工会资料",
    size: 1,
    arrayBuffer: () => Promise.reject(new Error("NotFoundError")),
  };
  await wishes.giveFiles([gone]);
  expect(store.now()).toMatchObject({ kind: "welcome", trouble: { code: "unreadable" } });
  await wishes.giveFiles([FILE]);
  await wishes.givePlan(gone);
  expect(open()).toMatchObject({ export: { kind: "no-plan" }, notice: { trouble: { code: "unreadable" } } });
});

test("of two files given one after the other the second is open in the end, however slowly the first is read", async () => {
  const { wishes, working: open } = paneOn(FAULTY);
  const slow: GivenFile = {
    name: "慢.xlsx",
    size: 1,
    arrayBuffer: () => new Promise((done) => setTimeout(() => done(new ArrayBuffer(1)), 30)),
  };
  await Promise.all([wishes.giveFiles([slow]), wishes.giveFiles([given("快.xlsx")])]);
  expect(open().name).toBe("快.xlsx");
});

test("a cure pressed twice is carried out once, and one undo takes it back", async () => {
  const { wishes, book, working: open } = paneOn(FAULTY);
  await wishes.giveFiles([FILE]);
  const [safe] = safeCures(open().check.findings).findings;
  const edits = safe?.problem.fix?.edits ?? [];
  if (safe === undefined) throw new Error("a safe cure is needed");
  await Promise.all([wishes.apply([safe], edits), wishes.apply([safe], edits)]);
  expect(open().journal).toHaveLength(1);
  await Promise.all([wishes.applySafe(), wishes.applySafe()]);
  expect(open().journal).toHaveLength(2);
  for (const { id } of [...open().journal].reverse()) await wishes.undo(id);
  expect(await textOf(book, 3, 0)).toBe("10—11月");
});

test("a choice that was taken is what its row says", async () => {
  const { wishes, working: open } = paneOn(FAULTY);
  await wishes.giveFiles([FILE]);
  const bad = open().check.findings.find(({ problem }) => problem.cell === "A6");
  if (bad === undefined) throw new Error("13月 was not found");
  const edits = [{ sheet: "安排表", cell: "A6", from: "13月", to: "12月" }];
  await wishes.apply([bad], edits);
  expect(open().check.findings.find(({ id }) => id === bad.id)?.state).toMatchObject({
    kind: "mended",
    edits,
  });
});

test("an empty table handed out is said to be, on the first screen", async () => {
  const { wishes, files, store } = paneOn(FAULTY);
  await wishes.makeTemplate("2025—2026学年");
  expect(files.map(({ name }) => name)).toEqual(["工会工作进度安排（2025—2026学年）.xlsx"]);
  expect(store.now()).toMatchObject({ kind: "welcome", done: expect.stringContaining("2025—2026学年") });
});

test("a file that no table could be is not even read", async () => {
  const { wishes, store } = paneOn(FAULTY);
  const film: GivenFile = {
    name: "联欢会.mp4",
    size: 900_000_000,
    arrayBuffer: () => Promise.reject(new Error("was read")),
  };
  await wishes.giveFiles([film]);
  expect(store.now()).toMatchObject({ kind: "welcome", trouble: { code: "huge-file" } });
});

test("a table that came out of a Word plan may go back into that plan, which nobody has to look for again", async () => {
  const { wishes, store, working: open } = paneOn([], undefined, async (bytes) => openFile(bytes));
  const lines = ["2023—2024学年青禾小学工会工作计划", "四、工作进度安排", "九月：", "1、召开例会"];
  const bytes = planFile(lines.map((line) => paragraphOf(line)).join(""));
  await wishes.giveFiles([new File([new Uint8Array(bytes)], "去年的计划.docx")]);
  const reviewing = store.now();
  if (reviewing.kind !== "reviewing") throw new Error(`no plan is gone through: ${reviewing.kind}`);
  const review = reviewing.session.now();
  const schedule = chosenSchedule(review, viewOf(review), new Map());
  await wishes.rollSchedule(schedule);
  await wishes.makeBook({ ...schedule, frame: { kind: "school-year", from: 2024 } });
  expect(open().plan?.name).toBe("去年的计划.docx");
  await wishes.takeKnownPlan();
  expect(open().export).toMatchObject({
    kind: "looked",
    plan: { name: "去年的计划.docx" },
    view: { otherFrame: { plan: "2023—2024学年", table: "2024—2025学年" } },
  });
});

test("an empty table can be begun in the page itself, and is saved from there", async () => {
  const { wishes, files, working: open } = paneOn([], undefined, async (bytes) => openFile(bytes));
  await wishes.beginTemplate("2025—2026学年");
  expect(open()).toMatchObject({ name: "工会工作进度安排（2025—2026学年）.xlsx", made: true, unsaved: true });
  expect(open().report.schedule.rows).toEqual([]);
  const { sheet } = open().report.grids[0] ?? { sheet: "" };
  await wishes.edit([
    { sheet, cell: "A3", from: "", to: "9月" },
    { sheet, cell: "B3", from: "", to: "召开例会" },
  ]);
  expect(open().report.schedule.rows).toHaveLength(1);
  await wishes.saveBook();
  expect(files.map(({ name }) => name)).toEqual(["工会工作进度安排（2025—2026学年）.xlsx"]);
});

test("a plan is held against the table as well, also after each mend", async () => {
  const rows = [
    ["9月", "召开工会委员例会", "工会委员会"],
    ["3-4月", "举办读书分享会", "各工会小组"],
  ];
  const { wishes, working: open } = paneOn(rows);
  const text = [
    "三、主要工作",
    "读书分享会（10月）：由各组推荐书目，交流心得。",
    "四、工作进度安排",
    "见下表。",
  ];
  const plan = planFile(text.map((line) => paragraphOf(line)).join(""));
  await wishes.giveFiles([FILE]);
  expect(planFindings(open().check.findings)).toEqual([]);
  await wishes.givePlan(new File([new Uint8Array(plan)], "计划.docx"));
  const [found] = planFindings(open().check.findings);
  expect(found?.problem).toMatchObject({ code: "plan-time-differs", plan: { line: 2 } });
  if (found?.problem.fix?.kind !== "choice") throw new Error("a choice is needed");
  await wishes.apply([found], found.problem.fix.choices[0]?.edits ?? []);
  expect(planFindings(open().check.findings)).toEqual([]);
  await wishes.undo(1);
  expect(planFindings(open().check.findings)).toHaveLength(1);
});

test("opening that was stopped leaves what was open, and is not gone on with", async () => {
  let stop = () => {};
  const rows = [["9月", "召开例会", "工会委员会"]];
  const { wishes, store } = paneOn(rows, undefined, async () => {
    stop();
    return { ok: true, value: bookOf(rows) };
  });
  stop = wishes.leave;
  await wishes.giveFiles([FILE]);
  expect(store.now().kind).toBe("welcome");
  stop = () => {};
  await wishes.giveFiles([FILE]);
  stop = wishes.leave;
  await wishes.openAnyway([given("另一张.xlsx")]);
  expect(working(store.now()).name).toBe("安排表.xlsx");
});

test("in Excel a table that nobody used us on is asked about; declined it is left alone", async () => {
  const rows = [["9月", "召开例会", "工会委员会"]];
  const { wishes, store, working: open } = paneOn(rows);
  const book = liveBook(rows);
  await wishes.openLive(book);
  expect(open().notice).toEqual({ kind: "foreign" });
  await wishes.declineTable();
  expect(store.now()).toMatchObject({ kind: "welcome", unread: { book } });
  await wishes.seeChange(book);
  expect(store.now().kind).toBe("welcome");

  const known = paneOn(rows);
  const used = liveBook(rows);
  await used.keep({ accepted: ["某条建议"], units: [] });
  await known.wishes.openLive(used);
  expect(known.working().notice).toBeUndefined();
});

test("a table that was declined stays declined after another file was refused, and can still be opened by hand", async () => {
  const rows = [["9月", "召开例会", "工会委员会"]];
  const { wishes, store } = paneOn(rows, undefined, async () => ({
    ok: false,
    fault: { kind: "not-office", wanted: "workbook" },
  }));
  const book = liveBook(rows);
  await wishes.openLive(book);
  await wishes.declineTable();
  await wishes.giveFiles([FILE]);
  expect(store.now()).toMatchObject({ kind: "welcome", trouble: {} });
  await wishes.seeChange(book);
  expect(store.now()).toMatchObject({ kind: "welcome", trouble: {}, unread: { name: "工作簿1", book } });
  await wishes.askColumns({ name: "工作簿1", book });
  await wishes.keepColumns();
  expect(working(store.now()).book).toBe(book);
});

test.each(["table", "list"] as const)("into the plan goes the %s that was asked for", async (format) => {
  const { wishes, store, files } = paneOn([["9月", "召开工会委员例会", "工会委员会"]]);
  const plan = planFile(paragraphOf("四、工作进度安排") + paragraphOf("见下表。"));
  await wishes.giveFiles([FILE]);
  await wishes.givePlan(new File([new Uint8Array(plan)], "计划.docx"));
  store.send({ kind: "export", event: { kind: "format-chosen", format } });
  await wishes.writePlan();
  const document = openPackage(files[0]?.bytes ?? new Uint8Array(), "word/document.xml");
  expect(document).toContain("召开工会委员例会");
  expect(document.includes("<w:tbl>")).toBe(format === "table");
});

test("where no table is found the officer names the columns; they are kept, corrected, and taken back", async () => {
  const book = asFile(
    memoryWorkbook([
      {
        ...sheetOf([["召开例会", "9月", "办公室"]], "2024—2025学年"),
        cells: [
          ["甲", "乙", "丙"],
          ["召开例会", "9月", "办公室"],
          ["健步走", "10月", "文体组"],
        ].map((row) => row.map((text) => ({ text, value: text }))),
      },
    ]),
  );
  const { wishes, store, working: open } = paneOn([], undefined, async () => ({ ok: true, value: book }));
  await wishes.giveFiles([FILE]);
  const state = store.now();
  if (state.kind !== "welcome" || state.unread === undefined)
    throw new Error("the columns should be asked for");
  await wishes.askColumns(state.unread);
  await wishes.keepColumns();
  const asked = store.now();
  if (asked.kind !== "columns") throw new Error("the columns should be on the screen");
  expect(asked.session.now().refusal).toContain("主要工作内容");
  asked.session.send({ kind: "header-chosen", row: 0 });
  for (const [column, role] of (["items", "time", "owners"] as const).entries())
    asked.session.send({ kind: "role-chosen", column, role });
  await wishes.keepColumns();
  expect(open().report.schedule.rows.map(({ time, owners }) => [time, owners])).toEqual([
    ["9月", ["办公室"]],
    ["10月", ["文体组"]],
  ]);
  expect(open().unsaved).toBe(true);

  await wishes.askColumns();
  const again = store.now();
  if (again.kind !== "columns") throw new Error("the columns should be on the screen");
  again.session.send({ kind: "role-chosen", column: 2, role: "extra" });
  await wishes.keepColumns();
  expect(open().report.schedule.rows[0]?.owners).toEqual([]);
  await wishes.undo(open().journal.at(-1)?.id ?? 0);
  expect(open().report.schedule.rows[0]?.owners).toEqual(["办公室"]);
  await wishes.askColumns();
  wishes.leave();
  expect(open().report.schedule.rows).toHaveLength(2);
});

test("an empty workbook is called empty, and no columns are asked about", async () => {
  const empty = asFile(memoryWorkbook([{ ...sheetOf([]), cells: [[undefined, { text: " ", value: " " }]] }]));
  const { store, wishes } = paneOn([], undefined, async () => ({ ok: true, value: empty }));
  await wishes.giveFiles([FILE]);
  expect(store.now()).toMatchObject({ kind: "welcome", trouble: { message: "“安排表.xlsx”是空的" } });
  expect(store.now()).not.toHaveProperty("unread.book");
});
