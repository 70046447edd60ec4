import type { ReactNode } from "react";
import type { CellEdit } from "../../core/model/problem.ts";
import type { Attention, CheckEvent, CheckState } from "./check-state.ts";
import type { Finding } from "./finding.ts";

/** What the screen 检查 is drawn from. */
export interface CheckProps {
  readonly state: CheckState;
  readonly rows: number;
  /** What is said of a table without rows. */
  readonly empty: string;
  /** The plan that the table was held against. */
  readonly plan: string | undefined;
  readonly onPlan: () => void;
  /** The question for the 校历, where it is asked, above the findings; its line, or the card that was asked for, below. */
  readonly calendar: ReactNode;
  readonly calendarLine: ReactNode;
  /** What was done last or is asked now, for those who do not see it. */
  readonly said: string;
  readonly onEvent: (event: CheckEvent) => void;
  readonly onApply: (findings: readonly Finding[], edits: readonly CellEdit[]) => void;
  readonly onKeep: (findings: readonly Finding[]) => void;
  readonly onDropKeep: (finding: Finding) => void;
  readonly onUndo: (action: number) => void;
  readonly onUndoAnyway: (action: number) => void;
}

/** What the officer can ask for at a finding. */
export interface RowWishes {
  readonly onSelect: (finding: string) => void;
  readonly onApply: (finding: Finding, edits: readonly CellEdit[]) => void;
  readonly onChoose: (finding: string | undefined) => void;
  readonly onKeep: (finding: Finding) => void;
  readonly onUndo: (action: number) => void;
  readonly onUndoAnyway: (action: number) => void;
  readonly onUndoNot: () => void;
}

/** What one finding is drawn from. */
export interface FindingRowProps extends RowWishes {
  readonly finding: Finding;
  readonly selected: boolean;
  readonly attention: Attention;
}
