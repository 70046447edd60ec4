import type { PlacedEdit } from "./run-of-edits.ts";

/** What a cell holds, as Excel would take it again. */
export interface Held {
  readonly text: string;
  /** A formula, or the value where there is none. */
  readonly content: unknown;
  readonly format: string;
}

/**
 * What cells held before we wrote to them, so that taking an edit back brings the very date or formula back and
 * not only its text. It holds as long as the pane is open.
 */
export class CellsBefore {
  readonly #steps = new Map<string, { readonly wrote: string; readonly before: Held }[]>();

  /** What stood there before the text that the edit would take back; undefined when the edit is a new one. */
  before(edit: PlacedEdit): Held | undefined {
    const last = this.#steps.get(keyOf(edit))?.at(-1);
    return last?.wrote === edit.from && last.before.text === edit.to ? last.before : undefined;
  }

  /** The edit was carried out on a cell that held this. */
  done(edit: PlacedEdit, held: Held): void {
    const steps = this.#steps.get(keyOf(edit)) ?? [];
    if (this.before(edit) !== undefined) steps.pop();
    else steps.push({ wrote: edit.to, before: held });
    this.#steps.set(keyOf(edit), steps);
  }
}

function keyOf({ sheet, row, column }: PlacedEdit): string {
  return `${sheet}!${row},${column}`;
}
