import type { GivenFile } from "../desk.ts";

/** So many files are read out of a folder at most. */
const MOST = 5000;

/** The files that were dropped, those in folders too; what cannot be copies (hidden, lock files) is left out. */
export async function droppedFiles(data: DataTransfer): Promise<readonly GivenFile[]> {
  // The list is empty once the event is over: what it holds is taken out at once.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry());
  const plain = [...data.files];
  if (!entries.some((entry) => entry?.isDirectory)) return plain.filter(isCopy);
  const found: GivenFile[] = [];
  const waiting = entries.filter((entry) => entry !== null);
  while (waiting.length > 0 && found.length < MOST) {
    const entry = waiting.shift();
    if (entry?.isDirectory) waiting.push(...(await entriesIn(entry as FileSystemDirectoryEntry)));
    else if (entry?.isFile) found.push(await fileOf(entry as FileSystemFileEntry));
  }
  return found.filter(isCopy);
}

/** `~$` is the lock file of a workbook that is open, a dot begins what the system keeps for itself. */
export function isCopy({ name }: GivenFile): boolean {
  return !/^[~.]|^(?:desktop\.ini|Thumbs\.db)$/iu.test(name);
}

/** A reader gives a hundred at a time, and nothing at the end. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done) => reader.readEntries(done, () => done([])));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** One that is gone meanwhile still has a name: reading it then tells so. */
function fileOf(entry: FileSystemFileEntry): Promise<GivenFile> {
  return new Promise((done) => {
    entry.file(done, (gone) => done({ name: entry.name, size: 0, arrayBuffer: () => Promise.reject(gone) }));
  });
}
