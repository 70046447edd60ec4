import { explain } from "../../core/text/explain-fault.ts";
import type { CheckReport } from "../../jobs/check.ts";
import type { LiveWorkbook } from "../../workbook/workbook.ts";
import { words } from "../words.ts";
import { checkAgain } from "./check.ts";
import type { Means } from "./means.ts";
import { painted } from "./tell.ts";

/** Opens the workbook that Excel shows, unless the officer has opened a file meanwhile. */
export async function openLive(means: Means, book: LiveWorkbook): Promise<void> {
  const { store, desk } = means;
  if (store.now().kind !== "welcome") return;
  const title = await book.title();
  const name = title.ok ? title.value : words.live.untitled;
  store.send({ kind: "file-given", name });
  await painted();
  const report = await desk.check(book);
  if (report.ok) return show(means, book, name, report.value);
  const unread = report.fault.kind === "no-table" && !report.fault.generated && { unread: { name, book } };
  store.send({ kind: "stopped", trouble: explain(report.fault), ...unread });
}

function show({ store, firstTab }: Means, book: LiveWorkbook, name: string, report: CheckReport): void {
  store.send({ kind: "file-opened", name, book, report });
  if (firstTab !== "check") store.send({ kind: "tab-chosen", tab: firstTab });
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
  else if (report.ok) {
    const title = await book.title();
    show(means, book, title.ok ? title.value : words.live.untitled, report.value);
  }
  return true;
}
