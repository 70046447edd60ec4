// Our table into a plan, of ordinary size and of 5 MB, against each named peer; and how much memory it takes.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { inTurn } from "../in-turn.mjs";
import { longPlan } from "../material.mjs";
import { median } from "../median.mjs";
import { state } from "../state.mjs";
import { peers } from "./peers.mjs";

const ASSETS = new URL("../../assets/sample/", import.meta.url);
/** Megabytes of the main part, how often it is timed, and the least factor against docx. */
const SIZES = [
  { name: "an ordinary plan", megabytes: 0.1, runs: 25, least: 1 },
  { name: "a 5 MB plan", megabytes: 5, runs: 7, least: 8 },
];

/** Patching our table into plans, against the peers; each with its own placeholder in the same plan. */
export async function exporting(subjects) {
  const folder = unzipSync(readFileSync(new URL("plan.docx", ASSETS)));
  const patch = await subjects.patcher(readFileSync(new URL("schedule.xlsx", ASSETS)));
  for (const { name, megabytes, runs, least } of SIZES) {
    for (const peer of peers) {
      const plan = longPlan(megabytes, folder, peer.placeholder);
      const ours = longPlan(megabytes, folder, "");
      const times = await inTurn(
        runs,
        () => patch(ours),
        () => peer.patch(plan),
        3,
      );
      const wanted = peer.name.startsWith("docx patch") ? least : 1;
      const ratio = times.theirs / times.ours;
      state(
        `${name} (${times.ours.toFixed(1)} ms) against ${peer.name} (${times.theirs.toFixed(1)} ms)`,
        ratio.toFixed(1),
        wanted === 1 ? "faster" : `at least ${wanted} times faster`,
        ratio > wanted,
        "×",
      );
    }
  }
  memory(folder);
}

/** Fresh processes, of which the middle one counts. */
const PROCESSES = 5;

/**
 * V8 lets garbage stand in its young generation, 2 MB of it or up to 48 as it likes; what the patching itself needs
 * shows at the least of it. The figure at V8's own discretion is told beside it.
 */
const LEAST_GARBAGE = "--max-semi-space-size=2";

/** In processes of their own that read the plan from disk, so that nothing else has used memory before. */
function memory(folder) {
  const path = join(mkdtempSync(join(tmpdir(), "bench-")), "plan.docx");
  const plan = longPlan(5, folder, "");
  const part = unzipSync(plan)["word/document.xml"].length;
  writeFileSync(path, plan);
  const script = fileURLToPath(new URL("memory.mjs", import.meta.url));
  const used = (...flags) => {
    const call = ["--expose-gc", ...flags, script, path];
    const once = () => JSON.parse(execFileSync(process.execPath, call, { encoding: "utf8" })).used;
    return median(Array.from({ length: PROCESSES }, once));
  };
  const [needed, asItLikes] = [used(LEAST_GARBAGE), used()];
  rmSync(dirname(path), { recursive: true });
  state(
    `memory of patching a 5 MB plan, ${(needed / 1e6).toFixed(0)} MB (${(asItLikes / 1e6).toFixed(0)} MB with V8's own garbage)`,
    (needed / part).toFixed(1),
    "at most 6 × the main part",
    needed <= 6 * part,
    " ×",
  );
}
