/** A piece of a text to be put in place of what stands between two offsets; equal offsets put it in between. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all pieces in place. They may come in any order; at one offset those given first stand first. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const inOrder = [...splices].sort((one, other) => one.start - other.start || one.end - other.end);
  let result = "";
  let at = 0;
  for (const splice of inOrder) {
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
}
