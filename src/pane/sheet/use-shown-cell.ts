import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { a1, fromA1 } from "../../core/model/grid.ts";
import type { Place } from "./selection.ts";

/** Keeps the focus on the chosen cell when a key has moved the choice; a long sheet draws the cell first. */
export function useFocusOnHead(
  view: RefObject<HTMLElement>,
  { row, column }: Place,
  bringIn: (row: number) => void,
) {
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current) return;
    const cell = view.current?.querySelector<HTMLElement>(`[data-cell="${a1(row, column)}"]`);
    if (cell == null) return bringIn(row);
    wanted.current = false;
    cell.focus();
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  return wanted;
}

/** Brings the cell of the finding into sight once, when it was chosen. */
export function useShown(
  view: RefObject<HTMLElement>,
  found: string | undefined,
  bringIn: (row: number) => void,
) {
  const shown = useRef<string>();
  useEffect(() => {
    if (found === shown.current) return;
    const cell = found === undefined ? null : view.current?.querySelector(`[data-cell="${found}"]`);
    if (cell == null && found !== undefined) bringIn(fromA1(found)?.row ?? 0);
    else shown.current = found;
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
}

/** A focused cell that is scrolled away is no longer drawn: the sheet itself then holds the focus, and the keys go on. */
export function useFocusKept(view: RefObject<HTMLElement>) {
  const within = useRef(false);
  useLayoutEffect(() => {
    if (within.current && document.activeElement === document.body)
      view.current?.focus({ preventScroll: true });
  });
  return {
    tabIndex: -1,
    onFocus: () => {
      within.current = true;
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      within.current = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    },
  };
}
