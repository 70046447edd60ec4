import type { Explanation, Fault, PlaceCandidate } from "../core/model/fault.ts";
import { explain } from "../core/text/explain-fault.ts";

/** Ends a command with nothing done: exit code 2 and one sentence with a way on. Thrown by the command line alone. */
export class Stop extends Error {
  readonly explanation: Explanation;
  /** Where the table could go instead, when that is what the officer has to decide. */
  readonly candidates: readonly PlaceCandidate[] | undefined;

  constructor(code: string, message: string, advice: string, candidates?: readonly PlaceCandidate[]) {
    super(message);
    this.name = "Stop";
    this.explanation = { code, message, advice };
    this.candidates = candidates;
  }
}

/** The end that a fault means, with its sentence and with the places it offers. */
export function stopFor(fault: Fault): Stop {
  const { code, message, advice } = explain(fault);
  return new Stop(code, message, advice, "candidates" in fault ? fault.candidates : undefined);
}
