import type { IsoDay } from "../../core/model/day.ts";
import type { PlanFrame } from "../../core/model/frame.ts";
import { applyRoll } from "../../core/roll/apply-roll.ts";
import {
  placeName,
  type RollChange,
  type RollForward,
  type RollPlace,
  sureChanges,
} from "../../core/roll/roll-change.ts";
import { rollForward } from "../../core/roll/roll-forward.ts";
import type { RollRow, RollSource } from "../../core/roll/roll-source.ts";
import { explainRoll } from "../../core/roll/roll-years.ts";
import { explainSecondTerm, secondTerm } from "../../core/roll/second-term.ts";
import type { SecondTerm } from "../../core/roll/term-plan.ts";
import type { ScheduleToFill } from "../../jobs/fill-template.ts";
import { targetsFor } from "./targets.ts";

/** Last year's schedule, one or several of a plan, on its way into another frame. */
export interface Roll {
  readonly old: Omit<RollSource, "rows"> & {
    readonly rows: readonly (RollRow & { readonly schedule?: number })[];
  };
  /** Into which frames it may go, the likeliest first. */
  readonly targets: readonly PlanFrame[];
  readonly to: PlanFrame;
  readonly outcome: Outcome;
  /** What the officer wants: the id of a change → the words that are to stand there. */
  readonly accepted: ReadonlyMap<string, string>;
  readonly past: readonly ReadonlyMap<string, string>[];
}

/** What going there means: changes to be ticked, the second term's own plan, or a sentence why it does not go. */
export type Outcome =
  | { readonly kind: "forward"; readonly parts: readonly (Part & { readonly rolled: RollForward })[] }
  | { readonly kind: "term"; readonly parts: readonly (Part & { readonly term: SecondTerm })[] }
  | { readonly kind: "refused"; readonly message: string; readonly advice: string };

/** One schedule of the old plan; `schedule` only where it has several. */
interface Part {
  readonly source: RollSource;
  readonly schedule: number | undefined;
}

export type RollEvent =
  | { readonly kind: "aimed"; readonly to: PlanFrame }
  | { readonly kind: "ticked"; readonly ids: readonly string[]; readonly on: boolean }
  /** One of the answers to a question; undefined leaves it as it was. */
  | { readonly kind: "chosen"; readonly id: string; readonly to: string | undefined }
  | { readonly kind: "undone" };

/** The schedule seen from the likeliest new frame: all that is sure is ticked. */
export function rollOf(old: Roll["old"], today: IsoDay): Roll {
  const targets = targetsFor(old.frame, today);
  return aimed({ old, targets }, targets[0] ?? old.frame);
}

export function updateRoll(roll: Roll, event: RollEvent): Roll {
  switch (event.kind) {
    case "aimed":
      return aimed(roll, event.to);
    case "ticked":
      return decided(roll, ticked(roll, event.ids, event.on));
    case "chosen":
      return decided(roll, chosen(roll.accepted, event.id, event.to));
    case "undone":
      return { ...roll, accepted: roll.past.at(-1) ?? roll.accepted, past: roll.past.slice(0, -1) };
  }
}

function aimed({ old, targets }: Pick<Roll, "old" | "targets">, to: PlanFrame): Roll {
  const outcome = outcomeOf(old, to);
  const sure = outcome.kind === "forward" ? outcome.parts.flatMap((part) => [...sureIn(part)]) : [];
  return { old, targets, to, outcome, accepted: new Map(sure), past: [] };
}

function sureIn({ rolled, schedule }: Part & { readonly rolled: RollForward }) {
  return [...sureChanges(rolled)].map(([id, to]) => [idIn(schedule, id), to] as const);
}

/** Changes of several schedules have ids of their own. */
function idIn(schedule: number | undefined, id: string): string {
  return schedule === undefined ? id : `${schedule}/${id}`;
}

function outcomeOf(old: Roll["old"], to: PlanFrame): Outcome {
  const parts = partsOf(old);
  return isItsSecondTerm(old.frame, to) ? termOutcome(parts, to) : forwardOutcome(parts, to);
}

function isItsSecondTerm(from: PlanFrame, to: PlanFrame): boolean {
  return from.kind === "school-year" && to.kind === "term" && to.term === 2 && to.from === from.from;
}

