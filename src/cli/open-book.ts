import type { Fault } from "../core/model/fault.ts";
import type { PlanText } from "../core/model/plan-text.ts";
import type { Result } from "../core/model/result.ts";
import { atDoor } from "../core/text/at-door.ts";
import { type CheckReport, check } from "../jobs/check.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { Arguments } from "./arguments.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import type { Console } from "./console.ts";
import { readInput } from "./files.ts";
import { stopFor } from "./stop.ts";

/** The value, or the end of the command with the fault's sentence; `path` is the file that was asked for it. */
export function need<Value>(result: Result<Value, Fault>, path?: string): Value {
  if (result.ok) return result.value;
  const fault = path === undefined ? result.fault : atDoor(result.fault, { name: path });
  throw stopFor(fault);
}

/** Opens and checks the book that the first word names, under `--sheet` and `--frame`; a plan is held against it. */
export async function checkBook(
  args: Arguments,
  { openWorkbook }: Surroundings,
  plan?: PlanText,
): Promise<CheckReport> {
  const [path = ""] = args.words;
  return checkOpened(need(await openWorkbook(await readInput(path, "workbook")), path), args, plan);
}

/** The same for a book that is open already. */
export async function checkOpened(book: Workbook, args: Arguments, plan?: PlanText): Promise<CheckReport> {
  const sheet = args.value("sheet");
  const frame = args.value("frame");
  return need(
    await check(book, {
      ...(sheet !== undefined && { sheet }),
      ...(frame !== undefined && { frame }),
      ...(plan !== undefined && { plan }),
    }),
  );
}

/** The sentence for what is still to be mended; undefined when nothing is. */
export function openMusts({ problems }: CheckReport): string | undefined {
  const count = problems.filter(({ level }) => level === "must").length;
  return count === 0 ? undefined : `安排表里还有 ${count} 处要改，请用 check 查看`;
}

/** Ends a command that has done its work: 1, with a sentence on standard error, while a must remains. */
export function exitWith(report: CheckReport, console: Console): ExitCode {
  const musts = openMusts(report);
  if (musts === undefined) return 0;
  console.err(`${musts}。\n`);
  return 1;
}
