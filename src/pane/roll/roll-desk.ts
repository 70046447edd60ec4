import type { IsoDay } from "../../core/model/day.ts";
import { type Store, storeOf } from "../store.ts";
import type { OldPlan } from "./outcome.ts";
import { type Roll, type RollEvent, rollOf, updateRoll } from "./roll.ts";

/** Last year's schedule while its changes are ticked; the rules it needs are fetched with it, not with the pane. */
export type RollSession = Store<Roll, RollEvent>;

export function rollSession(old: OldPlan, today: IsoDay): RollSession {
  return storeOf(updateRoll, rollOf(old, today));
}
