import { placeKey, type RollDrop } from "./roll-change.ts";
import type { RollSource } from "./roll-source.ts";
import { rollText } from "./roll-text.ts";
import { sessionMentions } from "./sessions-held.ts";

/** 「教代会换届」 comes once in several years: whether it is left out is asked. With a 届次 in it that one is asked instead. */
export function elections({ rows }: RollSource): readonly RollDrop[] {
  return rows.flatMap(({ items }, row) =>
    items.flatMap((words, item): RollDrop[] => {
      const text = rollText(words);
      if (!text.text.includes("换届") || sessionMentions(text).length > 0) return [];
      const at = { kind: "item", row, item } as const;
      const why = "换届几年才有一次，新计划里没有的话请勾上去掉";
      return [{ kind: "drop", id: `${placeKey(at)}-`, at, from: words, to: "", why, certainty: "question" }];
    }),
  );
}
