import type { FileFault, JobFault, PlaceHow } from "../core/model/fault.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import { spliceXml } from "../package/decode.ts";
import { adoptTable } from "./adopt-table.ts";
import { bodyFormat } from "./body-format.ts";
import { type BookmarkIds, bookmarkIds, freeBookmarkId, partnersOf } from "./bookmarks.ts";
import { warningsOf } from "./export-warnings.ts";
import { finishPlan } from "./finish-plan.ts";
import { titleLines } from "./known-table.ts";
import { lintFragment } from "./lint.ts";
import { lintNames } from "./lint-names.ts";
import { bodyListLook, listLook, listXml } from "./list-xml.ts";
import { lonelyMarkers } from "./markers.ts";
import { otherMarks } from "./other-marks.ts";
import type { Place } from "./place.ts";
import { type Plan, tableAt } from "./plan.ts";
import { type Layout, planLayout } from "./plan-layout.ts";
import type { PlanWarning } from "./plan-warning.ts";
import { readBack } from "./read-back.ts";
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
  const marks = otherMarks(plan, splice).map(({ start, end }) => ({ start, end, text: "" }));
  const changes = [...marks, { ...splice, text: made.value }].sort((a, b) => a.start - b.start);
  const bytes = finishPlan(plan, spliceXml(plan.source, plan.bytes, changes));
  if (!bytes.ok) return bytes;
  return ok({
    bytes: bytes.value,
    how: place.how,
    text: place.text,
    replaced: range !== undefined,
    layout,
    warnings: warningsOf(plan, place, {
      ...splice,
      fragment: made.value,
      last: range?.last ?? -1,
      marksTaken: marks.length > 0,
    }),
  });
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
  const outside = partnersOf(old, bookmarkIds([plan.xml.slice(0, splice.start), plan.xml.slice(splice.end)]));
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
