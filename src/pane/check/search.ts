import type { Problem } from "../../core/model/problem.ts";

/** More findings than that are looked through with a search. */
const READ_THROUGH = 20;

/** Whether the search is offered: above a list too long to be read through, and as long as something is looked for. */
export function asksForSearch(findings: number, search: string): boolean {
  return findings > READ_THROUGH || search !== "";
}

/** Whether the finding is meant by what was typed: a cell by its name, anything else by its words. */
export function isSought({ message, sheet, cell, fix }: Problem, search: string): boolean {
  const sought = plain(search);
  if (sought === "") return true;
  if (/^[A-Z]{1,3}\d+$/.test(sought)) return cell === sought;
  const edits = fix?.edits ?? [];
  return [message, sheet ?? "", ...edits.flatMap(({ from, to }) => [from, to])].some((text) =>
    plain(text).includes(sought),
  );
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "").toUpperCase();
}
