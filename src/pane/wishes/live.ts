import type { Fault } from "../../core/model/fault.ts";
import type { Settings } from "../../core/model/settings.ts";
import { explain } from "../../core/text/explain-fault.ts";
import type { CheckReport } from "../../jobs/check.ts";
import type { LiveWorkbook } from "../../workbook/workbook.ts";
import { words } from "../words.ts";
import { checkAgain } from "./check.ts";
import type { Means } from "./means.ts";

/**
 * Opens the workbook that Excel shows, unless the officer has opened a file meanwhile. False while the officer is
 * still typing: to be asked again.
 */
export async function openLive(means: Means, book: LiveWorkbook): Promise<boolean> {
  if (means.store.now().kind !== "welcome") return true;
  const report = await means.desk.check(book);
  if (report.ok) show(means, book, await nameOf(book), report.value);
  else if (report.fault.kind === "cell-in-edit") return false;
  else await tellUnread(means, book, report.fault);
  return true;
}

/** A workbook that holds no schedule: one may be made in it, or its columns named; in a blank one nothing is amiss. */
async function tellUnread({ store }: Means, book: LiveWorkbook, fault: Fault): Promise<void> {
  const trouble = explain(fault);
  if (fault.kind !== "no-table" || fault.generated) return store.send({ kind: "stopped", trouble });
  const unread = { name: await nameOf(book), book };
  if (await isBlank(book)) store.send({ kind: "blank-met", unread });
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
  await openLive(means, book);
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

async function isBlank(book: LiveWorkbook): Promise<boolean> {
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
 * Somebody changed the workbook in Excel: it is checked again, and where no table was found until now, it may be
 * there. False while the officer is still typing: to be asked again.
 */
export async function seeChange(means: Means, book: LiveWorkbook): Promise<boolean> {
  const state = means.store.now();
  if (state.kind !== "welcome" && !(state.kind === "working" && state.book === book)) return true;
  const report = await means.desk.check(book);
  if (!report.ok && report.fault.kind === "cell-in-edit") return false;
  if (state.kind === "working") await checkAgain(means, state);
  else if (report.ok && state.unread?.declined !== true) show(means, book, await nameOf(book), report.value);
  return true;
}
