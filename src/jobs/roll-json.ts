import type { FoundFrame } from "../core/model/frame.ts";
import { readPeriod } from "../core/time/read-period.ts";
import { frameJson } from "./frame-json.ts";
import { periodJson } from "./period-json.ts";
import type { RolledPlan } from "./roll-plan.ts";

/** What `import --roll --json` prints of the new plan; `from` is the frame of the old one. */
export function rollJson({ title, frame, rows, sheets: _, ...told }: RolledPlan, from: FoundFrame) {
  return {
    title: title ?? null,
    frame: frameJson({ frame, source: "option", text: "" }),
    rows: rows.map(({ time, items, owners, extra }) => ({
      time,
      period: time === "" ? null : periodJson(readPeriod(time, frame), frame),
      items,
      owners,
      ...(extra !== undefined && { extra }),
    })),
    roll: { from: frameJson(from), ...told },
  };
}
