import type { IsoDay } from "../core/model/day.ts";
import type { Fault } from "../core/model/fault.ts";
import { frameName } from "../core/model/frame.ts";
import type { CellEdit } from "../core/model/problem.ts";
import type { SchoolCalendar } from "../core/model/school-calendar.ts";
import type { Settings } from "../core/model/settings.ts";
import { atDoor } from "../core/text/at-door.ts";
import { explain } from "../core/text/explain-fault.ts";
import type { ScheduleToFill } from "../jobs/fill-template.ts";
import { limits } from "../package/limits.ts";
import { converted } from "./calendar/calendar-need.ts";
import { readDraft } from "./calendar/read-draft.ts";
import { type Finding, openFindings, safeCures } from "./check/finding.ts";
import type { Desk, GivenFile, NamedFile } from "./desk.ts";
import { lookedOf } from "./export/export-state.ts";
import type { Pasted } from "./import/pasted-in.ts";
import { type Action, undoing } from "./journal.ts";
import { openBook, type PaneEvent, type PaneState, type Tab, type Working } from "./pane-state.ts";
import type { Saved } from "./save-file.ts";
import type { Store } from "./store.ts";
import { words } from "./words.ts";

/** What the officer can ask for on the screen. */
export interface Wishes {
  /** Files chosen or dropped: a workbook is opened; beside an open one, a Word document is the plan. */
  giveFiles(files: readonly GivenFile[]): Promise<void>;
  /** Opens the files although the open workbook holds changes that no file has. */
  openAnyway(files: readonly GivenFile[]): Promise<void>;
  /** Text or a table from the clipboard: a plan to be gone through. */
  readPaste(pasted: Pasted): Promise<void>;
  /** Last year's schedule into the new year: what came out of a plan, or the open workbook. */
  rollSchedule(schedule: ScheduleToFill): Promise<void>;
  rollBook(): Promise<void>;
  /** Away from the plan, back to what was open. */
  leaveReview(): void;
  /** The schedule that came out of a plan, as a workbook, which is opened. */
  makeBook(schedule: ScheduleToFill): Promise<void>;
  openSample(): Promise<void>;
  makeTemplate(frame: string): Promise<void>;
  chooseTab(tab: Tab): void;
  apply(findings: readonly Finding[], edits: readonly CellEdit[]): Promise<void>;
  applySafe(): Promise<void>;
  keep(findings: readonly Finding[]): Promise<void>;
  dropKeep(finding: Finding): Promise<void>;
  edit(edit: CellEdit): Promise<void>;
  /** Takes the calendar that stands in the fields of the card. */
  keepCalendar(): Promise<void>;
  clearCalendar(): Promise<void>;
  undo(action: number): Promise<void>;
  undoAnyway(action: number): Promise<void>;
  saveBook(): Promise<void>;
  draw(): Promise<void>;
  makeTimelineSheet(): Promise<void>;
  copyPicture(picture: SVGSVGElement): Promise<void>;
  makePrintTable(): Promise<void>;
  givePlan(plan: GivenFile): Promise<void>;
  writePlan(): Promise<void>;
}

/** What the wishes work with. */
export interface Means {
  readonly store: Store<PaneState, PaneEvent>;
  readonly desk: Desk;
  readonly save: (file: NamedFile) => Promise<Saved>;
  /** Puts a picture on the clipboard; false where the browser does not allow it. */
  readonly copy: (picture: Blob) => Promise<boolean>;
  readonly today: () => IsoDay;
  /** The tab that a button of the ribbon asked for. */
  readonly firstTab: Tab;
}

