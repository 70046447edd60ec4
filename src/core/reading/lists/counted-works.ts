import { leadingNumber } from "../../text/numbering.ts";
import type { TextLine } from "./plan-lines.ts";
import type { HeadedLines } from "./time-list.ts";

const FEWEST = 3;

const numberIn = ({ number, text }: TextLine) => (number === undefined ? leadingNumber(text) : undefined);

/** The numbers of the months' own lines, 「2、3月：拔河」, where each has one and its work beside it and they ascend. */
function numbersOf(months: readonly HeadedLines[]): readonly number[] {
  const numbers = months.flatMap(({ at, head }) => {
    const found = numberIn(at);
    return found?.style === "arabic" && head.rest !== "" ? [found.number] : [];
  });
  const ascend = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  return ascend && numbers.length === months.length && numbers.length >= FEWEST ? numbers : [];
}

/** Where in the body the lines stand that count on from the month's number, as far as the next month's. */
function countedOn({ body }: HeadedLines, own: number, next: number | undefined): readonly number[] {
  const numbers = body.map((line) => numberIn(line));
  const places = numbers.flatMap((found, at) => (found?.style === "arabic" ? [at] : []));
  const steady = places.every((at, index) => numbers[at]?.number === own + 1 + index);
  return steady && (next === undefined || own + places.length + 1 === next) ? places : [];
}

/** A work that stands beside the months and says no time. */
function untimed(at: TextLine, body: readonly TextLine[]): HeadedLines {
  const rest = at.text.slice(numberIn(at)?.length ?? 0);
  return { head: { kind: "month", strength: "plain", gap: "", time: "", rest }, at, body };
}

/**
 * 「3、摄影展」 between 「2、3月：拔河」 and 「4、4月：登山」 is no work of March: the numbers count the works, most of
 * which say their month. It has no time.
 */
export function withUntimedWorks(months: readonly HeadedLines[]): readonly HeadedLines[] {
  const numbers = numbersOf(months);
  if (numbers.length === 0) return months;
  return months.flatMap((month, at) => {
    const places = countedOn(month, numbers[at] ?? 0, numbers[at + 1]);
    const works = places.flatMap((place, index) => {
      const line = month.body[place];
      return line === undefined ? [] : [untimed(line, month.body.slice(place + 1, places[index + 1]))];
    });
    return [{ ...month, body: month.body.slice(0, places[0]) }, ...works];
  });
}
