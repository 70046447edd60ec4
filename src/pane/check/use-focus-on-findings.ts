import { type FocusEvent, useLayoutEffect, useRef } from "react";

/** All findings on the screen, in their order. */
const FINDING = "[data-finding]";

/**
 * With the keyboard one goes on where one was: when the button that was pressed is gone with what it was for, its
 * row has the focus, and where that is gone too, the row that came after it. Under the pointer nothing moves.
 */
export function useFocusOnFindings() {
  const box = useRef<HTMLDivElement>(null);
  const was = useRef<{ readonly id: string; readonly at: number }>();
  const byKey = useRef(false);
  useLayoutEffect(() => {
    if (was.current === undefined || !byKey.current || document.activeElement !== document.body) return;
    const { id, at } = was.current;
    const rows = findingsIn(box.current);
    const next = rows.find(({ dataset }) => dataset["finding"] === id) ?? rows[at] ?? rows.at(-1);
    next?.focus();
  });
  return {
    ref: box,
    onFocus: ({ target }: FocusEvent) => {
      const row = target.closest<HTMLElement>(FINDING);
      const id = row?.dataset["finding"];
      was.current =
        row === null || id === undefined ? undefined : { id, at: findingsIn(box.current).indexOf(row) };
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && box.current?.contains(relatedTarget))) was.current = undefined;
    },
    onKeyDownCapture: () => {
      byKey.current = true;
    },
    onPointerDownCapture: () => {
      byKey.current = false;
    },
  };
}

function findingsIn(box: HTMLElement | null): HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>(FINDING) ?? [])];
}
