import type { KeyboardEvent } from "react";
import type { RowActions } from "./row-actions.ts";

/** A sign, or the beginning of one that an input method makes. */
export function isTyped({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (key.length === 1 || key === "Process") && !ctrlKey && !metaKey && !altKey;
}

/** The keys of Excel for rows; moving is Alt+Shift and an arrow. */
export function actionFor(
  { key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent,
  { onAdd, onDelete, onMove, onRow }: RowActions & { readonly onRow: () => void },
): (() => void) | undefined {
  const ctrl = ctrlKey || metaKey;
  if (ctrl && (key === "+" || (shiftKey && key === "="))) return () => onAdd("above");
  if (ctrl && key === "-") return onDelete;
  if (altKey && shiftKey && key === "ArrowUp") return () => onMove("up");
  if (altKey && shiftKey && key === "ArrowDown") return () => onMove("down");
  return shiftKey && key === " " ? onRow : undefined;
}
