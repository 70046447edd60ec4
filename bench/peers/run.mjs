// node bench/peers/run.mjs: how our reader does on the peers' own cases.
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { buildSubjects, subjectUrl } from "../build.mjs";
import { tell } from "../state.mjs";
import { meets, miss } from "../time/facts.mjs";
import { framesOf } from "../time/frames.mjs";
import { jionlpCases } from "./jionlp.mjs";
import { recognizersCases } from "./recognizers.mjs";

function table(name, cases, time) {
  const open = framesOf(time, cases)
    .map(({ fact, frame }) => ({ fact, reading: time.readPeriod(fact.text, frame) }))
    .filter(({ fact, reading }) => !meets(reading, fact));
  const read = open.filter(({ reading }) => reading.ok).length;
  const counts = `${cases.length - open.length} of ${cases.length} hold`;
  tell(
    `${name}'s own cases: ${counts}, ${read} are read differently, ${open.length - read} are not read`,
    open.map(({ fact, reading }) => miss(reading, fact)),
  );
}

/** For each peer how many of its cases hold, and what we answer to the others. */
export async function peers() {
  const time = await import(subjectUrl("time").href);
  table("Recognizers-Text", recognizersCases, time);
  table("JioNLP", jionlpCases, time);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (!existsSync(subjectUrl("time"))) buildSubjects();
  await peers();
}
