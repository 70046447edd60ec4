import type { Explanation } from "../../core/model/fault.ts";
import type { NamedFile, PlanFormat, PlanView } from "../desk.ts";
import type { Saved } from "../save-file.ts";

/** The screen 导出, from choosing a plan to the file that was written. */
export type ExportState =
  | { readonly kind: "no-plan"; readonly trouble?: Explanation }
  | { readonly kind: "looking"; readonly name: string }
  | Looked
  | { readonly kind: "writing"; readonly looked: Looked }
  | {
      readonly kind: "written";
      readonly looked: Looked;
      readonly file: string;
      readonly saved: Exclude<Saved, "cancelled">;
      readonly warnings: readonly string[];
    };

/** A plan that was read: where the table could go, and what the officer chose. */
export interface Looked {
  readonly kind: "looked";
  readonly plan: NamedFile;
  readonly view: PlanView;
  readonly place: string | undefined;
  /** A month list at the place gives way; preselected, since two schedules in one plan contradict each other. */
  readonly replaceList: boolean;
  readonly format: PlanFormat;
  /** The officer answered that the other year's plan is meant. */
  readonly frameAgreed: boolean;
  readonly trouble?: Explanation;
}

export type ExportEvent =
  | { readonly kind: "plan-given"; readonly name: string }
  | { readonly kind: "plan-read"; readonly plan: NamedFile; readonly view: PlanView }
  | { readonly kind: "plan-refused"; readonly trouble: Explanation }
  | { readonly kind: "place-chosen"; readonly place: string }
  | { readonly kind: "list-decided"; readonly replace: boolean }
  | { readonly kind: "format-chosen"; readonly format: PlanFormat }
  | { readonly kind: "frame-agreed" }
  | { readonly kind: "write-began" }
  | {
      readonly kind: "written";
      readonly file: string;
      readonly saved: Exclude<Saved, "cancelled">;
      readonly warnings: readonly string[];
    }
  | { readonly kind: "write-refused"; readonly trouble: Explanation }
  | { readonly kind: "write-dropped" }
  /** The table changed after the plan was read: what was read of the plan still holds, the preview is new. */
  | { readonly kind: "view-renewed"; readonly view: PlanView }
  | { readonly kind: "started-over" };

export const noPlan: ExportState = { kind: "no-plan" };

export function updateExport(state: ExportState, event: ExportEvent): ExportState {
  switch (event.kind) {
    case "plan-given":
      return { kind: "looking", name: event.name };
    case "plan-read":
      return lookedAt(event.plan, event.view);
    case "plan-refused":
      return { kind: "no-plan", trouble: event.trouble };
    case "started-over":
      return noPlan;
    case "view-renewed":
      return renewed(state, event.view);
    case "place-chosen":
      return state.kind === "looked" ? { ...withoutTrouble(state), place: event.place } : state;
    case "list-decided":
      return state.kind === "looked" ? { ...state, replaceList: event.replace } : state;
    case "format-chosen":
      return state.kind === "looked" ? { ...state, format: event.format } : state;
    case "frame-agreed":
      return state.kind === "looked" ? { ...state, frameAgreed: true } : state;
    case "write-began":
      return state.kind === "looked" ? { kind: "writing", looked: withoutTrouble(state) } : state;
    case "written":
      return state.kind === "writing" ? { ...event, looked: state.looked } : state;
    case "write-refused":
      return state.kind === "writing" ? { ...state.looked, trouble: event.trouble } : state;
    case "write-dropped":
      return state.kind === "writing" ? state.looked : state;
  }
}

/** What was written before the table changed is out of date: the same plan can be written again. */
function renewed(state: ExportState, view: PlanView): ExportState {
  const looked = state.kind === "written" ? state.looked : state;
  if (looked.kind !== "looked") return state;
  return { ...lookedAt(looked.plan, view), ...keptChoice(looked, view) };
}

/** The plan that the screen shows, whatever stage it is in. */
export function lookedOf(state: ExportState): Looked | undefined {
  if (state.kind === "looked") return state;
  return state.kind === "writing" || state.kind === "written" ? state.looked : undefined;
}

function lookedAt(plan: NamedFile, view: PlanView): Looked {
  const frameAgreed = view.otherFrame === undefined;
  return { kind: "looked", plan, view, place: view.best, replaceList: true, format: "auto", frameAgreed };
}

function keptChoice({ place, replaceList, format, frameAgreed }: Looked, view: PlanView): Partial<Looked> {
  const known = view.places.some((candidate) => candidate.place === place);
  return {
    replaceList,
    format,
    frameAgreed: frameAgreed || view.otherFrame === undefined,
    ...(known && { place }),
  };
}

function withoutTrouble({ trouble: _answered, ...looked }: Looked): Looked {
  return looked;
}
