import type { GivenFile } from "../desk.ts";
import type { PaneState } from "../pane-state.ts";
import type { Means } from "./means.ts";
import { carryOutRound } from "./round.ts";

/**
 * Whether what is dropped beside every card came back from the sub-unions.
 *
 * While they are gathered, all is; else several workbooks at once are, once copies went out: one is opened as ever.
 */
export function areReturned(state: PaneState, files: readonly GivenFile[]): boolean {
  if (state.kind !== "working" || state.settings !== undefined) return false;
  if (state.tab === "round" && state.round.step !== "send") return true;
  const workbooks = files.filter(({ name }) => /\.xls[xm]?$/i.test(name));
  return state.report.settings.rounds !== undefined && workbooks.length > 1;
}

/** Gathers them, and shows who they are from. */
export async function gather(means: Means, files: Promise<readonly GivenFile[]>): Promise<void> {
  means.store.send({ kind: "tab-chosen", tab: "round" });
  means.store.send({ kind: "round", event: { kind: "step-chosen", step: "back" } });
  await carryOutRound(means, { kind: "give-files", files: await files });
}
