import type { Fault } from "../core/model/fault.ts";
import { ok, type Result } from "../core/model/result.ts";
import type { CheckReport } from "../jobs/check.ts";
import { exportToPlan, lookAtPlan } from "../jobs/export-to-plan.ts";
import type { Place } from "../word/place.ts";
import type { PlaceChoice, PlanPlace, PlanView } from "./desk.ts";

/** The plan as the screen 导出 shows it. */
export function lookAt(plan: Uint8Array, { schedule }: CheckReport): Result<PlanView, Fault> {
  const look = lookAtPlan(plan, schedule);
  if (!look.ok) return look;
  const { places, chosen, frames, preview } = look.value;
  return ok({
    places: places.map(planPlace),
    best: chosen?.place,
    otherFrame: frames,
    preview: ({ place, replaceList, format }) => {
      const wanted = places.find((one) => one.place === place);
      return wanted && preview(wanted, { layout: format, replaceList });
    },
  });
}

/** Writes the table where the officer chose. */
export function writeInto(
  plan: Uint8Array,
  { schedule }: CheckReport,
  { place, replaceList, format }: PlaceChoice,
): Result<{ readonly bytes: Uint8Array; readonly warnings: readonly string[] }, Fault> {
  const done = exportToPlan({ schedule, plan, place, replaceList, layout: format });
  if (!done.ok) return done;
  // The other year was asked about before writing; saying it again would sound like a doubt.
  const warnings = done.value.warnings.filter(({ code }) => code !== "frame-differs");
  return ok({ bytes: done.value.bytes, warnings: warnings.map(({ message }) => message) });
}

function planPlace({ place, how, text, replaces, list }: Place): PlanPlace {
  return {
    place,
    how,
    text,
    oldRows: replaces?.kind === "table" ? replaces.rows : undefined,
    listMonths: replaces?.kind === "list" ? undefined : list?.months,
  };
}
