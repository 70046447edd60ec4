import { scanTags, type Tag } from "../package/xml-scan.ts";
import { wordName } from "./element.ts";

type BlockKind = "paragraph" | "table" | "control" | "section" | "other";

/**
 * One piece of the document's body: a paragraph, a table, a content control, the last section …
 *
 * Offsets are into the main part's text. What stands directly in a content control follows its control
 * in the list and names it in `control`.
 */
export interface Block {
  readonly index: number;
  readonly kind: BlockKind;
  /** Element name, `p`, `tbl`, `bookmarkEnd` …. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Index of the content control it stands in. */
  readonly control?: number;
}

/** The body of a main part: where it begins and ends, and its pieces. */
export interface Body {
  /** End of the root's start tag. */
  readonly rootEnd: number;
  readonly rootStart: number;
  readonly start: number;
  readonly end: number;
  readonly blocks: readonly Block[];
}

/** Whether a block only marks a spot and shows nothing: the end of a bookmark, the start of a comment. */
export function isMarker({ kind, name }: Block): boolean {
  return (
    kind === "other" &&
    /^(bookmark|commentRange|perm|moveFromRange|moveToRange|customXml|proofErr)/.test(name)
  );
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  p: "paragraph",
  tbl: "table",
  sdt: "control",
  customXml: "control",
  sectPr: "section",
};

/** How far the walk has come: what is open, and at which depths blocks stand. */
interface Walk {
  readonly blocks: Growing[];
  /** Blocks that have not ended yet, the innermost last. */
  readonly open: { readonly block: Growing; readonly depth: number }[];
  /** The body, and inside it content controls: what stands in them is a block. */
  readonly holders: { readonly depth: number; readonly control?: number }[];
  depth: number;
  prefix: string;
  root?: { readonly start: number; readonly end: number };
  body?: { readonly start: number; end: number };
}

type Growing = { -readonly [Key in keyof Block]: Block[Key] };

/** Walks the tags of a main part once and notes where its blocks begin and end. */
export function readBody(xml: string): Body | undefined {
  const walk: Walk = { blocks: [], open: [], holders: [], depth: 0, prefix: "" };
  scanTags(xml, (tag) => (tag.kind === "close" ? leave(walk, tag) : enter(walk, tag)));
  const { root, body, blocks } = walk;
  return root && body && { rootStart: root.start, rootEnd: root.end, ...body, blocks };
}

function leave(walk: Walk, { start, end }: Tag): void {
  walk.depth -= 1;
  const innermost = walk.open[walk.open.length - 1];
  if (innermost?.depth === walk.depth) {
    innermost.block.end = end;
    walk.open.pop();
  }
  if (walk.holders[walk.holders.length - 1]?.depth === walk.depth + 1) {
    walk.holders.pop();
    if (walk.body && walk.holders.length === 0) walk.body.end = start;
  }
}

function enter(walk: Walk, tag: Tag): void {
  const holder = walk.holders[walk.holders.length - 1];
  if (walk.depth === 0) enterRoot(walk, tag);
  else if (holder && walk.depth === holder.depth) enterBlock(walk, tag, holder.control);
  else if (holder) enterContent(walk, tag);
  else if (walk.depth === 1 && !walk.body && tag.name === "body") {
    walk.body = { start: tag.end, end: tag.end };
    if (tag.kind === "open") walk.holders.push({ depth: 2 });
  }
  if (tag.kind === "open") walk.depth += 1;
}

function enterRoot(walk: Walk, { start, end, prefix }: Tag): void {
  walk.root ??= { start, end };
  walk.prefix = prefix === "" ? "" : `${prefix}:`;
}

function enterBlock(walk: Walk, tag: Tag, control: number | undefined): void {
  const name = wordName(tag.prefix === "" ? tag.name : `${tag.prefix}:${tag.name}`, walk.prefix);
  if (name === "customXmlPr") return;
  const index = walk.blocks.length;
  const place = { index, kind: KINDS[name] ?? "other", name, start: tag.start, end: tag.end };
  const block: Growing = { ...place, ...(control === undefined ? {} : { control }) };
  walk.blocks.push(block);
  if (tag.kind !== "open") return;
  walk.open.push({ block, depth: walk.depth });
  if (name === "customXml") walk.holders.push({ depth: walk.depth + 1, control: index });
}

/** The content of a control that is a block itself holds blocks. */
function enterContent(walk: Walk, tag: Tag): void {
  const parent = walk.open[walk.open.length - 1];
  if (tag.kind !== "open" || tag.name !== "sdtContent" || parent?.block.name !== "sdt") return;
  if (walk.depth === parent.depth + 1) {
    walk.holders.push({ depth: walk.depth + 1, control: parent.block.index });
  }
}
