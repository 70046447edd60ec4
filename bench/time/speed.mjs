// Our reader against its peers on the same expressions.
import { inTurn } from "../in-turn.mjs";
import { state } from "../state.mjs";
import { expressions } from "./expressions.mjs";
import { framesOf } from "./frames.mjs";
import { peers, referenceDate } from "./peers.mjs";

const RUNS = 25;
/** Until the engine has compiled both for good. */
const WARM_UPS = 60;
/** Turns of about the same length, so that each side collects its own garbage in its own turn. */
const OUR_PASSES = 20;
const BLANKS = [" ", "\u3000"];

/** Seven blanks that no other number has: folded away, but the text was never seen before. */
function unseen(text, number) {
  const marks = Array.from({ length: 7 }, (_, bit) => BLANKS[(number >> bit) & 1]);
  return `${text}${marks.join("")}`;
}

function repeat(passes, work) {
  for (let pass = 0; pass < passes; pass += 1) work();
}

/** Ratios on the whole list, milliseconds a pass; Recognizers-Text and chrono-node are built once, outside. */
export async function speed(time) {
  const cells = framesOf(time, expressions).map(({ frame, window, fact }) => ({
    text: fact.text,
    frame,
    reference: referenceDate(window),
  }));
  const readAll = () => {
    for (const { text, frame } of cells) time.readPeriod(text, frame);
  };
  for (const { name, faster, passes, read } of peers) {
    const readTheirs = () => {
      for (const { text, reference } of cells) read(text, reference);
    };
    const turn = await inTurn(
      RUNS,
      () => repeat(OUR_PASSES, readAll),
      () => repeat(passes, readTheirs),
      WARM_UPS,
    );
    const [ours, theirs] = [turn.ours / OUR_PASSES, turn.theirs / passes];
    const ratio = theirs / ours;
    state(
      `reading ${cells.length} 时间段 (${ours.toFixed(2)} ms) against ${name} (${theirs.toFixed(2)} ms)`,
      ratio.toFixed(1),
      `at least ${faster} times faster`,
      ratio >= faster,
      "×",
    );
  }
  await nothingKept(time, cells);
}

/** What is timed is reading, not remembering: texts never seen before take no longer than known ones. */
async function nothingKept(time, cells) {
  const runs = Array.from({ length: WARM_UPS + RUNS }, (_, number) => number);
  const fresh = runs.map((number) => cells.map(({ text }) => unseen(text, number + 1)));
  const known = cells.map(({ text }) => unseen(text, 0));
  const readTexts = (texts) => {
    for (const [at, { frame }] of cells.entries()) time.readPeriod(texts[at], frame);
  };
  const { ours: again, theirs: first } = await inTurn(
    RUNS,
    () => readTexts(known),
    (run) => readTexts(fresh[run + WARM_UPS]),
    WARM_UPS,
  );
  const ratio = first / again;
  state("时间段 never seen before to the same ones again", ratio.toFixed(2), "at most 1.5", ratio <= 1.5);
}
