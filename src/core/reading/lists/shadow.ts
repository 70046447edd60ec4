import { foldCharacter, UNIT_NOT_PLAIN } from "../../text/fold.ts";

/** ASCII and the signs that have no other spelling stay as they are where there is nothing else. */
const PLAIN = /^[ -~、。“”]*$/;

/** One unit of the plain spelling; what is dropped, or has a longer one, leaves a blank or itself. */
function plainUnit(unit: string): string {
  const folded = foldCharacter(unit);
  if (folded.length === 1) return folded;
  return folded === "" ? " " : unit;
}

/**
 * The line in one plain spelling, unit by unit, for finding words in it: full width, dashes, blanks and
 * traditional characters no longer differ, and each place is the same as in the line itself.
 */
export function shadowOf(line: string): string {
  return PLAIN.test(line) ? line : line.replace(UNIT_NOT_PLAIN, plainUnit);
}
