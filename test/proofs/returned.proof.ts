import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, test } from "vitest";
import { REMARKS } from "../jobs/damages/remarks.ts";
import { SENDERS } from "../jobs/damages/senders.ts";
import { SHAPES } from "../jobs/damages/shapes.ts";
import { USUAL } from "../jobs/damages/usual.ts";
import { WORDS } from "../jobs/damages/words.ts";
import { holds, type Returned } from "../jobs/returned-files.ts";
import { scratchPath } from "./tools.ts";

const SCENARIOS = [...USUAL, ...REMARKS, ...SHAPES, ...WORDS, ...SENDERS];
/** By which formats the files go before they come back. */
const ROUTES: readonly (readonly string[])[] = [["xlsx"], ["xls", "xlsx"], ["ods", "xlsx"]];

/** All workbooks of a folder saved in another format by LibreOffice, in one go. */
function savedAs(format: string, from: string): string {
  const to = `${from}-${format}`;
  const profile = pathToFileURL(scratchPath("profile-returned")).href;
  const files = readdirSync(from).map((name) => join(from, name));
  execFileSync(
    "soffice",
    [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", format, "--outdir", to, ...files],
    { stdio: "ignore" },
  );
  return to;
}

/** What a scenario was handed, with the place of those that are workbooks in the folder. */
const handed: Returned[][] = [];
const source = scratchPath("交回");
const placeOf = (scenario: number, file: number) => `${scenario}-${file}`;

beforeAll(async () => {
  mkdirSync(source);
  for (const [at, [, files]] of SCENARIOS.entries()) {
    handed[at] = [...(await files())];
    for (const [index, { name, bytes }] of handed[at].entries())
      if (name.endsWith(".xlsx") && bytes[0] === 0x50 && !name.includes("没传完"))
        writeFileSync(join(source, `${placeOf(at, index)}.xlsx`), bytes);
  }
});

// Whatever was done to a copy: saved again by another program, by older formats too, it merges as it did before.
describe.each(ROUTES.map((route) => [route.join(", "), route] as const))("through %s", (_name, route) => {
  let folder = source;
  beforeAll(() => {
    for (const format of route) folder = savedAs(format, folder);
  });

  test.each(SCENARIOS.map((scenario, at) => [scenario[0], scenario, at] as const))(
    "%s",
    (_, scenario, at) => {
      const there = new Set(readdirSync(folder));
      const files = (handed[at] ?? []).map((file, index) => {
        const saved = `${placeOf(at, index)}.xlsx`;
        return there.has(saved)
          ? { ...file, bytes: new Uint8Array(readFileSync(join(folder, saved))) }
          : file;
      });
      return holds(scenario, files);
    },
  );
});
