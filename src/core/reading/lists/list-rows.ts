import type { PlanFrame } from "../../model/frame.ts";
import type { ImportDoubt, ImportedItem, ImportedRow } from "../../model/imported-plan.ts";
import type { LeftOut } from "../../model/plan-text.ts";
import { readPeriod } from "../../time/read-period.ts";
import { summerBefore } from "../summer-before.ts";
import { termByNeighbours } from "../term-by-neighbours.ts";
import { isPageNumber } from "./closing-line.ts";
import { doubtsOfItems } from "./item-doubts.ts";
import { columnOwners, itemOwners, ownersAlone } from "./item-owners.ts";
import { itemsOf, type MonthItems, type WorkLine } from "./list-items.ts";
import { plainWords } from "./plain-words.ts";
import type { TextLine } from "./plan-lines.ts";
import type { ShapedList, ShapedMonth } from "./shape-list.ts";
import { holdsSentences } from "./split-sentences.ts";

/** What a list gives: rows, what is to be looked at, and what is no work. */
export interface ListReading {
  readonly rows: readonly ImportedRow[];
  readonly doubts: readonly ImportDoubt[];
  readonly leftOut: readonly LeftOut[];
}

/** The work of a month with who answers for it. */
interface OwnedItem {
  readonly item: ImportedItem;
  readonly owners: readonly string[];
}

/** The lines under a time by what they are for. */
interface SortedLines {
  readonly work: readonly WorkLine[];
  /** Who answers for the work from the last such line on; `before` counts the lines of work above it. */
  readonly owners: readonly { readonly before: number; readonly names: readonly string[] }[];
  readonly leftOut: readonly LeftOut[];
  /** 地点 and the like of a work that stands alone under its time. */
  readonly extra: Readonly<Record<string, string>>;
}

const DETAIL =
  /^(地点|场所|参加(?:人员|对象|范围)|参与(?:人员|对象)|对象|形式|方式|要求|目的|经费|预算|备注|主题|内容)[：:]\s*(\S.*)$/;
const CAPTION = /^[^，,。；;：:]{1,10}[：:]$/;
const THEME = /^(?:本?月?主题|主题)[：:]|^.{2,10}月$/;

function whyLeftOut(line: TextLine): string | undefined {
  const words = plainWords(line.text);
  if (isPageNumber(words)) return "页码，不是工作";
  return CAPTION.test(words) ? "小标题，不是工作" : undefined;
}

/** The time's own line is work where anything stands behind it; a theme before numbered work is none. */
function ownLine({ head, at, body }: ShapedMonth): { readonly work?: WorkLine; readonly theme?: LeftOut } {
  if (head.rest === "") return {};
  const source = { line: at.line };
  const theme = body.length > 0 && THEME.test(head.rest);
  return theme
    ? { theme: { source, text: head.rest, why: "当月的主题，不是工作" } }
    : { work: { text: head.rest, line: at.line } };
}

function sortLines(month: ShapedMonth): SortedLines {
  const own = ownLine(month);
  const work: WorkLine[] = own.work === undefined ? [] : [own.work];
  const owners: { before: number; names: readonly string[] }[] = [];
  const leftOut: LeftOut[] = own.theme === undefined ? [] : [own.theme];
  const extra: Record<string, string> = {};
  for (const line of month.body) {
    const source = { line: line.line };
    const why = whyLeftOut(line);
    const names = ownersAlone(line.text);
    const [, key, words] = (month.timeLine && DETAIL.exec(line.text)) ?? [];
    if (key !== undefined && words !== undefined && extra[key] === undefined) extra[key] = words;
    else if (why !== undefined) leftOut.push({ source, text: line.text, why });
    else if (names !== undefined && work.length > 0) owners.push({ before: work.length, names });
    else {
      work.push({
        text: line.text,
        line: line.line,
        ...(line.number !== undefined && { number: line.number }),
      });
    }
  }
  return { work, owners, leftOut, extra };
}

/** Whether every time has one paragraph and several of them hold more than one sentence. */
function isWrittenInProse(months: readonly SortedLines[]): boolean {
  const single = months.every(({ work }) => work.length <= 1);
  return (
    single && months.filter(({ work: [line] }) => line !== undefined && holdsSentences(line.text)).length >= 2
  );
}

/** Whether most times of the list have a body in a column behind their work. */
function hasOwnerColumn(months: readonly SortedLines[]): boolean {
  const lines = months.flatMap(({ work }) => work);
  const owned = lines.filter(({ text }) => columnOwners(text).owners.length > 0);
  return owned.length >= 2 && owned.length * 2 > lines.length;
}

/** Each item with who answers for it by its own words, by a line below it, or by the time's own note. */
function ownItems(
  { items }: MonthItems,
  sorted: SortedLines,
  note: readonly string[],
  inColumn: boolean,
): OwnedItem[] {
  const lineOf = (at: number) => sorted.work[at]?.line ?? 0;
  return items.map((item) => {
    const read = itemOwners(item.text);
    const column = inColumn && read.owners.length === 0 ? columnOwners(item.text) : read;
    const line = "line" in item.source ? item.source.line : 0;
    const below = sorted.owners.find(({ before }) => line <= lineOf(before - 1))?.names ?? [];
    const owners = [column.owners, below, note].find((names) => names.length > 0) ?? [];
    return { item: { ...item, text: column.text }, owners };
  });
}

/** Neighbours with the same owners make one row; a month without work is a row too. */
function byOwners(items: readonly OwnedItem[]): OwnedItem[][] {
  const parts: OwnedItem[][] = [];
  for (const one of items) {
    const last = parts.at(-1)?.at(-1);
    if (last !== undefined && last.owners.join("\n") === one.owners.join("\n")) parts.at(-1)?.push(one);
    else parts.push([one]);
  }
  return parts.length > 0 ? parts : [[]];
}

function rowsOf(
  month: ShapedMonth,
  items: readonly OwnedItem[],
  extra: SortedLines["extra"],
  frame: PlanFrame | undefined,
): ImportedRow[] {
  const { time } = month.head;
  const period = readPeriod(time, frame);
  return byOwners(items).map((part, index) => ({
    time,
    period,
    items: part.map(({ item }) => item),
    owners: part[0]?.owners ?? [],
    extra,
    source: (index === 0 ? undefined : part[0]?.item.source) ?? { line: month.at.line },
  }));
}

/** The rows of a list; `frameOf` gives the frame that holds under a group of months. */
export function readList(
  { months }: ShapedList,
  frameOf: (group: string | undefined) => PlanFrame | undefined,
): ListReading {
  const sorted = months.map(sortLines);
  const byComma = isWrittenInProse(sorted);
  const inColumn = hasOwnerColumn(sorted);
  const rows: ImportedRow[] = [];
  const doubts: ImportDoubt[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, month] of months.entries()) {
    const lines = sorted[index];
    if (lines === undefined) continue;
    const read = itemsOf(lines.work, byComma);
    const { note } = month.head;
    const noted = note === undefined ? undefined : ownersAlone(note);
    const source = { line: month.at.line };
    if (note !== undefined && noted === undefined)
      leftOut.push({ source, text: note, why: "时间后面的说明" });
    leftOut.push(...lines.leftOut);
    const owned = ownItems(read, lines, noted ?? [], inColumn);
    rows.push(...rowsOf(month, owned, lines.extra, frameOf(month.group)));
    doubts.push(...doubtsOfItems(read, month.head));
  }
  const whole = frameOf(undefined);
  return { rows: termByNeighbours(summerBefore(rows, whole), whole), doubts, leftOut };
}
