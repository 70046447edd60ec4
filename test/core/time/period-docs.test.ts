import { expect, test } from "vitest";
import { formExamples } from "../../../src/core/time/forms/examples.ts";
import { periodsPage } from "./period-docs.ts";

test("docs/periods.md says what the forms read today", async () => {
  await expect(periodsPage()).toMatchFileSnapshot("../../../docs/periods.md");
});

test("every form has a sentence, and every failure but those of titles is shown", () => {
  const page = periodsPage();
  for (const { name } of formExamples) expect(page).toMatch(new RegExp(`### \`${name}\`\\n\\n[^\\n]+\\S`));
  const kinds = ["empty", "not-a-time", "unscheduled", "placeholder", "invalid-month", "invalid-day"];
  kinds.push("invalid-quarter", "invalid-term", "incomplete-range", "reversed-range", "ambiguous");
  kinds.push("ambiguous-term", "needs-calendar", "festival-not-in-frame", "no-frame");
  for (const kind of kinds) expect(page).toContain(`| \`${kind}\` |`);
});
