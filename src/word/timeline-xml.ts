import { oneLine } from "../core/text/one-line.ts";
import type { GridMark, TimelineGrid } from "../core/timeline/timeline-grid.ts";
import type { BodyFormat } from "./body-format.ts";
import {
  cellProperties,
  markXml,
  paragraphProperties,
  rowProperties,
  runProperties,
  tableProperties,
} from "./cell-xml.ts";
import type { Names } from "./names.ts";
import { paragraphXml } from "./run-xml.ts";
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
const LOOK = {
  outer: { val: "single", sz: 6, space: 0, color: "auto" },
  rows: { val: "single", sz: 4, space: 0, color: LINE },
  columns: { val: "dotted", sz: 4, space: 0, color: LINE },
  margins: [20, 40],
} as const;
const SINGLE = [240, "auto"] as const;

/** The caption above the grid, kept on its page. */
export function captionXml(names: Names, { caption }: TimelineGrid, body: BodyFormat): string {
  const size = Math.min(SIZES.caption, Math.max(SIZES.words, body.size ?? SIZES.caption));
  const run = runProperties(names, "黑体", size);
  const look = { before: 240, after: 60, keepNext: true, line: SINGLE, mark: run };
  return paragraphXml(names, paragraphProperties(names, look), run, caption);
}

/** A sentence below the grid, in letters of its size. */
export function noteXml(names: Names, text: string): string {
  const run = runProperties(names, undefined, SIZES.words);
  return paragraphXml(names, paragraphProperties(names, { before: 120, line: SINGLE, mark: run }), run, text);
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
    const run = runProperties(names, font, look.size, look.bold);
    const paragraph = paragraphProperties(names, {
      centred: look.centred,
      keepNext: look.bold,
      line: SINGLE,
      mark: run,
    });
    const content = paragraphXml(names, paragraph, run, text, before);
    return `<${w}tc>${cellProperties(names, columns[look.column] ?? 0, look.fill)}${content}</${w}tc>`;
  };
  const head = [
    words(
      "主要工作",
      { column: 0, size: SIZES.words, bold: true, centred: true },
      markXml(names, markId, TIMELINE_MARK),
    ),
    ...grid.months.map((name, at) =>
      words(monthName(name, month), { column: at + 1, size: SIZES.months, bold: true, centred: true }),
    ),
  ];
  const rows = grid.rows.map(({ item, marks }) => {
    const cells = marks.map((kind, at) => {
      const fill = fillOf(kind, grid.vacations.has(grid.months[at] ?? "0-0"));
      return words(kind === "dot" ? "●" : "", { column: at + 1, size: SIZES.dot, centred: true, fill });
    });
    const label = words(oneLine(item), { column: 0, size: SIZES.words });
    return `<${w}tr>${rowProperties(names)}${label}${cells.join("")}</${w}tr>`;
  });
  return [
    `<${w}tbl${names.declaration}>${tableProperties(names, columns, LOOK)}`,
    `<${w}tr>${rowProperties(names, true)}${head.join("")}</${w}tr>`,
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
