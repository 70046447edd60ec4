// npm run bench: sizes of the builds, and our speed as ratios to the named peers, all in one run.
import { buildProduct, buildSubjects, installPeers, subjectUrl } from "./build.mjs";
import { patching } from "./patching.mjs";
import { reading } from "./reading.mjs";
import { sizes } from "./sizes.mjs";
import { brokenFigures } from "./state.mjs";

installPeers();
buildProduct();
buildSubjects();
const subjects = await import(subjectUrl("bench").href);

sizes();
await reading(subjects);
await patching(subjects);
// What needs the peers of the time module is loaded once they are there.
const { time } = await import("./time/run.mjs");
await time();
const { peers } = await import("./peers/run.mjs");
await peers();
if (brokenFigures() > 0) process.exitCode = 1;
