import { type Festival, type FestivalName, festivals } from "./festivals.ts";

type Named = Festival & { readonly name: FestivalName };

const BY_WORD: ReadonlyMap<string, Named> = new Map(
  festivals.flatMap((festival) => festival.words.map((word): [string, Named] => [word, festival])),
);

/** 「“三八”妇女节」「三·八」「3·8妇女节」 as the list of festivals spells them. */
function plainWords(text: string): string {
  return text.replace(/[“”"'‘’]|(?<=[一二三四五六七八九])·/g, "").replace(/(?<=\d)·/g, ".");
}

/** The festival that the words name, with or without 节, whatever quotes stand in them. */
export function festivalNamed(text: string): Named | undefined {
  const words = plainWords(text);
  return BY_WORD.get(words) ?? BY_WORD.get(words.replace(/节$/, ""));
}
