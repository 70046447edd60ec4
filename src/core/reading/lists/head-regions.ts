import { endsRegion, type MarkedLine, type MarkedUnit } from "./mark-lines.ts";
import { isQuarter, type TimeHead } from "./time-head.ts";

/** A line with the time it begins with. */
export interface Headed {
  readonly at: number;
  readonly unit: MarkedLine;
  readonly head: TimeHead;
}

/** Lines up to the next heading that may all be heads of one list. */
export interface HeadRegion {
  /** The schedule's name stands above. */
  readonly named: boolean;
  readonly headed: readonly Headed[];
  /** Places of lines that begin with no time. */
  readonly others: ReadonlySet<number>;
}

const isDated = (head: TimeHead) => ["month", "part", "day", "week"].includes(head.kind) || isQuarter(head);

/** 「（一）文体活动」 below the schedule's name. */
const isTopic = ({ section, title }: MarkedLine) => section?.style === "chinese-bracket" && !title;

/** The regions of a plan that hold times at the heads of their lines. */
export function headRegions(units: readonly MarkedUnit[]): readonly HeadRegion[] {
  const regions: HeadRegion[] = [];
  let headed: Headed[] = [];
  let others = new Set<number>();
  let named = false;
  const close = (next: boolean) => {
    if (headed.length > 0) regions.push({ named, headed, others });
    [headed, others, named] = [[], new Set(), next];
  };
  for (const [at, unit] of units.entries()) {
    if (endsRegion(unit))
      close(unit.kind === "line" && (unit.names !== undefined || (named && isTopic(unit))));
    if (unit.kind === "table") continue;
    if (unit.head !== undefined && isDated(unit.head)) headed.push({ at, unit, head: unit.head });
    else if (unit.names === undefined) others.add(at);
  }
  close(false);
  return regions;
}
