import type { Finder, Finding, PlanFacts, TextFacts } from "../finding.ts";
import { numberLike, type RollText, rewrittenAt } from "../roll-text.ts";
import { baseYear } from "../roll-years.ts";
import { type HeldSessions, type SessionMention, sessionMentions } from "../sessions-held.ts";

/** A 届 lasts five years at the most (工会法, 教职工代表大会规定). */
const LONGEST_TERM = 5;

/** 「七届二次」: the new sessions go on after those that the old plan held. */
export const sessions: Finder = function* (text, facts): Iterable<Finding> {
  for (const mention of sessionMentions(text)) yield ofMention(text, facts, mention);
};

function ofMention(text: RollText, { plan }: TextFacts, mention: SessionMention): Finding {
  const { start, end, session, term, body } = mention;
  const held = plan.sessions.of(body);
  const perYear = Math.max(1, held?.numbers.length ?? 1);
  const number = session.value + perYear * Math.max(1, baseYear(plan.to) - baseYear(plan.from));
  const same = sessionLike(text, mention, term.value, number);
  const next = sessionLike(text, mention, term.value + 1, 1);
  const doubt = whyAsked(plan, mention, held, Math.ceil(number / perYear));
  if (doubt === undefined)
    return { kind: "edit", start, end, to: same, why: heldWords(held), certainty: "sure" };
  const choices = [same, next].map((to) => ({ to, label: to }));
  return { kind: "edit", start, end, to: same, choices, why: doubt, certainty: "question" };
}

function sessionLike(
  text: RollText,
  { start, end, term, session }: SessionMention,
  newTerm: number,
  number: number,
): string {
  return rewrittenAt(text, start, end, [
    numberLike(text, term.start, term.end, newTerm),
    numberLike(text, session.start, session.end, number),
  ]);
}

function whyAsked(
  plan: PlanFacts,
  mention: SessionMention,
  held: HeldSessions | undefined,
  year: number,
): string | undefined {
  if (mention.elsewhere) return "是上级的会，请看开到了第几次";
  if (plan.sessions.election) return "旧计划里有换届，请选届次";
  if (held === undefined || !held.plain || mention.term.value !== held.lastTerm)
    return "旧计划里的届次连不上，请核对";
  if (plan.from.kind !== plan.to.kind || baseYear(plan.to) - baseYear(plan.from) > 1)
    return "中间隔了几次会不知道，请核对";
  return year > LONGEST_TERM ? "一届最多五年，请看是不是该换届了" : undefined;
}

function heldWords(held: HeldSessions | undefined): string {
  const count = held?.numbers.length ?? 0;
  return count === 1 ? "旧计划里开过一次，接着往下排" : `旧计划里开过${count}次，接着往下排`;
}
