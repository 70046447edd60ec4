import type { Settled } from "../../core/merge/decide.ts";
import type { Unit } from "../../core/model/settings.ts";
import type { GivenFile } from "../desk.ts";

/** What the officer asks for in the tab 汇总. */
export type RoundAct =
  | { readonly kind: "keep-units"; readonly units: readonly Unit[] }
  /** Every row without an owner gets this one. */
  | { readonly kind: "fill-owners"; readonly owner: string }
  | { readonly kind: "send"; readonly to: readonly string[] }
  | { readonly kind: "give-files"; readonly files: readonly GivenFile[] }
  /** Words from a chat, handed in for that sender. */
  | { readonly kind: "give-text"; readonly sender: string; readonly text: string }
  | { readonly kind: "drop-file"; readonly key: number }
  /** A copy that was merged in an earlier sitting. */
  | { readonly kind: "drop-kept"; readonly hash: string }
  | { readonly kind: "assign-file"; readonly key: number; readonly sender: string }
  | { readonly kind: "decide"; readonly decided: readonly Settled[] }
  | { readonly kind: "take-back"; readonly decided: Settled }
  /** 「不等了」, and waiting again. */
  | { readonly kind: "wait"; readonly name: string; readonly waits: boolean }
  /** The officer is about to hand in files: whatever reading needs is set up meanwhile. */
  | { readonly kind: "get-ready" }
  | { readonly kind: "merge" }
  | { readonly kind: "write" };
