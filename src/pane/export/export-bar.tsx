import { Button } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { Table20Regular } from "@fluentui/react-icons/svg/table";
import { ActionBar } from "../frame/action-bar.tsx";
import type { ExportWay } from "./export-screen.tsx";
import type { ExportState } from "./export-state.ts";
import { exportWords } from "./export-words.ts";

interface Props {
  readonly state: ExportState;
  readonly way: ExportWay;
  /** Findings of level 要改 that are still open. */
  readonly musts: number;
  readonly onWrite: () => void;
  readonly onPrint: () => void;
  readonly onAgain: () => void;
}

/** The bar of 导出: writing is allowed while something is left to mend, after one sentence. */
export function ExportBar({ state, way, musts, onWrite, onPrint, onAgain }: Props) {
  const note = musts > 0 && state.kind !== "written" ? { note: exportWords.mustLeft(musts) } : {};
  return (
    <ActionBar {...note}>
      {way === "sheet" ? (
        <Button appearance="primary" icon={<Table20Regular />} onClick={onPrint}>
          {exportWords.makeSheet}
        </Button>
      ) : state.kind === "written" ? (
        <Button onClick={onAgain}>{exportWords.again}</Button>
      ) : (
        <Button
          appearance="primary"
          icon={<ArrowDownload20Regular />}
          disabledFocusable={!canWrite(state)}
          onClick={onWrite}
        >
          {exportWords.write}
        </Button>
      )}
    </ActionBar>
  );
}

function canWrite(state: ExportState): boolean {
  return state.kind === "looked" && state.frameAgreed && state.place !== undefined;
}
