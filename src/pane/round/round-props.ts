import type { CheckReport } from "../../jobs/check.ts";
import type { RoundAct } from "./round-act.ts";
import type { RoundEvent, RoundState } from "./round-state.ts";

/** What every step of the tab 汇总 is drawn from. */
export interface RoundProps {
  readonly state: RoundState;
  readonly report: CheckReport;
  /** The workbook holds changes that no saved file has. */
  readonly unsaved: boolean;
  readonly onEvent: (event: RoundEvent) => void;
  readonly onAct: (act: RoundAct) => void;
  readonly onSave: () => void;
}
