import { parseArgs } from "node:util";
import { Stop } from "./stop.ts";

/** What may follow a command: `value` options take a word, `flag` options stand alone. */
export interface Syntax {
  readonly usage: string;
  /** What --help says below the usage, a line each. */
  readonly more?: readonly string[];
  readonly options: Readonly<Record<string, "value" | "flag">>;
  /** Options of the contract that do not work yet, and what to do meanwhile. */
  readonly later?: Readonly<Record<string, string>>;
  /** How many words without a dash it takes; undefined for any number. */
  readonly words?: { readonly least: number; readonly most: number; readonly missing: string };
}

/** The words and options of one call. */
export interface Arguments {
  readonly words: readonly string[];
  value(name: string): string | undefined;
  flag(name: string): boolean;
}

const SHORT: Readonly<Record<string, string>> = { output: "o", help: "h" };

/** Reads the arguments of a command; whatever does not fit ends it with a sentence. */
export function readArguments(command: string, syntax: Syntax, argv: readonly string[]): Arguments {
  const { values, positionals } = parse(command, syntax, argv);
  for (const [name, meanwhile] of Object.entries(syntax.later ?? {})) {
    if (values[name] !== undefined) throw new Stop("not-yet", `选项 --${name} 这一版还不能用`, meanwhile);
  }
  const { words } = syntax;
  if (words !== undefined && positionals.length < words.least) {
    throw new Stop("missing-argument", words.missing, `用法：${syntax.usage}`);
  }
  if (words !== undefined && positionals.length > words.most) {
    throw new Stop("too-many-arguments", `多出了“${positionals[words.most]}”`, `用法：${syntax.usage}`);
  }
  return {
    words: positionals,
    value: (name) => textOf(values[name]),
    flag: (name) => values[name] === true,
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function parse(command: string, syntax: Syntax, argv: readonly string[]) {
  const kinds: Record<string, "value" | "flag"> = {
    ...syntax.options,
    ...laterKinds(syntax),
    json: "flag",
    help: "flag",
  };
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => {
      const short = SHORT[name];
      const type = kind === "value" ? ("string" as const) : ("boolean" as const);
      return [name, short === undefined ? { type } : { type, short }];
    }),
  );
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw argumentStop(error, command, syntax);
  }
}

/** Options of later versions are recognised with or without a word after them. */
function laterKinds(syntax: Syntax): Record<string, "value" | "flag"> {
  return Object.fromEntries(
    Object.keys(syntax.later ?? {}).map((name) => [name, name === "timeline" ? "flag" : "value"]),
  );
}

function argumentStop(error: unknown, command: string, syntax: Syntax): Stop {
  const text = error instanceof Error ? error.message : "";
  const option = /'(-[^'\s,<]*)/.exec(text)?.[1] ?? "";
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    return new Stop("unknown-option", `命令 ${command} 没有选项“${option}”`, `用法：${syntax.usage}`);
  }
  return new Stop("bad-option", `选项“${option}”的写法不对`, `用法：${syntax.usage}`);
}
