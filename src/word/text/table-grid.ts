import type { Area, Cell, Grid } from "../../core/model/grid.ts";
import { attributeValue, numberValue } from "../attribute-value.ts";
import { type Element, tagAt } from "../element.ts";
import { inside, rowsOf } from "../read-table.ts";
import { readStoryParagraph, type Story } from "./story.ts";

/** A table as a grid, the tables that stand in its cells, and words of it that nobody sees. */
export interface TableReading {
  readonly grid: Grid;
  readonly nested: readonly Element[];
  /** Rows count from 1. */
  readonly unseen: readonly { readonly row: number; readonly text: string; readonly why: string }[];
}

/** Widths beyond this are made to break a reader. */
const WIDEST = 512;

/**
 * A `w:tbl` as cells: columns left out before and behind, cells over several columns and rows in their place. A paragraph
 * is a line of its cell, under the number that Word shows, as a sheet would hold it.
 */
export function tableGrid(story: Story, table: Element, sheet: string): TableReading {
  const cells: (Cell | undefined)[][] = [];
  const merges: Area[] = [];
  const open = new Map<number, Area>();
  const nested: Element[] = [];
  const unseen: { row: number; text: string; why: string }[] = [];
  for (const [row, element] of rowsOf(table).entries()) {
    const line: (Cell | undefined)[] = [];
    let column = countOf(tagAt(story.xml, element, "trPr", "gridBefore"), 0);
    for (const cell of inside(element, "tc")) {
      const span = countOf(tagAt(story.xml, cell, "tcPr", "gridSpan"), 1);
      const words = cellWords(story, cell);
      nested.push(...inside(cell, "tbl"));
      unseen.push(...words.unseen.map((one) => ({ row: row + 1, ...one })));
      const above = open.get(column);
      if (continues(story.xml, cell) && above !== undefined) open.set(column, { ...above, bottom: row });
      else {
        if (above !== undefined) merges.push(above);
        open.set(column, { top: row, left: column, bottom: row, right: column + span - 1 });
        if (words.text.trim() !== "") line[column] = { text: words.text, value: words.text };
      }
      column += span;
    }
    cells.push(line);
  }
  merges.push(...open.values());
  return {
    grid: {
      sheet,
      visibility: "visible",
      cells,
      merges: merges.filter(({ top, left, bottom, right }) => top < bottom || left < right),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    },
    nested,
    unseen,
  };
}

function countOf(tag: string | undefined, usual: number): number {
  const count = numberValue(tag ?? "", "val") ?? usual;
  return Math.max(usual, Math.min(count, WIDEST));
}

function continues(xml: string, cell: Element): boolean {
  const merge = tagAt(xml, cell, "tcPr", "vMerge");
  return merge !== undefined && attributeValue(merge, "val") !== "restart";
}

interface CellWords {
  readonly text: string;
  readonly unseen: readonly { readonly text: string; readonly why: string }[];
}

function cellWords(story: Story, cell: Element): CellWords {
  const read = inside(cell, "p").map((element) => readStoryParagraph(story, element));
  const lines = read.map(({ number, text }) =>
    number === undefined ? text : `${number}${gapAfter(number)}${text}`,
  );
  return {
    text: lines.join("\n").replace(/\s+$/u, ""),
    unseen: read.flatMap(({ unseen }) => unseen),
  };
}

/** 「1.」 wants a blank before the words, 「一、」 and 「（一）」 do not. */
function gapAfter(number: string): string {
  return /[.\w]$/u.test(number) ? " " : "";
}
