import type { ReturnedCopy, Round } from "../model/round.ts";
import type { Notice } from "./conflict.ts";
import { rowIdIn } from "./row-id.ts";

/** The copies that take part, each with the round it was sent in. */
export interface Gated {
  readonly accepted: readonly { readonly copy: ReturnedCopy; readonly round: Round }[];
  readonly refused: readonly ReturnedCopy[];
  readonly notices: readonly Notice[];
}

/** So many of a copy's ids must be ours where its marks are gone. */
const KNOWN_SHARE = 0.6;

/** Plan, then round, then duplicate: which copies are taken, in the order of arrival. */
export function gateCopies(
  copies: readonly ReturnedCopy[],
  rounds: readonly Round[],
  recipients: readonly string[],
): Gated {
  const accepted: { copy: ReturnedCopy; round: Round }[] = [];
  const refused: ReturnedCopy[] = [];
  const notices: Notice[] = [];
  const tell = (code: Notice["code"], copy: ReturnedCopy, more: Partial<Notice> = {}) =>
    notices.push({ code, from: [copy.sender], detail: copy.file, ...more });
  for (const copy of copies) {
    const round = roundOf(copy, rounds);
    const twin = accepted.find((one) => one.copy.hash === copy.hash && !copy.loose)?.copy;
    if (typeof round === "string") {
      refused.push(copy);
      tell(round, copy, { rows: copy.rows.map(({ cells }) => cells) });
    } else if (twin !== undefined) {
      tell(twin.sender === copy.sender ? "same-copy-again" : "forwarded-copy", copy);
    } else {
      if (recipients.length > 0 && !recipients.includes(copy.sender)) tell("unknown-sender", copy);
      if (round !== rounds.at(-1)) tell("older-round", copy);
      if (copy.loose && copy.rows.length > 0) tell("to-confirm", copy);
      else if (!copy.loose && namesAnother(copy, recipients)) tell("other-name", copy);
      accepted.push({ copy, round });
    }
  }
  return { accepted, refused, notices };
}

/** The file bears the name of another recipient: its copy may have been handed on and filled in there. */
function namesAnother({ file, sender }: ReturnedCopy, recipients: readonly string[]): boolean {
  const named = recipients.filter((name) => file.includes(name));
  return named.length > 0 && !named.some((name) => name.includes(sender) || sender.includes(name));
}

/** The round that a copy belongs to, by its marks or else by its ids. */
function roundOf(copy: ReturnedCopy, rounds: readonly Round[]): Round | "other-plan" | "unknown-origin" {
  const latest = rounds.at(-1);
  if (latest === undefined) return "unknown-origin";
  if (copy.loose) return latest;
  if (copy.plan !== undefined && copy.plan !== latest.plan) return "other-plan";
  if (copy.plan === undefined && !knowsOurIds(copy, rounds)) return "unknown-origin";
  return rounds.find(({ round }) => round === copy.round) ?? latest;
}

function knowsOurIds({ rows }: ReturnedCopy, rounds: readonly Round[]): boolean {
  const ours = new Set(rounds.flatMap((round) => round.rows.map(({ id }) => id)));
  const ids = rows.map(({ id }) => rowIdIn(id)).filter((id) => id !== undefined);
  return ids.length > 0 && ids.filter((id) => ours.has(id)).length >= ids.length * KNOWN_SHARE;
}
