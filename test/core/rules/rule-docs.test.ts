import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DOUBTS, doubtsTable } from "../../../src/core/reading/lists/doubt-docs.ts";
import { codesPage, rulesPage } from "../../../src/core/rules/rule-docs.ts";
import { rules } from "../../../src/core/rules/rules.ts";

test("docs/codes.md lists the codes of the rules and of the doubts", async () => {
  await expect(codesPage(rules, doubtsTable())).toMatchFileSnapshot("../../../docs/codes.md");
});

test("docs/rules/rules.md shows the examples of the rules", async () => {
  await expect(rulesPage(rules)).toMatchFileSnapshot("../../../docs/rules/rules.md");
});

test("every code has its line with its level", () => {
  const page = codesPage(rules, doubtsTable());
  for (const { code, level } of rules) expect(page).toContain(`| \`${code}\` | ${level} |`);
});

/** The codes that the importing files write into their doubts. */
function codesInSource(): readonly string[] {
  const folder = new URL("../../../src/core/reading/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const texts = files.map((name) => readFileSync(new URL(name, folder), "utf8"));
  return [
    ...new Set(
      texts.flatMap((text) => [...text.matchAll(/\bcode: "([^"]*)"/g)].map(([, code = ""]) => code)),
    ),
  ];
}

test("the doubts that the reading of plans can tell are those that the page explains", () => {
  expect(new Set(codesInSource())).toEqual(new Set(Object.keys(DOUBTS)));
});
