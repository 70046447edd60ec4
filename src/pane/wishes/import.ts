import { frameName } from "../../core/model/frame.ts";
import type { ScheduleToFill } from "../../jobs/fill-template.ts";
import type { Pasted } from "../import/pasted-in.ts";
import type { Working } from "../pane-state.ts";
import { words } from "../words.ts";
import type { Means } from "./means.ts";
import { openFile } from "./open-file.ts";
import { tellDone, tellTrouble } from "./tell.ts";

export async function readPaste({ store, desk }: Means, pasted: Pasted): Promise<void> {
  if (pasted.html.trim() === "" && pasted.text.trim() === "") {
    const { nothing, nothingMore } = words.paste;
    return tellTrouble(store, { code: "nothing-pasted", message: nothing, advice: nothingMore });
  }
  store.send({ kind: "plan-read", session: await desk.readPaste(pasted) });
}

export async function rollSchedule(
  { store, desk, today }: Means,
  { frame, ...schedule }: ScheduleToFill,
): Promise<void> {
  if (frame === undefined) return tellNoFrame(store);
  store.send({ kind: "roll-began", session: await desk.roll({ ...schedule, frame }, today()) });
}

function tellNoFrame(store: Means["store"]): void {
  const { noFrame, noFrameMore } = words.roll;
  tellTrouble(store, { code: "no-frame", message: noFrame, advice: noFrameMore });
}

/** The new year's workbook takes the place of the open one, so nothing in that may be unsaved. */
export async function rollBook({ store, desk, today }: Means, { report, unsaved }: Working): Promise<void> {
  if (unsaved) {
    const { saveFirst, saveFirstMore } = words.roll;
    return tellTrouble(store, { code: "unsaved", message: saveFirst, advice: saveFirstMore });
  }
  const session = await desk.rollBook(report, today());
  if (session === undefined) return tellNoFrame(store);
  store.send({ kind: "roll-began", session });
}

export async function makeBook(means: Means, schedule: ScheduleToFill): Promise<void> {
  const { store, desk } = means;
  const bytes = await desk.fillBook(schedule);
  const name = words.review.bookName(schedule.frame && frameName(schedule.frame));
  if (!(await openFile(means, { name, bytes }, true))) return;
  const items = schedule.rows.reduce((sum, row) => sum + row.items.length, 0);
  tellDone(store, words.review.made(schedule.rows.length, items));
}
