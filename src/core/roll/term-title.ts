import { frameName, type PlanFrame } from "../model/frame.ts";
import { readFrame } from "../time/read-frame.ts";

/** After what the name of a term may stand, best first. */
const BEFORE_TERM = [/学\s*年\s*度?/u, /年\s*度/u, /年/u];

/** The title of the year's plan with 第二学期 in it, read back as that term; undefined where it cannot be put in. */
export function termTitle(title: string, term: PlanFrame): string | undefined {
  for (const pattern of BEFORE_TERM) {
    const match = pattern.exec(title);
    if (match === null) continue;
    const at = match.index + match[0].trimEnd().length;
    const words = `${title.slice(0, at)}第二学期${title.slice(at)}`;
    const reading = readFrame(words);
    if (reading.ok && frameName(reading.value.frame) === frameName(term)) return words;
  }
  return undefined;
}
