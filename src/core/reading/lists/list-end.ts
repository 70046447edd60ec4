import { leadingNumber } from "../../text/numbering.ts";
import type { MarkedLine } from "./mark-lines.ts";
import type { Open, OpenMonth } from "./open-list.ts";
import { beginsPlan, namesAppendix, namesChapter, type SectionNumber } from "./section-line.ts";

/** Whether the section numbers so far lead up to this one, so that it counts items and no sections. */
function countsOn(counted: ReadonlySet<string>, { style, number }: SectionNumber): boolean {
  return number === 1 || counted.has(`${style} ${number - 1}`);
}

/** A line of the plan and whether a time of a list stands right below it. */
export interface Placed {
  readonly unit: MarkedLine;
  readonly overTime: boolean;
}

/** 「第二学期工作安排」「下半年工作安排」 over its first month. */
function headsStretch({ unit: { head }, overTime }: Placed): boolean {
  return overTime && head?.kind === "stretch" && head.titled === true && head.rest === "";
}

/** Whether the line stands as a heading where the time of the list stands as none, or as a lower one. */
function standsOut(placed: Placed, { at, body }: OpenMonth): boolean {
  const { line, names } = placed.unit;
  if (/^#{1,6} /.test(line.text)) return true;
  if (line.level !== undefined && line.level <= (at.level ?? 9)) return true;
  if (line.strong && at.strong && body.length > 0 && body.every((one) => !one.strong)) return true;
  const over = names?.plain === true && placed.overTime;
  const exact = names?.exact === true && (line.afterBlank === true || over);
  const named = exact || (names !== undefined && headsStretch(placed));
  return named && leadingNumber(line.text)?.style !== "arabic";
}

/** Whether the line ends a list: a section, a title, a heading of another schedule. */
export function breaks(placed: Placed, { months }: Open): boolean {
  const { unit } = placed;
  const month = months.at(-1);
  if (month === undefined || beginsPlan(unit.line) || namesChapter(unit.line)) return true;
  if (namesAppendix(unit.line)) return true;
  const { section } = unit;
  return (section !== undefined && !countsOn(month.counted, section)) || standsOut(placed, month);
}
