import type { IsoDay } from "../core/model/day.ts";
import type { Fault, FileFault, PlaceHow } from "../core/model/fault.ts";
import type { Result } from "../core/model/result.ts";
import type { RowChange } from "../core/model/row-change.ts";
import type { Timeline } from "../core/timeline/timeline.ts";
import type { CheckReport } from "../jobs/check.ts";
import type { ScheduleToFill } from "../jobs/fill-template.ts";
import type { PlanPreview } from "../word/preview.ts";
import type { FileWorkbook, LiveWorkbook, Workbook } from "../workbook/workbook.ts";
import type { ColumnsSession } from "./columns/columns-desk.ts";
import type { Pasted } from "./import/pasted-in.ts";
import type { ReviewSession } from "./import/review-session.ts";
import type { OldPlan } from "./roll/outcome.ts";
import type { RollSession } from "./roll/roll-desk.ts";

/** A workbook opened from a file: what was changed in it comes out as new bytes. */
interface FileBook extends Workbook {
  readonly live?: undefined;
  bytes(): Promise<Uint8Array>;
  changeRows(change: RowChange): Promise<Result<void, Fault>>;
  /** Back to bytes that it had before. */
  restore(bytes: Uint8Array): Promise<Result<void, Fault>>;
}

/** From a file, or the one that Excel shows beside the pane and keeps by itself. */
export type OpenBook = FileBook | LiveWorkbook;

/** A file that the officer chose or dropped, not yet read: a `File` of the browser is one. */
export interface GivenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
  /** A part of it, from the disk as it is now; absent where it comes from no disk. */
  slice?(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** A file as it came from the officer, or as it goes back. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 时间轴, 行事历 and 工作台账. */
export type ResultSheet = "timeline" | "calendar" | "ledger";

/** The picture as SVG, the electronic calendar (.ics), 行事历 and 总结素材 in Word. */
export type ResultKind = "picture" | "calendar" | "months" | "review";

/** A result as a file of its own. */
export interface ResultFile {
  readonly bytes: Uint8Array;
  /** Works that it leaves out, since no day of theirs is known. */
  readonly without: number;
}

/**
 * What the pane may ask for. `main.tsx` answers with jobs and adapters, fetched when first needed, so
 * that the first screen waits for none of them.
 */
export interface Desk {
  open(bytes: Uint8Array): Promise<Result<OpenBook, Fault>>;
  /** A file that came back, to be read and never changed. */
  openReturned(bytes: Uint8Array): Promise<Result<FileWorkbook, FileFault>>;
  sample(): Promise<NamedFile>;
  /** With a plan, its body is held against the schedule. */
  check(book: OpenBook, plan?: Uint8Array): Promise<Result<CheckReport, Fault>>;
  timeline(report: CheckReport, today: IsoDay): Promise<Result<Timeline, Fault>>;
  /** Puts a sheet of results into the open workbook and gives the name it got. */
  putSheet(sheet: ResultSheet, report: CheckReport, book: OpenBook): Promise<Result<string, Fault>>;
  resultFile(kind: ResultKind, report: CheckReport, today: IsoDay): Promise<Result<ResultFile, Fault>>;
  /** 总结素材 as text. */
  reviewText(report: CheckReport): Promise<Result<string, Fault>>;
  /** A workbook that holds the printable table alone. */
  printTable(report: CheckReport): Promise<Result<Uint8Array, Fault>>;
  /** Puts the printable table into the open workbook and gives the name of its sheet. */
  putPrintTable(report: CheckReport, book: OpenBook): Promise<Result<string, Fault>>;
  /** An empty workbook for the frame that the text names. */
  template(frame: string): Promise<Result<{ readonly frame: string; readonly bytes: Uint8Array }, Fault>>;
  /** The same sheets in the workbook that Excel shows, and the first one's name; undefined where a name is taken. */
  putTemplate(frame: string, book: LiveWorkbook): Promise<Result<string | undefined, Fault>>;
  lookAtPlan(plan: Uint8Array, report: CheckReport): Promise<Result<PlanView, Fault>>;
  /** Last year's plan, a Word document or a text, to be gone through before it becomes a schedule. */
  readPlan(plan: NamedFile): Promise<Result<ReviewSession, Fault>>;
  readPaste(pasted: Pasted): Promise<ReviewSession>;
  /** The sheets of a workbook, ready for their columns to be named; undefined where it shows none. */
  columns(book: OpenBook, sheet?: string): Promise<ColumnsSession | undefined>;
  /** The same, after the workbook was changed: what was named stays. */
  renewColumns(session: ColumnsSession, book: OpenBook): Promise<void>;
  /** A schedule on its way into the year that is planned today. */
  roll(old: OldPlan, today: IsoDay): Promise<RollSession>;
  /** The same for the open workbook; undefined while its frame is not known. */
  rollBook(report: CheckReport, today: IsoDay): Promise<RollSession | undefined>;
  /** The same, after the workbook was changed: what was answered stays. */
  renewRoll(session: RollSession, report: CheckReport): Promise<void>;
  /** A workbook that holds the schedule. */
  fillBook(schedule: ScheduleToFill): Promise<Uint8Array>;
  writeIntoPlan(
    plan: Uint8Array,
    report: CheckReport,
    choice: PlaceChoice,
  ): Promise<Result<{ readonly bytes: Uint8Array; readonly warnings: readonly string[] }, Fault>>;
}

/** What the officer sees of the plan before anything is written. */
export interface PlanView {
  /** Best first. */
  readonly places: readonly PlanPlace[];
  /** The place that export would take by itself; absent when two are equally good. */
  readonly best: string | undefined;
  /** Set when the plan's title names another frame than the table: both as they would be said. */
  readonly otherFrame: { readonly plan: string; readonly table: string } | undefined;
  /** The page around the table, were it written there. */
  readonly preview: (choice: PlaceChoice) => PlanPreview | undefined;
}

/** A place in the plan where the table could go. */
export interface PlanPlace {
  readonly place: string;
  readonly how: PlaceHow;
  /** The heading it stands under, or the first words of what it replaces. */
  readonly text: string;
  /** Rows of the table that gives way. */
  readonly oldRows: number | undefined;
  /** Months of the list that stands there already. */
  readonly listMonths: number | undefined;
}

/** 表格 or 分月列表; `auto` is what suits the place and the table. */
export type PlanFormat = "auto" | "table" | "list";

/** Where to write, how, and whether a month list there gives way. */
export interface PlaceChoice {
  readonly place: string;
  readonly replaceList: boolean;
  readonly format: PlanFormat;
}
