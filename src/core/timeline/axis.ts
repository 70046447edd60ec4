import { type IsoMonth, isoMonth, monthsBetween } from "../model/day.ts";
import { frameMonths, frameReach, type PlanFrame } from "../model/frame.ts";
import type { Period } from "../model/period.ts";
import { monthsOfPeriod } from "./months-of-period.ts";

/**
 * The months along the top: those of the frame, and the months of preparation and vacation beside it
 * only where a row lies there.
 *
 * Term 1 grows by August before and February after, term 2 on to August. A school year begins with
 * September; July and August before it appear only for a row that lies wholly there (备课周, 开学前).
 */
export function axisMonths(frame: PlanFrame, periods: readonly Period[]): IsoMonth[] {
  const own = frameMonths(frame);
  const first = own[0];
  const last = own.at(-1);
  if (first === undefined || last === undefined) return [];
  const [reachFrom, reachTo] = reachMonths(frame);
  const wanted = periods
    .filter((period) => growsTheAxis(frame, period, first))
    .flatMap(monthsOfPeriod)
    .filter((month) => month >= reachFrom && month <= reachTo);
  const from = wanted.reduce((least, month) => (month < least ? month : least), first);
  const to = wanted.reduce((most, month) => (month > most ? month : most), last);
  return monthsBetween(from, to);
}

function reachMonths(frame: PlanFrame): readonly [IsoMonth, IsoMonth] {
  const [from, to] = frameReach(frame);
  const first = frame.kind === "school-year" ? isoMonth(frame.from, 7) : (from.slice(0, 7) as IsoMonth);
  return [first, to.slice(0, 7) as IsoMonth];
}

function growsTheAxis(frame: PlanFrame, period: Period, first: IsoMonth): boolean {
  if (frame.kind !== "school-year") return true;
  return !period.flags.outOfFrame && monthsOfPeriod(period).every((month) => month < first);
}
