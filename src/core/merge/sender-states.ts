import type { ReturnedCopy } from "../model/round.ts";
import type { Conflict } from "./conflict.ts";
import type { MergeInput } from "./merge-copies.ts";
import type { VoiceReading } from "./voice.ts";

/** How a recipient stands. */
export interface SenderState {
  readonly name: string;
  readonly file?: string;
  readonly state: "merged" | "unchanged" | "conflict" | "missing" | "refused";
}

/** How every recipient, and whoever else sent something, stands. */
export function sendersOf(
  { copies, recipients = [] }: MergeInput,
  refused: readonly ReturnedCopy[],
  voices: readonly VoiceReading[],
  conflicts: readonly Conflict[],
): SenderState[] {
  const contested = contestedIn(conflicts);
  const names = [...new Set([...recipients, ...copies.map(({ sender }) => sender)])];
  return names.map((name): SenderState => {
    const spoken = voices.filter(({ from }) => from === name);
    const [voice] = spoken;
    const file = voice?.copy.file ?? refused.find(({ sender }) => sender === name)?.file;
    if (voice === undefined)
      return { name, ...(file !== undefined && { file }), state: file === undefined ? "missing" : "refused" };
    const touched = spoken.some(({ changes, added }) => changes.size + added.length > 0);
    const state = contested.has(name) ? "conflict" : touched ? "merged" : "unchanged";
    return { name, ...(file !== undefined && { file }), state };
  });
}

/** The senders as they stand when other questions are open. */
export function standing(senders: readonly SenderState[], conflicts: readonly Conflict[]): SenderState[] {
  const contested = contestedIn(conflicts);
  return senders.map((one) => {
    if (one.state !== "merged" && one.state !== "conflict") return one;
    return { ...one, state: contested.has(one.name) ? "conflict" : "merged" };
  });
}

function contestedIn(conflicts: readonly Conflict[]): ReadonlySet<string> {
  return new Set(
    conflicts.flatMap((conflict) =>
      "values" in conflict
        ? conflict.values.flatMap(({ from }) => from)
        : [...conflict.from, ...(conflict.kind === "deleted" ? conflict.editedBy : [])],
    ),
  );
}