function forwardOutcome(parts: readonly Part[], to: PlanFrame): Outcome {
  const done: (Part & { rolled: RollForward })[] = [];
  for (const part of parts) {
    const rolled = rollForward(part.source, to);
    if (!rolled.ok) return { kind: "refused", ...explainRoll(rolled.fault) };
    done.push({ ...part, rolled: rolled.value });
  }
  return { kind: "forward", parts: done };
}

function termOutcome(parts: readonly Part[], to: PlanFrame): Outcome {
  const done: (Part & { term: SecondTerm })[] = [];
  for (const part of parts) {
    const term = secondTerm(part.source, to);
    if (!term.ok) return { kind: "refused", ...explainSecondTerm(term.fault) };
    done.push({ ...part, term: term.value });
  }
  return { kind: "term", parts: done };
}

function partsOf({ title, frame, rows }: Roll["old"]): readonly Part[] {
  const schedules = [...new Set(rows.map(({ schedule }) => schedule))];
  return schedules.map((schedule) => ({
    schedule,
    source: { title, frame, rows: rows.filter((row) => row.schedule === schedule) },
  }));
}

function decided(roll: Roll, accepted: Roll["accepted"]): Roll {
  return { ...roll, accepted, past: [...roll.past, roll.accepted] };
}

function ticked(roll: Roll, ids: readonly string[], on: boolean): Roll["accepted"] {
  const next = new Map(roll.accepted);
  const words = new Map(linesOf(roll).map(({ id, change }) => [id, change.to]));
  for (const id of ids) {
    if (on) next.set(id, words.get(id) ?? "");
    else next.delete(id);
  }
  return next;
}

function chosen(accepted: Roll["accepted"], id: string, to: string | undefined): Roll["accepted"] {
  const next = new Map(accepted);
  if (to === undefined) next.delete(id);
  else next.set(id, to);
  return next;
}

/** A change with where it stands and the whole of the words there. */
export interface ChangeLine {
  readonly id: string;
  readonly change: RollChange;
  readonly place: string;
  readonly text: string;
}

/** Every change of every schedule, the title told once. */
export function linesOf({ outcome }: Pick<Roll, "outcome">): readonly ChangeLine[] {
  if (outcome.kind !== "forward") return [];
  return outcome.parts.flatMap(({ rolled, source, schedule }, part) =>
    rolled.changes.flatMap((change): ChangeLine[] => {
      if (part > 0 && change.at.kind === "title") return [];
      const place = placeIn(schedule, change.at);
      return [{ id: idIn(schedule, change.id), change, place, text: textAt(source, change.at) }];
    }),
  );
}

/** 第2份第3行第1项. */
export function placeIn(schedule: number | undefined, at: RollPlace): string {
  return schedule === undefined || at.kind === "title"
    ? placeName(at)
    : `第${schedule + 1}份${placeName(at)}`;
}

function textAt({ title, rows }: RollSource, at: RollPlace): string {
  if (at.kind === "title") return title ?? "";
  const row = rows[at.row];
  if (at.kind === "item") return row?.items[at.item] ?? "";
  return (at.kind === "time" ? row?.time : row?.extra?.[at.column]) ?? "";
}

/** The schedule of the new frame with exactly what was ticked; undefined where it does not go there. */
export function newSchedule({ outcome, accepted, to }: Roll): ScheduleToFill | undefined {
  if (outcome.kind === "refused") return undefined;
  const plans =
    outcome.kind === "term"
      ? outcome.parts.map(({ term, schedule }) => ({ plan: term.plan, schedule }))
      : outcome.parts.map(({ source, rolled, schedule }) => ({
          plan: applyRoll(source, rolled, acceptedIn(accepted, schedule)),
          schedule,
        }));
  return {
    title: plans[0]?.plan.title,
    frame: to,
    rows: plans.flatMap(({ plan, schedule }) =>
      plan.rows.map(({ time, items, owners, extra = {} }) => ({
        ...{ time, items, owners, extra },
        ...(schedule !== undefined && { schedule }),
      })),
    ),
  };
}

function acceptedIn(accepted: Roll["accepted"], schedule: number | undefined): Roll["accepted"] {
  if (schedule === undefined) return accepted;
  const prefix = idIn(schedule, "");
  const mine = [...accepted].filter(([id]) => id.startsWith(prefix));
  const title = [...accepted].filter(([id]) => id.startsWith(`${idIn(0, "")}title`));
  return new Map([
    ...mine.map(([id, to]) => [id.slice(prefix.length), to] as const),
    ...title.map(([id, to]) => [id.slice(idIn(0, "").length), to] as const),
  ]);
}
