import type { RoundRecord, SentCopy } from "../model/round.ts";

/** The plan's further columns in a copy. */
interface FurtherColumns {
  /** The one that is shown: a telephone has room for four narrow columns. undefined where the plan has none. */
  readonly shown: string | undefined;
  /** Those that are not shown, though the recipient's own rows say something in them. */
  readonly folded: readonly string[];
}

/** Shows the column that says most in the recipient's own rows, the first where none says anything. */
export function furtherColumns(
  { extra, rows }: Pick<RoundRecord, "extra" | "rows">,
  { own }: Pick<SentCopy, "own">,
): FurtherColumns {
  const mine = new Set(own);
  const ownRows = rows.filter(({ id }) => mine.has(id));
  const counted = extra.map((header) => ({
    header,
    count: ownRows.filter(({ cells }) => (cells[header] ?? "").trim() !== "").length,
  }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  const shown = counted.find(({ count }) => count === most)?.header;
  const folded = counted.filter(({ header, count }) => count > 0 && header !== shown);
  return { shown, folded: folded.map(({ header }) => header) };
}

/** Longer than that, in characters, a list of names is cut: it stands in one sentence above the table. */
const LONGEST = 40;

/** 「“备注”“经费”2 列」; only how many where the names are long. */
export function namesWithin(names: readonly string[]): string {
  const listed = names.map((name) => `“${name}”`).join("");
  return listed.length > LONGEST ? ` ${names.length} 列` : `${listed} ${names.length} 列`;
}