/** The wishes, carried out one after the other: a second press waits for the first. */
export function wishesFor(means: Means): Wishes {
  const { store } = means;
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work).catch((broken: unknown) => {
      console.error(broken);
      tellTrouble(store, {
        code: "unexpected",
        message: words.trouble.title,
        advice: words.trouble.unexpected,
      });
    });
    return last;
  };
  const whileOpen = (work: (open: Working) => Promise<void>) =>
    inTurn(async () => {
      const state = store.now();
      if (state.kind === "working") await work(state);
    });

  return {
    giveFiles: (files) => inTurn(() => giveFiles(means, files, false)),
    openAnyway: (files) => inTurn(() => giveFiles(means, files, true)),
    readPaste: (pasted) => inTurn(() => readPaste(means, pasted)),
    rollSchedule: (schedule) => inTurn(() => rollSchedule(means, schedule)),
    rollBook: () => whileOpen((open) => rollBook(means, open)),
    leaveReview: () => store.send({ kind: "review-left" }),
    makeBook: (schedule) => inTurn(() => makeBook(means, schedule)),
    openSample: () => inTurn(async () => void (await openFile(means, await means.desk.sample()))),
    makeTemplate: (frame) => inTurn(() => makeTemplate(means, frame)),
    chooseTab: (tab) => store.send({ kind: "tab-chosen", tab }),
    apply: (findings, edits) => whileOpen((open) => apply(means, open, findings, edits)),
    applySafe: () => whileOpen((open) => applySafe(means, open)),
    keep: (findings) => whileOpen((open) => keepFindings(means, open, stillOpen(open, findings))),
    dropKeep: (finding) => whileOpen((open) => dropKeys(means, open, [finding.problem.key])),
    edit: (edit) => whileOpen((open) => applyEdits(means, open, [], [edit])),
    keepCalendar: () => whileOpen((open) => keepCalendar(means, open)),
    clearCalendar: () => whileOpen((open) => clearCalendar(means, open)),
    undo: (action) => whileOpen((open) => undo(means, open, action, false)),
    undoAnyway: (action) => whileOpen((open) => undo(means, open, action, true)),
    saveBook: () => whileOpen((open) => saveBook(means, open)),
    draw: () => whileOpen((open) => draw(means, open)),
    makeTimelineSheet: () => whileOpen((open) => makeTimelineSheet(means, open)),
    copyPicture: (picture) => inTurn(() => copyPicture(means, picture)),
    makePrintTable: () => whileOpen((open) => makePrintTable(means, open)),
    givePlan: (plan) => whileOpen((open) => givePlan(means, open, plan)),
    writePlan: () => whileOpen((open) => writePlan(means, open)),
  };
}

async function giveFiles(means: Means, files: readonly GivenFile[], anyway: boolean): Promise<void> {
  const plan = files.find(({ name }) => /\.doc[xm]?$/i.test(name));
  const workbook = files.find((file) => file !== plan);
  const before = means.store.now();
  if (workbook !== undefined || before.kind !== "working") {
    const given = workbook ?? plan;
    if (given === undefined) return;
    if (before.kind === "working" && before.unsaved && !anyway) {
      const notice = { kind: "unsaved", workbook: given.name, files } as const;
      return means.store.send({ kind: "noticed", notice });
    }
    means.store.send({ kind: "file-given", name: given.name });
    const file = await readFile(means, given);
    if (file === undefined || !(await openFile(means, file))) return;
    if (workbook === undefined) return;
  }
  const open = means.store.now();
  if (plan === undefined || open.kind !== "working") return;
  means.store.send({ kind: "tab-chosen", tab: "export" });
  await givePlan(means, open, plan);
}

/** The bytes of the file; a folder, or a file that is gone or was changed since, has none. */
async function readFile({ store }: Means, given: GivenFile): Promise<NamedFile | undefined> {
  // A film is not read into memory only to be told that it is no table.
  if (given.size > limits.file) {
    tellFault(store, { kind: "huge-file", wanted: "workbook" });
    return undefined;
  }
  try {
    return { name: given.name, bytes: new Uint8Array(await given.arrayBuffer()) };
  } catch {
    const { unreadable, unreadableMore } = words.trouble;
    tellTrouble(store, { code: "unreadable", message: unreadable(given.name), advice: unreadableMore });
    return undefined;
  }
}

/** Whether the workbook is open now; where it is not, the officer was told why. */
async function openFile(means: Means, file: NamedFile, made?: true): Promise<boolean> {
  const { store, desk, firstTab } = means;
  const { name, bytes } = file;
  store.send({ kind: "file-given", name });
  await painted();
  const refuse = (fault: Fault) => {
    tellFault(store, atDoor(fault, { name, paste: true }));
    return false;
  };
  const book = await desk.open(bytes);
  if (!book.ok) return isPlan(book.fault) ? reviewPlan(means, file) : refuse(book.fault);
  const report = await desk.check(book.value);
  if (!report.ok) return refuse(report.fault);
  store.send({ kind: "file-opened", name, book: book.value, report: report.value, ...(made && { made }) });
  if (firstTab !== "check") store.send({ kind: "tab-chosen", tab: firstTab });
  return true;
}

/** A Word document or a text, told by its bytes: last year's plan. */
function isPlan({ kind }: Fault): boolean {
  return kind === "is-document" || kind === "text-file";
}

/** Goes through a plan; no workbook is open by that. */
async function reviewPlan({ store, desk }: Means, file: NamedFile): Promise<false> {
  const session = await desk.readPlan(file);
  if (session.ok) store.send({ kind: "plan-read", session: session.value });
  else tellFault(store, atDoor(session.fault, { name: file.name, paste: true }));
  return false;
}

