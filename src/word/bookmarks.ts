import { attributeValue } from "./attribute-value.ts";

/** Ids of the bookmarks that begin and that end in a piece of the document. */
export interface BookmarkIds {
  readonly started: ReadonlySet<string>;
  readonly ended: ReadonlySet<string>;
}

/** Reads the ids by looking for the words alone: the piece may be a whole plan. */
export function bookmarkIds(pieces: readonly string[]): BookmarkIds {
  return {
    started: new Set(pieces.flatMap((piece) => idsAt(piece, "bookmarkStart"))),
    ended: new Set(pieces.flatMap((piece) => idsAt(piece, "bookmarkEnd"))),
  };
}

/**
 * The ids outside a piece, and as if they were there, the partners of what in the piece has had none before: what a
 * plan was broken in already is no fault of ours.
 */
export function partnersOf(piece: string, outside: BookmarkIds): BookmarkIds {
  const { started, ended } = bookmarkIds([piece]);
  const lone = (ids: ReadonlySet<string>, own: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...ids].filter((id) => !own.has(id) && !other.has(id));
  return {
    started: new Set([...outside.started, ...lone(ended, started, outside.started)]),
    ended: new Set([...outside.ended, ...lone(started, ended, outside.ended)]),
  };
}

function idsAt(piece: string, word: string): readonly string[] {
  const ids: string[] = [];
  for (let at = piece.indexOf(word); at !== -1; at = piece.indexOf(word, at + word.length)) {
    const end = piece.indexOf(">", at);
    ids.push(attributeValue(piece.slice(at, end), "id") ?? "");
  }
  return ids;
}

/** The next id that no bookmark has: one more than the highest. */
export function freeBookmarkId({ started, ended }: BookmarkIds): number {
  let highest = -1;
  for (const id of [...started, ...ended]) if (/^\d{1,9}$/.test(id)) highest = Math.max(highest, Number(id));
  return highest + 1;
}
