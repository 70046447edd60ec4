import type { GridMark, TimelineGrid } from "../core/timeline/timeline-grid.ts";
import type { BodyFormat } from "./body-format.ts";
import type { Names } from "./names.ts";
import { paragraphXml, tag } from "./run-xml.ts";
import type { Twips } from "./section.ts";
import { TIMELINE_MARK } from "./timeline-mark.ts";

/** Greys, since plans are photocopied. */
const FILLS = { bar: "7F7F7F", band: "D9D9D9", vacation: "F2F2F2" } as const;
const LINE = "A6A6A6";

/** Half points: 9 pt for the words, 8 pt for the months, 7 pt for a dot; and the caption above. */
const SIZES = { words: 18, months: 16, dot: 14, caption: 28 } as const;

/** A month column where there is room, and the least that still shows its number. */
const MONTH: Twips = 528;
const LEAST_MONTH: Twips = 240;
/** So much of the width the months take at most. */
const MONTHS_SHARE = 0.7;
/** 「10月」 needs so much; a narrower column shows the number alone. */
const ROOM_FOR_UNIT: Twips = 500;
const MARGIN: Twips = 40;

/** The caption above the grid, kept on its page. */
export function captionXml(names: Names, { caption }: TimelineGrid, body: BodyFormat): string {
  const size = Math.min(SIZES.caption, Math.max(SIZES.words, body.size ?? SIZES.caption));
  const paragraph = paragraphProperties(names, { before: 240, after: 60, keepNext: true });
  return paragraphXml(names, paragraph, runProperties(names, "黑体", size, false), caption);
}

/** The whole `w:tbl`, as wide as the text around it. */
export function timelineXml(
  names: Names,
  grid: TimelineGrid,
  width: Twips,
  body: BodyFormat,
  markId: number,
): string {
  const w = names.element;
  const month = monthWidth(width, grid.months.length);
  const columns = [width - month * grid.months.length, ...grid.months.map(() => month)];
  const font = body.eastAsia;
  const words = (text: string, look: CellLook, before = ""): string => {
    const paragraph = paragraphProperties(names, { centred: look.centred, keepNext: look.bold });
    const run = runProperties(names, font, look.size, look.bold);
    const content = paragraphXml(names, paragraph, run, text, before);
    return `<${w}tc>${cellProperties(names, columns[look.column] ?? 0, look.fill)}${content}</${w}tc>`;
  };
  const head = [
    words("主要工作", { column: 0, size: SIZES.words, bold: true, centred: true }, mark(names, markId)),
    ...grid.months.map((name, at) =>
      words(monthName(name, month), { column: at + 1, size: SIZES.months, bold: true, centred: true }),
    ),
  ];
  const rows = grid.rows.map(({ item, marks }) => {
    const cells = marks.map((kind, at) => {
      const fill = fillOf(kind, grid.vacations.has(grid.months[at] ?? "0-0"));
      return words(kind === "dot" ? "●" : "", { column: at + 1, size: SIZES.dot, centred: true, fill });
    });
    const label = words(item.replace(/\s*\n\s*/gu, " "), { column: 0, size: SIZES.words });
    return `<${w}tr><${w}trPr>${tag(names, "cantSplit")}</${w}trPr>${label}${cells.join("")}</${w}tr>`;
  });
  const top = `<${w}trPr>${tag(names, "cantSplit")}${tag(names, "tblHeader")}</${w}trPr>`;
  return [
    `<${w}tbl${names.declaration}>${tableProperties(names, columns)}`,
    `<${w}tr>${top}${head.join("")}</${w}tr>`,
    ...rows,
    `</${w}tbl>`,
  ].join("");
}

interface CellLook {
  readonly column: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly centred?: boolean;
  readonly fill?: string | undefined;
}

function monthWidth(width: Twips, months: number): Twips {
  return Math.max(LEAST_MONTH, Math.min(MONTH, Math.floor((width * MONTHS_SHARE) / months)));
}

function monthName(month: string, width: Twips): string {
  const number = String(Number(month.slice(5)));
  return width < ROOM_FOR_UNIT ? number : `${number}月`;
}

