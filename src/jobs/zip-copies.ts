import { zipSync } from "fflate";

/** A file as it is handed out. */
export interface CopyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1 January 2000 where the machine stands: the archive tells nothing of the hour at which it was made. */
const FIXED_TIME = "2000-01-01T00:00:00";

/** One .zip of the copies, their names as they are; workbooks are compressed already and are only stored. */
export function zipCopies(files: readonly CopyFile[]): Uint8Array {
  const entries = files.map(({ name, bytes }) => [name, bytes] as const);
  return zipSync(Object.fromEntries(entries), { level: 0, mtime: FIXED_TIME });
}
