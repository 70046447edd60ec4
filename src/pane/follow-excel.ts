import type { LiveWorkbook, Mark } from "../workbook/workbook.ts";
import { openFindings } from "./check/finding.ts";
import type { DraftEvent, PasteDraft } from "./import/paste-draft.ts";
import type { PaneEvent, PaneState } from "./pane-state.ts";
import type { Store } from "./store.ts";
import type { Looked } from "./wishes/live.ts";
import type { Wishes } from "./wishes.ts";
import type { Working } from "./working.ts";

/** A pause in the typing after which the workbook is looked at again, and the wait while a cell is still open; in ms. */
const PAUSE = 800;
const STILL_TYPING = 2_000;

interface Followed {
  readonly store: Store<PaneState, PaneEvent>;
  readonly draft: Store<PasteDraft, DraftEvent>;
  readonly wishes: Wishes;
  readonly book: LiveWorkbook;
}

/**
 * Keeps the pane and the workbook beside it together: the finding that is chosen in the pane is selected in Excel,
 * marks follow the findings, and what is changed in Excel is checked again after a pause.
 */
export function followExcel({ store, draft, wishes, book }: Followed): void {
  followPane(store, book);
  const screens = [store, draft];
  untilSeen(() => wishes.openLive(book), screens)(0);
  const look = untilSeen(() => wishes.seeChange(book), screens);
  const watch = afterPause(async () => {
    const begun = await book.watch(() => look(PAUSE));
    if (!begun.ok && begun.fault.kind === "cell-in-edit") watch(STILL_TYPING);
  });
  watch(0);
}

/** Looks after a pause; again while the officer types in Excel, and once the pane shows something else where it could not be. */
function untilSeen(
  look: () => Promise<Looked>,
  screens: readonly Pick<Store<unknown, never>, "listen">[],
): (pause: number) => void {
  let waits = false;
  const soon = afterPause(async () => {
    const looked = await look();
    waits = looked === "elsewhere";
    if (looked === "typing") soon(STILL_TYPING);
  });
  for (const screen of screens)
    screen.listen(() => {
      if (waits) soon(0);
    });
  return soon;
}

/** Runs the work once after a pause without further calls. */
function afterPause(work: () => Promise<void>): (pause: number) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (pause) => {
    clearTimeout(timer);
    timer = setTimeout(() => void work(), pause);
  };
}

function followPane(store: Store<PaneState, PaneEvent>, book: LiveWorkbook): void {
  let before: Working | undefined;
  let last: Promise<unknown> = Promise.resolve();
  // What Excel refuses here is no loss: the pane says the same, and it is told again with the next check.
  const inTurn = (work: () => Promise<unknown>) => {
    last = last.then(work).catch(console.error);
  };
  store.listen(() => {
    const state = store.now();
    const now = state.kind === "working" && state.book === book ? state : undefined;
    if (now === before) return;
    const chosen = chosenIn(now);
    if (chosen !== undefined && chosen !== chosenIn(before)) inTurn(() => book.reveal(...placeOf(chosen)));
    if (marksChanged(before, now)) inTurn(() => book.mark(now === undefined ? [] : marksOf(now)));
    before = now;
  });
}

/** Sheet and cell of the chosen finding, as one text so that it can be compared. */
function chosenIn(state: Working | undefined): string | undefined {
  const problem = state?.check.findings.find(({ id }) => id === state.check.selected)?.problem;
  if (problem === undefined || problem.sheet === null || problem.cell === null) return undefined;
  return `${problem.cell}!${problem.sheet}`;
}

function placeOf(chosen: string): [sheet: string, cell: string] {
  const end = chosen.indexOf("!");
  return [chosen.slice(end + 1), chosen.slice(0, end)];
}

function marksChanged(before: Working | undefined, now: Working | undefined): boolean {
  const were = before?.marked === true;
  const are = now?.marked === true;
  return were !== are || (are && before?.check.findings !== now?.check.findings);
}

function marksOf({ marked, check }: Working): Mark[] {
  if (!marked) return [];
  return openFindings(check.findings).flatMap(({ problem: { sheet, cell, level } }) =>
    sheet === null || cell === null ? [] : [{ sheet, cell, level }],
  );
}
