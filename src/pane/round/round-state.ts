import type { Decision } from "../../core/model/decision.ts";
import type { Explanation } from "../../core/model/fault.ts";
import type { Collected } from "../../jobs/collect.ts";
import type { FileSummary } from "../../jobs/collector.ts";

/** 发下去, 收上来, 汇总. */
type RoundStep = "send" | "back" | "merge";

/** What was sent in this sitting. */
interface Sent {
  readonly copies: number;
  readonly files: readonly string[];
  readonly notice: string;
}

/** The tab 汇总. */
export interface RoundState {
  readonly step: RoundStep;
  /** Recipients that the officer took out. */
  readonly left: readonly string[];
  /** ISO day, empty while none is given. */
  readonly due: string;
  readonly withOthers: boolean;
  readonly asZip: boolean;
  readonly sent: Sent | undefined;
  /** How often copies were made in this sitting. */
  readonly sendings: number;
  /** The text of the 名单 while it is being edited. */
  readonly unitsText: string | undefined;
  readonly files: readonly FileSummary[];
  /** Files that are being read: how many are through, of how many. */
  readonly reading: { readonly done: number; readonly total: number } | undefined;
  /** Files that were not read since the officer stopped. */
  readonly stopped: number;
  /** Decisions where the workbook keeps no round that could keep them. */
  readonly decisions: readonly Decision[];
  readonly merged: Collected | Explanation | undefined;
  /** The merge, as it is shown, stands in the table or in a file. */
  readonly written: boolean;
}

export type RoundEvent =
  | { readonly kind: "step-chosen"; readonly step: RoundStep }
  | { readonly kind: "recipients-left"; readonly names: readonly string[] }
  | { readonly kind: "due-set"; readonly due: string }
  | { readonly kind: "others-set"; readonly shown: boolean }
  | { readonly kind: "way-set"; readonly asZip: boolean }
  | { readonly kind: "sent"; readonly sent: Sent }
  | { readonly kind: "units-edited"; readonly text: string | undefined }
  | { readonly kind: "reading"; readonly done: number; readonly total: number }
  | { readonly kind: "stop" }
  | { readonly kind: "read"; readonly files: readonly FileSummary[]; readonly unread: number }
  | { readonly kind: "file-dropped"; readonly key: number }
  | { readonly kind: "file-assigned"; readonly key: number; readonly sender: string }
  | { readonly kind: "decided"; readonly decisions: readonly Decision[] }
  | { readonly kind: "merged"; readonly merged: Collected | Explanation | undefined }
  | { readonly kind: "written" };

export const noRound: RoundState = {
  step: "send",
  left: [],
  due: "",
  withOthers: true,
  asZip: true,
  sent: undefined,
  sendings: 0,
  unitsText: undefined,
  files: [],
  reading: undefined,
  stopped: 0,
  decisions: [],
  merged: undefined,
  written: false,
};

export function updateRound(state: RoundState, event: RoundEvent): RoundState {
  switch (event.kind) {
    case "step-chosen":
      return { ...state, step: event.step };
    case "recipients-left":
      return { ...state, left: event.names };
    case "due-set":
      return { ...state, due: event.due };
    case "others-set":
      return { ...state, withOthers: event.shown };
    case "way-set":
      return { ...state, asZip: event.asZip };
    case "sent":
      return { ...state, sent: event.sent, sendings: state.sendings + 1 };
    case "units-edited":
      return { ...state, unitsText: event.text };
    case "reading":
      return { ...state, reading: { done: event.done, total: event.total }, stopped: 0 };
    case "stop":
      return { ...state, reading: undefined };
    case "read":
      return {
        ...state,
        reading: undefined,
        stopped: event.unread,
        files: [...state.files, ...event.files],
        written: false,
      };
    case "file-dropped":
      return { ...state, files: state.files.filter(({ key }) => key !== event.key), written: false };
    case "file-assigned":
      return { ...state, files: state.files.map((file) => assigned(file, event)), written: false };
    case "decided":
      return { ...state, decisions: event.decisions, written: false };
    case "merged":
      return { ...state, merged: event.merged };
    case "written":
      return { ...state, written: true };
  }
}

function assigned(
  file: FileSummary,
  { key, sender }: Extract<RoundEvent, { kind: "file-assigned" }>,
): FileSummary {
  return file.kind === "copy" && file.key === key ? { ...file, sender } : file;
}

/** The merge that is shown, where there is one. */
export function mergeOf({ merged }: RoundState): Collected | undefined {
  return merged !== undefined && "rows" in merged ? merged : undefined;
}
