import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { gateXml } from "../../src/package/xml-gate.ts";
import { choosePlace } from "../../src/word/choose-place.ts";
import { openPlan, type Plan } from "../../src/word/plan.ts";
import { writeIntoPlan } from "../../src/word/write-into-plan.ts";
import { TABLE } from "./plan.ts";

const FOLDER = new URL("../../../shared/corpus/docx/", import.meta.url);
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => /\.do[ct][xm]$/.test(name)) : [];
if (files.length === 0)
  console.warn("SKIPPED: ../shared/corpus/docx is missing, no real documents were patched");

function written(plan: Plan, wanted: string): Uint8Array {
  const place = choosePlace(plan, wanted);
  if (!place.ok) throw new Error(place.fault.kind);
  const result = writeIntoPlan(plan, TABLE, place.value, { layout: "auto" });
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value.bytes;
}

/** Compressed bytes of every entry but the main part, with names, in order. */
function others({ zip, part }: Plan): readonly (readonly [string, string])[] {
  return zip.entries
    .filter(({ name }) => name !== part)
    .map(({ name, dataStart, compressedSize }) => [
      name,
      Buffer.from(zip.bytes.subarray(dataStart, dataStart + compressedSize)).toString("base64"),
    ]);
}

function opened(bytes: Uint8Array): Plan {
  const plan = openPlan(bytes);
  if (!plan.ok) throw new Error(plan.fault.kind);
  return plan.value;
}

const read = files.map((name) => ({ name, plan: openPlan(readFileSync(new URL(name, FOLDER))) }));
const plans = read.flatMap(({ name, plan }) => (plan.ok ? [{ name, plan: plan.value }] : []));
const refused = read.flatMap(({ name, plan }) => (plan.ok ? [] : [{ name, kind: plan.fault.kind }]));

describe.skipIf(files.length === 0)("real documents (skipped without ../shared/corpus/docx)", () => {
  test("most open, and the others are refused by name", () => {
    console.info(`${plans.length} opened; refused: ${JSON.stringify(refused)}`);
    expect(plans.length).toBeGreaterThan(files.length * 0.9);
  });

  test.each(plans)("$name takes the table before its signature and stays itself", ({ plan }) => {
    const next = opened(written(plan, "end"));
    expect(others(next)).toEqual(others(plan));
    expect(gateXml(next.xml)).toBeUndefined();
    const grown = next.xml.length - plan.xml.length;
    let same = 0;
    while (same < plan.xml.length && plan.xml[same] === next.xml[same]) same += 1;
    expect(grown).toBeGreaterThan(0);
    expect(next.xml.slice(same + grown)).toBe(plan.xml.slice(same));
    expect(Buffer.compare(written(next, "end"), next.zip.bytes)).toBe(0);
    expect(Buffer.compare(written(next, "auto"), next.zip.bytes)).toBe(0);
  });
});
