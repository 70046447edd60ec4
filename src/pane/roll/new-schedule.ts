import { applyRoll } from "../../core/roll/apply-roll.ts";
import type { RollRow, RollSheet } from "../../core/roll/roll-source.ts";
import type { ScheduleToFill } from "../../jobs/fill-template.ts";
import { idIn } from "./change-lines.ts";
import { marksOf } from "./marks.ts";
import type { ForwardPart } from "./outcome.ts";
import type { Roll } from "./roll.ts";

type NewRow = ScheduleToFill["rows"][number];

/**
 * The schedule of the new frame with exactly what was ticked; undefined where it does not go there. Where nothing was
 * said to a question its cell is marked.
 */
export function newSchedule({ old, outcome, accepted, open, to }: Roll): ScheduleToFill | undefined {
  if (outcome.kind === "refused") return undefined;
  const asked = new Set(open.map(({ id }) => id));
  const plans =
    outcome.kind === "term"
      ? outcome.parts.map(({ term, schedule }) => ({
          schedule,
          title: term.plan.title,
          rows: term.plan.rows.map((row) => newRow(row, schedule)),
        }))
      : outcome.parts.map((part) => forwardPlan(part, accepted, asked, outcome.parts[0]?.source.title));
  return {
    title: plans[0]?.title,
    frame: to,
    frameChosen: true,
    rows: plans.flatMap(({ rows }) => rows),
    ...(old.sheets !== undefined && { sheets: titled(old.sheets, plans) }),
  };
}

/** The sheets of the old workbook under their new titles. */
function titled(
  sheets: readonly RollSheet[],
  plans: readonly { readonly schedule: number | undefined; readonly title: string | undefined }[],
): readonly RollSheet[] {
  const titles = new Map(plans.map(({ schedule, title }) => [schedule, title]));
  return sheets.map(({ name }, number) => ({ name, title: titles.get(number) }));
}

function forwardPlan(
  part: ForwardPart,
  accepted: Roll["accepted"],
  asked: ReadonlySet<string>,
  shared: string | undefined,
) {
  const { source, rolled, schedule } = part;
  const mine = acceptedIn(accepted, schedule, source.title === shared);
  const { title, rows } = applyRoll(source, rolled, mine);
  const marks = marksOf(source, rolled, {
    accepted: mine,
    asked: (id) => asked.has(idIn(schedule, id)),
  });
  return { schedule, title, rows: rows.map((row, at) => ({ ...newRow(row, schedule), ...marks[at] })) };
}

function newRow({ time, items, owners, extra = {} }: RollRow, schedule: number | undefined): NewRow {
  return { time, items, owners, extra, ...(schedule !== undefined && { schedule }) };
}

/** What was accepted in that schedule; of a title that all share the first one speaks for it. */
function acceptedIn(
  accepted: Roll["accepted"],
  schedule: number | undefined,
  sharesTitle: boolean,
): Roll["accepted"] {
  if (schedule === undefined) return accepted;
  const prefix = idIn(schedule, "");
  const mine = [...accepted].filter(([id]) => id.startsWith(prefix));
  const title = sharesTitle ? [...accepted].filter(([id]) => id.startsWith(`${idIn(0, "")}title`)) : [];
  return new Map([
    ...mine.map(([id, to]) => [id.slice(prefix.length), to] as const),
    ...title.map(([id, to]) => [id.slice(idIn(0, "").length), to] as const),
  ]);
}
