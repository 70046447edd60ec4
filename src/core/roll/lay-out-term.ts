import type { Interval, IsoDay } from "../model/day.ts";
import type { PlanFrame } from "../model/frame.ts";
import { readPeriod } from "../time/read-period.ts";
import type { RollRow } from "./roll-source.ts";
import { withWorks, worksOf } from "./row-works.ts";
import type { SortedRow, SortedWork } from "./sorted-rows.ts";

/** A row on its way into the term's plan, with its first day where it has one. */
interface Laid {
  readonly row: RollRow;
  readonly days: Interval | undefined;
}

/** The rows of the term: what goes on from the first term first, then month by month. */
export function laidOut(rows: readonly SortedRow[], to: PlanFrame): readonly RollRow[] {
  const staying = rows.flatMap((sortedRow): Laid[] => {
    const { place, time, works, row } = sortedRow;
    if (place?.kind === "before" || place?.kind === "after") return [];
    const left = works.filter(({ fate }) => fate.kind === "stays");
    if (left.length === 0 && works.length > 0) return [];
    const reading = readPeriod(time, to);
    const days = place?.kind === "within" && reading.ok ? reading.value.intervals[0] : undefined;
    return [{ row: withWorks({ ...row, time }, left), days }];
  });
  return [...carriedRows(rows), ...withPutOff(staying, rows).map(({ row }) => row)];
}

/** Work that goes on, under 本学期: nobody has said in which month. Rows of the same owners become one. */
function carriedRows(rows: readonly SortedRow[]): readonly RollRow[] {
  const carried = new Map<string, { readonly row: RollRow; readonly works: SortedWork[] }>();
  for (const { row, works } of rows) {
    const going = works.filter(({ fate }) => fate.kind === "carried");
    if (going.length === 0) continue;
    const key = JSON.stringify([row.owners, row.extra]);
    const known = carried.get(key);
    if (known === undefined) carried.set(key, { row, works: going });
    else known.works.push(...going);
  }
  return [...carried.values()].map(({ row, works }) => withWorks({ ...row, time: "本学期" }, works));
}

/** Work put off goes into the row of its new month, else into a new row before the first later one. */
function withPutOff(staying: readonly Laid[], rows: readonly SortedRow[]): readonly Laid[] {
  const laid = [...staying];
  for (const { row, works } of rows) {
    for (const work of works) {
      if (work.fate.kind !== "put-off") continue;
      const { days, time } = work.fate;
      const same = laid.findIndex((other) => covers(other.days, days) && sameOwners(other.row, row));
      const known = laid[same];
      if (known !== undefined)
        laid[same] = { ...known, row: withWorks(known.row, [...worksOf(known.row), work]) };
      else laid.splice(placeFor(laid, days[0]), 0, { row: withWorks({ ...row, time }, [work]), days });
    }
  }
  return laid;
}

function covers(days: Interval | undefined, inner: Interval): boolean {
  return days !== undefined && days[0] <= inner[0] && days[1] >= inner[1];
}

function sameOwners(one: RollRow, other: RollRow): boolean {
  return one.owners.join("、") === other.owners.join("、");
}

function placeFor(laid: readonly Laid[], begins: IsoDay): number {
  const later = laid.findIndex(({ days }) => days !== undefined && days[0] > begins);
  return later < 0 ? laid.length : later;
}
