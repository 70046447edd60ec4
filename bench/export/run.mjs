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

/** Fresh processes, of which the middle one counts: when garbage is swept out is the engine's own affair. */
const PROCESSES = 5;

/** In processes of their own that read the plan from disk, so that nothing else has used memory before. */
function memory(folder) {
  const path = join(mkdtempSync(join(tmpdir(), "bench-")), "plan.docx");
  const plan = longPlan(5, folder, "");
  const part = unzipSync(plan)["word/document.xml"].length;
  writeFileSync(path, plan);
  const script = fileURLToPath(new URL("memory.mjs", import.meta.url));
  const patchOnce = () =>
    JSON.parse(execFileSync(process.execPath, ["--expose-gc", script, path], { encoding: "utf8" })).used;
  const used = median(Array.from({ length: PROCESSES }, patchOnce));
  rmSync(dirname(path), { recursive: true });
  state(
    `memory of patching a 5 MB plan, ${(used / 1e6).toFixed(0)} MB`,
    (used / part).toFixed(1),
    "at most 6 × the main part",
    used <= 6 * part,
    " ×",
  );
}
