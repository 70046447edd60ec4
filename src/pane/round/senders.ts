import type { Conflict } from "../../core/merge/conflict.ts";
import { isUnknownSender } from "../../core/merge/sender-of.ts";
import type { SenderState } from "../../core/merge/sender-states.ts";
import { changesToWrite } from "../../jobs/changes-to-write.ts";
import type { CheckReport } from "../../jobs/check.ts";
import type { Collected } from "../../jobs/collect.ts";
import { sentRecipients } from "./recipients.ts";
import { mergeOf, type RoundState } from "./round-state.ts";

/** How one recipient stands, and how many places it is about. */
export interface SenderLine {
  readonly name: string;
  readonly state: "merged" | "unchanged" | "conflict" | "missing" | "refused" | "unwaited";
  readonly count: number;
  /** It was sent a copy; files of others are told, and are none that the officer waits for. */
  readonly isAwaited: boolean;
}

/** Those who ask for something first: conflicts, then silent ones, then the others as they were sent. */
const ORDER: readonly SenderLine["state"][] = [
  "conflict",
  "refused",
  "missing",
  "merged",
  "unchanged",
  "unwaited",
];

/** All recipients and senders, with what became of each. */
export function senderLines(state: RoundState, report: Pick<CheckReport, "settings">): readonly SenderLine[] {
  const recipients = sentRecipients(report);
  const merged = mergeOf(state);
  const senders: readonly SenderState[] =
    merged?.senders ?? recipients.map((name) => ({ name, state: "missing" }));
  const counts = merged === undefined ? new Map<string, number>() : countsOf(merged);
  const unwaited = new Set(report.settings.rounds?.at(-1)?.unwaited);
  const listed = new Set(recipients);
  // A file that nobody on the list sent and that was not used is told among the files.
  return senders
    .filter(({ name, state: stands }) => stands !== "refused" || listed.has(name))
    .map(({ name, state: stands, file = "" }): SenderLine => {
      const silent = stands === "missing" && unwaited.has(name);
      return {
        name,
        state: silent ? "unwaited" : stands,
        count: counts.get(`${stands} ${name}`) ?? 0,
        isAwaited: listed.size > 0 ? listed.has(name) : !isUnknownSender(name, file),
      };
    })
    .sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
}

function countsOf(merged: Collected): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const conflict of merged.conflicts) for (const name of voicesIn(conflict)) add(`conflict ${name}`);
  for (const { from } of changesToWrite(merged)) for (const name of from) add(`merged ${name}`);
  return counts;
}

/** Everybody who has a part in a conflict. */
export function voicesIn(conflict: Conflict): readonly string[] {
  const from =
    "values" in conflict
      ? conflict.values.flatMap((one) => one.from)
      : [...conflict.from, ...(conflict.kind === "deleted" ? conflict.editedBy : [])];
  return [...new Set(from)];
}

/** Recipients from whom nothing came and for whom the officer waits. */
export function silentOnes(lines: readonly SenderLine[]): readonly string[] {
  return lines.filter(({ state }) => state === "missing").map(({ name }) => name);
}

/** Of those who were sent a copy, how many there are and how many handed in something that could be used. */
export function tallyOf(lines: readonly SenderLine[]): { readonly all: number; readonly back: number } {
  const awaited = lines.filter(({ isAwaited }) => isAwaited);
  const silent: readonly SenderLine["state"][] = ["missing", "unwaited", "refused"];
  return { all: awaited.length, back: awaited.filter(({ state }) => !silent.includes(state)).length };
}
