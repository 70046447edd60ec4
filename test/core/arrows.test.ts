import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The core's folders; each imports from those before it alone. */
const ORDER = [
  "model",
  "text",
  "time",
  "reading",
  "body",
  "units",
  "rules",
  "progress",
  "timeline",
  "roll",
  "merge",
  "sheets",
];

const CORE = new URL("../../src/core/", import.meta.url);

/** The folders that the folder's files import from, beside their own. */
function importedBy(folder: string): readonly string[] {
  const here = new URL(`${folder}/`, CORE);
  const files = readdirSync(here, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const targets = files.flatMap((name) => {
    const at = new URL(name, here);
    const found = readFileSync(at, "utf8").matchAll(/from "(\.[^"]+)"/g);
    return [...found].map(([, path = ""]) => new URL(path, at).href.slice(CORE.href.length).split("/")[0]);
  });
  return [...new Set(targets)].filter((name) => name !== undefined && name !== folder) as string[];
}

test("every folder of the core has its place in the order", () => {
  const folders = readdirSync(CORE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...ORDER].sort());
});

test.each(ORDER.map((folder, at) => [folder, ORDER.slice(0, at)] as const))(
  "core/%s imports only what stands before it",
  (folder, before) => {
    expect(importedBy(folder).filter((name) => !before.includes(name))).toEqual([]);
  },
);
