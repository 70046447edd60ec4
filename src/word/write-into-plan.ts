import type { FileFault, JobFault, PlaceHow } from "../core/model/fault.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import { encodeXml, spliceXml } from "../package/decode.ts";
import { adoptTable } from "./adopt-table.ts";
import { bodyFormat } from "./body-format.ts";
import { type BookmarkIds, bookmarkIds, freeBookmarkId } from "./bookmarks.ts";
import { readElements, sourceOf } from "./element.ts";
import { enclosedHeading } from "./enclosed-heading.ts";
import { finishPlan } from "./finish-plan.ts";
import { wordsLost } from "./further-words.ts";
import { titleLines } from "./known-table.ts";
import { lintFragment } from "./lint.ts";
import { lintNames } from "./lint-names.ts";
import { bodyListLook, listLook, listXml } from "./list-xml.ts";
import { markedPlaces } from "./marked-places.ts";
import { lonelyMarkers } from "./markers.ts";
import { monthsLeft } from "./months-left.ts";
import { otherMarks, withoutPieces } from "./other-marks.ts";
import type { Place } from "./place.ts";
import { type Plan, tableAt } from "./plan.ts";
import { type Layout, planLayout } from "./plan-layout.ts";
import type { PlanWarning } from "./plan-warning.ts";
import { readBack } from "./read-back.ts";
import { readTable } from "./read-table.ts";
import type { ScheduleTable } from "./schedule-table.ts";
import { pageAt } from "./section.ts";
import { joints, type Splice, spliceAt } from "./splice.ts";
import { tableSize } from "./table-size.ts";
import { tableXml } from "./table-xml.ts";

/** How the schedule is to stand in the plan. */
export interface WriteOptions {
  readonly layout: "auto" | Layout;
  /** Whether a month list under the heading gives way; left open, it gives way to a list and not to a table. */
  readonly replaceList?: boolean;
}

/** A plan with the schedule in it. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly how: PlaceHow;
  /** The heading it stands under, or what it replaced. */
  readonly text: string;
  readonly replaced: boolean;
  readonly layout: Layout;
  readonly warnings: readonly PlanWarning[];
}

/**
 * Writes the schedule into the plan: one piece of the main part changes, everything else stays byte for byte
 * (but for our mark on a table elsewhere, which the new table takes over).
 *
 * The same rows once more give the same file. Before anything is handed out, the new piece is read back and
 * looked over for what Word would not open.
 */
export function writeIntoPlan(
  plan: Plan,
  table: ScheduleTable,
  place: Place,
  options: WriteOptions,
): Result<Written, JobFault | FileFault> {
  if (table.rows.length === 0) return fail({ kind: "no-rows" });
  const { layout, range } = planLayout(table, place, options);
  const splice = spliceAt(plan, place, range);
  const made = fragmentFor(plan, table, place, layout, splice);
  if (!made.ok) return made;
  const marks = otherMarks(plan, splice);
  const content =
    marks.length === 0
      ? spliceXml(plan.source, plan.bytes, splice, made.value)
      : encodeXml({ ...plan.source, text: withoutMarks(plan, splice, marks, made.value) });
  const bytes = finishPlan(plan, content);
  if (!bytes.ok) return bytes;
  const warnings = [
    ...(marks.length > 0 ? [markedElsewhere(plan, splice)] : []),
    ...lostWarning(plan, place, made.value),
    ...warningsOf(plan, place, range?.last ?? -1),
  ];
  return ok({
    bytes: bytes.value,
    how: place.how,
    text: place.text,
    replaced: range !== undefined,
    layout,
    warnings,
  });
}

/** The whole text with the new piece, our marks elsewhere taken away. */
function withoutMarks(
  { xml }: Plan,
  { start, end }: Splice,
  marks: ReturnType<typeof otherMarks>,
  piece: string,
): string {
  const before = withoutPieces(xml, { start: 0, end: start }, marks);
  return `${before}${piece}${withoutPieces(xml, { start: end, end: xml.length }, marks)}`;
}

