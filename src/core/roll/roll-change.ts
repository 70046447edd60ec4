import type { PlanFrame } from "../model/frame.ts";

/** A text of the source. Rows and items count from 0. Owners are never looked at. */
export type RollPlace =
  | { readonly kind: "title" }
  | { readonly kind: "time"; readonly row: number }
  | { readonly kind: "item"; readonly row: number; readonly item: number }
  | { readonly kind: "extra"; readonly row: number; readonly column: string };

/** From where to where words stand in a text of the source, in UTF-16 units; `end` is not included. */
interface RollSpan {
  readonly start: number;
  readonly end: number;
}

/** One answer among several. */
export interface RollChoice {
  /** What it means, for a button: 日期不变. */
  readonly label: string;
  readonly to: string;
}

interface Offered {
  /** Names the change within its roll; good for a tick and for JSON. */
  readonly id: string;
  /** The officer's own words. */
  readonly from: string;
  readonly to: string;
  /** One short Chinese sentence without a full stop. */
  readonly why: string;
  /** `sure` is ticked at the start, `question` is not. Nothing is applied without a tick. */
  readonly certainty: "sure" | "question";
}

/** Other words in the place of some. */
export interface RollEdit extends Offered {
  readonly kind: "edit";
  readonly at: RollPlace;
  readonly span: RollSpan;
  /** The ways to answer where there are several; the first is `to`. */
  readonly choices?: readonly RollChoice[];
}

/** A piece of work that goes into the row of another month; `from` and `to` are the times of the two rows. */
export interface RollMove extends Offered {
  readonly kind: "move";
  readonly at: RollPlace & { readonly kind: "item" };
  /** The row that takes it, or where a new row of its own is put: right before its row or right after. */
  readonly target: number | "before" | "after";
}

/** A piece of work that the new year may do without; `from` is the work, `to` is empty. */
export interface RollDrop extends Offered {
  readonly kind: "drop";
  readonly at: RollPlace & { readonly kind: "item" };
}

export type RollChange = RollEdit | RollMove | RollDrop;

/** Words that look like last year's and stay as they are: a document's number, the year of a law. */
export interface RollKept {
  readonly at: RollPlace;
  readonly span: RollSpan;
  readonly text: string;
  readonly why: string;
}

/** Last year's schedule seen from the new one: everything that may change, nothing changed yet. */
export interface RollForward {
  readonly to: PlanFrame;
  /** In the order of the source: the title, then each row's time, items and further columns. */
  readonly changes: readonly RollChange[];
  readonly kept: readonly RollKept[];
  /** What concerns the whole plan, each one Chinese sentence: the old 校历 is not carried over. */
  readonly notes: readonly string[];
}

/** What the officer ticked: the id of a change → the words that are to stand there, her own or one of ours. */
export type AcceptedChanges = ReadonlyMap<string, string>;

/** The ticks that are set at the start: all that is sure. */
export function sureChanges({ changes }: RollForward): AcceptedChanges {
  return new Map(
    changes.filter(({ certainty }) => certainty === "sure").map(({ id, to }) => [id, to] as const),
  );
}

/** The place as the officer would name it: 标题, 第3行时间, 第3行第2项. */
export function placeName(at: RollPlace): string {
  switch (at.kind) {
    case "title":
      return "标题";
    case "time":
      return `第${at.row + 1}行时间`;
    case "item":
      return `第${at.row + 1}行第${at.item + 1}项`;
    case "extra":
      return `第${at.row + 1}行“${at.column}”`;
  }
}

/** The same in a plan of several schedules: 第2份第3行第1项. */
export function placeIn(schedule: number | undefined, at: RollPlace): string {
  return schedule === undefined || at.kind === "title"
    ? placeName(at)
    : `第${schedule + 1}份${placeName(at)}`;
}

/** A short name of a place, unique within a source. */
export function placeKey(at: RollPlace): string {
  switch (at.kind) {
    case "title":
      return "title";
    case "time":
      return `${at.row}.time`;
    case "item":
      return `${at.row}.${at.item}`;
    case "extra":
      return `${at.row}.column.${at.column}`;
  }
}
