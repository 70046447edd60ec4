import { foldCharacter } from "../../text/fold.ts";

/** ASCII and the Chinese characters that have no other spelling need no look-up. */
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
  if (PLAIN.test(line)) return line;
  let shadow = "";
  for (let at = 0; at < line.length; at += 1) shadow += plainUnit(line.charAt(at));
  return shadow;
}
