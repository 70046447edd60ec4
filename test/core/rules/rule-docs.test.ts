import { expect, test } from "vitest";
import { codesPage, rulesPage } from "../../../src/core/rules/rule-docs.ts";
import { rules } from "../../../src/core/rules/rules.ts";

test("docs/codes.md lists the codes of the rules", async () => {
  await expect(codesPage(rules)).toMatchFileSnapshot("../../../docs/codes.md");
});

test("docs/rules/rules.md shows the examples of the rules", async () => {
  await expect(rulesPage(rules)).toMatchFileSnapshot("../../../docs/rules/rules.md");
});

test("every code has its line with its level", () => {
  const page = codesPage(rules);
  for (const { code, level } of rules) expect(page).toContain(`| \`${code}\` | ${level} |`);
});
