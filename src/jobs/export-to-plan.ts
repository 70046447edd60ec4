import type { Fault, PlaceCandidate, PlaceHow } from "../core/model/fault.ts";
import { type FoundFrame, frameName, type PlanFrame } from "../core/model/frame.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import type { Schedule } from "../core/model/schedule.ts";
import { readFrame } from "../core/time/read-frame.ts";
import { drawTimeline } from "../core/timeline/draw-timeline.ts";
import { timelineGrid } from "../core/timeline/timeline-grid.ts";
import { choosePlace } from "../word/choose-place.ts";
import { findPlaces } from "../word/find-places.ts";
import { newPlan } from "../word/new-plan.ts";
import { candidateOf, type Place } from "../word/place.ts";
import { openPlan, type Plan } from "../word/plan.ts";
import { planTitle } from "../word/plan-title.ts";
import { type PlanWarning, warningText } from "../word/plan-warning.ts";
import { type PlanPreview, previewOf } from "../word/preview.ts";
import type { ScheduleTable } from "../word/schedule-table.ts";
import { type WriteOptions, writeIntoPlan } from "../word/write-into-plan.ts";
import { writeTimeline } from "../word/write-timeline.ts";
import { sameYears } from "../word/years.ts";

/** What is to be written, and where. */
interface ExportInput {
  readonly schedule: Schedule;
  /** The plan's .docx; without it a new document is made that holds the table alone. */
  readonly plan?: Uint8Array;
  /** `auto`, `end`, `heading:五、工作进度安排` or `block:57`. */
  readonly place?: string;
  readonly layout?: WriteOptions["layout"];
  /** Adds 附：学年工作时间轴 after the schedule, or renews the one that stands. */
  readonly timeline?: boolean;
  /** False keeps the month list under the heading, true takes it away; left open, only a list replaces it. */
  readonly replaceList?: boolean;
}

/** What was written, and what the officer should know of it. */
export interface ExportReport {
  readonly bytes: Uint8Array;
  readonly place: { readonly how: PlaceHow; readonly text: string };
  readonly replaced: boolean;
  readonly rows: number;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

/** Writes the schedule into the plan, or into a new document. */
export function exportToPlan(input: ExportInput): Result<ExportReport, Fault> {
  const table = scheduleTable(input.schedule);
  if (table.rows.length === 0) return fail({ kind: "no-rows" });
  const done = input.plan === undefined ? newDocument(table) : intoPlan(input, input.plan, table);
  return done.ok && input.timeline ? withTimeline(done.value, input.schedule) : done;
}

/** The grid goes in behind the schedule, as a second change of its own. */
function withTimeline(done: ExportReport, schedule: Schedule): Result<ExportReport, Fault> {
  const timeline = drawTimeline(schedule);
  if (!timeline.ok) return timeline;
  const plan = openPlan(done.bytes);
  if (!plan.ok) return plan;
  const written = writeTimeline(plan.value, timelineGrid(timeline.value, schedule));
  return written.ok ? ok({ ...done, bytes: written.value }) : written;
}

function newDocument(table: ScheduleTable): Result<ExportReport, Fault> {
  const made = newPlan(table);
  if (!made.ok) return made;
  const place = { how: "new", text: table.title ?? "" } as const;
  return ok({ bytes: made.value, place, replaced: false, rows: table.rows.length, warnings: [] });
}

function intoPlan(input: ExportInput, bytes: Uint8Array, table: ScheduleTable): Result<ExportReport, Fault> {
  const plan = openPlan(bytes);
  if (!plan.ok) return plan;
  const place = choosePlace(plan.value, input.place ?? "auto", yearsOf(plan.value, input.schedule.frame));
  if (!place.ok) return place;
  const written = writeIntoPlan(plan.value, table, place.value, optionsOf(input));
  if (!written.ok) return written;
  const { how, text, replaced, warnings } = written.value;
  const differs = frameWarning(plan.value, input.schedule.frame);
  return ok({
    bytes: written.value.bytes,
    place: { how, text },
    replaced,
    rows: table.rows.length,
    warnings: [...(differs ? [differs] : []), ...warnings]
      .filter(({ code }) => code !== "no-heading" || input.place !== "end")
      .map((warning) => ({ code: warning.code, message: warningText(warning) })),
  });
}

function optionsOf({ layout = "auto", replaceList }: Omit<ExportInput, "schedule">): WriteOptions {
  return { layout, ...(replaceList === undefined ? {} : { replaceList }) };
}

/** The rows of the schedule as a Word document shows them. */
function scheduleTable({ title, frame, rows }: Schedule): ScheduleTable {
  return {
    ...(title === undefined ? {} : { title }),
    ...(frame === undefined ? {} : { frameName: frameName(frame.frame) }),
    rows: rows.map(({ time, items, owners }) => ({ time, items: items.map(({ text }) => text), owners })),
  };
}

/** The plan's title and the schedule speak of other years: last year's plan was taken, or last year's workbook. */
function frameWarning(plan: Plan, frame: FoundFrame | undefined): PlanWarning | undefined {
  const title = planTitle(plan);
  const read = title === undefined ? undefined : readFrame(title);
  if (!frame || !read?.ok || sameYears(read.value.frame, frame.frame)) return undefined;
  return { code: "frame-differs", plan: frameName(read.value.frame), table: frameName(frame.frame) };
}

/** The years to hold the plan's headings and tables against: the schedule's, else those of the plan's title. */
function yearsOf(plan: Plan, frame: FoundFrame | undefined): PlanFrame | undefined {
  if (frame) return frame.frame;
  const read = readFrame(planTitle(plan) ?? "");
  return read.ok ? read.value.frame : undefined;
}

/** A plan before anything is written into it: where the table could go, and whether the years agree. */
interface PlanLook {
  readonly title: string | undefined;
  /** Best first; the end of the plan is always among them. */
  readonly places: readonly Place[];
  /** The place that `auto` takes; undefined where the officer must choose. */
  readonly chosen: Place | undefined;
  /** 「计划标题是…，安排表是…」 when the years differ. */
  readonly frames: { readonly plan: string; readonly table: string } | undefined;
  /** What the plan will look like with the table at a place. */
  readonly preview: (place: Place, options: WriteOptions) => PlanPreview;
}

/** Looks at the plan for the pane, before writing. */
export function lookAtPlan(bytes: Uint8Array, schedule: Schedule): Result<PlanLook, Fault> {
  const plan = openPlan(bytes);
  if (!plan.ok) return plan;
  const frame = yearsOf(plan.value, schedule.frame);
  const chosen = choosePlace(plan.value, "auto", frame);
  const differs = frameWarning(plan.value, schedule.frame);
  const table = scheduleTable(schedule);
  return ok({
    title: planTitle(plan.value),
    places: findPlaces(plan.value, frame),
    chosen: chosen.ok ? chosen.value : undefined,
    frames: differs?.code === "frame-differs" ? { plan: differs.plan, table: differs.table } : undefined,
    preview: (place, options) => previewOf(place, table, options),
  });
}

/** Where the table could go, best first: what `--place` takes. */
export function listPlaces(bytes: Uint8Array): Result<readonly PlaceCandidate[], Fault> {
  const plan = openPlan(bytes);
  if (!plan.ok) return plan;
  return ok(findPlaces(plan.value, yearsOf(plan.value, undefined)).map(candidateOf));
}

/** The report as the command line prints it. */
export function exportJson({ place, replaced, rows, warnings }: ExportReport, out: string) {
  return { place, replaced, rows, warnings, out };
}
