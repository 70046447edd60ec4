import type { ReviewRow } from "./review-rows.ts";
import { reviewWords } from "./review-words.ts";
import { toldApart } from "./told-apart.ts";

/** What rows and items are called for those who only hear them, by their ids; no two are called the same. */
export interface SpokenNames {
  readonly rows: ReadonlyMap<string, string>;
  readonly items: ReadonlyMap<string, string>;
}

export function spokenNames(rows: readonly ReviewRow[]): SpokenNames {
  const named = toldApart(
    rows.map(({ id, time, items }, index) => {
      const name = time === "" ? reviewWords.noTime : time;
      const first = items[0]?.text ?? "";
      return { id, names: [name, `${name} ${first}`, `${name} ${first} ${reviewWords.nth(index + 1)}`] };
    }),
  );
  const works = rows.flatMap((row) =>
    row.items.map(({ id, text }, at) => {
      const inRow = `${text} ${named.get(row.id) ?? row.time}`;
      return { id, names: [text, inRow, `${inRow} ${reviewWords.nthItem(at + 1)}`] };
    }),
  );
  return { rows: named, items: toldApart(works) };
}
