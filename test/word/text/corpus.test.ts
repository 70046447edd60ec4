import { expect, test } from "vitest";
import { importPlan } from "../../../src/core/reading/read-plan.ts";
import { readPlanText } from "../../../src/word/text/read-plan-text.ts";
import { corpus } from "../../package/corpus.ts";

const files = corpus("docx");

test.runIf(files.length > 0)(
  "every real document is read or refused by its kind, and searched for a schedule",
  () => {
    const refused = new Map<string, number>();
    let read = 0;
    for (const { name, bytes } of files) {
      const text = readPlanText(bytes());
      if (!text.ok) {
        refused.set(text.fault.kind, (refused.get(text.fault.kind) ?? 0) + 1);
        continue;
      }
      read += 1;
      const plan = importPlan(text.value, {});
      // None of them is a union's plan: what looks like months is told, never made into rows without work.
      for (const row of plan.rows) expect(row.items.length, name).toBeGreaterThan(0);
    }
    expect(read).toBeGreaterThan(190);
    expect([...refused.keys()].every((kind) => kind !== "no-main-part" || refused.get(kind) === 1)).toBe(
      true,
    );
  },
);
