import type { RoundRecord } from "../../core/model/round.ts";
import { withMergeBefore } from "../../core/model/settings.ts";
import { undoing } from "../journal.ts";
import { openBook } from "../pane-state.ts";
import type { Working } from "../working.ts";
import { takeCalendarBack } from "./calendar.ts";
import { checkAgain, dropKeys } from "./check.ts";
import { takeColumnsBack } from "./columns.ts";
import type { Means } from "./means.ts";
import { takeRowsBack } from "./sheet.ts";
import { tellFault } from "./tell.ts";

export async function undo(means: Means, open: Working, action: number, anyway: boolean): Promise<void> {
  const { store } = means;
  const done = open.journal.find(({ id }) => id === action);
  if (done === undefined) return;
  if (done.kind === "keep") {
    store.send({ kind: "taken-back", action });
    await dropKeys(means, open, done.keys);
    return;
  }
  if (done.kind === "settings") return (await import("./settings.ts")).takeSettingsBack(means, open, done);
  if (done.kind === "columns") return takeColumnsBack(means, open, done);
  if (done.kind === "rows") return takeRowsBack(means, open, done);
  if (done.kind === "calendar") return takeCalendarBack(means, open, done);
  const back = undoing(done.edits, (await asItStands(means, open)).report.grids);
  if (back.kind === "ask" && !anyway) {
    const { changed } = back;
    return store.send({ kind: "check", event: { kind: "undo-asked", action, changed } });
  }
  const written = await open.book.change(back.edits);
  if (!written.ok) return tellFault(store, written.fault);
  if (done.merged !== undefined) await forgetMerge(means, done.merged);
  for (const place of done.offered ?? []) await open.book.offer({ ...place, words: [] });
  store.send({ kind: "taken-back", action });
  await checkAgain(means, open);
}

/** The workbook keeps the round as it was before the merge, and what was decided about it since. */
async function forgetMerge({ store }: Means, before: RoundRecord): Promise<void> {
  const open = openBook(store.now());
  if (open === undefined) return;
  const kept = await open.book.keep(withMergeBefore(open.report.settings, before));
  if (!kept.ok) tellFault(store, kept.fault);
}

/** What stands in the cells now: in Excel somebody may have written since the last check. */
async function asItStands(means: Means, open: Working): Promise<Working> {
  if (!open.book.live) return open;
  await checkAgain(means, open);
  return openBook(means.store.now()) ?? open;
}
