/** The time module as others see it, bundled by itself for its size, cold start and speed. */
export { explainPeriod } from "../../src/core/text/explain-period.ts";
export { readCalendar } from "../../src/core/time/read-calendar.ts";
export { readFrame } from "../../src/core/time/read-frame.ts";
export { readPeriod } from "../../src/core/time/read-period.ts";
export { renderPeriod } from "../../src/core/time/render-period.ts";
