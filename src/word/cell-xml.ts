import type { Names } from "./names.ts";
import { tag } from "./run-xml.ts";
import type { Twips } from "./section.ts";

/**
 * What the tables that we draw have in common. They rely on no style: table styles have other ids in each document or
 * are missing, and a `Normal` with an indent, line spacing or a document grid would otherwise show through in every cell.
 */

/** How a border is drawn (ECMA-376, CT_Border). */
type Border = Readonly<Record<"val" | "sz" | "space" | "color", string | number>>;

interface TableLook {
  readonly outer: Border;
  readonly rows: Border;
  readonly columns: Border;
  /** Space above and below, and left and right, in a cell. */
  readonly margins: readonly [upright: Twips, across: Twips];
}

/** The names of left and right, as the file's kind says them. */
function sides({ strict }: Names): readonly [string, string] {
  return strict ? ["start", "end"] : ["left", "right"];
}

/** `w:tblPr` and `w:tblGrid` of a centred table whose columns are as wide as said. */
export function tableProperties(names: Names, columns: readonly Twips[], look: TableLook): string {
  const w = names.element;
  const [left, right] = sides(names);
  const around = ["top", left, "bottom", right];
  const borders = [
    ...around.map((side) => tag(names, side, look.outer)),
    tag(names, "insideH", look.rows),
    tag(names, "insideV", look.columns),
  ];
  const margins = around.map((side, at) => tag(names, side, { w: look.margins[at % 2] ?? 0, type: "dxa" }));
  const width = columns.reduce((sum, column) => sum + column, 0);
  return [
    `<${w}tblPr>${tag(names, "tblW", { w: width, type: "dxa" })}${tag(names, "jc", { val: "center" })}`,
    `<${w}tblBorders>${borders.join("")}</${w}tblBorders>${tag(names, "tblLayout", { type: "fixed" })}`,
    `<${w}tblCellMar>${margins.join("")}</${w}tblCellMar></${w}tblPr>`,
    `<${w}tblGrid>${columns.map((column) => tag(names, "gridCol", { w: column })).join("")}</${w}tblGrid>`,
  ].join("");
}

/** `w:trPr` of a row that stays on one page; a header comes again on each. */
export function rowProperties(names: Names, header = false): string {
  const w = names.element;
  return `<${w}trPr>${tag(names, "cantSplit")}${header ? tag(names, "tblHeader") : ""}</${w}trPr>`;
}

export function cellProperties(names: Names, width: Twips, fill: string | undefined): string {
  const w = names.element;
  const shade = fill === undefined ? "" : tag(names, "shd", { val: "clear", color: "auto", fill });
  return `<${w}tcPr>${tag(names, "tcW", { w: width, type: "dxa" })}${shade}${tag(names, "vAlign", { val: "center" })}</${w}tcPr>`;
}

interface ParagraphLook {
  readonly before?: Twips;
  readonly after?: Twips;
  /** Height of a line as `w:spacing` says it. */
  readonly line: readonly [line: number, rule: "atLeast" | "auto"];
  readonly keepNext?: boolean | undefined;
  readonly centred?: boolean | undefined;
  /**
   * `w:rPr` of the paragraph's own mark, that of its text: a mark in the body's larger letters would make each last
   * line, and each empty cell, higher.
   */
  readonly mark: string;
}

/** Off the document grid, without the spacing and indents of the body. Left is not said: Strict files call it start. */
export function paragraphProperties(names: Names, look: ParagraphLook): string {
  const w = names.element;
  const { before = 0, after = 0, keepNext, centred, mark } = look;
  const [left, right] = sides(names);
  const [line, lineRule] = look.line;
  return [
    `<${w}pPr>${keepNext ? tag(names, "keepNext") : ""}${tag(names, "snapToGrid", { val: 0 })}`,
    tag(names, "spacing", {
      before,
      beforeLines: 0,
      beforeAutospacing: 0,
      after,
      afterLines: 0,
      afterAutospacing: 0,
      line,
      lineRule,
    }),
    tag(names, "ind", { [left]: 0, [right]: 0, firstLineChars: 0, firstLine: 0 }),
    `${centred ? tag(names, "jc", { val: "center" }) : ""}${mark}</${w}pPr>`,
  ].join("");
}

/** The hint makes “ ” and — take the Chinese font. */
export function runProperties(
  names: Names,
  eastAsia: string | null | undefined,
  size: number,
  bold = false,
): string {
  const w = names.element;
  const latin = "Times New Roman";
  const fonts = { hint: "eastAsia", ascii: latin, ...(eastAsia && { eastAsia }), hAnsi: latin, cs: latin };
  const value = (val: number) => ({ val });
  const weight = bold ? {} : value(0);
  return [
    `<${w}rPr>${tag(names, "rFonts", fonts)}${tag(names, "b", weight)}${tag(names, "bCs", weight)}`,
    `${tag(names, "snapToGrid", value(0))}${tag(names, "sz", value(size))}${tag(names, "szCs", value(size))}</${w}rPr>`,
  ].join("");
}

/** The zero-length bookmark that says whose a table is. */
export function markXml(names: Names, id: number, name: string): string {
  return `${tag(names, "bookmarkStart", { id, name })}${tag(names, "bookmarkEnd", { id })}`;
}
