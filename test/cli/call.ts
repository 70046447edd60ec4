import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run.ts";
import { openFile } from "../../src/workbook/file.ts";

/** What one call of the command line said, and its exit code. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the command line in this process, on real files, with these words on standard input. */
export async function call(argv: readonly string[], stdin: string | Uint8Array = ""): Promise<Said> {
  let out = "";
  let err = "";
  const code = await run(
    argv,
    {
      console: {
        out: (text) => {
          out += text;
        },
        err: (text) => {
          err += text;
        },
      },
      openWorkbook: async (bytes) => openFile(bytes),
      readStdin: async () => (typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin),
    },
    "0.0.0",
  );
  return { code, out, err };
}

/** A folder of its own, with a Chinese name, as officers' folders have. */
export async function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "工会-"));
}

export async function filesIn(path: string): Promise<readonly string[]> {
  return (await readdir(path)).sort();
}
