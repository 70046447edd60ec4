import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlanFrame } from "../../../src/core/model/frame.ts";
import { applyRoll } from "../../../src/core/roll/apply-roll.ts";
import {
  type RollEdit,
  type RollForward,
  type RollPlace,
  sureChanges,
} from "../../../src/core/roll/roll-change.ts";
import type { RollRow, RollSource } from "../../../src/core/roll/roll-source.ts";
import { readFrame } from "../../../src/core/time/read-frame.ts";
import { plan, rolled, schoolYear, surelyRolled, year } from "./roll.ts";

/** Pieces that officers put together, close enough to each other to overlap if anything would. */
const PIECES = [
  "2024—2025学年",
  "2024-2025 学年度",
  "24-25学年",
  "二〇二四年",
  "2024年",
  "2025年3月",
  "2024.9.10",
  "2023年度",
  "2022—2024年",
  "9月10日",
  "（星期二）",
  "（周五）",
  "9月6日",
  "2月29日",
  "—8日",
  "第3周",
  "国庆假期",
  "中秋",
  "春节",
  "教师节",
  "第40个",
  "75周年",
  "七届",
  "二次",
  "首次",
  "教代会",
  "双代会",
  "第七届",
  "第16届",
  "运动会",
  "一年一度",
  "《工会法》",
  "（2021年修正）",
  "〔2023〕12号",
  "二十届三中全会",
  "八项规定",
  "换届",
  "筹备",
  "召开",
  "，",
  "、",
  "（",
  "）",
  " ",
  "\n",
  "届",
  "月",
  "年",
  "2025",
  "乙巳年",
];
const words = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    {
      maxLength: 7,
    },
  )
  .map((pieces) => pieces.join(""));
const times = fc.constantFrom(
  "9月",
  "九月份",
  "1-2 月",
  "2024年10月",
  "2025年3月5日",
  "全年",
  "",
  "第6周",
  "10月1日（周二）",
);
const rows: fc.Arbitrary<RollRow> = fc.record(
  {
    time: times,
    items: fc.array(words, { maxLength: 3 }),
    owners: fc.constant(["2024级年级组"]),
    extra: fc.dictionary(fc.constantFrom("备注", "地点", "__proto__"), words),
  },
  { requiredKeys: ["time", "items", "owners"] },
);
const frames = fc.constantFrom<readonly [PlanFrame, PlanFrame]>(
  [schoolYear(2024), schoolYear(2025)],
  [schoolYear(2024), schoolYear(2029)],
  [year(2024), year(2025)],
  [year(2024), schoolYear(2025)],
);
const sources = fc
  .tuple(frames, fc.array(rows, { maxLength: 4 }), fc.option(words, { nil: undefined }))
  .map(([[from, to], all, title]) => ({ source: plan(from, all, title), to }));

function textAt({ title, rows: all }: RollSource, at: RollPlace): string {
  if (at.kind === "title") return title ?? "";
  const row = all[at.row];
  if (at.kind === "time") return row?.time ?? "";
  return (at.kind === "item" ? row?.items[at.item] : row?.extra?.[at.column]) ?? "";
}

function editsOf({ changes }: RollForward): readonly RollEdit[] {
  return changes.filter((change) => change.kind === "edit");
}

