import type { RollEdit } from "./roll-change.ts";

/** The text with the words at each edit's span replaced; edits come in the order of the text and never overlap. */
export function edited(text: string, edits: readonly RollEdit[] = []): string {
  let words = "";
  let at = 0;
  for (const { span, to } of edits) {
    words += text.slice(at, span.start) + to;
    at = span.end;
  }
  return words + text.slice(at);
}
