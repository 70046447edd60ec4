// Patches the plan named on the command line and prints by how many bytes the process has grown at its peak.
import { readFileSync } from "node:fs";
import { subjectUrl } from "../build.mjs";
import { peakMemory } from "../peak-memory.mjs";

const ASSETS = new URL("../../assets/sample/", import.meta.url);
const { patcher } = await import(subjectUrl("bench").href);
const patch = await patcher(readFileSync(new URL("schedule.xlsx", ASSETS)));
const plan = readFileSync(process.argv[2]);
// The code is warm before it counts; what it left behind is swept out.
patch(readFileSync(new URL("plan.docx", ASSETS)));
globalThis.gc();
const before = process.memoryUsage().rss;
patch(plan);
// An earlier peak only makes the figure larger.
process.stdout.write(JSON.stringify({ used: peakMemory() - before }));
