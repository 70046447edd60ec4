// npm run bench: sizes of the builds, how soon the page answers, and our speed as ratios to the named peers, all in one run.
import { buildProduct, buildSubjects, installPeers, subjectUrl } from "./build.mjs";
import { hostile } from "./hostile/run.mjs";
import { interactive } from "./interactive.mjs";
import { reading } from "./reading.mjs";
import { round } from "./round.mjs";
import { sizes } from "./sizes.mjs";
import { brokenFigures } from "./state.mjs";

installPeers();
buildProduct();
buildSubjects();
const subjects = await import(subjectUrl("bench").href);

await sizes();
await interactive();
await reading(subjects);
await hostile();
await round(subjects);
// What needs the peers is loaded once they are there.
const { exporting } = await import("./export/run.mjs");
await exporting(subjects);
const { merging } = await import("./merge/run.mjs");
await merging(subjects);
const { time } = await import("./time/run.mjs");
await time();
const { peers } = await import("./peers/run.mjs");
await peers();
if (brokenFigures() > 0) process.exitCode = 1;
