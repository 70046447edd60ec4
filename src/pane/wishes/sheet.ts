import type { Fault } from "../../core/model/fault.ts";
import type { CellEdit } from "../../core/model/problem.ts";
import { backwards, type RowChange } from "../../core/model/row-change.ts";
import { type Settings, withRows } from "../../core/model/settings.ts";
import type { OpenBook } from "../desk.ts";
import { type Action, textNow } from "../journal.ts";
import type { Working } from "../working.ts";
import { applyEdits, checkAgain } from "./check.ts";
import type { Means } from "./means.ts";
import { nextAction, tellFault } from "./tell.ts";

/** Writes what was typed or pasted; a press before this one may have changed what stood there. */
export async function writeCells(means: Means, open: Working, edits: readonly CellEdit[]): Promise<boolean> {
  const now = edits.map((edit) => ({ ...edit, from: textNow(edit, open.report.grids) }));
  const fresh = now.filter(({ from, to }) => from !== to);
  return fresh.length === 0 || applyEdits(means, open, [], fresh);
}

/** Rows come, go or move in the sheet, and all that names them follows; false where they cannot. */
export async function changeRows(means: Means, open: Working, change: RowChange): Promise<boolean> {
  const { book, report } = open;
  const refuse = (fault: Fault) => {
    tellFault(means.store, fault);
    return false;
  };
  // In Excel the officer does so in the sheet itself.
  if (book.live) return false;
  const before = await book.bytes();
  const done = await book.changeRows(change);
  if (!done.ok) return refuse(done.fault);
  const kept = await keepSettings(book, report.settings, withRows(report.settings, change));
  if (!kept.ok) {
    await book.restore(before);
    return refuse(kept.fault);
  }
  means.store.send({ kind: "acted", action: { kind: "rows", id: nextAction(open), change, before } });
  await newRound(means, open);
  return true;
}

/** The file as it was before; what was confirmed or set since then stays. */
export async function takeRowsBack(
  means: Means,
  open: Working,
  { id, change, before }: Extract<Action, { kind: "rows" }>,
): Promise<void> {
  const { book, report } = open;
  if (book.live) return;
  const done = await book.restore(before);
  if (!done.ok) return tellFault(means.store, done.fault);
  const old = await book.settings();
  const kept = await keepSettings(
    book,
    old.ok ? old.value : report.settings,
    withRows(report.settings, backwards(change)),
  );
  if (!kept.ok) return tellFault(means.store, kept.fault);
  means.store.send({ kind: "taken-back", action: id });
  await newRound(means, open);
}

/** Settings that say the same are not written: the file changes only where it must. */
async function keepSettings(book: OpenBook, now: Settings, wanted: Settings) {
  if (JSON.stringify(now) === JSON.stringify(wanted)) return { ok: true } as const;
  return book.keep(wanted);
}

/** What was mended before names cells that stand elsewhere now: it leaves the list, and Ctrl+Z takes it back in turn. */
async function newRound(means: Means, open: Working): Promise<void> {
  means.store.send({ kind: "check", event: { kind: "round-began" } });
  await checkAgain(means, open);
}
