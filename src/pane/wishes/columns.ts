import type { ColumnChoice } from "../../core/model/column-choice.ts";
import { type Settings, withColumns } from "../../core/model/settings.ts";
import { columnsWords } from "../columns/columns-words.ts";
import type { Action } from "../journal.ts";
import type { Choosing } from "../pane-state.ts";
import type { Unread } from "../unread.ts";
import type { Working } from "../working.ts";
import { checkAgain } from "./check.ts";
import type { Means } from "./means.ts";
import { nextAction, tellDone, tellFault } from "./tell.ts";

/** Opens 指定列: on the workbook in which no table was found, or on the open one. */
export async function askColumns({ store, desk }: Means, unread: Unread | undefined): Promise<void> {
  const state = store.now();
  const open = state.kind === "working" ? state : undefined;
  const book = unread?.book ?? open?.book;
  if (book === undefined) return;
  const session = await desk.columns(book, open?.report.schedule.tables[0]?.sheet);
  if (session !== undefined) store.send({ kind: "columns-asked", session, unread });
}

/** The columns as they are named now are kept with the workbook, and the rows read by them. */
export async function keepColumns(means: Means): Promise<void> {
  const state = means.store.now();
  if (state.kind !== "columns") return;
  const choice = state.session.choice();
  if (!choice.ok) return state.session.send({ kind: "refused", why: choice.fault });
  if (state.unread !== undefined) return openBy(means, state.unread, choice.value);
  return readAgain(means, state, choice.value);
}

async function openBy({ store, desk }: Means, { name, book }: Unread, choice: ColumnChoice): Promise<void> {
  const settings = await book.settings();
  if (!settings.ok) return tellFault(store, settings.fault);
  const kept = await book.keep(withColumns(settings.value, choice));
  if (!kept.ok) return tellFault(store, kept.fault);
  const report = await desk.check(book);
  if (!report.ok) return tellFault(store, report.fault);
  store.send({ kind: "file-opened", name, book, report: report.value });
  store.send({ kind: "changed" });
  tellDone(store, columnsWords.done);
}

async function readAgain(means: Means, { before }: Choosing, choice: ColumnChoice): Promise<void> {
  const { store } = means;
  if (before === undefined) return;
  const { settings } = before.report;
  const done = await before.book.keep(withColumns(settings, choice));
  if (!done.ok) return tellFault(store, done.fault);
  store.send({ kind: "left" });
  store.send({
    kind: "acted",
    action: { kind: "columns", id: nextAction(before), before: settings.columns ?? [] },
  });
  await checkAgain(means, before);
  tellDone(store, columnsWords.done);
}

/** The columns are found as they were before. */
export async function takeColumnsBack(
  means: Means,
  open: Working,
  { id, before }: Extract<Action, { kind: "columns" }>,
): Promise<void> {
  const { store } = means;
  const { columns: _, ...rest } = open.report.settings;
  const settings: Settings = before.length === 0 ? rest : { ...rest, columns: before };
  const done = await open.book.keep(settings);
  if (!done.ok) return tellFault(store, done.fault);
  store.send({ kind: "taken-back", action: id });
  await checkAgain(means, open);
  tellDone(store, columnsWords.takenBack);
}
