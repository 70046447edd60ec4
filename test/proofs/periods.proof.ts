import { test } from "vitest";
import { neverBreaks, spellsBack } from "../core/time/laws.ts";

const RUNS = 100_000;

test(`reading never breaks in ${RUNS} generated and mutated spellings`, () => {
  neverBreaks(RUNS);
});

test(`what was understood means the same in its canonical spelling, ${RUNS} times`, () => {
  spellsBack(RUNS);
});
