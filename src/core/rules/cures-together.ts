import type { CellEdit, Fix, Problem } from "../model/problem.ts";

/**
 * Of these cures those that can be applied at once: two for one cell do not go together, the second is
 * offered again after the next check.
 */
export function curesTogether(
  problems: readonly Problem[],
  kinds: readonly Fix["kind"][],
): { readonly problems: readonly Problem[]; readonly edits: readonly CellEdit[] } {
  const taken = new Map<string, CellEdit>();
  const cured = problems.filter(({ fix, accepted }) => {
    if (fix === undefined || accepted || fix.edits.length === 0 || !kinds.includes(fix.kind)) return false;
    const cells = fix.edits.map(({ sheet, cell }) => `${sheet}!${cell}`);
    if (cells.some((cell) => taken.has(cell))) return false;
    for (const [at, cell] of cells.entries()) taken.set(cell, fix.edits[at] as CellEdit);
    return true;
  });
  return { problems: cured, edits: [...taken.values()] };
}
