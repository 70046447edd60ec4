import { unseenWhy } from "./page-looks.ts";

/** A piece of what a page shows, in reading order. */
export type Piece =
  | {
      readonly kind: "words";
      readonly text: string;
      readonly strong: boolean;
      /** A number that the list puts there, not typed. */
      readonly marker: boolean;
      /** Not shown to the reader, and why. */
      readonly unseen?: string;
    }
  | { readonly kind: "break" }
  /** A paragraph, heading or list item begins or ends here; `level` is that of a heading, 0 the first. */
  | {
      readonly kind: "edge";
      readonly paragraph: "begins" | "ends" | undefined;
      readonly level: number | undefined;
    }
  | { readonly kind: "table"; readonly table: HTMLTableElement };

interface Manner {
  readonly strong: boolean;
  readonly marker: boolean;
  readonly unseen: string | undefined;
  /** White space counts as typed. */
  readonly kept: boolean;
  /** Tables inside are read as lines: a table in a cell has no grid of its own. */
  readonly flat: boolean;
}

const PLAIN: Omit<Manner, "flat"> = { strong: false, marker: false, unseen: undefined, kept: false };

const SILENT = new Set([
  "STYLE",
  "SCRIPT",
  "TITLE",
  "META",
  "LINK",
  "HEAD",
  "XML",
  "TEMPLATE",
  "COL",
  "COLGROUP",
]);
const PARAGRAPH = new Set(["P", "LI", "H1", "H2", "H3", "H4", "H5", "H6", "DT", "DD"]);
const BLOCK = new Set([
  ...PARAGRAPH,
  ...[
    "DIV",
    "UL",
    "OL",
    "DL",
    "BLOCKQUOTE",
    "PRE",
    "SECTION",
    "ARTICLE",
    "HEADER",
    "FOOTER",
    "TABLE",
    "TR",
    "TD",
  ],
  ...["TH", "HR", "FORM", "MAIN", "CENTER", "CAPTION"],
]);

interface Reading {
  /** Tables inside are read as lines. */
  readonly flat?: boolean;
  /** None of it is shown, and why. */
  readonly unseen?: string | undefined;
}

/**
 * What stands on the clipboard between its two marks, in reading order. Word's and WPS's list numbers are between
 * comments `[if !supportLists]` or said to be `mso-list:Ignore`; of a list of the page's own they are counted.
 */
export function piecesOf(root: Node, { flat = false, unseen }: Reading = {}): readonly Piece[] {
  const pieces: Piece[] = [];
  walk(root, { ...PLAIN, flat, unseen }, pieces);
  return pieces;
}

function walk(parent: Node, manner: Manner, into: Piece[]): void {
  let inMarker = false;
  const numberOf = numbersOf(parent);
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.COMMENT_NODE) inMarker = afterComment(node.nodeValue ?? "", inMarker);
    else if (node instanceof Element)
      readElement(node, inMarker ? { ...manner, marker: true } : manner, into, numberOf(node));
    else if (node.nodeType === Node.TEXT_NODE) into.push(wordsPiece(node.nodeValue ?? "", manner, inMarker));
  }
}

function afterComment(comment: string, inMarker: boolean): boolean {
  if (/^\[if !supportLists\]/i.test(comment)) return true;
  return inMarker && !/^\[endif\]/i.test(comment);
}

function wordsPiece(raw: string, manner: Manner, inMarker: boolean): Piece {
  const text = manner.kept ? raw.replace(/\r\n?/g, "\n") : collapsed(raw);
  const { strong, unseen } = manner;
  const marker = manner.marker || inMarker;
  return { kind: "words", text, strong, marker, ...(unseen !== undefined && { unseen }) };
}

const WIDE = "\\p{Script=Han}，。、；：！？“”‘’（）《》【】…—";
const BROKEN_LINE = new RegExp(`(?<=[${WIDE}])[ \\t]*[\\r\\n][ \\t\\r\\n]*(?=[${WIDE}])`, "gu");

