import { expect, test } from "vitest";
import { endingOf } from "../../src/jobs/plan-ending.ts";
import { planFile, usualPlan } from "../word/plan.ts";

const WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml";

test.each([
  ["a document", `${WORDPROCESSING}.document.main+xml`, ".docx"],
  ["a document with macros", "application/vnd.ms-word.document.macroEnabled.main+xml", ".docm"],
  ["a template", `${WORDPROCESSING}.template.main+xml`, ".dotx"],
  ["a template with macros", "application/vnd.ms-word.template.macroEnabledTemplate.main+xml", ".dotm"],
  ["of a writer that says nothing", "application/xml", ".docx"],
])("a plan that is %s is saved again as what it is", (_, mainType, ending) => {
  expect(endingOf(planFile("", { mainType }))).toEqual({ ok: true, value: ending });
});

test("what is no plan is refused by name", () => {
  expect(endingOf(usualPlan().slice(0, 900))).toMatchObject({ fault: { kind: "truncated" } });
});
