import { describe, test } from "vitest";
import { REMARKS } from "./damages/remarks.ts";
import { SENDERS } from "./damages/senders.ts";
import { SHAPES } from "./damages/shapes.ts";
import { USUAL } from "./damages/usual.ts";
import { UNCALCULATED, WORDS } from "./damages/words.ts";
import { holds, type Scenario } from "./returned-files.ts";

const named = (scenarios: readonly Scenario[]) => scenarios.map((one) => [one[0], one] as const);

describe("files that came back", () => {
  test.each(named(USUAL))("%s", (_name, scenario) => holds(scenario));
});
describe("copies with more said in them than was asked", () => {
  test.each(named(REMARKS))("%s", (_name, scenario) => holds(scenario));
});
describe("copies in another shape", () => {
  test.each(named(SHAPES))("%s", (_name, scenario) => holds(scenario));
});
describe("copies with other words", () => {
  test.each(named([...WORDS, ...UNCALCULATED]))("%s", (_name, scenario) => holds(scenario));
});
describe("copies of several senders, and what lay among them", () => {
  test.each(named(SENDERS))("%s", (_name, scenario) => holds(scenario));
});
