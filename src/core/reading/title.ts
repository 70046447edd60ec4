import { textAt } from "../model/grid.ts";
import { readFrame } from "../time/read-frame.ts";
import type { GridView } from "./grid-view.ts";
import { isFullDate, isNote } from "./note-words.ts";

/** What stands above a table. */
export interface AboveTable {
  /** The title, as typed. */
  readonly title: string | undefined;
  /** The title first, then other lines that are no particulars. */
  readonly lines: readonly string[];
  /** 单位：…, 填报日期：…, 附件1: kept, but no title. */
  readonly meta: readonly string[];
}

const PARTICULARS =
  /^.{0,8}(?:单位|部门|学校|日期|时间|联系人|电话|[填制]表人?|填报人|负责人|审核人?|签发人?)[：:]/;
const ATTACHMENT = /^附(?:件|表)?[0-9一二三四五六七八九十]*[：:]?$/;
/** 「附件1  2026年度…」「附表2：…」: the number of the paper before its title, never a part of the year. */
const ATTACHED_TITLE =
  /^[（(]?附(?:件|表)\s{0,4}(?:[0-9]{1,2}(?=\D|20[0-9]{2})|[一二三四五六七八九十]{1,2})?[）)]?\s{0,4}[：:]?\s{0,4}(?=\S{4})/;
/** What a file of values parted by commas leaves behind a line. */
const COMMAS_BEHIND = /[,，;；]$/;
const PLAN_WORDS = /计划|安排|进度|行事[历曆]|一览|要点|清单|校[历曆]|日程|方案/;
const LONGEST_TITLE = 80;

function isParticulars(line: string): boolean {
  const words = line.replace(/\s+/g, "");
  return PARTICULARS.test(words) || ATTACHMENT.test(words) || isFullDate(line) || isNote(line);
}

function weight(line: string): number {
  return (PLAN_WORDS.test(line) ? 2 : 0) + (readFrame(line).ok ? 1 : 0);
}

/** Whether the line is the title of a plan, with its year. */
export function isPlanTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && weight(line) === 3;
}

function withoutCommas(line: string): string {
  let end = line.length;
  while (end > 0 && COMMAS_BEHIND.test(line.slice(end - 1, end))) end -= 1;
  return line.slice(0, end);
}

/** What a row says: words of a title, then particulars from the first cell that names one. */
function splitLine(view: GridView, row: number): { readonly words: string; readonly meta: string } {
  const texts = view.written(row).map((column) => textAt(view.grid, row, column).trim());
  const found = texts.findIndex(isParticulars);
  const end = found < 0 ? texts.length : found;
  const words = withoutCommas(texts.slice(0, end).join("　"));
  const [attached = ""] = ATTACHED_TITLE.exec(words) ?? [];
  const meta = attached === "" ? texts.slice(end) : [attached.trim(), ...texts.slice(end)];
  return { words: words.slice(attached.length), meta: meta.join("　") };
}

/** The title and the particulars in the rows from `top` down to (not including) `header`. */
export function readAbove(view: GridView, top: number, header: number): AboveTable {
  const rows = Array.from({ length: header - top }, (_, at) => splitLine(view, top + at));
  const isLong = (text: string) => text.length > LONGEST_TITLE;
  const words = rows.map((row) => row.words).filter((text) => text !== "");
  const lines = words.filter((text) => !isLong(text));
  const meta = [...rows.map((row) => row.meta).filter((text) => text !== ""), ...words.filter(isLong)];
  const best = Math.max(...lines.map(weight));
  const title = lines.find((line) => weight(line) === best);
  const others = lines.filter((line) => line !== title);
  return { title, lines: title === undefined ? [] : [title, ...others], meta };
}

/** The same with words that stand beside the table: a title among them counts as one above it. */
export function withAsides(above: AboveTable, texts: readonly string[]): AboveTable {
  const words = texts.map((text) => text.replace(/\s+/g, "")).filter((text) => text.length <= LONGEST_TITLE);
  const [title] = above.title === undefined ? words.filter((text) => weight(text) >= 2) : [];
  const further = words.filter((text) => weight(text) > 0 && text !== title);
  const lines = [...(title === undefined ? [] : [title]), ...above.lines, ...further];
  return { ...above, title: above.title ?? title, lines };
}

/** Whether the row says again what stands above the table, as at the top of a printed page. */
export function repeatsAbove(view: GridView, row: number, above: AboveTable): boolean {
  const first = textAt(view.grid, row, view.written(row)[0] ?? 0).trim();
  if (![...above.lines, ...above.meta].some((line) => line.startsWith(first))) return false;
  const { words, meta } = splitLine(view, row);
  return (words === "" || above.lines.includes(words)) && (meta === "" || above.meta.includes(meta));
}
