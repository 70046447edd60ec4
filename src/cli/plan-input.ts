import type { FoundFrame } from "../core/model/frame.ts";
import type { ImportedPlan } from "../core/model/imported-plan.ts";
import type { PlanText } from "../core/model/plan-text.ts";
import { planTextOf } from "../core/reading/lists/plan-text-of.ts";
import { importPlan } from "../core/reading/read-plan.ts";
import { readFrame } from "../core/time/read-frame.ts";
import { readPlanFile } from "../jobs/read-plan-file.ts";
import { decodeGbk } from "../package/decode-gbk.ts";
import type { Arguments } from "./arguments.ts";
import type { Surroundings } from "./command.ts";
import { readInput } from "./files.ts";
import { need } from "./open-book.ts";
import { stopFor } from "./stop.ts";

/** The bytes that the first word names, `-` for standard input. */
export async function planBytes(
  { words: [path = ""] }: Arguments,
  { readStdin }: Surroundings,
): Promise<Uint8Array> {
  return path === "-" ? readStdin() : readInput(path, "document");
}

/** The plan in them under `--frame`. Nothing on standard input is a text without words, an empty file a fault. */
export function planIn(bytes: Uint8Array, args: Arguments): ImportedPlan {
  const frame = frameOption(args, "frame");
  return importPlan(textIn(bytes, args), { ...(frame !== undefined && { frame }), decodeGbk });
}

function textIn(bytes: Uint8Array, { words: [path = ""] }: Arguments): PlanText {
  if (path === "-" && bytes.length === 0) return planTextOf("");
  return need(readPlanFile(bytes), path === "-" ? undefined : path);
}

/** The plan frame that an option names in the words of a title. */
export function frameOption(args: Arguments, option: "frame" | "roll"): FoundFrame | undefined {
  const text = args.value(option);
  if (text === undefined) return undefined;
  const reading = readFrame(text);
  if (reading.ok) return { ...reading.value, source: "option", text };
  throw stopFor({ kind: "bad-frame", text, why: reading.fault });
}
