import { normalise } from "../text/normalise.ts";
import type { Finding } from "./rule.ts";

const LONGEST_TEXT = 80;

/**
 * What the answer 「这样没错」 is kept under: rule, row id and the words judged, free of positions.
 *
 * Where rows carry no ids, equal words are told apart by their order among themselves, so that a row
 * put in elsewhere keeps every answer. Long words are shortened to their beginning and a checksum.
 */
export function problemKeys(): (code: string, finding: Finding) => string {
  const seen = new Map<string, number>();
  return (code, { row, judged }) => {
    const words = shortened(normalise(judged));
    if (row?.id !== undefined) return `${code}/${row.id}/${words}`;
    const ordinal = (seen.get(`${code}/${words}`) ?? 0) + 1;
    seen.set(`${code}/${words}`, ordinal);
    return `${code}/#${ordinal}/${words}`;
  };
}

function shortened(words: string): string {
  const line = words.replaceAll("\n", "⏎");
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 20)}…${checksum(line)}` : line;
}

/** Two 32-bit FNV-1a sums over the text and its reverse: enough to notice a changed text, no secret kept. */
function checksum(text: string): string {
  let forward = 0x811c9dc5;
  let backward = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    forward = Math.imul(forward ^ text.charCodeAt(index), 0x01000193);
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
  }
  return ((forward >>> 0).toString(36) + (backward >>> 0).toString(36)).padStart(14, "0");
}
