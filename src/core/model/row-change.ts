/**
 * Rows that come, go or move in a sheet; rows count from 0, both ends included.
 *
 * Inserted rows are blank and look like the row `like`. A moved block comes to stand before the row `before`
 * of the sheet as it was.
 */
export type RowChange =
  | {
      readonly kind: "insert";
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
      readonly like?: number;
    }
  | { readonly kind: "delete"; readonly sheet: string; readonly first: number; readonly last: number }
  | {
      readonly kind: "move";
      readonly sheet: string;
      readonly first: number;
      readonly last: number;
      readonly before: number;
    };

/** First and last row of a stretch. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** The last row that a sheet can have (ECMA-376, 18.3.1.73). */
export const LAST_ROW = 1_048_575;

/** Where the row stands after the change; undefined when it is gone. */
export function rowAfter(change: RowChange, row: number): number | undefined {
  switch (change.kind) {
    case "insert":
      return row < change.at ? row : Math.min(row + change.count, LAST_ROW);
    case "delete":
      if (row < change.first) return row;
      return row > change.last ? row - (change.last - change.first + 1) : undefined;
    case "move":
      return movedRow(change, row);
  }
}

/**
 * Where a stretch stands after the change: one that rows come into grows, one that loses rows shrinks, and one that
 * loses all is gone. A move into or out of a stretch leaves the stretch where it is: it then holds other rows.
 */
export function spanAfter(change: RowChange, { first, last }: RowSpan): RowSpan | undefined {
  switch (change.kind) {
    case "insert":
      // A whole column stays a whole column.
      return { first: rowAfter(change, first) ?? first, last: rowAfter(change, last) ?? last };
    case "delete":
      return shrunk(change, first, last);
    case "move":
      return movedSpan(change, { first, last });
  }
}

/** The change that brings the rows back to their places; rows that were deleted come back blank. */
export function backwards(change: RowChange): RowChange {
  const { sheet } = change;
  switch (change.kind) {
    case "insert":
      return { kind: "delete", sheet, first: change.at, last: change.at + change.count - 1 };
    case "delete":
      return { kind: "insert", sheet, at: change.first, count: change.last - change.first + 1 };
    case "move": {
      const height = change.last - change.first + 1;
      const first = movedRow(change, change.first);
      const before = change.before > change.last ? change.first : change.last + 1;
      return { kind: "move", sheet, first, last: first + height - 1, before };
    }
  }
}

/** Whether the rows of the stretch stay one stretch. */
export function staysWhole(change: RowChange, span: RowSpan): boolean {
  if (change.kind !== "move" || span.first === span.last) return true;
  const { block, passed } = partsOf(change);
  const affected = { first: Math.min(block.first, passed.first), last: Math.max(block.last, passed.last) };
  return (
    isApart(span, affected) || isWithin(affected, span) || isWithin(span, block) || isWithin(span, passed)
  );
}

function shrunk(change: Extract<RowChange, { kind: "delete" }>, first: number, last: number) {
  const from = rowAfter(change, first) ?? change.first;
  // A whole column stays a whole column.
  const to = last === LAST_ROW ? LAST_ROW : (rowAfter(change, last) ?? change.first - 1);
  return from > to ? undefined : { first: from, last: to };
}

type Move = Extract<RowChange, { kind: "move" }>;

/** The block that moves, and the rows that it passes. */
function partsOf({ first, last, before }: Move): { readonly block: RowSpan; readonly passed: RowSpan } {
  const passed = before > last ? { first: last + 1, last: before - 1 } : { first: before, last: first - 1 };
  return { block: { first, last }, passed };
}

function movedRow(change: Move, row: number): number {
  const { block, passed } = partsOf(change);
  const down = change.before > change.last;
  if (isWithin({ first: row, last: row }, block)) {
    const way = passed.last - passed.first + 1;
    return down ? row + way : row - way;
  }
  if (!isWithin({ first: row, last: row }, passed)) return row;
  const height = block.last - block.first + 1;
  return down ? row - height : row + height;
}

function movedSpan(change: Move, span: RowSpan): RowSpan {
  const { block, passed } = partsOf(change);
  if (!isWithin(span, block) && !isWithin(span, passed)) return span;
  return { first: movedRow(change, span.first), last: movedRow(change, span.last) };
}

function isWithin(inner: RowSpan, outer: RowSpan): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

function isApart(one: RowSpan, other: RowSpan): boolean {
  return one.last < other.first || other.last < one.first;
}
