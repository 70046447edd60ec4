/** What reads a plan, for the import and for the check against it. */
export { openPlan } from "../../src/word/plan.ts";
export { readPlanText } from "../../src/word/text/read-plan-text.ts";
