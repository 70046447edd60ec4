import { describe, expect, test } from "vitest";
import { gateXml } from "../../src/package/xml-gate.ts";
import { attributeValue } from "../../src/word/attribute-value.ts";
import { choosePlace } from "../../src/word/choose-place.ts";
import { lineOf } from "../../src/word/place.ts";
import { tableAt } from "../../src/word/plan.ts";
import type { ScheduleTable } from "../../src/word/schedule-table.ts";
import { TABLE, WITHOUT_OWNERS } from "./plan.ts";
import { opened, put, xmlOf } from "./put.ts";
import type { StructureCase } from "./structures/case.ts";
import { HEADING_CASES, QUESTIONS } from "./structures/headings.ts";
import { LIST_CASES } from "./structures/lists.ts";
import { OFFICER_CASES, OFFICER_QUESTIONS } from "./structures/officers.ts";
import { PACKAGE_CASES } from "./structures/packages.ts";
import { SECTION_CASES } from "./structures/sections.ts";
import { TABLE_CASES, TABLE_QUESTIONS } from "./structures/tables.ts";

const CASES = [
  ...HEADING_CASES,
  ...SECTION_CASES,
  ...TABLE_CASES,
  ...LIST_CASES,
  ...PACKAGE_CASES,
  ...OFFICER_CASES,
];

/** Lines with words; behind a table's first row stand all its words, out of sight. */
function words(bytes: Uint8Array): readonly string[] {
  const plan = opened(bytes);
  return plan.blocks.flatMap((block) => {
    const line = lineOf(plan, block);
    if (block.kind !== "table") return block.kind === "paragraph" && line !== "" ? [line] : [];
    const rows = tableAt(plan, block)?.rows ?? [];
    return [`|${line}|\0${rows.map(({ cells }) => cells.map(({ text }) => text).join("\t")).join("\n")}`];
  });
}

const shown = (line: string | undefined): string | undefined => line?.split("\0")[0];

/** Compressed bytes and records of every entry but the main part, in order. */
function others(bytes: Uint8Array): readonly string[] {
  const { zip, part } = opened(bytes);
  return zip.entries
    .filter(({ name }) => name !== part)
    .map(
      ({ name, dataStart, compressedSize }) =>
        `${name}:${Buffer.from(zip.bytes.subarray(dataStart, dataStart + compressedSize)).toString("base64")}`,
    );
}

/** Lines before and behind those that are new; what comes first and last in both is the old text. */
function around(before: readonly string[], after: readonly string[]) {
  let first = 0;
  while (first < after.length && before[first] === after[first]) first += 1;
  let last = 0;
  while (last < after.length - first && before.at(-1 - last) === after.at(-1 - last)) last += 1;
  return {
    above: shown(after[first - 1]),
    below: last === 0 ? undefined : shown(after.at(-last)),
    fresh: after.slice(first, after.length - last),
    gone: before.slice(first, before.length - last).map(shown),
  };
}

function tableOf({ withoutOwners }: StructureCase): ScheduleTable {
  return withoutOwners ? WITHOUT_OWNERS : TABLE;
}

describe("a plan of an unusual structure", () => {
  test.each(CASES)("$name: the schedule stands in its place", (one) => {
    const bytes = one.bytes();
    const done = put(bytes, tableOf(one));
    const { above, below, fresh, gone } = around(words(bytes), words(done.bytes));
    expect({ how: done.how, above, below, gone, layout: done.layout }).toStrictEqual({
      how: one.how,
      above: one.above,
      below: one.below,
      gone: one.gone ?? [],
      layout: one.layout ?? "table",
    });
    expect(done.warnings.map(({ code }) => code)).toEqual(one.warnings ?? []);
    if (one.enclosed) expect(done.warnings).toEqual([{ code: "no-heading", enclosed: one.enclosed }]);
    if (!one.layout) expect(fresh.length).toBe(1);
    if (one.width) expect(widthOf(done.bytes)).toBe(one.width);
  });

  test.each(CASES)("$name: everything else stays as it was", (one) => {
    const bytes = one.bytes();
    const next = put(bytes, tableOf(one)).bytes;
    expect(others(next)).toEqual(others(bytes));
    expect(gateXml(xmlOf(next))).toBeUndefined();
  });

  test.each(CASES)("$name: the second export replaces the first, the third changes nothing", (one) => {
    const first = put(one.bytes(), tableOf(one));
    const table = tableOf(one);
    const shorter = { rows: table.rows.slice(0, 2) };
    const second = put(first.bytes, shorter);
    const third = put(second.bytes, shorter);
    expect([second.how, second.replaced, third.how]).toEqual(["mark", true, "mark"]);
    expect(Buffer.compare(second.bytes, third.bytes)).toBe(0);
    expect(words(second.bytes).length).toBeLessThanOrEqual(words(first.bytes).length);
    expect(Buffer.compare(put(third.bytes, table).bytes, first.bytes)).toBe(0);
  });

  test.each([...QUESTIONS, ...TABLE_QUESTIONS, ...OFFICER_QUESTIONS])(
    "$name: the officer is asked",
    ({ bytes, fault, choices }) => {
      const place = choosePlace(opened(bytes()), "auto");
      const asked = place.ok ? undefined : place.fault;
      expect(asked?.kind).toBe(fault);
      expect(asked && "candidates" in asked && asked.candidates.map(({ text }) => text)).toEqual(choices);
    },
  );
});

function widthOf(bytes: Uint8Array): number {
  const xml = xmlOf(bytes);
  const mark = xml.indexOf("_UnionSchedule");
  const table = xml.lastIndexOf(":tbl>", mark);
  return Number(attributeValue(/<\w+:tblW[^<>]*>/.exec(xml.slice(table))?.[0] ?? "", "w"));
}
