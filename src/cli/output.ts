import type { Arguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { Stop } from "./stop.ts";

/** The path after `-o`; a command that cannot go without one ends here. */
export function requireOutput(args: Arguments, { syntax }: Command): string {
  const path = args.value("output");
  if (path === undefined || path === "") {
    throw new Stop("missing-output", "还没有写输出文件", `请用 -o 写上文件名，用法：${syntax.usage}`);
  }
  return path;
}
