import type { FoundPart } from "./found-schedules.ts";
import type { DatedTime } from "./frame-of-plan.ts";
import { firstMonth } from "./head-order.ts";
import type { HeadKind } from "./time-at.ts";

/** The year that a time itself names. */
function yearIn(time: string): number | undefined {
  const [, year] = /(20\d{2}) *[年./]/.exec(time) ?? [];
  return year === undefined ? undefined : Number(year);
}

function timesOf(part: FoundPart): readonly { readonly time: string; readonly kind: HeadKind }[] {
  if (part.kind === "list") return part.list.months.map(({ head }) => head);
  return part.reading?.rows.map(({ time }) => ({ time, kind: "month" })) ?? [];
}

/** The times of the plan's schedules in their order, as far as they name a month. */
export function datedTimes(parts: readonly FoundPart[]): readonly DatedTime[] {
  return parts.flatMap(timesOf).flatMap(({ time, kind }) => {
    const month = kind === "all" || kind === "stretch" ? undefined : firstMonth({ time, kind });
    const year = yearIn(time);
    return month === undefined ? [] : [{ month, text: time, ...(year !== undefined && { year }) }];
  });
}
