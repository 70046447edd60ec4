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
