import { fromA1 } from "../../core/model/grid.ts";
import type { CellEdit, Problem } from "../../core/model/problem.ts";
import type { ColumnRole, FoundTable } from "../../core/model/schedule.ts";
import { curesTogether } from "../../core/rules/cures-together.ts";

/** The headings under which findings stand, in the order of the screen. */
export const groups = ["time", "items", "owners", "compare", "sheet"] as const;

export type Group = (typeof groups)[number];

/** What became of a finding in this round of checking: it stays in its place until the next one. */
type FindingState =
  | { readonly kind: "open" }
  | { readonly kind: "mended"; readonly action: number; readonly edits: readonly CellEdit[] }
  | { readonly kind: "kept"; readonly action: number };

/** A problem on the screen. */
export interface Finding {
  readonly id: string;
  readonly problem: Problem;
  readonly group: Group;
  readonly state: FindingState;
}

/** The problems as findings in screen order: by column, then down the sheet. */
export function findingsOf(problems: readonly Problem[], tables: readonly FoundTable[]): Finding[] {
  const seen = new Map<string, number>();
  return problems
    .map((problem) => {
      const name = [problem.code, problem.sheet, problem.cell, problem.key].join("|");
      const repeat = (seen.get(name) ?? 0) + 1;
      seen.set(name, repeat);
      const id = repeat === 1 ? name : `${name}#${repeat}`;
      return { id, problem, group: groupOf(problem, tables), state: { kind: "open" } as const };
    })
    .sort(inScreenOrder);
}

/**
 * The findings after the workbook was checked again: what was mended or confirmed a moment ago keeps its
 * place, so that nothing jumps under the pointer; what is gone by itself goes.
 */
export function findingsAgain(shown: readonly Finding[], fresh: readonly Finding[]): Finding[] {
  const settled = shown.filter(({ state }) => state.kind !== "open");
  const places = new Set(settled.map(({ id }) => id));
  return [...settled, ...fresh.filter(({ id }) => !places.has(id))].sort(inScreenOrder);
}

/** Findings that still ask for an answer. */
export function openFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ state, problem }) => state.kind === "open" && problem.accepted !== true);
}

/** What 一键修正 would mend at once: certain cures only, never a guess, and no two of one cell. */
export function safeCures(findings: readonly Finding[]): {
  readonly findings: readonly Finding[];
  readonly edits: readonly CellEdit[];
} {
  const open = openFindings(findings);
  const { problems, edits } = curesTogether(
    open.map(({ problem }) => problem),
    ["safe"],
  );
  const cured = new Set(problems);
  return { findings: open.filter(({ problem }) => cured.has(problem)), edits };
}

/** Findings about the plan's body. */
export function planFindings(findings: readonly Finding[]): Finding[] {
  return openFindings(findings).filter(({ problem }) => problem.plan !== undefined);
}

/** Confirmed before this round; they stand at the end of the list. */
export function confirmedFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ state, problem }) => state.kind === "open" && problem.accepted === true);
}

function groupOf({ code, sheet, cell }: Problem, tables: readonly FoundTable[]): Group {
  if (/festival|body|plan/.test(code)) return "compare";
  // A table without the column has its question about owners on another header.
  if (/^owners?-/.test(code)) return "owners";
  const column = cell === null ? undefined : fromA1(cell)?.column;
  const role = tables
    .find((table) => table.sheet === sheet)
    ?.columns.find((found) => found.column === column)?.role;
  return groupOfRole(role);
}

function groupOfRole(role: ColumnRole | undefined): Group {
  return role === "time" || role === "items" || role === "owners" ? role : "sheet";
}

function inScreenOrder(one: Finding, other: Finding): number {
  const [a, b] = [placeOf(one), placeOf(other)];
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.id < other.id ? -1 : 1;
}

function placeOf({ group, problem }: Finding): readonly number[] {
  const place = problem.cell === null ? undefined : fromA1(problem.cell);
  return [groups.indexOf(group), place?.row ?? -1, place?.column ?? -1];
}
