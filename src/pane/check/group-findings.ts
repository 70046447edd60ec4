import { groupBy } from "../../core/rules/group-by.ts";
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
  const open = groupBy(findings.filter(isOpen), ({ problem }) => problem.code);
  const said = new Set<string>();
  return findings.flatMap((finding): Entry[] => {
    const { code } = finding.problem;
    const same = open.get(code) ?? [];
    if (!isOpen(finding) || same.length < SAME_FROM || unfolded.has(code)) return [{ kind: "one", finding }];
    if (said.has(code)) return [];
    said.add(code);
    return [{ kind: "same", code, findings: same }];
  });
}

function isOpen({ state }: Finding): boolean {
  return state.kind === "open";
}