/** What stands at the place afterwards: the old words where they already say the same. */
function fragmentFor(
  plan: Plan,
  table: ScheduleTable,
  place: Place,
  layout: Layout,
  splice: Splice,
): Result<string, JobFault> {
  const old = plan.xml.slice(splice.start, splice.end);
  if (place.how === "mark" && readBack(plan, old, table, layout)) return ok(old);
  if (!hasWholeFields(old)) return fail({ kind: "unsafe-result", detail: "field-across" });
  const outside = bookmarkIds([plan.xml.slice(0, splice.start), plan.xml.slice(splice.end)]);
  let detail = "";
  for (const { above, draft } of drafts(plan, table, place, layout, splice, outside)) {
    const { before, after } = lonelyMarkers(old, `${above}${draft}`, plan.names.element);
    const fragment = joints(plan, splice, `${before}${above}${draft}${after}`, layout);
    const fault = lintFragment(fragment, plan.names, outside) ?? lintNames(fragment, plan, old);
    if (!fault && readBack(plan, draft, table, layout)) return ok(fragment);
    detail = fault ?? "read-back";
  }
  return fail({ kind: "unsafe-result", detail });
}

/** Whether every field (a table of contents, a reference) that begins in the piece also ends in it. */
function hasWholeFields(piece: string): boolean {
  return piece.split(/fldCharType=["']begin["']/).length === piece.split(/fldCharType=["']end["']/).length;
}

/** What is to be written, and lines of the old table that go on standing above it. */
interface Draft {
  readonly above: string;
  readonly draft: string;
}

/** First the old table's own look, where it fits; then ours, below the old one's title. */
function* drafts(
  plan: Plan,
  table: ScheduleTable,
  place: Place,
  layout: Layout,
  splice: Splice,
  outside: BookmarkIds,
): Generator<Draft> {
  const { names } = plan;
  const markId = freeBookmarkId(outside);
  if (layout === "list") {
    const look = place.list ? listLook(plan, place.list) : bodyListLook(plan);
    yield { above: "", draft: listXml(names, table, look, markId) };
    return;
  }
  const body = bodyFormat(plan);
  const size = tableSize(table, pageAt(plan.sections, splice.start), body);
  const oldTable = place.replaces && tableAt(plan, plan.blocks[place.replaces.first]);
  const adopted = oldTable && adoptTable(names, oldTable, table, markId, size.longRows);
  if (adopted !== undefined) yield { above: "", draft: adopted };
  yield { above: titleLines(oldTable), draft: tableXml(names, table, size, body, markId) };
}

function markedElsewhere(plan: Plan, { start, end }: Splice): PlanWarning {
  const other = markedPlaces(plan).find(({ replaces }) => {
    const block = plan.blocks[replaces?.first ?? -1];
    return block !== undefined && (block.end <= start || block.start >= end);
  });
  return { code: "marked-elsewhere", heading: other?.text ?? "" };
}

/** A table of ours is replaced whatever the officer has added to it since: what finds no place is told. */
function lostWarning(plan: Plan, place: Place, fragment: string): readonly PlanWarning[] {
  const old = place.how === "mark" && tableAt(plan, plan.blocks[place.replaces?.first ?? -1]);
  if (!old) return [];
  const table = readElements(fragment, plan.names.element).find(({ name }) => name === "tbl");
  const next = table && readTable(sourceOf(fragment, table), plan.names.element, plan.styles);
  const lost = next && wordsLost(old, next);
  return lost && (lost.words.length > 0 || lost.pictures) ? [{ code: "old-words-lost", ...lost }] : [];
}

function warningsOf(plan: Plan, place: Place, lastReplaced: number): readonly PlanWarning[] {
  const warnings: PlanWarning[] = [];
  if (place.how === "end" && place.place === "end") {
    const enclosed = enclosedHeading(plan);
    warnings.push({ code: "no-heading", ...(enclosed === undefined ? {} : { enclosed }) });
  }
  const months = monthsLeft(plan, place, lastReplaced);
  if (months > 1) warnings.push({ code: "old-list-left", heading: place.text, months });
  if (place.left) warnings.push({ code: "old-table-left", ...place.left });
  if (plan.settings.tracksChanges) warnings.push({ code: "tracked-changes" });
  if (plan.settings.isProtected) warnings.push({ code: "protected" });
  if (plan.blocks.some(({ name }) => name === "altChunk")) warnings.push({ code: "alt-chunk" });
  return warnings;
}
