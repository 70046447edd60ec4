import type { FileSummary } from "../../jobs/collector.ts";
import { expectedBy } from "../../jobs/read-returned.ts";
import type { OpenBook } from "../desk.ts";
import type { Working } from "../working.ts";
import { merge, type RoundMeans } from "./carry-out.ts";
import { breath, type Handed, type RoundReader, roundReader } from "./round-reader.ts";
import { roundWords } from "./round-words.ts";

/** What is collected for one open workbook: the reader that holds the files, and the next file's key. */
interface Sitting {
  readonly reader: RoundReader;
  key: number;
}

const sittings = new WeakMap<OpenBook, Promise<Sitting>>();

export function sittingOf(book: OpenBook, { openReturned }: RoundMeans): Promise<Sitting> {
  const known =
    sittings.get(book) ?? roundReader(openReturned).then((reader): Sitting => ({ reader, key: 0 }));
  sittings.set(book, known);
  return known;
}

/** Files that are on their way at once: the next ones are fetched while one is being read. */
const AT_ONCE = 4;
/** Between two words about how far it is, in milliseconds: the page is not to be busy with telling. */
const TELL_EVERY = 120;

/** Reads the files in the order in which they were made, tells how far it is and leaves off when asked to; then merges. */
export async function readAll(open: Working, handed: readonly Handed[], means: RoundMeans): Promise<void> {
  if (handed.length === 0) return;
  means.send({ kind: "reading", done: 0, total: handed.length });
  const files = await inOrderOfTime(handed);
  const sitting = await sittingOf(open.book, means);
  await sitting.reader.expect(expectedBy(open.report.settings));
  const read: FileSummary[] = [];
  let told = performance.now();
  let next = 0;
  const goesOn = () => means.open()?.round.reading !== undefined;
  const work = async () => {
    while (next < files.length && goesOn()) {
      const one = files[next];
      next += 1;
      if (one === undefined) return;
      sitting.key += 1;
      read.push(await readOne(sitting.reader, sitting.key, one));
      if (performance.now() - told < TELL_EVERY || !goesOn()) continue;
      told = performance.now();
      means.send({ kind: "reading", done: read.length, total: files.length });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const inOrder = read.sort((one, other) => one.key - other.key);
  means.send({ kind: "read", files: inOrder, unread: files.length - read.length });
  await merge(means);
}

/**
 * So long, in milliseconds, files are asked for their time before the page breathes: each is looked up on the disk, which
 * may take as long again by itself.
 */
const AT_A_STRETCH = 5;

/** The files in the order in which they were made, then by name. */
async function inOrderOfTime(handed: readonly Handed[]): Promise<readonly Handed[]> {
  const timed: { readonly one: Handed; readonly time: number }[] = [];
  // That they are being read is drawn first, as a turn of its own.
  await breath();
  let breathed = performance.now();
  for (const one of handed) {
    if (performance.now() - breathed > AT_A_STRETCH) {
      await breath();
      breathed = performance.now();
    }
    timed.push({ one, time: "lastModified" in one.file ? Number(one.file.lastModified) : 0 });
  }
  return timed
    .sort((a, b) => a.time - b.time || (a.one.file.name < b.one.file.name ? -1 : 1))
    .map(({ one }) => one);
}

async function readOne(reader: RoundReader, key: number, handed: Handed): Promise<FileSummary> {
  try {
    return await reader.read(key, handed);
  } catch {
    const { name } = handed.file;
    return { kind: "refused", key, file: name, message: roundWords.back.unreadable(name) };
  }
}
