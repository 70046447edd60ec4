import { type RowChange, rowAfter, spanAfter } from "../../../core/model/row-change.ts";
import { folded } from "../sheet-name.ts";
import { mapReferences, type Reference, type ReferencePart } from "./references.ts";

/** Formulas as they read after rows have come, gone or moved. */
export interface FormulaChange {
  readonly change: RowChange;
  /** The formula stands in the sheet whose rows change: what names no sheet means its cells. */
  readonly within: boolean;
}

/** The formula after the change; a cell that is gone is `#REF!`, as in Excel. */
export function formulaAfter({ change, within }: FormulaChange, formula: string): string {
  const sheet = folded(change.sheet);
  return mapReferences(formula, (reference) => {
    const concerned = reference.sheet === undefined ? within : folded(reference.sheet) === sheet;
    return concerned ? referenceAfter(change, reference) : reference;
  });
}

/**
 * The formula of a rule for many cells (validation, conditional format), written for the first of them: what is
 * said relative to that cell stays so, what is fixed follows its row.
 */
export function ruleAfter(
  where: FormulaChange,
  formula: string,
  top: { readonly was: number; readonly now: number },
): string {
  const moved = mapReferences(formula, (reference) =>
    isFixed(reference) ? reference : shifted(reference, top.now - top.was, 0),
  );
  const sheet = folded(where.change.sheet);
  return mapReferences(moved, (reference) => {
    const concerned = reference.sheet === undefined ? where.within : folded(reference.sheet) === sheet;
    return concerned && isFixed(reference) ? referenceAfter(where.change, reference) : reference;
  });
}

/** The formula as it reads so many cells further down and right: how a shared formula is told to each cell. */
export function formulaAt(formula: string, down: number, right: number): string {
  return mapReferences(formula, (reference) => shifted(reference, down, right));
}

function isFixed({ first, last }: Reference): boolean {
  return first.rowFixed || last?.rowFixed === true || first.row === undefined;
}

function referenceAfter(change: RowChange, reference: Reference): Reference | undefined {
  const { first, last } = reference;
  if (first.row === undefined) return reference;
  if (last === undefined) {
    const row = rowAfter(change, first.row);
    if (row === first.row) return reference;
    return row === undefined ? undefined : { ...reference, first: { ...first, row } };
  }
  const other = last.row ?? first.row;
  const span = spanAfter(change, { first: Math.min(first.row, other), last: Math.max(first.row, other) });
  if (span === undefined) return undefined;
  const [upper, lower] = first.row <= other ? [span.first, span.last] : [span.last, span.first];
  if (upper === first.row && lower === other) return reference;
  return { ...reference, first: { ...first, row: upper }, last: { ...last, row: lower } };
}

function shifted(reference: Reference, down: number, right: number): Reference | undefined {
  if (down === 0 && right === 0) return reference;
  const first = shiftedPart(reference.first, down, right);
  const last = reference.last && shiftedPart(reference.last, down, right);
  if (first === undefined || (reference.last !== undefined && last === undefined)) return undefined;
  return { ...reference, first, last };
}

/** Beyond the edges of the sheet nothing is. */
function shiftedPart(part: ReferencePart, down: number, right: number): ReferencePart | undefined {
  const row = part.row === undefined || part.rowFixed ? part.row : part.row + down;
  const column = part.column === undefined || part.columnFixed ? part.column : part.column + right;
  if ((row ?? 0) < 0 || (row ?? 0) > 1_048_575 || (column ?? 0) < 0 || (column ?? 0) > 16_383)
    return undefined;
  return { ...part, row, column };
}
