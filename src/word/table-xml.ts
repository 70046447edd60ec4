import type { BodyFormat } from "./body-format.ts";
import { MARK } from "./mark.ts";
import type { Names } from "./names.ts";
import { paragraphXml, tag } from "./run-xml.ts";
import { cellLines, HEADERS, type ScheduleTable } from "./schedule-table.ts";
import type { TableSize } from "./table-size.ts";

/** Fill of the header row, light enough to print. */
const HEADER_FILL = "F2F2F2";

/** The zero-length bookmark that says the table is ours. */
export function markXml(names: Names, id: number): string {
  return `${tag(names, "bookmarkStart", { id, name: MARK })}${tag(names, "bookmarkEnd", { id })}`;
}

/**
 * The whole `w:tbl`, in the plan's own font and within its margins.
 *
 * It relies on no style: table styles have other ids in each document or are missing, and a `Normal` with an
 * indent, line spacing or a document grid would otherwise show through in every cell.
 */
export function tableXml(
  names: Names,
  table: ScheduleTable,
  { columns, line, size, longRows }: TableSize,
  body: BodyFormat,
  markId: number,
): string {
  const w = names.element;
  const owners = columns.length === 3;
  const headers = owners ? [HEADERS.time, HEADERS.items, HEADERS.owners] : [HEADERS.time, HEADERS.items];
  const cell = (column: number, lines: readonly string[], header: boolean, before = ""): string => {
    const paragraph = paragraphProperties(names, line, header, header || column !== 1);
    const run = runProperties(names, body, size, header);
    const paragraphs = lines.map((text, index) =>
      paragraphXml(names, paragraph, run, text, index === 0 ? before : ""),
    );
    return `<${w}tc>${cellProperties(names, columns[column] ?? 0, header)}${paragraphs.join("")}</${w}tc>`;
  };
  const header = headers.map((text, column) =>
    cell(column, [text], true, column === 0 ? markXml(names, markId) : ""),
  );
  const rows = table.rows.map((row, index) => {
    const properties = longRows.has(index) ? "" : `<${w}trPr>${tag(names, "cantSplit")}</${w}trPr>`;
    const cells = cellLines(row, owners).map((lines, column) => cell(column, lines, false));
    return `<${w}tr>${properties}${cells.join("")}</${w}tr>`;
  });
  const top = `<${w}trPr>${tag(names, "cantSplit")}${tag(names, "tblHeader")}</${w}trPr>`;
  return [
    `<${w}tbl${names.declaration}>${tableProperties(names, columns)}`,
    `<${w}tr>${top}${header.join("")}</${w}tr>`,
    ...rows,
    `</${w}tbl>`,
  ].join("");
}

function tableProperties(names: Names, columns: readonly number[]): string {
  const w = names.element;
  const [left, right] = names.strict ? ["start", "end"] : ["left", "right"];
  const border = { val: "single", sz: 4, space: 0, color: "auto" };
  const sides = ["top", left, "bottom", right, "insideH", "insideV"].map((side) => tag(names, side, border));
  const margin = (side = "", w = 0): string => tag(names, side, { w, type: "dxa" });
  const margins = [margin("top", 40), margin(left, 108), margin("bottom", 40), margin(right, 108)];
  const width = columns.reduce((sum, column) => sum + column, 0);
  return [
    `<${w}tblPr>${tag(names, "tblW", { w: width, type: "dxa" })}${tag(names, "jc", { val: "center" })}`,
    `<${w}tblBorders>${sides.join("")}</${w}tblBorders>${tag(names, "tblLayout", { type: "fixed" })}`,
    `<${w}tblCellMar>${margins.join("")}</${w}tblCellMar></${w}tblPr>`,
    `<${w}tblGrid>${columns.map((column) => tag(names, "gridCol", { w: column })).join("")}</${w}tblGrid>`,
  ].join("");
}

function cellProperties(names: Names, width: number, header: boolean): string {
  const w = names.element;
  const fill = header ? tag(names, "shd", { val: "clear", color: "auto", fill: HEADER_FILL }) : "";
  return `<${w}tcPr>${tag(names, "tcW", { w: width, type: "dxa" })}${fill}${tag(names, "vAlign", { val: "center" })}</${w}tcPr>`;
}

/** Off the document grid, without the spacing and indents of the body. Left is not said: Strict files call it start. */
function paragraphProperties(names: Names, line: number, keepNext: boolean, centred: boolean): string {
  const w = names.element;
  const [left, right] = names.strict ? ["start", "end"] : ["left", "right"];
  return [
    `<${w}pPr>${keepNext ? tag(names, "keepNext") : ""}${tag(names, "snapToGrid", { val: 0 })}`,
    tag(names, "spacing", {
      before: 0,
      beforeLines: 0,
      beforeAutospacing: 0,
      after: 0,
      afterLines: 0,
      afterAutospacing: 0,
      line,
      lineRule: "atLeast",
    }),
    tag(names, "ind", { [left ?? ""]: 0, [right ?? ""]: 0, firstLineChars: 0, firstLine: 0 }),
    `${centred ? tag(names, "jc", { val: "center" }) : ""}</${w}pPr>`,
  ].join("");
}

/** The hint makes “ ” and — take the Chinese font. */
function runProperties(names: Names, { eastAsia }: BodyFormat, size: number, bold: boolean): string {
  const w = names.element;
  const latin = "Times New Roman";
  const fonts = {
    hint: "eastAsia",
    ascii: latin,
    ...(eastAsia ? { eastAsia } : {}),
    hAnsi: latin,
    cs: latin,
  };
  return [
    `<${w}rPr>${tag(names, "rFonts", fonts)}`,
    bold
      ? `${tag(names, "b")}${tag(names, "bCs")}`
      : `${tag(names, "b", { val: 0 })}${tag(names, "bCs", { val: 0 })}`,
    `${tag(names, "snapToGrid", { val: 0 })}${tag(names, "sz", { val: size })}${tag(names, "szCs", { val: size })}</${w}rPr>`,
  ].join("");
}
