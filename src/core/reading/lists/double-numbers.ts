import type { TextLine } from "./plan-lines.ts";
import type { HeadedLines } from "./time-list.ts";

/** 「2.1 春游」: the second work under the second time. */
const DOUBLE = /^(\d{1,2})[.．](\d{1,2})(?![\d.．])[、.．]?\s{0,4}(?=\S)/;

/** Whether the lines of the time all begin with its number and count on from one. */
function areCounted({ body }: HeadedLines, time: number): boolean {
  return (
    body.length > 0 &&
    body.every(({ text }, at) => {
      const [, outer, inner] = DOUBLE.exec(text) ?? [];
      return Number(outer) === time && Number(inner) === at + 1;
    })
  );
}

function counted(line: TextLine): TextLine {
  const [whole = "", , inner = ""] = DOUBLE.exec(line.text) ?? [];
  return { ...line, number: `${inner}.`, text: line.text.slice(whole.length) };
}

/** The times with their works' numbers told apart from the works, where all are counted 「1.1」「1.2」「2.1」. */
export function withoutDoubleNumbers(months: readonly HeadedLines[]): readonly HeadedLines[] {
  const several = months.some(({ body }) => body.length > 1);
  if (!several || !months.every((month, at) => areCounted(month, at + 1))) return months;
  return months.map((month) => ({ ...month, body: month.body.map(counted) }));
}
