// How many expressions we and the peers understand.
import { answered, meets, wanted } from "../facts.mjs";
import { detail, tell } from "../state.mjs";
import { expressions } from "./expressions.mjs";
import { framesOf } from "./frames.mjs";
import { judge, peers, referenceDate } from "./peers.mjs";

const OUTCOMES = ["right", "wrong", "nothing"];

function line(name, outcomes) {
  const counts = OUTCOMES.map(
    (outcome) => `${outcomes.filter((each) => each === outcome).length} ${outcome}`,
  );
  tell(`${name} on ${outcomes.length} 时间段 with days: ${counts.join(", ")}`);
}

function ourOutcome(reading, fact) {
  return meets(reading, fact) ? "right" : reading.ok ? "wrong" : "nothing";
}

/** Right, wrong or nothing for each, then what we miss, and what the peers answer where none can be given. */
export function accuracy(time) {
  const cells = framesOf(time, expressions);
  const dated = cells.filter(({ fact }) => fact.kinds === undefined);
  const undated = cells.filter(({ fact }) => fact.kinds !== undefined);
  line(
    "this project",
    dated.map(({ fact, frame }) => ourOutcome(time.readPeriod(fact.text, frame), fact)),
  );
  for (const peer of peers) {
    const outcomes = dated.map(({ fact, window }) =>
      judge(peer, peer.read(fact.text, referenceDate(window)), fact, window),
    );
    line(peer.name, outcomes);
  }
  const answers = [
    ["this project", ({ fact, frame }) => time.readPeriod(fact.text, frame).ok],
    ...peers.map(({ name, read }) => [
      name,
      ({ fact, window }) => read(fact.text, referenceDate(window)).length > 0,
    ]),
  ].map(([name, gives]) => `${name} ${undated.filter(gives).length}`);
  tell(`answers given to ${undated.length} 时间段 that need a question: ${answers.join(", ")}`);
  for (const { fact, frame } of cells) {
    const reading = time.readPeriod(fact.text, frame);
    if (!meets(reading, fact))
      detail(`${fact.text} (${fact.frame}): ${answered(reading)}, not ${wanted(fact)}`);
  }
}