async function readPaste({ store, desk }: Means, pasted: Pasted): Promise<void> {
  if (pasted.html.trim() === "" && pasted.text.trim() === "") {
    const { nothing, nothingMore } = words.paste;
    return tellTrouble(store, { code: "nothing-pasted", message: nothing, advice: nothingMore });
  }
  store.send({ kind: "plan-read", session: await desk.readPaste(pasted) });
}

async function rollSchedule(
  { store, desk, today }: Means,
  { frame, ...schedule }: ScheduleToFill,
): Promise<void> {
  if (frame === undefined) {
    const { noFrame, noFrameMore } = words.roll;
    return tellTrouble(store, { code: "no-frame", message: noFrame, advice: noFrameMore });
  }
  store.send({ kind: "roll-began", session: await desk.roll({ ...schedule, frame }, today()) });
}

/** The new year's workbook takes the place of the open one, so nothing in that may be unsaved. */
async function rollBook(means: Means, { report, unsaved }: Working): Promise<void> {
  if (unsaved) {
    const { saveFirst, saveFirstMore } = words.roll;
    return tellTrouble(means.store, { code: "unsaved", message: saveFirst, advice: saveFirstMore });
  }
  const { title, frame, rows } = report.schedule;
  const texts = rows.map(({ time, items, owners, extra }) => ({
    ...{ time, owners, extra },
    items: items.map(({ text }) => text),
  }));
  await rollSchedule(means, { title, frame: frame?.frame, rows: texts });
}

async function makeBook(means: Means, schedule: ScheduleToFill): Promise<void> {
  const { store, desk } = means;
  const bytes = await desk.fillBook(schedule);
  const name = words.review.bookName(schedule.frame && frameName(schedule.frame));
  if (!(await openFile(means, { name, bytes }, true))) return;
  const items = schedule.rows.reduce((sum, row) => sum + row.items.length, 0);
  tellDone(store, words.review.made(schedule.rows.length, items));
}

