/** Two levels only: what must be mended, and what is offered. */
export type Level = "must" | "should";

/** A cell's old text and its new one. Applied only where the cell still holds `from`. */
export interface CellEdit {
  readonly sheet: string;
  readonly cell: string;
  readonly from: string;
  readonly to: string;
}

/** The cure: `safe` may be applied with others in one go, `guess` only by itself, `choice` asks. */
export type Fix =
  | { readonly kind: "safe" | "guess"; readonly edits: readonly CellEdit[] }
  | {
      readonly kind: "choice";
      readonly edits: readonly CellEdit[];
      readonly choices: readonly { readonly label: string; readonly edits: readonly CellEdit[] }[];
    };

/** Words of the plan's body: the line, counted from 1 as its reader counts, and what it says. */
export interface PlanQuote {
  readonly line: number;
  readonly text: string;
}

/** What is wrong in the officer's data, and the cure. */
export interface Problem {
  /** Kebab-case, listed in docs/codes.md. */
  readonly code: string;
  readonly level: Level;
  readonly sheet: string | null;
  /** The cell it stands in; a column's problem sits on its header cell, a workbook's has null. */
  readonly cell: string | null;
  /** One Chinese sentence that quotes the officer's own words in “ ”. */
  readonly message: string;
  /** What the answer 「这样没错」 is kept under: rule, row and text, free of positions. */
  readonly key: string;
  readonly accepted?: true;
  /** The line of the plan that the table was held against. */
  readonly plan?: PlanQuote;
  readonly fix?: Fix;
}
