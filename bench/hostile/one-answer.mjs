// Opens one file, or answers it as the command line does, in a process of its own, and says what that took.
import { readFileSync } from "node:fs";
import { subjectUrl } from "../build.mjs";
import { peakMemory } from "../peak-memory.mjs";

const [path, wanted, how] = process.argv.slice(2);
const { answer, open } = await import(subjectUrl("hostile").href);
const sample = new Uint8Array(readFileSync(new URL("../../assets/sample/schedule.xlsx", import.meta.url)));
const bytes = new Uint8Array(readFileSync(path));
const [said, took] = await timed(() =>
  how === "open" ? open(bytes, wanted) : answer(bytes, wanted, sample),
);
process.stdout.write(JSON.stringify({ said, took, memory: peakMemory() / 2 ** 20 }));

/** What the work gives, and the milliseconds of the processor that it took: other processes do not count. */
async function timed(work) {
  const before = process.cpuUsage();
  const given = await work();
  const { user, system } = process.cpuUsage(before);
  return [given, (user + system) / 1000];
}
