import type { PlaceHow } from "../../../src/core/model/fault.ts";

/** A plan of an unusual structure, and where its schedule belongs. What is expected was written down before any run. */
export interface StructureCase {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Owners are left out of the schedule. */
  readonly withoutOwners?: true;
  readonly how: PlaceHow;
  /** The nearest line with words above the schedule and below it; `undefined` at the document's beginning and end. */
  readonly above: string | undefined;
  readonly below: string | undefined;
  /** Lines that give way; a table is named by its first row. */
  readonly gone?: readonly string[];
  /** 表格 unless said otherwise. */
  readonly layout?: "list";
  /** Width of the table in twips, where it is not that of the usual page. */
  readonly width?: number;
  readonly warnings?: readonly string[];
  /** A heading in a table or a text box that the officer is told of. */
  readonly enclosed?: string;
}

/** A plan in which only the officer can say where the schedule belongs. */
export interface QuestionCase {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly fault: string;
  /** The lines to choose from. */
  readonly choices: readonly string[];
}
