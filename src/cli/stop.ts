import type { Explanation, PlaceCandidate } from "../core/model/fault.ts";

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
