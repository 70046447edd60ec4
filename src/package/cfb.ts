import { viewOf } from "./zip-directory.ts";

const FREE = 0xffff_fffa;
const ENTRY = 128;

/**
 * The names in the root of a compound file (the container of .xls, .doc, .et and of encrypted .xlsx).
 *
 * Only the root counts: a .doc may hold a whole workbook in a storage of its own. As much as can be read of a
 * damaged file is given.
 */
export function compoundNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  if (bytes.length < 512) return names;
  const entry = entryReader(bytes);
  const waiting = [entry(0)?.child];
  const seen = new Set<number>();
  while (waiting.length > 0) {
    const id = waiting.pop();
    const found = id === undefined || seen.has(id) ? undefined : entry(id);
    if (id === undefined || found === undefined) continue;
    seen.add(id);
    names.add(found.name);
    waiting.push(found.left, found.right);
  }
  return names;
}

interface DirectoryEntry {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

/** Entries of the directory by number; its sectors are followed once, at the start (MS-CFB 2.2, 2.3, 2.6). */
function entryReader(bytes: Uint8Array): (id: number) => DirectoryEntry | undefined {
  const view = viewOf(bytes);
  const shift = Math.min(Math.max(view.getUint16(30, true), 7), 12);
  const sectors = directorySectors(view, shift);
  const perSector = (1 << shift) / ENTRY;
  return (id) => {
    const sector = sectors[Math.floor(id / perSector)];
    if (sector === undefined) return undefined;
    const at = (sector + 1) * 2 ** shift + (id % perSector) * ENTRY;
    return at + ENTRY <= bytes.length ? directoryEntry(view, at) : undefined;
  };
}

function directorySectors(view: DataView, shift: number): readonly number[] {
  const sectors: number[] = [];
  const most = view.byteLength >> shift;
  let sector = view.getUint32(48, true);
  while (sector < FREE && sectors.length < most) {
    sectors.push(sector);
    sector = nextSector(view, shift, sector);
  }
  return sectors;
}

/** The next sector by the allocation table; the header names its first 109 sectors, enough for 6 MB and more. */
function nextSector(view: DataView, shift: number, sector: number): number {
  const perSector = 1 << (shift - 2);
  const table = Math.floor(sector / perSector);
  if (table >= 109) return FREE;
  const at = (view.getUint32(76 + table * 4, true) + 1) * 2 ** shift + (sector % perSector) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : FREE;
}

function directoryEntry(view: DataView, at: number): DirectoryEntry {
  const length = Math.min(view.getUint16(at + 64, true), 64);
  let name = "";
  for (let index = 0; index + 2 < length; index += 2) {
    name += String.fromCharCode(view.getUint16(at + index, true));
  }
  return {
    name,
    left: view.getUint32(at + 68, true),
    right: view.getUint32(at + 72, true),
    child: view.getUint32(at + 76, true),
  };
}
