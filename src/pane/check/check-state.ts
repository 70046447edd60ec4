import type { CellEdit, Level } from "../../core/model/problem.ts";
import { type Finding, findingsAgain } from "./finding.ts";

export type Filter = "all" | Level;

/** What the officer may be doing on a finding: nothing, choosing among cures, or answering an undo. */
export type Attention =
  | { readonly kind: "none" }
  | { readonly kind: "choosing"; readonly finding: string }
  | { readonly kind: "undo-asked"; readonly action: number; readonly changed: CellEdit };

/** The screen 检查: which findings are shown, which one is chosen, what was mended in this round. */
export interface CheckState {
  readonly findings: readonly Finding[];
  readonly filter: Filter;
  /** What is looked for among them; empty while nothing is. */
  readonly search: string;
  readonly selected: string | undefined;
  readonly attention: Attention;
  /** Codes of equal findings that are shown one by one. */
  readonly unfolded: ReadonlySet<string>;
  readonly showConfirmed: boolean;
}

export type CheckEvent =
  | { readonly kind: "filtered"; readonly filter: Filter }
  | { readonly kind: "searched"; readonly search: string }
  | { readonly kind: "selected"; readonly finding: string | undefined }
  | { readonly kind: "choosing"; readonly finding: string | undefined }
  | { readonly kind: "undo-asked"; readonly action: number; readonly changed: CellEdit }
  | { readonly kind: "undo-answered" }
  | { readonly kind: "unfolded"; readonly code: string }
  | { readonly kind: "confirmed-shown"; readonly shown: boolean }
  /** An action was carried out on these findings: 改 and 填入 mend, 「这样没错」 keeps. */
  | {
      readonly kind: "settled";
      readonly how: "mended";
      readonly findings: readonly string[];
      readonly action: number;
      readonly edits: readonly CellEdit[];
    }
  | {
      readonly kind: "settled";
      readonly how: "kept";
      readonly findings: readonly string[];
      readonly action: number;
    }
  | { readonly kind: "undone"; readonly action: number }
  /** The workbook was checked again. */
  | { readonly kind: "checked"; readonly findings: readonly Finding[] }
  /** A new round: what was settled leaves the list. */
  | { readonly kind: "round-began" };

const nothing: Attention = { kind: "none" };

/** The screen for a workbook just checked. */
export function checkStateOf(findings: readonly Finding[]): CheckState {
  return {
    findings,
    filter: "all",
    search: "",
    selected: undefined,
    attention: nothing,
    unfolded: new Set(),
    showConfirmed: false,
  };
}

export function updateCheck(state: CheckState, event: CheckEvent): CheckState {
  switch (event.kind) {
    case "filtered":
      return { ...state, filter: event.filter, attention: nothing };
    case "searched":
      return { ...state, search: event.search, attention: nothing };
    case "selected":
      return { ...state, selected: event.finding };
    case "choosing":
      return { ...state, ...chosen(event.finding) };
    case "undo-asked":
      return { ...state, attention: event };
    case "undo-answered":
      return { ...state, attention: nothing };
    case "unfolded":
      return { ...state, unfolded: toggled(state.unfolded, event.code) };
    case "confirmed-shown":
      return { ...state, showConfirmed: event.shown };
    case "settled":
      return { ...state, attention: nothing, findings: settled(state.findings, event) };
    case "undone":
      return { ...state, attention: nothing, findings: reopened(state.findings, event.action) };
    case "checked":
      return { ...state, findings: findingsAgain(state.findings, event.findings) };
    case "round-began":
      return { ...state, attention: nothing, findings: stillOpen(state.findings) };
  }
}

function chosen(finding: string | undefined): Partial<CheckState> {
  if (finding === undefined) return { attention: nothing };
  return { selected: finding, attention: { kind: "choosing", finding } };
}

function settled(findings: readonly Finding[], event: Extract<CheckEvent, { kind: "settled" }>): Finding[] {
  const ids = new Set(event.findings);
  return findings.map((finding) =>
    ids.has(finding.id) ? { ...finding, state: stateAfter(event, finding) } : finding,
  );
}

/** Of several findings mended at once each had its own cure; one alone may have had a choice of them. */
function stateAfter(event: Extract<CheckEvent, { kind: "settled" }>, { problem }: Finding): Finding["state"] {
  const { action } = event;
  if (event.how === "kept") return { kind: "kept", action };
  const edits = event.findings.length === 1 ? event.edits : (problem.fix?.edits ?? []);
  return { kind: "mended", action, edits };
}

function reopened(findings: readonly Finding[], action: number): Finding[] {
  return findings.map((finding) =>
    finding.state.kind !== "open" && finding.state.action === action
      ? { ...finding, state: { kind: "open" } }
      : finding,
  );
}

function stillOpen(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => {
    if (finding.state.kind === "mended") return [];
    if (finding.state.kind === "open") return [finding];
    return [
      { ...finding, problem: { ...finding.problem, accepted: true as const }, state: { kind: "open" } },
    ];
  });
}

function toggled(set: ReadonlySet<string>, code: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(code)) next.add(code);
  return next;
}
