import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { TimelineGrid } from "../../src/core/timeline/timeline-grid.ts";
import { gateXml } from "../../src/package/xml-gate.ts";
import { choosePlace } from "../../src/word/choose-place.ts";
import { findPlaces } from "../../src/word/find-places.ts";
import { openPlan, type Plan } from "../../src/word/plan.ts";
import type { Layout } from "../../src/word/plan-layout.ts";
import { writeIntoPlan } from "../../src/word/write-into-plan.ts";
import { writeTimeline } from "../../src/word/write-timeline.ts";
import { TABLE } from "./plan.ts";
import { made, opened } from "./put.ts";

const FOLDER = new URL("../../../shared/corpus/docx/", import.meta.url);
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => /\.do[ct][xm]$/.test(name)) : [];
if (files.length === 0)
  console.warn("SKIPPED: ../shared/corpus/docx is missing, no real documents were patched");

function written(plan: Plan, wanted: string, table = TABLE, layout: Layout = "table"): Uint8Array {
  const place = choosePlace(plan, wanted);
  if (!place.ok) throw new Error(place.fault.kind);
  return made(writeIntoPlan(plan, table, place.value, { layout })).bytes;
}

const SHORTER = { rows: TABLE.rows.slice(1) };

const GRID: TimelineGrid = {
  caption: "附：学期工作时间轴",
  months: ["2025-09", "2025-10"],
  vacations: new Set(),
  rows: [{ item: "收集会员诉求", marks: ["bar", "dot"] }],
};

/** Compressed bytes of every entry but the main part, with names, in order. */
function others({ zip, part }: Plan): readonly (readonly [string, string])[] {
  return zip.entries
    .filter(({ name }) => name !== part)
    .map(({ name, dataStart, compressedSize }) => [
      name,
      Buffer.from(zip.bytes.subarray(dataStart, dataStart + compressedSize)).toString("base64"),
    ]);
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
    expect(isPutIn(next.xml, plan.xml)).toBe(true);
    expect(Buffer.compare(written(next, "end"), next.zip.bytes)).toBe(0);
    expect(Buffer.compare(written(next, "auto"), next.zip.bytes)).toBe(0);
  });

  test.each(plans)(
    "$name takes the rows of the next export in the look of the table that stands",
    ({ plan }) => {
      const first = written(plan, "end");
      const second = opened(written(opened(first), "auto", SHORTER));
      expect(others(second)).toEqual(others(plan));
      expect(gateXml(second.xml)).toBeUndefined();
      expect(Buffer.compare(written(second, "auto", SHORTER), second.zip.bytes)).toBe(0);
      expect(Buffer.compare(written(second, "auto"), first)).toBe(0);
    },
  );

  test.each(plans)("$name takes a list, other rows in its place, and the first ones again", ({ plan }) => {
    const next = opened(written(plan, "end", TABLE, "list"));
    expect(others(next)).toEqual(others(plan));
    expect(gateXml(next.xml)).toBeUndefined();
    expect(isPutIn(next.xml, plan.xml)).toBe(true);
    expect(Buffer.compare(written(next, "auto", TABLE, "list"), next.zip.bytes)).toBe(0);
    const shorter = opened(written(next, "auto", SHORTER, "list"));
    expect(shorter.xml.length).toBeLessThan(next.xml.length);
    expect(Buffer.compare(written(shorter, "auto", TABLE, "list"), next.zip.bytes)).toBe(0);
  });

  test.each(plans)("$name takes the timeline behind its table, and once", ({ plan }) => {
    const table = opened(written(plan, "end"));
    const next = opened(made(writeTimeline(table, GRID)));
    expect(others(next)).toEqual(others(plan));
    expect(gateXml(next.xml)).toBeUndefined();
    expect(isPutIn(next.xml, table.xml)).toBe(true);
    expect(Buffer.compare(made(writeTimeline(next, GRID)), next.zip.bytes)).toBe(0);
    expect(Buffer.compare(written(next, "auto"), next.zip.bytes)).toBe(0);
  });

  test("hand-made schedules in them give way in their own look", () => {
    const adopted = plans.flatMap(({ name, plan }) => {
      const places = findPlaces(plan).filter(({ how }) => how === "table");
      return places.map(({ place }) => {
        const next = opened(written(plan, place));
        expect(others(next), name).toEqual(others(plan));
        expect(gateXml(next.xml), name).toBeUndefined();
        expect(Buffer.compare(written(next, "auto"), next.zip.bytes), name).toBe(0);
        return `${name} ${place}`;
      });
    });
    console.info(`replaced: ${adopted.join(", ")}`);
  });
});

/** Whether a text is the other one with a piece put in. */
function isPutIn(next: string, before: string): boolean {
  let same = 0;
  while (same < before.length && before[same] === next[same]) same += 1;
  const grown = next.length - before.length;
  return grown > 0 && next.slice(same + grown) === before.slice(same);
}
