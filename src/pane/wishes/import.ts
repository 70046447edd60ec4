import { frameName } from "../../core/model/frame.ts";
import type { ScheduleToFill } from "../../jobs/fill-template.ts";
import { isBlank } from "../import/paste-draft.ts";
import { pasteWords } from "../import/paste-words.ts";
import type { Pasted } from "../import/pasted-in.ts";
import type { ReviewSession } from "../import/review-session.ts";
import { reviewWords } from "../import/review-words.ts";
import type { PaneState } from "../pane-state.ts";
import { rollWords } from "../roll/roll-words.ts";
import type { Working } from "../working.ts";
import type { Means } from "./means.ts";
import { openFile } from "./open-file.ts";
import { tellDone, tellTrouble } from "./tell.ts";

/**
 * What was pasted on the first screen goes into the box. Alone there it is read at once; beside words that the officer
 * put there before it waits for him.
 */
export async function takePaste(means: Means, pasted: Pasted, instead: boolean): Promise<void> {
  const { store, draft } = means;
  if (isBlank(pasted)) {
    const { nothing, nothingMore } = pasteWords;
    return tellTrouble(store, { code: "nothing-pasted", message: nothing, advice: nothingMore });
  }
  const alone = instead || isBlank(draft.now());
  draft.send({ kind: "pasted", pasted, instead });
  if (alone) await readDraft(means);
}

/** Reads what stands in the box; it stays there until it is a schedule. */
export async function readDraft({ store, desk, draft }: Means): Promise<void> {
  const { html, text } = draft.now();
  if (isBlank({ html, text })) {
    const { empty, emptyMore } = pasteWords;
    return tellTrouble(store, { code: "nothing-pasted", message: empty, advice: emptyMore });
  }
  store.send({ kind: "plan-read", session: await desk.readPaste({ html, text }) });
}

export async function rollSchedule(
  { store, desk, today }: Means,
  { frame, ...schedule }: ScheduleToFill,
): Promise<void> {
  if (frame === undefined) return tellNoFrame(store);
  store.send({ kind: "roll-began", session: await desk.roll({ ...schedule, frame }, today()) });
}

function tellNoFrame(store: Means["store"]): void {
  const { noFrame, noFrameMore } = rollWords;
  tellTrouble(store, { code: "no-frame", message: noFrame, advice: noFrameMore });
}

/** The new year's workbook takes the place of the open one, so nothing in that may be unsaved. */
export async function rollBook({ store, desk, today }: Means, { report, unsaved }: Working): Promise<void> {
  if (unsaved) {
    const { saveFirst, saveFirstMore } = rollWords;
    return tellTrouble(store, { code: "unsaved", message: saveFirst, advice: saveFirstMore });
  }
  const session = await desk.rollBook(report, today());
  if (session === undefined) return tellNoFrame(store);
  store.send({ kind: "roll-began", session });
}

export async function makeBook(means: Means, schedule: ScheduleToFill): Promise<void> {
  const { store, desk, draft } = means;
  const review = reviewedIn(store.now());
  const bytes = await desk.fillBook(schedule);
  const name = reviewWords.bookName(schedule.frame && frameName(schedule.frame));
  if (!(await openFile(means, { name, bytes }, true))) return;
  if (review !== undefined && review.now().name === undefined) draft.send({ kind: "imported" });
  if (review?.document !== undefined) store.send({ kind: "plan-known", plan: review.document });
  const items = schedule.rows.reduce((sum, row) => sum + row.items.length, 0);
  const open = schedule.rows.filter(({ marked }) => marked !== undefined && marked.size > 0);
  const marked = open.reduce((sum, row) => sum + (row.marked?.size ?? 0), 0);
  const times = [...new Set(open.map(({ time }) => time))];
  tellDone(store, reviewWords.made(schedule.rows.length, items, marked, times));
}

/** The plan that is gone through, or that was before it went into the new year; it has no name where it was pasted. */
function reviewedIn(state: PaneState): ReviewSession | undefined {
  if (state.kind === "rolling") return reviewedIn(state.before);
  return state.kind === "reviewing" ? state.session : undefined;
}
