import type { PlanFrame } from "../model/frame.ts";
import type { Cell } from "../model/grid.ts";
import type { PeriodReading } from "../model/period.ts";
import { splitOwners } from "../text/owners.ts";
import { Remembered } from "../text/remembered.ts";
import { readPeriod } from "../time/read-period.ts";
import { readPeriodCell } from "../time/read-period-cell.ts";

/** What the words of a table mean; the same ones are understood once. */
export class Understanding {
  /** Who answers for the last row, by owner column. */
  readonly above: (readonly string[])[] = [];
  /** The cells in which those stand. */
  readonly aboveCells: (readonly string[])[] = [];
  readonly #frame: PlanFrame | undefined;
  readonly #times: Remembered<PeriodReading>;
  readonly #owners = new Remembered<readonly string[]>(splitOwners);

  constructor(frame: PlanFrame | undefined) {
    this.#frame = frame;
    this.#times = new Remembered((text) => readPeriod(text, frame));
  }

  /** Words are read as words; a date or a number is read cell by cell: its text may hide what was typed. */
  period(text: string, cell: Cell | undefined): PeriodReading {
    const typed = cell === undefined || typeof cell.value === "string";
    return typed ? this.#times.of(text) : readPeriodCell(cell, this.#frame);
  }

  owners(text: string): readonly string[] {
    return this.#owners.of(text);
  }
}
