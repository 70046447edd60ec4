// How long the time module takes from nothing to its first reading.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { subjectUrl } from "../build.mjs";
import { median } from "../median.mjs";
import { state } from "../state.mjs";

const RUNS = 21;
const LIMIT = 15;

function firstReading(module) {
  const script = fileURLToPath(new URL("first-reading.mjs", import.meta.url));
  return Number(execFileSync(process.execPath, [script, module.href], { encoding: "utf8" }));
}

/** Import and first reading in fresh processes, less the same for an empty module. */
export function coldStart() {
  const times = { ours: [], empty: [] };
  for (let run = 0; run < RUNS; run += 1) {
    times.ours.push(firstReading(subjectUrl("time")));
    times.empty.push(firstReading(new URL("nothing.mjs", import.meta.url)));
  }
  const value = median(times.ours) - median(times.empty);
  state(
    "cold start of the time module, import and first reading, above an empty module",
    value.toFixed(1),
    `at most ${LIMIT} ms`,
    value <= LIMIT,
    " ms",
  );
}