/** Lets the browser show what it was told before a long piece of work begins. */
function painted(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

async function makeTemplate({ store, desk, save }: Means, frame: string): Promise<void> {
  const made = await desk.template(frame);
  if (!made.ok) return tellFault(store, made.fault);
  const file = words.save.templateName(made.value.frame);
  const saved = await save({ name: file, bytes: made.value.bytes });
  if (saved === "cancelled") return;
  store.send({ kind: "template-made", text: words.welcome.made(savedText(saved, file)) });
}

/** Carries out a cure; one that was pressed twice is carried out once. */
async function apply(
  means: Means,
  open: Working,
  findings: readonly Finding[],
  edits: readonly CellEdit[],
): Promise<void> {
  const still = stillOpen(open, findings);
  if (still.length > 0) await applyEdits(means, open, still, edits);
}

/** Those that are still to be answered: between a press and its turn another one may have settled them. */
function stillOpen({ check }: Working, findings: readonly Finding[]): Finding[] {
  const open = new Set(openFindings(check.findings).map(({ id }) => id));
  return findings.filter(({ id }) => open.has(id));
}

/** Writes the edits into the workbook, keeps them in the journal and checks again. */
async function applyEdits(
  means: Means,
  open: Working,
  findings: readonly Finding[],
  edits: readonly CellEdit[],
): Promise<void> {
  const { store } = means;
  const done = await open.book.change(edits);
  if (!done.ok) return tellFault(store, done.fault);
  const id = nextAction(open);
  store.send({ kind: "acted", action: { kind: "edits", id, edits } });
  const ids = findings.map((finding) => finding.id);
  store.send({ kind: "check", event: { kind: "settled", how: "mended", findings: ids, action: id, edits } });
  await checkAgain(means, open);
}

/** 一键修正: every safe cure that is still open, as one action. */
async function applySafe(means: Means, open: Working): Promise<void> {
  const { findings, edits } = safeCures(open.check.findings);
  if (findings.length > 0) await applyEdits(means, open, findings, edits);
}

/** 「这样没错」: kept with the workbook. */
async function keepFindings(means: Means, open: Working, findings: readonly Finding[]): Promise<void> {
  if (findings.length === 0) return;
  const { store } = means;
  const keys = findings.map(({ problem }) => problem.key);
  const { settings } = open.report;
  const accepted = [...new Set([...settings.accepted, ...keys])];
  const done = await open.book.keep({ ...settings, accepted });
  if (!done.ok) return tellFault(store, done.fault);
  const id = nextAction(open);
  store.send({ kind: "acted", action: { kind: "keep", id, keys } });
  const ids = findings.map((finding) => finding.id);
  store.send({ kind: "check", event: { kind: "settled", how: "kept", findings: ids, action: id } });
  await checkAgain(means, open);
}

async function dropKeys(means: Means, open: Working, keys: readonly string[]): Promise<void> {
  const { settings } = open.report;
  const accepted = settings.accepted.filter((key) => !keys.includes(key));
  const done = await open.book.keep({ ...settings, accepted });
  if (!done.ok) return tellFault(means.store, done.fault);
  means.store.send({ kind: "changed" });
  await checkAgain(means, open);
}

async function undo(means: Means, open: Working, action: number, anyway: boolean): Promise<void> {
  const { store } = means;
  const done = open.journal.find(({ id }) => id === action);
  if (done === undefined) return;
  if (done.kind === "keep") {
    store.send({ kind: "taken-back", action });
    await dropKeys(means, open, done.keys);
    return;
  }
  if (done.kind === "calendar") return takeCalendarBack(means, open, done);
  const back = undoing(done.edits, open.report.grids);
  if (back.kind === "ask" && !anyway) {
    const { changed } = back;
    return store.send({ kind: "check", event: { kind: "undo-asked", action, changed } });
  }
  const written = await open.book.change(back.edits);
  if (!written.ok) return tellFault(store, written.fault);
  store.send({ kind: "taken-back", action });
  await checkAgain(means, open);
}

/** 「填好了」: the calendar is kept with the workbook, and the rows are read by it. */
async function keepCalendar(means: Means, open: Working): Promise<void> {
  const { store } = means;
  if (open.calendar.kind !== "open") return;
  const { draft, unfinished } = open.calendar;
  const read = readDraft(draft, open.report.schedule.frame?.frame, unfinished);
  if (!read.ok) {
    const { sentence: refusal, doubts } = read.fault;
    const holidays = Object.keys(doubts).some((field) => !field.startsWith("weekOne"));
    return store.send({ kind: "calendar", event: { kind: "refused", refusal, holidays } });
  }
  const after = await changeCalendar(means, open, read.value);
  if (after === undefined) return;
  const { placed, toChoose } = converted(open.report.schedule.rows, after.report.schedule.rows);
  tellDone(store, words.calendar.done(placed, toChoose));
}

async function clearCalendar(means: Means, open: Working): Promise<void> {
  if (open.report.settings.calendar === undefined) return;
  const after = await changeCalendar(means, open, undefined);
  if (after !== undefined) tellDone(means.store, words.calendar.cleared);
}

/** Another calendar in the place of the former one, which the journal keeps; gives what is open then. */
async function changeCalendar(
  means: Means,
  open: Working,
  calendar: SchoolCalendar | undefined,
): Promise<Working | undefined> {
  const { store } = means;
  const { settings } = open.report;
  const done = await open.book.keep(settingsWith(settings, calendar));
  if (!done.ok) {
    tellFault(store, done.fault);
    return undefined;
  }
  const action = { kind: "calendar", id: nextAction(open), before: settings.calendar } as const;
  store.send({ kind: "acted", action });
  store.send({ kind: "calendar", event: { kind: "settled" } });
  await checkAgain(means, open);
  return openBook(store.now());
}

async function takeCalendarBack(
  means: Means,
  open: Working,
  { id, before }: Extract<Action, { kind: "calendar" }>,
): Promise<void> {
  const { store } = means;
  const done = await open.book.keep(settingsWith(open.report.settings, before));
  if (!done.ok) return tellFault(store, done.fault);
  store.send({ kind: "taken-back", action: id });
  await checkAgain(means, open);
  tellDone(store, words.calendar.takenBack);
}

function settingsWith(
  { calendar: _, ...settings }: Settings,
  calendar: SchoolCalendar | undefined,
): Settings {
  return calendar === undefined ? settings : { ...settings, calendar };
}

async function checkAgain(means: Means, open: Working): Promise<void> {
  const { store, desk } = means;
  const looked = lookedOf(open.export);
  const report = await desk.check(open.book, looked?.plan.bytes);
  if (!report.ok) return tellFault(store, report.fault);
  store.send({ kind: "checked", report: report.value });
  if (looked === undefined) return;
  const view = await desk.lookAtPlan(looked.plan.bytes, report.value);
  if (view.ok) store.send({ kind: "export", event: { kind: "view-renewed", view: view.value } });
}

async function saveBook({ store, desk, save }: Means, open: Working): Promise<void> {
  // Where it can no longer be drawn, the rows are what counts: the file is saved all the same.
  if (open.timelineSheet) await desk.putTimeline(open.report, open.book);
  const file = open.made ? open.name : words.save.mendedName(open.name);
  const saved = await save({ name: file, bytes: await open.book.bytes() });
  if (saved === "cancelled") return;
  store.send({ kind: "saved" });
  tellSaved(store, saved, file, "save");
}

async function draw({ store, desk, today }: Means, open: Working): Promise<void> {
  if (open.timeline !== undefined) return;
  const drawn = await desk.timeline(open.report, today());
  store.send({ kind: "drawn", timeline: drawn.ok ? drawn.value : explain(drawn.fault) });
}

async function makeTimelineSheet({ store, desk, save }: Means, open: Working): Promise<void> {
  const put = await desk.putTimeline(open.report, open.book);
  if (!put.ok) return tellFault(store, put.fault);
  store.send({ kind: "timeline-put" });
  const file = words.save.timelineName(open.name);
  const saved = await save({ name: file, bytes: await open.book.bytes() });
  if (saved === "cancelled") {
    return tellDone(store, words.timeline.made(put.value));
  }
  store.send({ kind: "saved" });
  tellSaved(store, saved, file);
}

/** To the clipboard, for a chat; where the browser does not allow it, as a file. */
async function copyPicture({ store, save, copy }: Means, picture: SVGSVGElement): Promise<void> {
  const { pictureFile } = await import("./timeline/picture-file.ts");
  const png = await pictureFile(picture);
  if (await copy(png)) return tellDone(store, words.timeline.copied);
  const file = { name: words.timeline.file, bytes: new Uint8Array(await png.arrayBuffer()) };
  const saved = await save(file);
  if (saved !== "cancelled") tellSaved(store, saved, file.name);
}

async function makePrintTable({ store, desk, save }: Means, open: Working): Promise<void> {
  const made = await desk.printTable(open.report);
  if (!made.ok) return tellFault(store, made.fault);
  const file = words.save.printName(open.name);
  const saved = await save({ name: file, bytes: made.value });
  if (saved !== "cancelled") tellSaved(store, saved, file);
}

async function givePlan(means: Means, open: Working, given: GivenFile): Promise<void> {
  const { store, desk } = means;
  const plan = await readFile(means, given);
  if (plan === undefined) return;
  store.send({ kind: "export", event: { kind: "plan-given", name: plan.name } });
  await painted();
  const view = await desk.lookAtPlan(plan.bytes, open.report);
  store.send({
    kind: "export",
    event: view.ok
      ? { kind: "plan-read", plan, view: view.value }
      : { kind: "plan-refused", trouble: explain(atDoor(view.fault, { name: plan.name })) },
  });
  if (!view.ok) return;
  // The table is held against the plan's body too.
  const report = await desk.check(open.book, plan.bytes);
  if (report.ok) store.send({ kind: "checked", report: report.value });
}

async function writePlan({ store, desk, save }: Means, open: Working): Promise<void> {
  if (open.export.kind !== "looked" || open.export.place === undefined) return;
  const { plan, place, replaceList } = open.export;
  store.send({ kind: "export", event: { kind: "write-began" } });
  const done = await desk.writeIntoPlan(plan.bytes, open.report, { place, replaceList });
  if (!done.ok) {
    return store.send({ kind: "export", event: { kind: "write-refused", trouble: explain(done.fault) } });
  }
  const file = words.save.planName(plan.name);
  const saved = await save({ name: file, bytes: done.value.bytes });
  const { warnings } = done.value;
  store.send({
    kind: "export",
    event: saved === "cancelled" ? { kind: "write-dropped" } : { kind: "written", file, saved, warnings },
  });
}

function nextAction({ journal }: Working): number {
  return Math.max(0, ...journal.map(({ id }) => id)) + 1;
}

function tellSaved(
  store: Means["store"],
  saved: Exclude<Saved, "cancelled">,
  file: string,
  again?: "save",
): void {
  const text = savedText(saved, file);
  // Only of a download it is not known whether it arrived.
  const offered = saved === "downloaded" && again !== undefined && { again };
  store.send({ kind: "noticed", notice: { kind: "done", text, ...offered } });
}

function savedText(saved: Exclude<Saved, "cancelled">, file: string): string {
  return saved === "saved" ? words.save.saved(file) : words.save.downloaded(file);
}

function tellDone(store: Means["store"], text: string): void {
  store.send({ kind: "noticed", notice: { kind: "done", text } });
}

function tellFault(store: Means["store"], fault: Fault): void {
  tellTrouble(store, explain(fault));
}

function tellTrouble(store: Means["store"], trouble: ReturnType<typeof explain>): void {
  store.send({ kind: "stopped", trouble });
}
