import { useEffect } from "react";
import { isBlank, type PasteDraft } from "./import/paste-draft.ts";
import { openBook, type PaneState } from "./pane-state.ts";

/** Whether leaving the page would lose what the officer did: what stands in no file, is gone through, or was typed. */
export function isWorkAtStake(state: PaneState, draft: PasteDraft): boolean {
  const open = openBook(state);
  if (open?.unsaved === true || open?.settings?.touched === true) return true;
  if (state.kind === "welcome") return !isBlank(draft);
  return state.kind === "reviewing" || state.kind === "rolling";
}

/** The browser asks before the page is left while work is at stake. */
export function useLeaveGuard(atStake: boolean): void {
  useEffect(() => {
    if (!atStake) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [atStake]);
}
