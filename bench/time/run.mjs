// The time module: speed, cold start, size and accuracy.
import { subjectUrl } from "../build.mjs";
import { accuracy } from "./accuracy.mjs";
import { coldStart } from "./cold-start.mjs";
import { size } from "./size.mjs";
import { speed } from "./speed.mjs";

export async function time() {
  const module = await import(subjectUrl("time").href);
  size();
  coldStart();
  await speed(module);
  accuracy(module);
}
