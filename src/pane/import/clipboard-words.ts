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

/** Why words of a page are not shown. */
const UNSEEN = {
  hidden: "隐藏的文字，没有放进表里",
  deleted: "修订里删掉的文字，没有放进表里",
} as const;

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

/**
 * What stands on the clipboard between its two marks, in reading order. Word's and WPS's list numbers are between
 * comments `[if !supportLists]` or said to be `mso-list:Ignore`; of a list of the page's own they are counted.
 */
export function piecesOf(root: Node, { flat = false } = {}): readonly Piece[] {
  const pieces: Piece[] = [];
  walk(root, { ...PLAIN, flat }, pieces);
  return pieces;
}

function walk(parent: Node, manner: Manner, into: Piece[]): void {
  let inMarker = false;
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.COMMENT_NODE) inMarker = afterComment(node.nodeValue ?? "", inMarker);
    else if (node instanceof Element)
      readElement(node, inMarker ? { ...manner, marker: true } : manner, into);
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

function readElement(element: Element, around: Manner, into: Piece[]): void {
  const tag = element.tagName.toUpperCase();
  if (SILENT.has(tag)) return;
  if (tag === "BR") return void into.push({ kind: "break" });
  const manner = mannerOf(element, tag, around);
  if (element instanceof HTMLTableElement && !manner.flat && manner.unseen === undefined)
    return void into.push({ kind: "table", table: element });
  if (!BLOCK.has(tag)) {
    walk(element, manner, into);
    return;
  }
  const paragraph = PARAGRAPH.has(tag);
  const level = /^H[1-6]$/.test(tag) ? Number(tag.slice(1)) - 1 : undefined;
  into.push({ kind: "edge", paragraph: paragraph ? "begins" : undefined, level });
  const number = tag === "LI" ? listNumber(element) : undefined;
  if (number !== undefined) into.push(wordsPiece(number, { ...manner, marker: true }, true));
  walk(element, manner, into);
  into.push({ kind: "edge", paragraph: paragraph ? "ends" : undefined, level: undefined });
}

function mannerOf(element: Element, tag: string, around: Manner): Manner {
  const style = element.getAttribute("style") ?? "";
  const hidden = isHidden(element) ? UNSEEN.hidden : undefined;
  const deleted = tag === "DEL" || /\bmsoDel\b/i.test(element.className) ? UNSEEN.deleted : undefined;
  return {
    ...around,
    strong: strength(tag, style) ?? around.strong,
    marker: around.marker || /mso-list:\s*ignore/i.test(style),
    unseen: around.unseen ?? deleted ?? hidden,
    kept: around.kept || tag === "PRE" || /white-space:\s*(?:pre|break-spaces)/i.test(style),
  };
}

/** Whether the reader of the page sees nothing of it. */
export function isHidden(element: Element): boolean {
  const style = element.getAttribute("style") ?? "";
  return (
    element.hasAttribute("hidden") || /display:\s*none|mso-hide:\s*all|visibility:\s*hidden/i.test(style)
  );
}

function strength(tag: string, style: string): boolean | undefined {
  if (/font-weight:\s*(?:bold|[6-9]00)|font-family:[^;]*(?:黑体|simhei)/i.test(style)) return true;
  if (/font-weight:\s*(?:normal|[1-5]00)/i.test(style)) return false;
  return tag === "B" || tag === "STRONG" || /^H[1-6]$/.test(tag) || undefined;
}

/** The number that the page's own list shows before an item. */
function listNumber(item: Element): string | undefined {
  const list = item.parentElement;
  if (list?.tagName !== "OL" || /list-style(?:-type)?:\s*none/i.test(list.getAttribute("style") ?? ""))
    return undefined;
  const start = Number(list.getAttribute("start") ?? 1);
  const own = item.getAttribute("value");
  const before = own === null ? itemsBefore(item) : 0;
  return `${(own === null ? start : Number(own)) + before}.`;
}

function itemsBefore(item: Element): number {
  let count = 0;
  for (let before = item.previousElementSibling; before !== null; before = before.previousElementSibling)
    if (before.tagName === "LI") count += 1;
  return count;
}
