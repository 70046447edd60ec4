import type { Settled } from "../../core/merge/decide.ts";
import { isSameQuestion } from "../../core/model/decision.ts";
import type { RoundRecord } from "../../core/model/round.ts";

/** What a round keeps of the officer's decisions. */
export type RoundDecided = Pick<RoundRecord, "decisions" | "unwaited">;

/** The answers in place of earlier ones to the same questions. */
export function withAnswers(
  { decisions = [], ...kept }: RoundDecided,
  given: readonly Settled[],
): RoundDecided {
  const fresh = given.map(({ decision }) => decision);
  const others = decisions.filter((one) => !fresh.some((now) => isSameQuestion(one, now)));
  return { ...kept, decisions: [...others, ...fresh] };
}

export function withoutAnswer(
  { decisions = [], ...kept }: RoundDecided,
  { decision }: Settled,
): RoundDecided {
  return { ...kept, decisions: decisions.filter((one) => !isSameQuestion(one, decision)) };
}

/** 「不等了」 for that recipient, or waiting again. */
export function withWaiting(
  { unwaited = [], ...kept }: RoundDecided,
  { name, waits }: { readonly name: string; readonly waits: boolean },
): RoundDecided {
  const others = unwaited.filter((one) => one !== name);
  return { ...kept, unwaited: waits ? others : [...others, name] };
}
