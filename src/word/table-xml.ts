import type { BodyFormat } from "./body-format.ts";
import {
  cellProperties,
  markXml,
  paragraphProperties,
  rowProperties,
  runProperties,
  tableProperties,
} from "./cell-xml.ts";
import { MARK } from "./mark.ts";
import type { Names } from "./names.ts";
import { paragraphXml } from "./run-xml.ts";
import { cellLines, HEADERS, type ScheduleTable } from "./schedule-table.ts";
import type { TableSize } from "./table-size.ts";

/** Fill of the header row, light enough to print. */
const HEADER_FILL = "F2F2F2";

const BORDER = { val: "single", sz: 4, space: 0, color: "auto" };
const LOOK = { outer: BORDER, rows: BORDER, columns: BORDER, margins: [40, 108] } as const;

/** The whole `w:tbl`, in the plan's own font and within its margins. */
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
    const run = runProperties(names, body.eastAsia, size, header);
    const paragraph = paragraphProperties(names, {
      line: [line, "atLeast"],
      keepNext: header,
      centred: header || column !== 1,
      mark: run,
    });
    const paragraphs = lines.map((text, index) =>
      paragraphXml(names, paragraph, run, text, index === 0 ? before : ""),
    );
    return `<${w}tc>${cellProperties(names, columns[column] ?? 0, header ? HEADER_FILL : undefined)}${paragraphs.join("")}</${w}tc>`;
  };
  const header = headers.map((text, column) =>
    cell(column, [text], true, column === 0 ? markXml(names, markId, MARK) : ""),
  );
  const rows = table.rows.map((row, index) => {
    const properties = longRows.has(index) ? "" : rowProperties(names);
    const cells = cellLines(row, owners).map((lines, column) => cell(column, lines, false));
    return `<${w}tr>${properties}${cells.join("")}</${w}tr>`;
  });
  return [
    `<${w}tbl${names.declaration}>${tableProperties(names, columns, LOOK)}`,
    `<${w}tr>${rowProperties(names, true)}${header.join("")}</${w}tr>`,
    ...rows,
    `</${w}tbl>`,
  ].join("");
}
