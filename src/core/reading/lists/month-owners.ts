import type { ImportedRow } from "../../model/imported-plan.ts";
import type { LeftOut } from "../../model/plan-text.ts";
import { ownersAlone } from "./item-owners.ts";
import type { MonthItems } from "./list-items.ts";
import { notesNameOwners, type OwnersBehind, ownersBehind, ownersIn } from "./owners-behind.ts";
import type { ShapedMonth } from "./shape-list.ts";
import type { OwnerLine, WorkLines } from "./work-lines.ts";

/** A time of the list with its lines and its work. */
export interface ReadMonth {
  readonly month: ShapedMonth;
  readonly lines: WorkLines;
  readonly read: MonthItems;
}

/** How a list says who answers, where it does not say so. */
export interface OwnerManner {
  readonly behind: OwnersBehind;
  /** The notes behind its times name who answers for all below. */
  readonly byNotes: boolean;
  /** Who answers for the whole list. */
  readonly body: readonly string[];
}

/** The manner that the works and the times of a list have in common. */
export function ownerManner(months: readonly ReadMonth[], body: string | undefined): OwnerManner {
  return {
    behind: ownersBehind(months.flatMap(({ read }) => read.items.map(({ item }) => item.text))),
    body: body === undefined ? [] : ownersIn(body),
    byNotes: notesNameOwners(months.flatMap(({ month }) => month.head.note ?? [])),
  };
}

/** Who answers for all of a time's work by the note behind the time. */
export function ownersByNote({ month: { head } }: ReadMonth, { byNotes }: OwnerManner): readonly string[] {
  if (head.note === undefined) return [];
  return ownersAlone(head.note) ?? (byNotes ? ownersIn(head.note) : []);
}

const isAbove = ({ before }: OwnerLine) => before === 0;
const namesOf = (lines: readonly OwnerLine[]) => lines.flatMap(({ names }) => names);

/** Who answers for all of a time's work, and the lines that speak of the work above them. */
export function ownersOfMonth(one: ReadMonth, manner: OwnerManner) {
  const lines = one.lines.owners;
  const own = [...new Set([...ownersByNote(one, manner), ...namesOf(lines.filter(isAbove))])];
  const whole = own.length > 0 ? own : manner.body;
  return { whole, below: lines.filter((line) => !isAbove(line)), all: [...whole, ...namesOf(lines)] };
}

/** The lines whose names came into none of the time's rows: all its work says by itself who answers. */
export function unusedOwners(one: ReadMonth, manner: OwnerManner, rows: readonly ImportedRow[]): LeftOut[] {
  const used = new Set(rows.flatMap(({ owners }) => owners));
  const { head, at } = one.month;
  const noted = ownersByNote(one, manner).some((name) => !used.has(name));
  const lines = one.lines.owners.filter(({ names }) => names.some((name) => !used.has(name)));
  return [
    ...(noted && head.note !== undefined ? [{ line: at.line, text: head.note }] : []),
    ...lines.map((line) => line.at),
  ].map(({ line, text }) => ({ source: { line }, text, why: "每一项另写了责任人，这一行没有用上" }));
}
