import type { Round, RowCells } from "../model/round.ts";
import { contentKey } from "./base-index.ts";
import type { Notice } from "./conflict.ts";
import type { CopyReading } from "./read-copy.ts";
import { same } from "./same.ts";
import { isUnknownSender } from "./sender-of.ts";

interface Read {
  readonly reading: CopyReading;
  readonly round: Round;
}

/**
 * Of several copies of one sender the later one speaks, and that of the later round whenever it came; what only an earlier one had is told with its words. A text or a
 * message adds to a copy and takes nothing of its place; nor does the form as it was sent, which was handed in by mistake
 * sooner than to take everything back.
 */
export function superseded(readings: readonly Read[]): {
  readonly speaking: readonly Read[];
  readonly notices: readonly Notice[];
} {
  const copies = readings.filter(({ reading }) => !standsAlone(reading));
  const last = new Map<string, Read>();
  const idle: Read[] = [];
  for (const read of inOrderOfRounds(copies)) {
    const { sender } = read.reading.copy;
    if (last.has(sender) && isUntouched(read.reading)) idle.push(read);
    else last.set(sender, read);
  }
  const isLast = (read: Read) =>
    last.get(read.reading.copy.sender) === read || standsAlone(read.reading) || idle.includes(read);
  const needless = idle.filter(({ reading }) => saysMore(last.get(reading.copy.sender), reading));
  const notices = readings
    .filter((read) => !isLast(read))
    .flatMap(({ reading }): Notice[] => {
      const later = last.get(reading.copy.sender)?.reading;
      const rows = later === undefined ? [] : onlyIn(reading, later);
      const from = [reading.copy.sender];
      return [
        { code: "superseded-copy", from, detail: reading.copy.file, rows },
        ...wordsOnlyIn(reading, later).map((notice) => ({ ...notice, from })),
      ];
    });
  return { speaking: readings.filter(isLast), notices: [...notices, ...needless.map(untouchedAgain)] };
}

/** Those of one round in the order of arrival. */
function inOrderOfRounds(readings: readonly Read[]): readonly Read[] {
  return [...readings].sort((one, other) => one.round.round - other.round.round);
}

/** The form came back as it was sent, and without a word that nothing is to be reported. */
export function isUntouched({ changes, replaced, missing, added, notices }: CopyReading): boolean {
  const said = changes.size + replaced.size + missing.length + added.length;
  return said === 0 && notices.every(({ code }) => code !== "zero-return" && code !== "partial-copy");
}

function saysMore(spoken: Read | undefined, untouched: CopyReading): boolean {
  return spoken !== undefined && spoken.reading !== untouched && !isUntouched(spoken.reading);
}

/** A note beside the table takes nothing out of it either, and yet somebody wrote in the file. */
function untouchedAgain({ reading: { copy, notices } }: Read): Notice {
  const code = notices.some((one) => WORDY.has(one.code)) ? "noted-copy" : "untouched-copy";
  return { code, from: [copy.sender], detail: copy.file };
}

/** Two files of one name that nobody is known to have sent need not be of one sender. */
function standsAlone({ copy: { loose, sender, file } }: CopyReading): boolean {
  return loose === true || isUnknownSender(sender, file);
}

/** Notices that carry words, a note beside the table say, which the later copy does not give cause to. */
function wordsOnlyIn(earlier: CopyReading, later: CopyReading | undefined): CopyReading["notices"] {
  const known = new Set((later?.notices ?? []).map(asWords));
  return earlier.notices.filter((notice) => WORDY.has(notice.code) && !known.has(asWords(notice)));
}

const WORDY: ReadonlySet<Notice["code"]> = new Set([
  "side-note",
  "other-sheet",
  "cell-comment",
  "extra-column",
  "zero-return",
]);

function asWords({ code, detail, cells, rows }: CopyReading["notices"][number]): string {
  return JSON.stringify([code, detail, cells, rows]);
}

/** Rows of the earlier copy that say something the later one does not. */
function onlyIn(earlier: CopyReading, later: CopyReading): RowCells[] {
  const rows = [...earlier.found].flatMap(([id, { cells }]) => {
    const changed = earlier.changes.has(id) || earlier.replaced.has(id);
    const now = later.found.get(id)?.cells;
    const equal =
      now !== undefined && Object.entries(cells).every(([column, text]) => same(text, now[column] ?? ""));
    return changed && !equal ? [cells] : [];
  });
  const known = new Set(later.added.map(({ row }) => contentKey(row.cells)));
  const added = earlier.added.map(({ row }) => row.cells).filter((cells) => !known.has(contentKey(cells)));
  return [...rows, ...added];
}
