// How many expressions we and the peers understand.
import { tell } from "../state.mjs";
import { expressions } from "./expressions.mjs";
import { meets, miss } from "./facts.mjs";
import { framesOf } from "./frames.mjs";
import { judge, peers, referenceDate } from "./peers.mjs";

const OUTCOMES = ["right", "wrong", "nothing"];

function line(name, outcomes, details) {
  const counts = OUTCOMES.map(
    (outcome) => `${outcomes.filter((each) => each === outcome).length} ${outcome}`,
  );
  tell(`${name} on ${outcomes.length} 时间段 with days: ${counts.join(", ")}`, details);
}

function ourOutcome(reading, fact) {
  return meets(reading, fact) ? "right" : reading.ok ? "wrong" : "nothing";
}

/** Right, wrong or nothing for each, then what we miss, and what the peers answer where none can be given. */
export function accuracy(time) {
  const cells = framesOf(time, expressions).map((cell) => ({
    ...cell,
    reading: time.readPeriod(cell.fact.text, cell.frame),
  }));
  const missed = cells.filter(({ fact, reading }) => !meets(reading, fact));
  const dated = cells.filter(({ fact }) => fact.kinds === undefined);
  const undated = cells.filter(({ fact }) => fact.kinds !== undefined);
  line(
    "this project",
    dated.map(({ fact, reading }) => ourOutcome(reading, fact)),
    missed.map(({ fact, reading }) => miss(reading, fact)),
  );
  for (const peer of peers) {
    const outcomes = dated.map(({ fact, window }) =>
      judge(peer, peer.read(fact.text, referenceDate(window)), fact, window),
    );
    line(peer.name, outcomes);
  }
  const answers = [
    ["this project", ({ reading }) => reading.ok],
    ...peers.map(({ name, read }) => [
      name,
      ({ fact, window }) => read(fact.text, referenceDate(window)).length > 0,
    ]),
  ].map(([name, gives]) => `${name} ${undated.filter(gives).length}`);
  tell(`answers given to ${undated.length} 时间段 that need a question: ${answers.join(", ")}`);
}
