import type { Collected } from "./collect.ts";

/** The changes of a merge that the officer's table does not say yet. */
export function changesToWrite({ log }: Pick<Collected, "log">): Collected["log"] {
  return log.filter(({ stands }) => stands !== true);
}
