import type { Fault } from "../../core/model/fault.ts";
import type { Settings } from "../../core/model/settings.ts";
import { explain } from "../../core/text/explain-fault.ts";
import type { CheckReport } from "../../jobs/check.ts";
import type { LiveWorkbook } from "../../workbook/workbook.ts";
import type { OpenBook } from "../desk.ts";
import { isBlank } from "../import/paste-draft.ts";
import { openBook } from "../pane-state.ts";
import { words } from "../words.ts";
import type { Working } from "../working.ts";
import { lookAgain } from "./check.ts";
import type { Means } from "./means.ts";
import { tellFault } from "./tell.ts";

/** What came of a look at the workbook that Excel shows; while the officer types there, it is to be looked at again. */
export type Looked = "seen" | "typing" | "elsewhere";

/** Workbooks of which the officer said that they hold no schedule: none of them is opened by itself again. */
export type Declined = WeakSet<OpenBook>;

/** Opens the workbook that Excel shows; "elsewhere" where the officer is busy with something else in the pane. */
export async function openLive(means: Means, book: LiveWorkbook, declined: Declined): Promise<Looked> {
  if (isElsewhere(means)) return "elsewhere";
  return declined.has(book) ? offerAgain(means, book) : takeUp(means, book, tellUnread);
}

/** 「不是」: the table is left alone, until the officer names its columns or makes a schedule beside it. */
export function declineTable({ store }: Means, { book }: Working, declined: Declined): void {
  declined.add(book);
  store.send({ kind: "table-declined", text: words.foreign.declined });
}

/** The ways into a workbook that was declined are still there after something else was told on the first screen. */
async function offerAgain({ store }: Means, book: LiveWorkbook): Promise<Looked> {
  store.send({ kind: "book-met", unread: { name: await nameOf(book), book } });
  return "seen";
}

/** Shows the workbook, where it holds a schedule; where it cannot be read, `unread` has the say. */
async function takeUp(means: Means, book: LiveWorkbook, unread: typeof tellUnread): Promise<Looked> {
  const report = await means.desk.check(book);
  if (report.ok) show(means, book, await nameOf(book), report.value);
  else if (report.fault.kind === "cell-in-edit") return "typing";
  else await unread(means, book, report.fault);
  return "seen";
}

function isElsewhere(means: Means): boolean {
  return means.store.now().kind !== "welcome" || isPasting(means);
}

/** The box for pasting is open with something in it, which a workbook is not to take out of sight. */
function isPasting({ draft }: Means): boolean {
  const now = draft.now();
  return now.open && !isBlank(now);
}

/** A workbook that holds no schedule: one may be made in it, or its columns named; in a blank one nothing is amiss. */
async function tellUnread({ store }: Means, book: LiveWorkbook, fault: Fault): Promise<void> {
  const trouble = explain(fault);
  if (fault.kind !== "no-table" || fault.generated) return store.send({ kind: "stopped", trouble });
  const unread = { name: await nameOf(book), book };
  if (await isBlankBook(book)) store.send({ kind: "book-met", unread });
  else store.send({ kind: "stopped", trouble, unread });
}

/** 新建安排表 in the workbook that Excel shows; false where there is none, or where one of its sheets has the name. */
export async function fillLive(means: Means, frame: string): Promise<boolean> {
  const { store, desk } = means;
  const state = store.now();
  const book = state.kind === "welcome" ? state.unread?.book : undefined;
  if (!book?.live) return false;
  const put = await desk.putTemplate(frame, book);
  if (!put.ok) {
    store.send({ kind: "stopped", trouble: explain(put.fault), unread: { name: await nameOf(book), book } });
    return true;
  }
  if (put.value === undefined) return false;
  await book.reveal(put.value, "A3");
  await takeUp(means, book, tellUnread);
  return true;
}

async function nameOf(book: LiveWorkbook): Promise<string> {
  const title = await book.title();
  return title.ok ? title.value : words.live.untitled;
}

/** Nobody has used us on this workbook: its table may be about something else. */
function keepsNothing({ accepted, units, ...others }: Settings): boolean {
  return accepted.length === 0 && units.length === 0 && Object.keys(others).length === 0;
}

async function isBlankBook(book: LiveWorkbook): Promise<boolean> {
  const still = await book.still();
  if (!still.ok) return false;
  for (const { name } of await still.value.sheets()) {
    const grid = await still.value.read(name);
    if (grid?.cells.some((line) => line?.some((cell) => cell !== undefined))) return false;
  }
  return true;
}

function show({ store, firstTab }: Means, book: LiveWorkbook, name: string, report: CheckReport): void {
  store.send({ kind: "file-opened", name, book, report });
  if (firstTab !== "check") store.send({ kind: "tab-chosen", tab: firstTab });
  else if (keepsNothing(report.settings)) store.send({ kind: "noticed", notice: { kind: "foreign" } });
}

/**
 * Somebody changed the workbook in Excel: it is checked again, below another screen too, and what that screen took out
 * of it follows. Where no table was found until now, it may be there.
 */
export async function seeChange(means: Means, book: LiveWorkbook, declined: Declined): Promise<Looked> {
  const open = openBook(means.store.now());
  if (open?.book === book) return seeOpen(means, open);
  if (!isElsewhere(means))
    return declined.has(book) ? offerAgain(means, book) : takeUp(means, book, async () => {});
  await renewScreen(means, book);
  return "elsewhere";
}

async function seeOpen(means: Means, open: Working): Promise<Looked> {
  const fault = await lookAgain(means, open);
  if (fault?.kind === "cell-in-edit") return "typing";
  if (fault !== undefined) tellFault(means.store, fault);
  else await renewScreen(means, open.book);
  return "seen";
}

/** 指定列 and 换成新学年 hold what the workbook said when they were opened. */
async function renewScreen({ store, desk }: Means, book: OpenBook): Promise<void> {
  const state = store.now();
  if (state.kind === "columns" && (state.unread ?? state.before)?.book === book)
    await desk.renewColumns(state.session, book);
  if (state.kind === "rolling" && state.before.kind === "working" && state.before.book === book)
    await desk.renewRoll(state.session, state.before.report);
}
