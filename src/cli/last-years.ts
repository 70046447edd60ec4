import type { FoundFrame } from "../core/model/frame.ts";
import { type RollSource, sourceOfPlan, sourceOfSchedule } from "../core/roll/roll-source.ts";
import { sniff } from "../package/sniff.ts";
import type { Arguments } from "./arguments.ts";
import type { Surroundings } from "./command.ts";
import { checkOpened, need } from "./open-book.ts";
import { planBytes, planIn } from "./plan-input.ts";
import { stopFor } from "./stop.ts";

/** Last year's schedule, out of a plan or a workbook. */
interface LastYears {
  readonly source: RollSource;
  readonly frame: FoundFrame;
}

/** The schedule that is to be carried over: of a plan, a text, or a workbook. */
export async function lastYears(args: Arguments, surroundings: Surroundings): Promise<LastYears> {
  const bytes = await planBytes(args, surroundings);
  if (sniff(bytes, "workbook") === undefined) {
    const book = need(await surroundings.openWorkbook(bytes), args.words[0]);
    const { schedule, grids } = await checkOpened(book, args);
    return known(sourceOfSchedule(schedule, grids), schedule.frame);
  }
  const plan = planIn(bytes, args);
  if (plan.rows.length === 0) throw stopFor({ kind: "no-rows" });
  return known(sourceOfPlan(plan), plan.frame);
}

function known(source: RollSource | undefined, frame: FoundFrame | undefined): LastYears {
  if (source === undefined || frame === undefined) throw stopFor({ kind: "no-frame" });
  return { source, frame };
}
