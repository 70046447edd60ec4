import { readArguments } from "./arguments.ts";
import type { Command, ExitCode, Surroundings } from "./command.ts";
import { type Console, printJson } from "./console.ts";
import { COMMANDS, type CommandName, overview } from "./help.ts";
import { Stop } from "./stop.ts";

/** What a command does not need is not loaded. */
const LOAD: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import("./commands/check.ts")).checkCommand,
  fix: async () => (await import("./commands/fix.ts")).fixCommand,
  import: async () => (await import("./commands/import.ts")).importCommand,
  period: async () => (await import("./commands/period.ts")).periodCommand,
  collect: async () => (await import("./commands/collect.ts")).collectCommand,
  distribute: async () => (await import("./commands/distribute.ts")).distributeCommand,
  export: async () => (await import("./commands/export.ts")).exportCommand,
  timeline: async () => (await import("./commands/timeline.ts")).timelineCommand,
  review: async () => (await import("./commands/review.ts")).reviewCommand,
  table: async () => (await import("./commands/table.ts")).tableCommand,
  template: async () => (await import("./commands/template.ts")).templateCommand,
};

/** Runs one call of the command line; never throws and never shows a stack. */
export async function run(
  argv: readonly string[],
  surroundings: Surroundings,
  version: string,
): Promise<ExitCode> {
  const { console } = surroundings;
  try {
    return await dispatch(argv, surroundings, version);
  } catch (error) {
    return report(stopOf(error), console, argv.includes("--json"));
  }
}

async function dispatch(
  argv: readonly string[],
  surroundings: Surroundings,
  version: string,
): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === "--version") {
    surroundings.console.out(`${version}\n`);
    return 0;
  }
  if (name === "--help" || name === "-h" || name === "help") {
    surroundings.console.out(overview());
    return 0;
  }
  if (name === undefined || name === "--json")
    throw new Stop("missing-command", "还没有写要做什么", "请加上命令，用 --help 看全部命令");
  if (!isCommand(name)) throw unknownCommand(name);
  const command = await LOAD[name]();
  if (rest.includes("--help") || rest.includes("-h")) {
    const { usage, more = [] } = command.syntax;
    surroundings.console.out([COMMANDS[name], `用法：${usage}`, ...more, ""].join("\n"));
    return 0;
  }
  return command.run(readArguments(name, command.syntax, rest), surroundings);
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function unknownCommand(name: string): Stop {
  return new Stop("unknown-command", `没有“${name}”这个命令`, "请用 --help 看全部命令");
}

function stopOf(error: unknown): Stop {
  if (error instanceof Stop) return error;
  return new Stop(
    "internal",
    "程序出了意外，什么都没有写出",
    "请换一个文件试试，或把这个文件交给维护的人看看",
  );
}

function report({ explanation, candidates }: Stop, console: Console, json: boolean): ExitCode {
  const { message, advice } = explanation;
  if (json)
    printJson(console, { fault: { ...explanation, ...(candidates !== undefined && { candidates }) } });
  console.err(`${message}，${advice.replace(/。$/, "")}。\n`);
  for (const { place, text } of candidates ?? []) console.err(`  ${place}\t${text}\n`);
  return 2;
}
