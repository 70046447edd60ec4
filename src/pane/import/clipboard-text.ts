import type { LeftOut, PlanLine, PlanTable, PlanText } from "../../core/model/plan-text.ts";
import { type Paragraph, passagesOf } from "./clipboard-lines.ts";
import { gridOfTable } from "./clipboard-table.ts";
import { piecesOf } from "./clipboard-words.ts";
import { writeLooks } from "./page-looks.ts";

/**
 * The plan that Word, WPS, Excel or a page of the web put on the clipboard as `text/html`: its paragraphs as lines,
 * its tables as grids, and what its reader did not see apart. Nothing of it is run or loaded.
 */
export function clipboardText(html: string): PlanText {
  const page = new DOMParser().parseFromString(html, "text/html");
  writeLooks(page);
  cutToFragment(page);
  const blocks: (PlanLine | PlanTable)[] = [];
  const unseen: LeftOut[] = [];
  let [lines, tables] = [0, 0];
  for (const passage of passagesOf(piecesOf(page.body))) {
    if (passage instanceof Element) {
      tables += 1;
      const { grid, unseen: words } = gridOfTable(passage, `表格${tables}`);
      blocks.push({ kind: "table", table: tables, grid });
      unseen.push(
        ...words.map(({ row, text, why }) => ({ source: { table: tables, row: row + 1 }, text, why })),
      );
      continue;
    }
    lines += 1;
    blocks.push(lineOf(passage, lines));
    unseen.push(...passage.unseen.map(({ text, why }) => ({ source: { line: lines }, text, why })));
  }
  return { blocks, unseen };
}

function lineOf({ unseen: _, ...paragraph }: Paragraph, line: number): PlanLine {
  return { kind: "line", line, ...paragraph };
}

/** Words before the mark of the fragment's start and after that of its end are the program's, not the officer's. */
function cutToFragment(page: Document): void {
  const marks = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  let [start, end]: (Node | undefined)[] = [];
  for (let mark = marks.nextNode(); mark !== null; mark = marks.nextNode()) {
    if (/^\s*StartFragment\s*$/.test(mark.nodeValue ?? "")) start ??= mark;
    if (/^\s*EndFragment\s*$/.test(mark.nodeValue ?? "")) end = mark;
  }
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const outside: Node[] = [];
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
    if (stands(text, "before", start) || stands(text, "after", end)) outside.push(text);
  for (const text of outside) text.parentNode?.removeChild(text);
}

function stands(text: Node, where: "before" | "after", mark: Node | undefined): boolean {
  if (mark === undefined) return false;
  const side = mark.compareDocumentPosition(text);
  const bit = where === "before" ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return (side & bit) !== 0;
}