function fillOf(kind: GridMark, vacation: boolean): string | undefined {
  if (kind === "bar" || kind === "band") return FILLS[kind];
  return vacation ? FILLS.vacation : undefined;
}

function mark(names: Names, id: number): string {
  return `${tag(names, "bookmarkStart", { id, name: TIMELINE_MARK })}${tag(names, "bookmarkEnd", { id })}`;
}

function tableProperties(names: Names, columns: readonly Twips[]): string {
  const w = names.element;
  const [left = "", right = ""] = names.strict ? ["start", "end"] : ["left", "right"];
  const outer = { val: "single", sz: 6, space: 0, color: "auto" };
  const border = (side: string, look: Readonly<Record<string, string | number>>) => tag(names, side, look);
  const borders = [
    ...["top", left, "bottom", right].map((side) => border(side, outer)),
    border("insideH", { val: "single", sz: 4, space: 0, color: LINE }),
    border("insideV", { val: "dotted", sz: 4, space: 0, color: LINE }),
  ];
  const margins = ["top", left, "bottom", right].map((side) =>
    tag(names, side, { w: side === "top" || side === "bottom" ? 20 : MARGIN, type: "dxa" }),
  );
  const width = columns.reduce((sum, column) => sum + column, 0);
  return [
    `<${w}tblPr>${tag(names, "tblW", { w: width, type: "dxa" })}${tag(names, "jc", { val: "center" })}`,
    `<${w}tblBorders>${borders.join("")}</${w}tblBorders>${tag(names, "tblLayout", { type: "fixed" })}`,
    `<${w}tblCellMar>${margins.join("")}</${w}tblCellMar></${w}tblPr>`,
    `<${w}tblGrid>${columns.map((column) => tag(names, "gridCol", { w: column })).join("")}</${w}tblGrid>`,
  ].join("");
}

function cellProperties(names: Names, width: Twips, fill: string | undefined): string {
  const w = names.element;
  const shade = fill === undefined ? "" : tag(names, "shd", { val: "clear", color: "auto", fill });
  return `<${w}tcPr>${tag(names, "tcW", { w: width, type: "dxa" })}${shade}${tag(names, "vAlign", { val: "center" })}</${w}tcPr>`;
}

interface ParagraphLook {
  readonly before?: Twips;
  readonly after?: Twips;
  readonly keepNext?: boolean | undefined;
  readonly centred?: boolean | undefined;
}

/** Off the document grid, without the spacing and indents of the body. */
function paragraphProperties(names: Names, look: ParagraphLook): string {
  const w = names.element;
  const { before = 0, after = 0, keepNext, centred } = look;
  const [left = "", right = ""] = names.strict ? ["start", "end"] : ["left", "right"];
  return [
    `<${w}pPr>${keepNext ? tag(names, "keepNext") : ""}${tag(names, "snapToGrid", { val: 0 })}`,
    tag(names, "spacing", {
      before,
      beforeLines: 0,
      beforeAutospacing: 0,
      after,
      afterLines: 0,
      afterAutospacing: 0,
      line: 240,
      lineRule: "auto",
    }),
    tag(names, "ind", { [left]: 0, [right]: 0, firstLineChars: 0, firstLine: 0 }),
    `${centred ? tag(names, "jc", { val: "center" }) : ""}</${w}pPr>`,
  ].join("");
}

function runProperties(names: Names, eastAsia: string | undefined, size: number, bold = false): string {
  const w = names.element;
  const latin = "Times New Roman";
  const fonts = { hint: "eastAsia", ascii: latin, ...(eastAsia && { eastAsia }), hAnsi: latin, cs: latin };
  const weight = (on: 0 | 1) => `${tag(names, "b", { val: on })}${tag(names, "bCs", { val: on })}`;
  return [
    `<${w}rPr>${tag(names, "rFonts", fonts)}${weight(bold ? 1 : 0)}`,
    `${tag(names, "snapToGrid", { val: 0 })}${tag(names, "sz", { val: size })}${tag(names, "szCs", { val: size })}</${w}rPr>`,
  ].join("");
}
