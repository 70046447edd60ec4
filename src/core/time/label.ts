import { termOf } from "./term-window.ts";
import { type Ask, cannotBe, doubting, isTime, type Reading } from "./time-form.ts";
import { type Pair, shareDay } from "./two-times.ts";

/** A label and, right behind it, a date: 「第一学期9-12月」「第3周9.15-9.21」. */
export const LABEL_BEFORE =
  /^((?:#?[ab12]|[UL{}])T|[UL]HY|#?[a-d1-4]Q|#[^T]{1,3}[Wt?I]|备|KB)((?:\d{4}Y)?(?:\d\d?|[a-jm]{1,3})[-,./MD].*)$/;

const IS_FRAME = /^[^EW]*(?:[TSQ][^W]*|Y)$/;

/** Two sides of one text, the left possibly a label of the right: a stretch of the plan, not a time of its own. */
export function pairOf(left: string, right: string, ask: Ask): Pair {
  return { left, right, label: termOf(left) !== undefined || IS_FRAME.test(left), ask };
}

/** The time behind a term; the term is what it lacks (「第一学期：期末」), or may be another one (「第一学期：3-6月」). */
export function underLabel({ left, right, ask }: Pair, behind: Reading): Reading {
  if (!isTime(behind)) {
    const joined = behind?.kind === "ambiguous-term" ? ask.read(left + right) : undefined;
    return isTime(joined) ? joined : behind;
  }
  const term = ask.read(left);
  if (cannotBe(term)) return term;
  return !isTime(term) || shareDay(term, behind) ? behind : doubting(behind, "term-differs");
}
