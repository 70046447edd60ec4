import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Real files beside the project, also damaged and encrypted ones. They are never copied into it. */
export function corpus(
  kind: "xlsx" | "docx",
): readonly { readonly name: string; readonly bytes: () => Uint8Array }[] {
  const folder = new URL(`../../../shared/corpus/${kind}/`, import.meta.url);
  if (!existsSync(folder)) {
    console.warn(`../shared/corpus/${kind} is missing: the tests over real files are skipped`);
    return [];
  }
  const names = readdirSync(folder).sort();
  return names.map((name) => ({
    name,
    bytes: () => new Uint8Array(readFileSync(new URL(encodeURIComponent(name), folder))),
  }));
}