describe("laws of rolling forward", () => {
  test("with nothing accepted the source itself comes back", () => {
    fc.assert(
      fc.property(sources, ({ source, to }) => {
        expect(applyRoll(source, rolled(source, to), new Map())).toBe(source);
      }),
    );
  });

  test("what a change takes away stands at its place, and no two of them overlap", () => {
    fc.assert(
      fc.property(sources, ({ source, to }) => {
        const forward = rolled(source, to);
        const ends = new Map<string, number>();
        for (const { at, span, from, to: words, choices } of editsOf(forward)) {
          const place = JSON.stringify(at);
          expect(textAt(source, at).slice(span.start, span.end)).toBe(from);
          expect(span.start).toBeGreaterThanOrEqual(ends.get(place) ?? 0);
          expect(span.end).toBeGreaterThan(span.start);
          if (choices !== undefined) expect(choices[0]?.to).toBe(words);
          ends.set(place, span.end);
        }
        expect(new Set(forward.changes.map(({ id }) => id)).size).toBe(forward.changes.length);
        for (const { at, span, text } of forward.kept)
          expect(textAt(source, at).slice(span.start, span.end)).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  test("a text differs at the accepted spans only", () => {
    fc.assert(
      fc.property(sources, fc.infiniteStream(fc.boolean()), ({ source, to }, ticks) => {
        const forward = rolled(source, to);
        const edits = editsOf(forward).filter(() => ticks.next().value);
        const after = applyRoll(source, forward, new Map(edits.map(({ id }) => [id, "※"])));
        const places = [...new Set(editsOf(forward).map(({ at }) => JSON.stringify(at)))];
        for (const place of places.map((at): RollPlace => JSON.parse(at))) {
          const own = edits.filter(({ at }) => JSON.stringify(at) === JSON.stringify(place));
          // From the last one back, so that the earlier places still hold.
          const text = own.reduceRight(
            (words, { span }) => `${words.slice(0, span.start)}※${words.slice(span.end)}`,
            textAt(source, place),
          );
          expect(textAt(after, place)).toBe(text);
        }
        expect(after.rows.map(({ owners }) => owners)).toEqual(source.rows.map(({ owners }) => owners));
      }),
    );
  });

  test("no sure change leaves a year of the old plan", () => {
    const far = fc
      .tuple(fc.array(rows, { maxLength: 4 }), words)
      .map(([all, title]) => plan(schoolYear(2024), all, title));
    fc.assert(
      fc.property(far, (source) => {
        for (const { to, certainty } of editsOf(rolled(source, schoolYear(2029)))) {
          if (certainty === "sure") expect(to).not.toMatch(/202[3-6]|二〇二[三四五六]/u);
        }
      }),
    );
  });

  test("years on by one and one again are years on by two", () => {
    const YEARS = [
      "2024—2025学年",
      "24-25学年",
      "二〇二四年",
      "2025年3月",
      "2024.9.10",
      "第40个教师节",
      "国庆75周年",
      "2025届毕业生",
    ];
    const sentences = fc
      .array(fc.constantFrom(...YEARS), { maxLength: 5 })
      .map((pieces) => pieces.join("，"));
    fc.assert(
      fc.property(sentences, (sentence) => {
        const source = plan(schoolYear(2024), [{ time: "9月", items: [sentence], owners: [] }]);
        const twice = surelyRolled(surelyRolled(source, schoolYear(2025)), schoolYear(2026));
        expect(twice.rows).toEqual(surelyRolled(source, schoolYear(2026)).rows);
      }),
    );
  });

  test("a title with the old frame reads as the new one", () => {
    const spelled = fc.constantFrom(
      "2024—2025学年",
      "2024 - 2025学年度",
      "24-25学年",
      "二〇二四至二〇二五学年",
      "２０２４～２０２５学年",
      "2024学年",
    );
    fc.assert(
      fc.property(
        spelled,
        fc.constantFrom("工会工作计划", "红星小学工会安排", "第二十二中学行事历"),
        (name, rest) => {
          const { title } = surelyRolled(plan(schoolYear(2024), [], `${name}${rest}`), schoolYear(2025));
          const reading = readFrame(title ?? "");
          expect(reading.ok && reading.value.frame).toEqual(schoolYear(2025));
        },
      ),
    );
  });

  test("the ticks set at the start are the sure changes", () => {
    fc.assert(
      fc.property(sources, ({ source, to }) => {
        const forward = rolled(source, to);
        for (const { id, certainty } of forward.changes)
          expect(sureChanges(forward).has(id)).toBe(certainty === "sure");
      }),
    );
  });
});
