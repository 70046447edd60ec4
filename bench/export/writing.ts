/** What writes the schedule into an opened plan. */
export { openPlan } from "../../src/word/plan.ts";
export { writeIntoPlan } from "../../src/word/write-into-plan.ts";
