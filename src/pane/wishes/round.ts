import { openBook } from "../pane-state.ts";
import type { RoundAct } from "../round/round-act.ts";
import { checkAgain } from "./check.ts";
import type { Means } from "./means.ts";
import { nextAction, savedText, tellDone, tellFault } from "./tell.ts";

/** What is asked for in the tab 汇总, whose own code is fetched with it. */
export async function carryOutRound(means: Means, act: RoundAct): Promise<void> {
  const { store, desk, save } = means;
  const state = store.now();
  if (state.kind !== "working") return;
  const { book } = state;
  const { carryOut } = await import("../round/carry-out.ts");
  const open = () => {
    const now = openBook(store.now());
    return now?.book === book ? now : undefined;
  };
  await carryOut(act, state, {
    open,
    openReturned: desk.openReturned,
    save,
    savedText,
    send: (event) => store.send({ kind: "round", event }),
    tellDone: (text) => tellDone(store, text),
    tellFault: (fault) => tellFault(store, fault),
    today: means.today,
    acted: (edits, merged) =>
      store.send({
        kind: "acted",
        action: { kind: "edits", id: nextAction(open() ?? state), edits, ...(merged && { merged }) },
      }),
    settingsKept: (settings) => {
      const now = open();
      if (now !== undefined) store.send({ kind: "checked", report: { ...now.report, settings } });
    },
    changed: () => store.send({ kind: "changed" }),
    checkAgain: () => checkAgain(means, open() ?? state),
  });
}

/** Reading hundreds of files is not to hold up what is pressed meanwhile. */
export function isReading({ kind }: RoundAct): boolean {
  return kind === "give-files" || kind === "give-text" || kind === "get-ready";
}
