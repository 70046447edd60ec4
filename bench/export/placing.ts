/** The same, and what finds the schedule's place in it and writes it there. */
export { choosePlace } from "../../src/word/choose-place.ts";
export { writeIntoPlan } from "../../src/word/write-into-plan.ts";
export * from "./reading.ts";
