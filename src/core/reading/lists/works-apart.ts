import { leadingNumber } from "../../text/numbering.ts";
import { ownersAlone } from "./item-owners.ts";
import type { WorkLine } from "./list-items.ts";
import { namesOwner } from "./owner-name.ts";
import type { WorkLines } from "./work-lines.ts";

const WIDE = /\t|\u3000+|[^\S\n]{2,}/u;
const FEWEST = 2;

/** The works of a time that stand on its line with wide blanks between them; undefined where it is not written so. */
function worksApart({ work }: WorkLines): readonly WorkLine[] | undefined {
  const [only] = work;
  if (only?.own !== true || work.length !== 1 || leadingNumber(only.text) !== undefined) return undefined;
  const pieces = only.text.split(WIDE).filter((piece) => piece !== "");
  const last = pieces.at(-1) ?? "";
  // Who answers stands in a column of its own.
  const whole = pieces.every((piece) => /\p{Script=Han}.*\p{Script=Han}/u.test(piece));
  const isOwners = namesOwner(last) || pieces.some((piece) => ownersAlone(piece) !== undefined);
  return pieces.length > 1 && whole && !isOwners ? pieces.map((text) => ({ ...only, text })) : undefined;
}

/** The lines under the times, the works apart that stand side by side on the lines of several times. */
export function withWorksApart(months: readonly WorkLines[]): readonly WorkLines[] {
  const apart = months.map(worksApart);
  const parted = apart.filter((works) => works !== undefined).length;
  if (parted < FEWEST || !months.every(({ work }) => work.length <= 1)) return months;
  return months.map((lines, at) => ({ ...lines, work: apart[at] ?? lines.work }));
}
