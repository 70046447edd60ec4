import { leadingNumber } from "../text/numbering.ts";

/**
 * What a cell says of each of the works that share it: line by line where it has as many lines as works, by their
 * numbers where it numbers them, else the whole of it for all.
 */
export function linesFor(text: string, parts: number): readonly string[] {
  const whole = Array.from({ length: parts }, () => text);
  if (parts === 1 || text === "") return whole;
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const heads = lines.map((line) => leadingNumber(line));
  if (heads.every((head) => head !== undefined && head.number >= 1 && head.number <= parts)) {
    const byNumber = new Map(
      lines.map((line, at) => [heads[at]?.number, line.slice(heads[at]?.length).trim()]),
    );
    return whole.map((_, part) => byNumber.get(part + 1) ?? "");
  }
  return lines.length === parts ? lines : whole;
}

/** The same put together again, so that `linesFor` reads it; works of which nothing is said have no line. */
export function joinedLines(lines: readonly string[]): string {
  if (lines.length === 1) return lines[0] ?? "";
  return lines
    .map((line, part) => (line === "" ? "" : `${part + 1}. ${line.replaceAll("\n", " ")}`))
    .filter((line) => line !== "")
    .join("\n");
}
