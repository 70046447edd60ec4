import type { Interval, IsoDay } from "../model/day.ts";
import type { PlanFrame } from "../model/frame.ts";
import { readPeriod } from "../time/read-period.ts";
import type { RollRow } from "./roll-source.ts";
import { withWorks } from "./row-works.ts";
import { columnsKey } from "./same-columns.ts";
import type { SortedRow, SortedWork } from "./sorted-rows.ts";

/** A row on its way into the term's plan, with its days where it has a place among the others. */
interface Laid {
  readonly row: RollRow;
  /** Its owners and further columns. */
  readonly columns: string;
  readonly works: SortedWork[];
  readonly days: Interval | undefined;
}

/** The rows of the term: what goes on from the first term first, then month by month. */
export function laidOut(rows: readonly SortedRow[], to: PlanFrame): readonly RollRow[] {
  const staying = rows.flatMap((row) => stayingRow(row, to));
  return [...carriedRows(rows), ...withPutOff(staying, rows)].map(({ row, works }) => withWorks(row, works));
}

function stayingRow({ place, time, works, row }: SortedRow, to: PlanFrame): Laid[] {
  if (place?.kind === "before" || place?.kind === "after") return [];
  const left = works.filter(({ fate }) => fate.kind === "stays");
  if (left.length === 0 && works.length > 0) return [];
  const reading = readPeriod(time, to);
  const days = place?.kind === "within" && reading.ok ? reading.value.intervals[0] : undefined;
  return [{ row: { ...row, time }, columns: columnsKey(row), works: left, days }];
}

/** Work that goes on, under 本学期: nobody has said in which month. Rows of the same owners and further columns become one. */
function carriedRows(rows: readonly SortedRow[]): readonly Laid[] {
  const carried = new Map<string, Laid>();
  for (const { row, works } of rows) {
    const going = works.filter(({ fate }) => fate.kind === "carried");
    if (going.length === 0) continue;
    const key = columnsKey(row);
    const known = carried.get(key);
    if (known === undefined)
      carried.set(key, { row: { ...row, time: "本学期" }, columns: key, works: going, days: undefined });
    else known.works.push(...going);
  }
  return [...carried.values()];
}

/** Work put off goes into the row of its new month, owners and further columns, else into a new row before the first later one. */
function withPutOff(staying: readonly Laid[], rows: readonly SortedRow[]): readonly Laid[] {
  const laid = [...staying];
  // Few days and bodies are named again and again: each is looked up once.
  const found = new Map<string, Laid>();
  for (const { row, works } of rows) {
    const columns = columnsKey(row);
    for (const work of works) {
      if (work.fate.kind !== "put-off") continue;
      const { days, time } = work.fate;
      const key = `${days.join()} ${columns}`;
      const known = found.get(key) ?? laid.find((other) => covers(other, days, columns));
      const target = known ?? { row: { ...row, time }, columns, works: [], days };
      if (known === undefined) laid.splice(placeFor(laid, days[0]), 0, target);
      found.set(key, target);
      target.works.push(work);
    }
  }
  return laid;
}

function covers({ days, ...laid }: Laid, inner: Interval, columns: string): boolean {
  return days !== undefined && days[0] <= inner[0] && days[1] >= inner[1] && laid.columns === columns;
}

function placeFor(laid: readonly Laid[], begins: IsoDay): number {
  const later = laid.findIndex(({ days }) => days !== undefined && days[0] > begins);
  return later < 0 ? laid.length : later;
}
