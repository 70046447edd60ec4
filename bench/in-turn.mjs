// Two works timed side by side, so that what else the machine does meets both.
import { performance } from "node:perf_hooks";
import { median } from "./median.mjs";

/** Medians of both in milliseconds, taken in turn after as many warm-ups each; each work is told its run. */
export async function inTurn(runs, ours, theirs, warmUps = 8) {
  const times = { ours: [], theirs: [] };
  for (let run = -warmUps; run < runs; run += 1) {
    for (const [name, work] of [
      ["ours", ours],
      ["theirs", theirs],
    ]) {
      const start = performance.now();
      await work(run);
      if (run >= 0) times[name].push(performance.now() - start);
    }
  }
  return { ours: median(times.ours), theirs: median(times.theirs) };
}
