import type { FileFault } from "../core/model/fault.ts";
import type { Result } from "../core/model/result.ts";
import type { FileWorkbook } from "../workbook/workbook.ts";
import type { Arguments, Syntax } from "./arguments.ts";
import type { Console } from "./console.ts";

/** 0 done · 1 done, and something that must be mended remains · 2 nothing done. */
export type ExitCode = 0 | 1 | 2;

/** What main gives to a command: the workbook adapter, standard input and the console. */
export interface Surroundings {
  readonly console: Console;
  readonly openWorkbook: (bytes: Uint8Array) => Promise<Result<FileWorkbook, FileFault>>;
  readonly readStdin: () => Promise<Uint8Array>;
}

/** One command of the command line. */
export interface Command {
  readonly syntax: Syntax;
  run(args: Arguments, surroundings: Surroundings): Promise<ExitCode>;
}
