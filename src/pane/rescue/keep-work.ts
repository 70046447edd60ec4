import { openBook, type PaneEvent, type PaneState } from "../pane-state.ts";
import type { Store } from "../store.ts";
import type { Working } from "../working.ts";
import type { Rescue } from "./rescue.ts";

/** Milliseconds of rest after a change before the work is kept: typing is not interrupted. */
const REST = 500;

/** Keeps what is changed and not saved, and forgets it once it is saved or left for another workbook. */
export function keepWork(store: Store<PaneState, PaneEvent>, rescue: Rescue, rest = REST): void {
  let seen: Working | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  store.listen(() => {
    const open = openBook(store.now());
    if (open?.report === seen?.report && open?.unsaved === seen?.unsaved) return;
    const before = seen;
    seen = open;
    clearTimeout(waiting);
    if (open?.unsaved === true) waiting = setTimeout(() => void keep(open, rescue), rest);
    else if (before?.unsaved === true) void rescue.drop();
  });
}

async function keep({ book, name, made }: Working, rescue: Rescue): Promise<void> {
  // Excel keeps its workbooks itself.
  if (!book.live) await rescue.keep({ name, made, bytes: await book.bytes() });
}
