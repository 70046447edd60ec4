import type { FileFault } from "../core/model/fault.ts";
import type { FoundFrame } from "../core/model/frame.ts";
import type { ImportedPlan } from "../core/model/imported-plan.ts";
import type { PlanText } from "../core/model/plan-text.ts";
import { planTextOf } from "../core/reading/lists/plan-text-of.ts";
import { importPlan } from "../core/reading/read-plan.ts";
import { atDoor } from "../core/text/at-door.ts";
import { readFrame } from "../core/time/read-frame.ts";
import { readPlanFile } from "../jobs/read-plan-file.ts";
import { decodeGbk } from "../package/decode-gbk.ts";
import type { Arguments } from "./arguments.ts";
import type { Surroundings } from "./command.ts";
import { readInput } from "./files.ts";
import { Stop, stopFor } from "./stop.ts";

/** A workbook need not become one. */
const ASKS_CHECK = [
  "这是表格，不用导入",
  "请直接用 plan-schedule check 检查它；要排成下一年的，请加 --roll，例如 --roll 2025-2026学年",
] as const;

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

function textIn(bytes: Uint8Array, args: Arguments): PlanText {
  const [path = ""] = args.words;
  if (path === "-" && bytes.length === 0) return planTextOf("");
  const read = readPlanFile(bytes);
  if (read.ok) return read.value;
  if (read.fault.kind === "is-workbook" && path !== "-") throw new Stop("is-workbook", ...ASKS_CHECK);
  // Last year's workbook is read as it is, a table besides only as text.
  const table = args.value("roll") === undefined ? ".csv" : ".xlsx";
  const fault: FileFault = { ...read.fault, table };
  throw stopFor(path === "-" ? fault : atDoor(fault, { name: path }));
}

/** The plan frame that an option names in the words of a title. */
export function frameOption(args: Arguments, option: "frame" | "roll"): FoundFrame | undefined {
  const text = args.value(option);
  if (text === undefined) return undefined;
  const reading = readFrame(text);
  if (reading.ok) return { ...reading.value, source: "option", text };
  throw stopFor({ kind: "bad-frame", text, why: reading.fault });
}
