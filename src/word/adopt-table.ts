import { bookmarkIds, freeBookmarkId } from "./bookmarks.ts";
import { markXml } from "./cell-xml.ts";
import { at, childOf, type Element } from "./element.ts";
import { sameRows } from "./further-words.ts";
import { type ColumnRole, knownHeader } from "./known-table.ts";
import { hasMark, MARK } from "./mark.ts";
import type { Names } from "./names.ts";
import type { TableRow, WordTable } from "./read-table.ts";
import { paragraphXml, tag } from "./run-xml.ts";
import { columnLines, hasOwners, type ScheduleTable } from "./schedule-table.ts";
import { TEXT_DROPPED, withoutElements } from "./without-elements.ts";

/** How the cells of one column of the old table look. */
interface CellLook {
  readonly role: ColumnRole;
  readonly cell: string;
  readonly paragraph: string;
  readonly run: string;
}

/**
 * The new rows in the old table's own clothes: its borders, widths, header row and the look of its first row.
 *
 * Undefined where the old table has other columns than the schedule needs, or merged cells in its header: then
 * a new table is drawn.
 */
export function adoptTable(
  names: Names,
  old: WordTable,
  table: ScheduleTable,
  markId: number,
  longRows: ReadonlySet<number>,
): string | undefined {
  const header = knownHeader(old);
  const top = header && old.rows[header.row];
  if (!header || !top || !isPlain(top, header.roles.length)) return undefined;
  const owners = header.roles.includes("owners");
  if (owners !== hasOwners(table)) return undefined;
  const model = old.rows.slice(header.row + 1).find((row) => isPlain(row, header.roles.length));
  const head = marked(names, old, top, markId);
  if (!model || head === undefined || !directRows(old)) return undefined;
  const looks = model.cells.map(({ element }, column) =>
    lookOf(old.xml, element, header.roles[column] ?? "other"),
  );
  const rowLook = withoutElements(old.xml, childOf(model.element, "trPr"), ROW_DROPPED);
  const before = sameRows(old, header, table);
  const rows = table.rows.map((row, index) => {
    const lines = columnLines(row, index, owners);
    const linesOf = (role: ColumnRole, column: number): readonly string[] =>
      role === "other" ? (before[index]?.cells[column]?.text ?? "").split("\n") : lines[role];
    return rowXml(names, rowProperties(names, rowLook, longRows.has(index)), looks, linesOf);
  });
  return `${head}${rows.join("")}</${names.element}tbl>`;
}

/** Every cell one column wide, none merged. */
function isPlain({ cells, before }: TableRow, columns: number): boolean {
  return before === 0 && cells.length === columns && cells.every(({ span, nested }) => span === 1 && !nested);
}

/** Rows wrapped in controls or change marks are not taken over. */
function directRows({ element, rows }: WordTable): boolean {
  return element.children.filter(({ name }) => name === "tr").length === rows.length;
}

/**
 * The table's beginning up to the end of the header row, word for word, with our mark in its first cell. A header
 * that is the first row is set to come again on each page, as the next schedule may be longer.
 */
function marked(
  names: Names,
  { xml, element, rows }: WordTable,
  row: TableRow,
  markId: number,
): string | undefined {
  const head = xml.slice(element.start, row.element.end);
  if (hasMark(head)) return head;
  const paragraph = childOf(row.cells[0]?.element, "p");
  if (!paragraph || paragraph.open === paragraph.close) return undefined;
  const spot = childOf(paragraph, "pPr")?.end ?? paragraph.open;
  const { from, to, text } =
    rows[0] === row ? repeating(names, row.element) : { from: spot, to: spot, text: "" };
  const mark = markXml(names, Math.max(markId, freeBookmarkId(bookmarkIds([head]))), MARK);
  return `${xml.slice(element.start, from)}${text}${xml.slice(to, spot)}${mark}${xml.slice(spot, row.element.end)}`;
}

/** What to put where in a row's start, so that the row comes again on each page. */
function repeating(
  names: Names,
  row: Element,
): { readonly from: number; readonly to: number; readonly text: string } {
  const properties = childOf(row, "trPr");
  const repeat = tag(names, "tblHeader");
  const whole = `<${names.element}trPr>${repeat}</${names.element}trPr>`;
  if (!properties) {
    const start = childOf(row, "tblPrEx")?.end ?? row.open;
    return { from: start, to: start, text: whole };
  }
  const { start, open, close, end } = properties;
  if (open === close) return { from: start, to: end, text: whole };
  return { from: open, to: open, text: childOf(properties, "tblHeader") ? "" : repeat };
}

const ROW_DROPPED = new Set(["cantSplit", "tblHeader", "trHeight", "ins", "del", "trPrChange"]);
const CELL_DROPPED = new Set(["vMerge", "hMerge", "cellIns", "cellDel", "cellMerge", "tcPrChange"]);

function lookOf(xml: string, cell: Element, role: ColumnRole): CellLook {
  const paragraph = childOf(cell, "p");
  const run = paragraph?.children.find(({ name }) => name === "r") ?? at(paragraph, "ins", "r");
  return {
    role,
    cell: withoutElements(xml, childOf(cell, "tcPr"), CELL_DROPPED),
    paragraph: withoutElements(xml, childOf(paragraph, "pPr"), TEXT_DROPPED),
    run: withoutElements(xml, childOf(run, "rPr"), TEXT_DROPPED),
  };
}

/** Short rows stay on one page, whatever the old table did. */
function rowProperties(names: Names, look: string, long: boolean): string {
  const w = names.element;
  const inner = look.replace(/^<[^<>]*>/, "").replace(/<\/[^<>]*>$/, "");
  const content = `${long ? "" : tag(names, "cantSplit")}${look.endsWith("/>") && !look.includes("</") ? "" : inner}`;
  return content === "" ? "" : `<${w}trPr>${content}</${w}trPr>`;
}

function rowXml(
  names: Names,
  properties: string,
  looks: readonly CellLook[],
  linesOf: (role: ColumnRole, column: number) => readonly string[],
): string {
  const w = names.element;
  const cells = looks.map(({ role, cell, paragraph, run }, column) => {
    const paragraphs = linesOf(role, column).map((line) => paragraphXml(names, paragraph, run, line));
    return `<${w}tc>${cell}${paragraphs.join("")}</${w}tc>`;
  });
  return `<${w}tr>${properties}${cells.join("")}</${w}tr>`;
}
