import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { offerWords } from "../../../src/workbook/patch/offer-words.ts";
import type { OfferedWords } from "../../../src/workbook/workbook.ts";
import { workbookFile } from "../../fixtures/workbook-file.ts";
import { changedEntries } from "./changed-entries.ts";
import { handMade, sheetText } from "./hand-made.ts";
import { validatorErrors, validatorMissing } from "./validator.ts";

const AREA = { top: 2, left: 3, bottom: 8, right: 3 };
const OWN =
  '<dataValidation type="list" errorStyle="warning" allowBlank="1" sqref="D3:D9"><formula1>&quot;未开始,已完成&quot;</formula1></dataValidation>';
const THEIRS = '<dataValidation type="whole" sqref="B2"><formula1>1</formula1></dataValidation>';
const DATA = '<sheetData><row r="1"><c r="A1" t="str"><v>甲</v></c></row></sheetData>';

function offer(bytes: Uint8Array, words: readonly string[], more: Partial<OfferedWords> = {}): Uint8Array {
  const made = offerWords(bytes, { sheet: "安排表", area: AREA, words, ...more });
  if (!made.ok) throw new Error(made.fault.kind);
  return made.value;
}

const offered = (sheet: string, words: readonly string[] = ["未开始", "已完成"]) =>
  sheetText(offer(handMade({ sheet }), words));

test("the dropdown stands before what must follow it, and nothing else changes", () => {
  const before = `${DATA}<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>`;
  const after = '<pageMargins left="1"/><drawing/>';
  expect(offered(before + after)).toBe(
    `${before}<dataValidations count="1">${OWN}</dataValidations>${after}`,
  );
  const book = handMade({ sheet: before + after });
  expect(changedEntries(book, offer(book, ["未开始"]))).toEqual({
    different: ["xl/worksheets/sheet1.xml"],
    added: [],
    gone: [],
  });
});

test("where nothing follows it stands last", () => {
  expect(offered(DATA)).toBe(`${DATA}<dataValidations count="1">${OWN}</dataValidations>`);
});

test("the officer's own dropdowns stay, and ours takes the place of an older one over the same cells", () => {
  const list = (entries: string, count: number) =>
    `${DATA}<dataValidations disablePrompts="1" count="${count}">${entries}</dataValidations><pageMargins/>`;
  expect(offered(list(THEIRS, 1))).toBe(list(THEIRS + OWN, 2));
  const older = '<dataValidation type="list" sqref="D3:D9"/>';
  expect(offered(list(older + THEIRS, 2))).toBe(list(THEIRS + OWN, 2));
});

test("without words our dropdown is taken away, as if it had never been there", () => {
  const bytes = handMade({ sheet: `${DATA}<pageMargins/>` });
  const back = offer(offer(bytes, ["未开始"]), []);
  expect(sheetText(back)).toBe(sheetText(bytes));
  expect(sheetText(offer(bytes, []))).toBe(sheetText(bytes));
});

test.skipIf(validatorMissing)("the Open XML validator finds no more than before", async () => {
  const folder = mkdtempSync(join(tmpdir(), "offered-"));
  const book = await workbookFile({
    安排表: [
      ["时间段", "主要工作内容"],
      ["9月", "迎新"],
    ],
  });
  const errorsOf = (bytes: Uint8Array) => {
    writeFileSync(join(folder, "book.xlsx"), bytes);
    return validatorErrors(join(folder, "book.xlsx"));
  };
  // The library's own fonts are not in order; ours must not add to it.
  expect(errorsOf(offer(book, ["未开始", "已完成"]))).toEqual(errorsOf(book));
  rmSync(folder, { recursive: true });
});

test("words are written so that XML and Excel read them as they are", () => {
  expect(offered(DATA, ['A&B "甲"', "<乙>"])).toContain("A&amp;B &quot;&quot;甲&quot;&quot;,&lt;乙&gt;");
});
