import type { ClipboardEvent } from "react";
import type { Area, Grid } from "../../core/model/grid.ts";
import type { CellEdit } from "../../core/model/problem.ts";
import { pastedIn } from "../import/pasted-in.ts";
import { copied, fillEdits, pasteEdits, tableIn } from "./clip.ts";
import type { SheetShape } from "./sheet-shape.ts";
import { sheetWords } from "./sheet-words.ts";

interface Sheet {
  readonly grid: Grid;
  readonly shape: SheetShape;
  /** The chosen cells. */
  readonly area: Area;
  /** Whether the edits were written. */
  readonly onEdit: (edits: readonly CellEdit[]) => Promise<boolean>;
  readonly say: (text: string) => void;
}

/** Copy, cut and paste of the chosen cells. */
export function clipboardActions({ grid, shape, area, onEdit, say }: Sheet) {
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    const { text, html } = copied(grid, area, shape.columns);
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData("text/html", html);
    say(sheetWords.copied);
  };
  const paste = async (table: ReturnType<typeof tableIn>) => {
    const edits = pasteEdits(grid, shape, area, await table);
    if (edits === undefined) say(sheetWords.covered);
    else if (await onEdit(edits)) say(sheetWords.pasted(edits.length));
  };
  return {
    onCopy,
    onCut: (event: ClipboardEvent) => {
      onCopy(event);
      void onEdit(fillEdits(grid, shape, area, ""));
    },
    onPaste: (event: ClipboardEvent) => {
      event.preventDefault();
      event.stopPropagation();
      void paste(tableIn(pastedIn(event.clipboardData)));
    },
  };
}
