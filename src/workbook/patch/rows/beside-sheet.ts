import type { FileFault, RowsHeld } from "../../../core/model/fault.ts";
import { ok, type Result } from "../../../core/model/result.ts";
import { type RowChange, rowAfter } from "../../../core/model/row-change.ts";
import { relationshipsOf } from "../../../package/opc.ts";
import { attribute, type Tag, textContent } from "../../../package/xml-scan.ts";
import { findEntry, type ZipArchive } from "../../../package/zip.ts";
import type { PartEdits } from "../part-edits.ts";
import { areaOf, keepsRows, rangeAfter } from "./areas.ts";
import { isAnchor, moveAnchorRow } from "./around-rows.ts";
import { PartSplices, scanElements } from "./elements.ts";
import { type FormulaChange, formulaAfter } from "./formulas.ts";

/**
 * Moves what hangs on a sheet along with its rows: Excel tables, pictures, notes. Gives why it cannot, else undefined.
 */
export function moveBeside(
  zip: ZipArchive,
  edits: PartEdits,
  sheetPart: string,
  change: RowChange,
): Result<RowsHeld | undefined, FileFault> {
  const links = relationshipsOf(zip, sheetPart);
  if (!links.ok) return links;
  for (const { kind, part } of links.value) {
    const move = MOVERS[kind];
    if (move === undefined || part === undefined || findEntry(zip, part) === undefined) continue;
    const read = edits.read(part);
    if (!read.ok) return read;
    const { text } = read.value.xml;
    const moved = move(text, change);
    if (typeof moved === "object") return ok(moved.held);
    if (moved !== text) edits.setText(read.value, moved);
  }
  return ok(undefined);
}

type Mover = (xml: string, change: RowChange) => string | { readonly held: RowsHeld };

/** By the last word of the relationship's type. */
const MOVERS: Readonly<Record<string, Mover>> = {
  table: moveTable,
  pivotTable: movePivot,
  drawing: moveDrawing,
  comments: moveComments,
  threadedComment: moveComments,
  vmlDrawing: moveNotes,
};

/** A table grows and shrinks; its header and totals stay, and something between them. */
function moveTable(xml: string, change: RowChange): string | { readonly held: RowsHeld } {
  const root = rootOf(xml);
  const range = (root && attribute(root, "ref")) ?? "";
  const area = areaOf(range);
  const after = rangeAfter(change, range);
  if (root === undefined || area === undefined) return xml;
  const headers = Number(attribute(root, "headerRowCount") ?? "1");
  const totals = Number(attribute(root, "totalsRowCount") ?? "0");
  const fixed = [
    ...Array.from({ length: headers }, (_, index) => area.top + index),
    ...Array.from({ length: totals }, (_, index) => area.bottom - index),
  ];
  const now = after === undefined ? undefined : areaOf(after);
  const shift = now === undefined ? 0 : now.top - area.top;
  const kept = fixed.every((row, index) =>
    index < headers ? rowAfter(change, row) === row + shift : rowAfter(change, row) === now?.bottom,
  );
  const small = now === undefined || now.bottom - now.top + 1 <= headers + totals;
  const crossed = change.kind === "move" && !keepsRows(change, area);
  // A row that comes in before the header or behind the totals lies outside.
  if (!kept || small || crossed) return { held: "table" };
  return movedTable(xml, change);
}

function movedTable(xml: string, change: RowChange): string {
  const splices = new PartSplices();
  const where: FormulaChange = { change, within: true };
  scanElements(xml, (element) => {
    const { tag, contentEnd } = element;
    const range = attribute(tag, "ref");
    if (range !== undefined) splices.set(tag, "ref", rangeAfter(change, range) ?? range);
    if (!/Formula$/.test(tag.name) || tag.kind === "empty") return;
    const formula = textContent(xml.slice(tag.end, contentEnd));
    const after = formulaAfter(where, formula);
    if (after !== formula) splices.setText(element, after);
  });
  return splices.applied(xml);
}

/** A pivot table is laid out by Excel: its place moves, its rows do not. */
function movePivot(xml: string, change: RowChange): string | { readonly held: RowsHeld } {
  const splices = new PartSplices();
  let held = false;
  scanElements(xml, ({ tag }) => {
    const range = tag.name === "location" ? attribute(tag, "ref") : undefined;
    const area = range === undefined ? undefined : areaOf(range);
    if (range === undefined || area === undefined) return;
    if (!keepsRows(change, area)) held = true;
    else splices.set(tag, "ref", rangeAfter(change, range) ?? range);
  });
  return held ? { held: "pivot" } : splices.applied(xml);
}

function moveDrawing(xml: string, change: RowChange): string {
  const splices = new PartSplices();
  scanElements(xml, (element) => {
    if (element.tag.name === "row" && isAnchor(element)) moveAnchorRow(splices, xml, change, element);
  });
  return splices.applied(xml);
}

/** Notes and comments stand at a cell: with the cell they go. */
function moveComments(xml: string, change: RowChange): string {
  const splices = new PartSplices();
  scanElements(xml, (element) => {
    const { tag } = element;
    if (tag.name !== "comment" && tag.name !== "threadedComment") return;
    const address = attribute(tag, "ref") ?? "";
    const after = rangeAfter(change, address);
    if (after === undefined) splices.cut(element);
    else if (after !== address) splices.set(tag, "ref", after);
  });
  return splices.applied(xml);
}

/** The boxes in which notes are shown: `x:Row` says of which cell, `x:Anchor` where (third and seventh number). */
function moveNotes(xml: string, change: RowChange): string {
  const splices = new PartSplices();
  let gone = false;
  scanElements(xml, (element) => {
    const { tag, contentEnd } = element;
    const text = () => textContent(xml.slice(tag.end, contentEnd));
    if (tag.name === "Row" && tag.kind !== "empty") {
      const after = rowAfter(change, Number(text()));
      if (after === undefined) gone = true;
      else splices.setText(element, String(after));
    } else if (tag.name === "Anchor" && tag.kind !== "empty") {
      splices.setText(element, anchorAfter(text(), change));
    } else if (tag.name === "shape") {
      if (gone) splices.cut(element);
      gone = false;
    }
  });
  return splices.applied(xml);
}

function anchorAfter(anchor: string, change: RowChange): string {
  const numbers = anchor.split(",");
  const [from, to] = [Number(numbers[2]), Number(numbers[6])];
  if (numbers.length !== 8 || !Number.isInteger(from) || !Number.isInteger(to)) return anchor;
  const top = rowAfter(change, from) ?? (change.kind === "delete" ? change.first : from);
  return numbers
    .map((number, index) => (index === 2 ? ` ${top}` : index === 6 ? ` ${top + to - from}` : number))
    .join(",");
}

function rootOf(xml: string): Tag | undefined {
  let root: Tag | undefined;
  scanElements(xml, ({ tag, parents }) => {
    if (parents.length === 0) root = tag;
  });
  return root;
}
