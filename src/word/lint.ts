import { gateXml } from "../package/xml-gate.ts";
import { attributeValue, numberValue } from "./attribute-value.ts";
import type { BookmarkIds } from "./bookmarks.ts";
import { childOf, type Element, everyElement, readElements, tagAt } from "./element.ts";
import type { Names } from "./names.ts";

/**
 * What Word would call unreadable, or repair in silence, in a piece of body XML that we are about to put in;
 * undefined when the piece is sound.
 *
 * These are the faults that schema validators let pass: a cell without a paragraph at its end, rows that do not
 * fill the grid, a merge with nothing above it, bookmarks with one end, ids used twice.
 */
export function lintFragment(xml: string, names: Names, outside: BookmarkIds): string | undefined {
  return lintMarkup(xml, names) ?? lintElements(xml, names, outside);
}

function lintMarkup(xml: string, { declared }: Names): string | undefined {
  // The prefixes are what is tested here; what they stand for was tested with the plan itself.
  const declarations = [...declared].map((prefix) =>
    prefix === "" ? ' xmlns="x"' : prefix === "xml" ? "" : ` xmlns:${prefix}="x:${prefix}"`,
  );
  return gateXml(`<body${declarations.join("")}>${xml}</body>`);
}

function lintElements(xml: string, names: Names, outside: BookmarkIds): string | undefined {
  const elements = readElements(xml, names.element);
  for (const element of everyElement(elements)) {
    const fault =
      element.name === "tbl"
        ? lintTable(xml, element)
        : element.name === "p"
          ? lintParagraph(element)
          : element.name === "r"
            ? lintRun(element)
            : undefined;
    if (fault) return fault;
  }
  return lintBookmarks(xml, elements, outside) ?? lintLooseText(xml, elements);
}

function lintParagraph(paragraph: Element): string | undefined {
  if (paragraph.children.some(({ name }) => name === "p" || name === "tbl" || name === "t"))
    return "paragraph-content";
  return isFirst(paragraph, "pPr") ? undefined : "paragraph-properties";
}

/** How letters look is said in `w:rPr`, which comes first. */
function lintRun(run: Element): string | undefined {
  const loose = run.children.some(({ name }) => /^(b|bCs|i|u|sz|szCs|rFonts|color|snapToGrid)$/.test(name));
  return loose || !isFirst(run, "rPr") ? "run-properties" : undefined;
}

/** Properties stand before what they speak of. */
function isFirst(element: Element, properties: string): boolean {
  return element.children.findIndex(({ name }) => name === properties) <= 0;
}

function lintTable(xml: string, table: Element): string | undefined {
  const grid = childOf(table, "tblGrid");
  if (!childOf(table, "tblPr") || !grid) return "table-grid";
  const columns = grid.children.filter(({ name }) => name === "gridCol");
  if (columns.some((column) => (numberValue(tagAt(xml, column) ?? "", "w") ?? -1) < 0)) return "column-width";
  const rows = table.children.filter(({ name }) => name === "tr");
  if (rows.length === 0) return "table-rows";
  let above: ReadonlySet<number> = new Set();
  for (const row of rows) {
    const read = lintRow(xml, row, columns.length, above);
    if (typeof read === "string") return read;
    above = read;
  }
  return undefined;
}

/** The columns in which the row's cells are merged downward, or what is wrong with the row. */
function lintRow(
  xml: string,
  row: Element,
  columns: number,
  above: ReadonlySet<number>,
): ReadonlySet<number> | string {
  const cells = row.children.findIndex(({ name }) => name === "tc");
  if (row.children.findIndex(({ name }) => name === "trPr") > cells) return "row-properties";
  const merged = new Set<number>();
  let column = gap(xml, row, "gridBefore");
  for (const cell of row.children.filter(({ name }) => name === "tc")) {
    const fault = lintCell(xml, cell);
    if (fault) return fault;
    const merge = tagAt(xml, cell, "tcPr", "vMerge");
    if (merge !== undefined) {
      const restarts = attributeValue(merge, "val") === "restart";
      if (!restarts && !above.has(column)) return "merge-without-start";
      merged.add(column);
    }
    column += numberValue(tagAt(xml, cell, "tcPr", "gridSpan") ?? "", "val") ?? 1;
  }
  return column + gap(xml, row, "gridAfter") === columns ? merged : "cells-in-row";
}

function gap(xml: string, row: Element, name: string): number {
  return numberValue(tagAt(xml, row, "trPr", name) ?? "", "val") ?? 0;
}

function lintCell(xml: string, cell: Element): string | undefined {
  const last = cell.children[cell.children.length - 1];
  if (last?.name !== "p") return "cell-without-paragraph";
  if (!isFirst(cell, "tcPr")) return "cell-properties";
  return (numberValue(tagAt(xml, cell, "tcPr", "tcW") ?? "", "w") ?? 0) < 0 ? "cell-width" : undefined;
}

function lintBookmarks(xml: string, elements: readonly Element[], outside: BookmarkIds): string | undefined {
  const open = new Set<string>();
  const seen = new Set<string>();
  for (const element of everyElement(elements)) {
    const tag = xml.slice(element.start, element.open);
    const id = attributeValue(tag, "id") ?? "";
    if (element.name === "bookmarkStart") {
      if (seen.has(id) || outside.started.has(id)) return "bookmark-id";
      if ((attributeValue(tag, "name") ?? "").length > 40) return "bookmark-name";
      seen.add(id);
      open.add(id);
    }
    if (element.name === "bookmarkEnd" && !open.delete(id) && !outside.started.has(id)) return "bookmark-end";
  }
  return [...open].every((id) => outside.ended.has(id)) ? undefined : "bookmark-start";
}

/** Text may stand only in `w:t` and its kin. */
function lintLooseText(xml: string, elements: readonly Element[]): string | undefined {
  for (const element of everyElement(elements)) {
    if (element.children.length === 0) continue;
    let from = element.open;
    for (const child of element.children) {
      if (/\S/.test(xml.slice(from, child.start))) return "loose-text";
      from = child.end;
    }
    if (/\S/.test(xml.slice(from, element.close))) return "loose-text";
  }
  return undefined;
}
