import type { ImportDoubt } from "../../model/imported-plan.ts";
import { quote } from "../../text/quote.ts";
import type { MonthItems } from "./list-items.ts";
import type { TimeHead } from "./time-head.ts";

/** What the list's own form leaves in doubt: lost numbers, a paragraph cut at its commas, a month run into a number. */
export function doubtsOfItems(
  { items, lostNumbers, cutAtCommas }: MonthItems,
  head: TimeHead,
): readonly ImportDoubt[] {
  const [first] = items;
  return [
    ...lostNumbers.map(({ text, line }) => ({
      code: "number-lost" as const,
      source: { line },
      message: `${quote(text)}前面的序号丢了，按单独一项读入，请核对`,
    })),
    ...(cutAtCommas && first !== undefined
      ? [
          {
            code: "items-split" as const,
            source: first.item.source,
            message: `这一段按逗号分成了${items.length}项，请核对`,
          },
        ]
      : []),
    ...(head.kind === "number" && head.rest !== "" && first !== undefined
      ? [
          {
            code: "month-glued" as const,
            source: first.item.source,
            message: `${quote(`${head.time}${head.gap}${head.rest}`)}按${head.time}月${head.gap === "" ? "第1项" : ""}理解，对吗？`,
            offer: { from: head.time, to: `${head.time}月` },
          },
        ]
      : []),
  ];
}
