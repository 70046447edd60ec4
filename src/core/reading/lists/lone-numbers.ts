import type { WorkLine } from "./list-items.ts";
import type { WorkLines } from "./work-lines.ts";

/** Numbers that are sure only beside their neighbours, in pairs: the first one, and the one that follows it. */
const PAIRS: readonly (readonly [first: RegExp, second: RegExp])[] = [
  [/^1[ \t\u3000]{1,4}(?=\p{Script=Han}|[“"《])/u, /^2[ \t\u3000]{1,4}(?=\p{Script=Han}|[“"《])/u],
  [/^[aA][、.．)）]\s{0,4}(?![A-Za-z0-9])/, /^[bB][、.．)）]\s{0,4}(?![A-Za-z0-9])/],
];

/** Whether another time of the list has a first and a second work that are numbered so. */
function areNumbered(months: readonly WorkLines[], [first, second]: (typeof PAIRS)[number]): boolean {
  return months.some(({ work: [one, two] }) => first.test(one?.text ?? "") && second.test(two?.text ?? ""));
}

function withoutLoneNumber(line: WorkLine, first: RegExp): WorkLine {
  const [whole] = first.exec(line.text) ?? [];
  return whole === undefined ? line : { ...line, number: "1.", text: line.text.slice(whole.length) };
}

/** 「1 教代会」「a. 教代会」, the only work of its time, where other times of the list count theirs so. */
export function withLoneNumbers(months: readonly WorkLines[]): readonly WorkLines[] {
  const pair = PAIRS.find((one) => areNumbered(months, one));
  if (pair === undefined) return months;
  return months.map((lines) => {
    const [only] = lines.work;
    return only === undefined || lines.work.length > 1
      ? lines
      : { ...lines, work: [withoutLoneNumber(only, pair[0])] };
  });
}
