import { attributeValue, numberValue } from "./attribute-value.ts";
import { at, type Element, readElements, tagAt } from "./element.ts";
import { paragraphOf } from "./paragraph.ts";
import type { Styles } from "./styles.ts";

/** A cell of a Word table; its text has one line a paragraph. */
interface TableCell {
  readonly text: string;
  readonly element: Element;
  /** Grid columns it spans. */
  readonly span: number;
  /** Continues the cell above. */
  readonly continued: boolean;
  /** Holds a table of its own. */
  readonly nested: boolean;
  /** Holds a picture, a drawing or an object. */
  readonly picture: boolean;
}

export interface TableRow {
  readonly element: Element;
  readonly cells: readonly TableCell[];
  /** Grid columns left out before the first cell. */
  readonly before: number;
}

/** A table of the document, as its reader sees it; offsets are into its own text. */
export interface WordTable {
  readonly xml: string;
  readonly element: Element;
  readonly rows: readonly TableRow[];
}

/** Reads one `w:tbl`, given as its own text; undefined when the text holds anything else. */
export function readTable(xml: string, prefix: string, styles: Styles): WordTable | undefined {
  const [element, ...more] = readElements(xml, prefix);
  if (element?.name !== "tbl" || more.length > 0) return undefined;
  return { xml, element, rows: rowsOf(element).map((row) => readRow(xml, row, styles)) };
}

/** The rows of a table, without those deleted under track changes. */
export function rowsOf(table: Element): readonly Element[] {
  return inside(table, "tr").filter((row) => !at(row, "trPr", "del"));
}

/** Children of that name, also those wrapped in controls or marked as inserted. */
export function inside(parent: Element, name: string): readonly Element[] {
  return parent.children.flatMap((child) => {
    if (child.name === name) return [child];
    return /^(sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name) ? inside(child, name) : [];
  });
}

function readRow(xml: string, element: Element, styles: Styles): TableRow {
  return {
    element,
    cells: inside(element, "tc").map((cell) => readCell(xml, cell, styles)),
    before: numberValue(tagAt(xml, element, "trPr", "gridBefore") ?? "", "val") ?? 0,
  };
}

function readCell(xml: string, element: Element, styles: Styles): TableCell {
  const merge = tagAt(xml, element, "tcPr", "vMerge");
  const paragraphs = inside(element, "p").map((paragraph) => paragraphOf(xml, paragraph, styles));
  return {
    text: paragraphs.map(({ text }) => text).join("\n"),
    element,
    span: numberValue(tagAt(xml, element, "tcPr", "gridSpan") ?? "", "val") ?? 1,
    continued: merge !== undefined && attributeValue(merge, "val") !== "restart",
    nested: inside(element, "tbl").length > 0,
    picture: paragraphs.some(({ picture }) => picture),
  };
}
