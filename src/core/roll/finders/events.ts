import { type Finder, type Finding, possibleYears, proposals, type TextFacts } from "../finding.ts";
import { numberLike, type RollText, rewrittenAt } from "../roll-text.ts";
import { type EventMention, eventMentions } from "../yearly-events.ts";

/** The 届 of a body changes with an election, not with the year. */
const BODY = /^(?:[^,。;、届]{0,6}?)(?:委员会|理事会|领导班子|班子|工会主席|代表$)/;
const CONGRESS = /教代会|双代会|两代会|工代会|职代会|代表大会|教职工大会|会员大会/;
const YEARLY = /一年一度|一年一届|每年|每学年|年度例行/;

/** 「第16届教职工运动会」: one more where the plan itself shows that it is yearly, else asked. */
export const events: Finder = function* (text, facts): Iterable<Finding> {
  for (const mention of eventMentions(text)) {
    const finding = ofEvent(text, facts, mention);
    if (finding !== undefined) yield finding;
  }
};

function ofEvent(text: RollText, facts: TextFacts, mention: EventMention): Finding | undefined {
  const { start, end, number, name } = mention;
  if (BODY.test(name) || isCurrentTerm(facts, mention))
    return { kind: "kept", start, end, why: "换届时才变，届数没有动" };
  const years = possibleYears(facts);
  if (years.length === 0) return undefined;
  const proposal = proposals(years, (by) =>
    rewrittenAt(text, start, end, [numberLike(text, number.start, number.end, number.value + by)]),
  );
  const sure = years.length === 1 && isYearly(text, facts, mention);
  const why = sure
    ? "每年一届，接着往下排"
    : `${CONGRESS.test(name) ? "届数" : `是不是每年一${mention.unit}`}，请核对`;
  return { kind: "edit", start, end, ...proposal, why, certainty: sure ? "sure" : "question" };
}

/** 「七届教代会代表」 beside 「七届二次」: the same term goes on. */
function isCurrentTerm({ plan }: TextFacts, { name, number }: EventMention): boolean {
  const held = plan.sessions.of("congress");
  return CONGRESS.test(name) && !plan.sessions.election && held?.lastTerm === number.value;
}

function isYearly({ text }: RollText, { plan }: TextFacts, mention: EventMention): boolean {
  if (CONGRESS.test(mention.name)) return false;
  const around = text.slice(Math.max(0, mention.start - 20), mention.end + 30);
  return YEARLY.test(around) || plan.yearly(mention);
}
