import { readFileSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readDirectory } from "../../src/package/zip-directory.ts";
import { openFile } from "../../src/workbook/file.ts";
import { hostileArchives } from "../fixtures/hostile/hostile-archives.ts";
import { hostilePlans } from "../fixtures/hostile/hostile-plans.ts";
import { hostileSheets } from "../fixtures/hostile/hostile-sheets.ts";
import type { HostileFile } from "../fixtures/hostile/pack.ts";
import { call, folder, type Said } from "./call.ts";

// Each shape is one that took some reader seconds or gigabytes, ours too. What it takes is measured by the
// benchmark; here a relapse would meet the runner's own limit.

/** About what each of them unpacks to. */
const SIZE = 1_000_000;
const SAMPLE = "assets/sample/schedule.xlsx";

/** What a shape must be told as, whatever its size; the others may be read or refused. */
const ANSWERS: Readonly<Record<string, string>> = {
  "a bomb that claims to be just small enough": "too-large",
  "nothing that claims to be large": "too-large",
  "more entries than that": "too-large",
  "a thousand entries in one place": "damaged",
  "encrypted entries": "zip-password",
  "a directory of 64 bits": "zip64",
  "an unknown compression": "damaged",
  "nothing but zeros": "damaged",
  "text without end": "text-file",
  "one cell of many megabytes": "too-large",
  "one cell of many lines": "too-large",
  "sheets without end": "too-large",
  "one merge down to the last row": "opened",
  "a merge over the whole sheet, written to its last cell": "opened",
  "a validation down to the last row": "opened",
  "a dimension over the whole sheet": "opened",
  "blank formatted rows to the last one": "opened",
  "a cell in the last row and column": "opened",
  "whole columns formatted and hidden": "opened",
  entities: "doctype",
  "elements in one another": "not-well-formed",
};

async function answered(argv: readonly string[]): Promise<string> {
  const said: Said = await call([...argv, "--json"]);
  const { fault } = JSON.parse(said.out);
  if (fault === undefined) return "opened";
  expect(said.code).toBe(2);
  expect(said.err.split("\n")[0]).toContain(fault.message);
  expect(fault.message).toMatch(/\p{Script=Han}{4}/u);
  expect(fault.advice).toMatch(/请/);
  return fault.code;
}

let unpacked = 0;

function weight(bytes: Uint8Array): number {
  const directory = readDirectory(bytes);
  return directory.ok ? directory.value.entries.reduce((sum, { size }) => sum + size, 0) : bytes.length;
}

describe("a file made to break its reader is answered at the doors of the command line", () => {
  const all: readonly HostileFile[] = [...hostileArchives, ...hostileSheets, ...hostilePlans];

  test.each(all)("$wanted: $name", async ({ name, wanted, bytes }) => {
    const made = bytes(SIZE);
    unpacked += weight(made);
    const where = await folder();
    const path = join(where, wanted === "workbook" ? "安排表.xlsx" : "计划.docx");
    await writeFile(path, made);
    const code =
      wanted === "workbook"
        ? await answered(["check", path])
        : await answered(["export", SAMPLE, "--plan", path, "-o", join(where, "结果.docx")]);
    expect(code).not.toBe("internal");
    if (ANSWERS[name] !== undefined) expect(code).toBe(ANSWERS[name]);
    if (code !== "opened") expect(await readdir(where)).toHaveLength(1);
  });

  afterAll(() => expect(unpacked).toBeGreaterThan(100_000_000));
});

test.each(Object.keys(ANSWERS))("“%s” is one of the shapes", (name) => {
  expect([...hostileArchives, ...hostileSheets, ...hostilePlans].map((file) => file.name)).toContain(name);
});

test("a workbook cut off at any place is told to be incomplete or damaged, never half read", () => {
  const whole = new Uint8Array(readFileSync(SAMPLE));
  const kinds = new Set<string>();
  for (let length = 1; length < whole.length; length += 1) {
    const book = openFile(whole.subarray(0, length));
    if (book.ok) expect.fail(`read from ${length} bytes of ${whole.length}`);
    kinds.add(book.fault.kind);
  }
  expect([...kinds].sort()).toEqual(["text-file", "truncated"]);
});

test("a workbook with any one byte changed is read or refused", () => {
  const whole = new Uint8Array(readFileSync(SAMPLE));
  const kinds = new Set<string>();
  for (let at = 0; at < whole.length; at += 1) {
    const changed = whole.slice();
    changed[at] = (changed[at] ?? 0) ^ 0x55;
    const book = openFile(changed);
    kinds.add(book.ok ? "opened" : book.fault.kind);
  }
  expect(kinds.has("damaged")).toBe(true);
});
