import { withMerged } from "../core/model/round.ts";
import { type Settings, withRoundDecided } from "../core/model/settings.ts";
import type { Collected } from "./collect.ts";

/** What the workbook keeps once the merge stands in it: the decisions, and its rows under the ids they were sent with. */
export function settingsAfter(settings: Settings, { rows, decisions }: Collected): Settings {
  const decided = withRoundDecided(settings, { ...settings.rounds?.at(-1), decisions });
  const { rounds = [] } = decided;
  const latest = rounds.at(-1);
  if (latest === undefined) return decided;
  return { ...decided, rounds: [...rounds.slice(0, -1), withMerged(latest, rows)] };
}
