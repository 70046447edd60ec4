import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { guideDocument } from "../../scripts/package/guide-document.mjs";
import { pagesOf, printed, schemaErrors, scratchPath } from "./tools.ts";

test("使用说明 is valid and fits one page of A4, with its pictures", () => {
  const file = scratchPath("使用说明.docx");
  writeFileSync(
    file,
    guideDocument((name) => readFileSync(`docs/pictures/${name}`), "10.20.30"),
  );
  expect(schemaErrors(file)).toEqual([]);
  expect(pagesOf(printed(file)).pages).toBe(1);
});
