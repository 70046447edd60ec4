import { expect, test } from "vitest";
import type { PlanFrame } from "../../../src/core/model/frame.ts";
import { applyRoll } from "../../../src/core/roll/apply-roll.ts";
import { type RollChange, type RollForward, sureChanges } from "../../../src/core/roll/roll-change.ts";
import { rollForward } from "../../../src/core/roll/roll-forward.ts";
import type { RollRow, RollSource } from "../../../src/core/roll/roll-source.ts";

export const schoolYear = (from: number): PlanFrame => ({ kind: "school-year", from });
export const term = (from: number, which: 1 | 2): PlanFrame => ({ kind: "term", from, term: which });
export const year = (of: number): PlanFrame => ({ kind: "calendar-year", year: of });

/** A row on one line; several items are parted by a slash. */
export function row(time: string, items: string, more: Partial<RollRow> = {}): RollRow {
  return { time, items: items === "" ? [] : items.split("/"), owners: ["工会委员会"], ...more };
}

export function plan(frame: PlanFrame, rows: readonly RollRow[], title?: string): RollSource {
  return { title, frame, rows };
}

export function rolled(source: RollSource, to: PlanFrame): RollForward {
  const result = rollForward(source, to);
  if (!result.ok) throw new Error(`cannot roll: ${result.fault.kind}`);
  return result.value;
}

/** The source as it is after the ticks that are set at the start. */
export function surelyRolled(source: RollSource, to: PlanFrame): RollSource {
  const forward = rolled(source, to);
  return applyRoll(source, forward, sureChanges(forward));
}

/** What a text becomes by the sure changes alone, and what is asked: 「from→one answer|another」. */
interface Seen {
  readonly after: string | undefined;
  readonly asked: readonly string[];
}

/** A sentence of an old plan: its frame, the new one, where it stands (a row's time, or 标题), the words, what becomes of them. */
export type Sentence = readonly [
  frames: keyof typeof FRAMES,
  where: string,
  text: string,
  after: string,
  ...asked: string[],
];

const FRAMES = {
  学年: [schoolYear(2024), schoolYear(2025)],
  隔两年: [schoolYear(2022), schoolYear(2025)],
  闰年: [schoolYear(2023), schoolYear(2024)],
  明年: [schoolYear(2025), schoolYear(2026)],
  上学期: [term(2024, 1), term(2025, 1)],
  下学期: [term(2024, 2), term(2025, 2)],
  年: [year(2023), year(2024)],
  年换学年: [year(2023), schoolYear(2025)],
} as const satisfies Record<string, readonly [PlanFrame, PlanFrame]>;

/** Stands for words that stay as they are. */
export const SAME = "=";

function seen([frames, where, text]: Sentence): Seen {
  const [from, to] = FRAMES[frames];
  const isTitle = where === "标题";
  const isTime = where === "时间";
  const only = { ...row(isTime ? text : where, ""), items: isTime ? [] : [text] };
  const source = isTitle ? plan(from, [], text) : plan(from, [only]);
  const forward = rolled(source, to);
  const { title, rows } = applyRoll(source, forward, sureChanges(forward));
  const after = isTitle ? title : isTime ? rows[0]?.time : rows[0]?.items[0];
  const asked = forward.changes.filter(({ certainty }) => certainty === "question");
  return { after, asked: asked.map(question).sort() };
}

function question(change: RollChange): string {
  const choices = change.kind === "edit" ? change.choices : undefined;
  return `${change.from}→${choices?.map(({ to }) => to).join("|") ?? change.to}`;
}

/** One test a sentence. */
export function holds(sentences: readonly Sentence[]): void {
  for (const sentence of sentences) {
    const [frames, where, text, after, ...asked] = sentence;
    test(`${frames} ${where} “${text}”`, () => {
      expect(seen(sentence)).toEqual({ after: after === SAME ? text : after, asked: [...asked].sort() });
    });
  }
}