/** Word breaks the lines of its HTML where it likes: between Chinese characters such a break is nothing, else a blank. */
function collapsed(raw: string): string {
  return raw.replace(BROKEN_LINE, "").replace(/[ \t\r\n\f]+/g, " ");
}

function readElement(element: Element, around: Manner, into: Piece[], number: string | undefined): void {
  const tag = element.tagName.toUpperCase();
  if (SILENT.has(tag)) return;
  if (tag === "BR") return void into.push({ kind: "break" });
  const manner = mannerOf(element, tag, around);
  if (element instanceof HTMLTableElement && isGrid(element, manner)) readTable(element, manner, into);
  else if (BLOCK.has(tag)) readBlock(element, { tag, manner, number }, into);
  else walk(element, manner, into);
}

/** A table of one column, or around another one, is a frame: mails, articles and old pages are laid out so. */
function isGrid(table: HTMLTableElement, { flat, unseen }: Manner): boolean {
  if (flat || unseen !== undefined) return false;
  return [...table.rows].some(({ cells }) => cells.length > 1) && !laysOut(table);
}

const cellsIn = ({ rows }: HTMLTableElement) => [...rows].reduce((sum, { cells }) => sum + cells.length, 0);
/** So many tables inside are looked at. */
const FEW = 4;

/** Whether a table inside has more cells than the one around it, and several columns. */
function laysOut(table: HTMLTableElement): boolean {
  return [...table.querySelectorAll("table")].slice(0, FEW).some((inner) => {
    const isInnerGrid = inner.rows.length > 1 && [...inner.rows].some(({ cells }) => cells.length > 1);
    return isInnerGrid && cellsIn(inner) > cellsIn(table);
  });
}

interface Block {
  readonly tag: string;
  readonly manner: Manner;
  readonly number: string | undefined;
}

function readBlock(element: Element, { tag, manner, number }: Block, into: Piece[]): void {
  const paragraph = PARAGRAPH.has(tag);
  const level = /^H[1-6]$/.test(tag) ? Number(tag.slice(1)) - 1 : undefined;
  into.push({ kind: "edge", paragraph: paragraph ? "begins" : undefined, level });
  if (number !== undefined) into.push(wordsPiece(number, { ...manner, marker: true }, true));
  walk(element, manner, into);
  into.push({ kind: "edge", paragraph: paragraph ? "ends" : undefined, level: undefined });
}

/** The words over the table are lines before it. */
function readTable(table: HTMLTableElement, manner: Manner, into: Piece[]): void {
  const { caption } = table;
  if (caption !== null) readElement(caption, manner, into, undefined);
  into.push({ kind: "table", table });
}

function mannerOf(element: Element, tag: string, around: Manner): Manner {
  const style = element.getAttribute("style") ?? "";
  return {
    ...around,
    strong: strength(tag, style) ?? around.strong,
    marker: around.marker || /mso-list:\s*ignore/i.test(style),
    unseen: around.unseen ?? unseenWhy(element),
    kept: around.kept || tag === "PRE" || /white-space:\s*(?:pre|break-spaces)/i.test(style),
  };
}

function strength(tag: string, style: string): boolean | undefined {
  if (/font-weight:\s*(?:bold|[6-9]00)|font-family:[^;]*(?:黑体|simhei)/i.test(style)) return true;
  if (/font-weight:\s*(?:normal|[1-5]00)/i.test(style)) return false;
  return tag === "B" || tag === "STRONG" || /^H[1-6]$/.test(tag) || undefined;
}

/** The numbers that a page's own list shows before its items, asked for one item after the other. */
function numbersOf(list: Node): (node: Element) => string | undefined {
  if (!(list instanceof HTMLOListElement) || /list-style(?:-type)?:\s*none/i.test(list.style.cssText))
    return () => undefined;
  let next = list.start;
  return (node) => {
    if (!(node instanceof HTMLLIElement)) return undefined;
    const number = node.hasAttribute("value") ? node.value : next;
    next = number + 1;
    return `${number}.`;
  };
}
