import type { PlanFrame } from "../../model/frame.ts";
import type { ImportDoubt, ImportedRow } from "../../model/imported-plan.ts";
import type { LeftOut } from "../../model/plan-text.ts";
import { readPeriod } from "../../time/read-period.ts";
import { type HeadedLines, isPage, type TimeList } from "./find-lists.ts";
import { itemsOf, type WorkLine } from "./list-items.ts";
import { holdsSentences } from "./split-sentences.ts";

/** What a list gives: rows, what is to be looked at, and what is no work. */
export interface ListReading {
  readonly rows: readonly ImportedRow[];
  readonly doubts: readonly ImportDoubt[];
  readonly leftOut: readonly LeftOut[];
}

/** The lines of work under a time: what stands behind it on its own line, then the lines below. */
function workLines({ head, at, body }: HeadedLines): WorkLine[] {
  const own: WorkLine[] = head.rest === "" ? [] : [{ text: head.rest, line: at.line }];
  return own.concat(
    body
      .filter((line) => !isPage(line))
      .map(({ text, line, number }) => ({ text, line, ...(number !== undefined && { number }) })),
  );
}

/** Whether every time has one paragraph and several of them hold more than one sentence. */
function isWrittenInProse(months: readonly (readonly WorkLine[])[]): boolean {
  const single = months.every((lines) => lines.length <= 1);
  return single && months.filter(([line]) => line !== undefined && holdsSentences(line.text)).length >= 2;
}

export function readList(list: TimeList, frame: PlanFrame | undefined): ListReading {
  const works = list.months.map(workLines);
  const byComma = isWrittenInProse(works);
  const rows: ImportedRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, month] of list.months.entries()) {
    const { items } = itemsOf(works[index] ?? [], byComma);
    rows.push({
      time: month.head.time,
      period: readPeriod(month.head.time, frame),
      items,
      owners: [],
      extra: {},
      source: { line: month.at.line },
    });
    for (const line of month.body) {
      if (isPage(line)) leftOut.push({ source: { line: line.line }, text: line.text, why: "页码" });
    }
  }
  return { rows, doubts: [], leftOut };
}
