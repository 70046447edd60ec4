import { useEffect } from "react";
import { openFindings } from "./check/finding.ts";
import type { PaneEvent } from "./pane-state.ts";
import type { Wishes } from "./wishes.ts";
import type { Working } from "./working.ts";

/**
 * Ctrl+Z takes back what we did, Ctrl+Enter mends the chosen finding or shows what may be chosen, Alt+↓ goes to the
 * next one.
 *
 * Inside a text field the keys belong to the field.
 */
export function useShortcuts(state: Working, wishes: Wishes, send: (event: PaneEvent) => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      // The sheet beside the pane has answered it.
      if (event.defaultPrevented) return;
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      const act = actionFor(event, state, wishes, send);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [state, wishes, send]);
}

function actionFor(
  event: KeyboardEvent,
  state: Working,
  wishes: Wishes,
  send: (event: PaneEvent) => void,
): (() => void) | undefined {
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z")
    return undoLast(state, wishes);
  if (state.tab !== "check") return undefined;
  if (event.ctrlKey && event.key === "Enter") return mendChosen(state, wishes, send);
  if (event.altKey && event.key === "ArrowDown") return () => goToNext(state);
  return undefined;
}

function undoLast({ journal }: Working, wishes: Wishes) {
  const last = journal.at(-1);
  return last && (() => void wishes.undo(last.id));
}

function mendChosen({ check }: Working, wishes: Wishes, send: (event: PaneEvent) => void) {
  const chosen = openFindings(check.findings).find(({ id }) => id === check.selected);
  const fix = chosen?.problem.fix;
  if (chosen === undefined || fix === undefined) return undefined;
  if (fix.kind === "choice")
    return () => send({ kind: "check", event: { kind: "choosing", finding: chosen.id } });
  return () => void wishes.apply([chosen], fix.edits);
}

/** The focus goes to the next row; the list tells that it was chosen. */
function goToNext({ check }: Working): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-finding]")];
  const now = rows.findIndex((row) => row.dataset["finding"] === check.selected);
  rows[(now + 1) % Math.max(1, rows.length)]?.focus();
}
