import { termOf } from "./term-window.ts";
import type { FormReading, ReadInner, Understood } from "./time-form.ts";
import type { Pair } from "./two-times.ts";

/** A label and, right behind it, a date: 「第一学期9-12月」「第3周9.15-9.21」. */
export const LABEL_BEFORE =
  /^(?<left>(?:第?[一二12]|[上下]|[春秋]季?)学期|[上下]半年|第.{1,3}[周期批]|第.{1,3}阶段|预备周|开学前)[的|]?(?<right>(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十元]{1,3})(?:[-至到、,./]|月|日).*)$/;

const IS_FRAME = /^[^每]*(?:学期|学年|季度|年度?$)/;

/** Whether the words name a stretch of the plan, not a time of its own. */
function isLabel(words: string): boolean {
  return termOf(words) !== undefined || IS_FRAME.test(words);
}

/** Two sides of one text, the left possibly a label of the right. */
export function pairOf(left: string, right: string, inner: ReadInner): Pair {
  return { left, right, label: isLabel(left), inner };
}

/** The time behind a term; the term is what it lacks (「第一学期：期末」), or may be another one (「第一学期：3-6月」). */
export function underLabel({ left, right, inner }: Pair, behind: FormReading): FormReading {
  if (!behind.ok) {
    const joined = behind.fault.kind === "ambiguous-term" ? inner(left + right) : undefined;
    return joined?.ok ? joined : behind;
  }
  const term = inner(left);
  if (!term?.ok || overlap(term.value, behind.value)) return behind;
  return { ok: true, value: { ...behind.value, doubts: [...behind.value.doubts, "term-differs"] } };
}

function overlap(one: Understood, other: Understood): boolean {
  return one.intervals.some(([from, to]) =>
    other.intervals.some(([start, end]) => from <= end && to >= start),
  );
}
