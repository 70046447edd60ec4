import { type Finding, type Group, groups } from "./finding.ts";

/** One row of the list: a finding, or the same finding in three rows or more, said once. */
export type Entry =
  | { readonly kind: "one"; readonly finding: Finding }
  | { readonly kind: "same"; readonly code: string; readonly findings: readonly Finding[] };

export interface FindingGroup {
  readonly group: Group;
  readonly count: number;
  readonly entries: readonly Entry[];
}

/** Rows from which the same finding is said once. */
const SAME_FROM = 3;

/** The findings by column; `unfolded` holds the codes whose findings the officer wants to see one by one. */
export function groupFindings(findings: readonly Finding[], unfolded: ReadonlySet<string>): FindingGroup[] {
  return groups.flatMap((group) => {
    const inGroup = findings.filter((finding) => finding.group === group);
    if (inGroup.length === 0) return [];
    const count = inGroup.filter(({ state }) => state.kind === "open").length;
    return [{ group, count, entries: entriesOf(inGroup, unfolded) }];
  });
}

function entriesOf(findings: readonly Finding[], unfolded: ReadonlySet<string>): Entry[] {
  const entries: Entry[] = [];
  const said = new Set<string>();
  for (const finding of findings) {
    const { code } = finding.problem;
    const same = findings.filter((other) => isOpen(other) && other.problem.code === code);
    if (!isOpen(finding) || same.length < SAME_FROM || unfolded.has(code)) {
      entries.push({ kind: "one", finding });
    } else if (!said.has(code)) {
      said.add(code);
      entries.push({ kind: "same", code, findings: same });
    }
  }
  return entries;
}

function isOpen({ state }: Finding): boolean {
  return state.kind === "open";
}
