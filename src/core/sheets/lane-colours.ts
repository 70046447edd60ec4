import type { Bar } from "../timeline/timeline.ts";

/** Teal, lavender, pumpkin, berry: the lane colours of the pane. A fifth owner and work without one are grey. */
const LANES = ["0B8387", "7160E8", "CA5010", "AF33A1"] as const;
const GREY = "8A8886";

/** The colour of each bar by its first owner, owners in the order in which they first appear. */
export function laneColours(bars: readonly Bar[]): (bar: Bar) => string {
  const lanes = [...new Set(bars.flatMap(({ owners }) => owners.slice(0, 1)))];
  if (lanes.length === 0) return () => LANES[0];
  return ({ owners: [first] }) => (first === undefined ? GREY : (LANES[lanes.indexOf(first)] ?? GREY));
}
