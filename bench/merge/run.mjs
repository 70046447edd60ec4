// node bench/merge/run.mjs: our merge beside daff's, on what people do to copies.
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { buildSubjects, installPeers, subjectUrl } from "../build.mjs";
import { state, tell } from "../state.mjs";
import { BASE, cases } from "./cases.mjs";

/** How many of the cases each of the two gets right; ours is to get all of them right. */
export async function merging({ mergeTables }) {
  const { mergedByDaff } = await import("./daff.mjs");
  const wrong = (merged) => cases.filter(({ copies, holds }) => !holds(merged(BASE, copies)));
  const ours = wrong(mergeTables);
  const theirs = wrong(mergedByDaff);
  const right = (failed) => `${cases.length - failed.length} of ${cases.length}`;
  state("merging copies, right", right(ours), "all of them", ours.length === 0);
  tell(
    `daff 1.4.2 gets ${right(theirs)} right; wrong`,
    theirs.map(({ name }) => name),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  installPeers();
  if (!existsSync(subjectUrl("bench"))) buildSubjects();
  await merging(await import(subjectUrl("bench").href));
}
