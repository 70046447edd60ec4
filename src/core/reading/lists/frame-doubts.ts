import { addDays } from "../../model/day.ts";
import { type FoundFrame, frameName, frameWindow } from "../../model/frame.ts";
import type { ImportDoubt } from "../../model/imported-plan.ts";
import { quote } from "../../text/quote.ts";
import { readFrame } from "../../time/read-frame.ts";
import { frameWords } from "./frame-words.ts";
import type { TextLine } from "./plan-lines.ts";
import type { SigningDate } from "./signing-dates.ts";

/** A plan is signed up to so many days before it begins, and at the latest on its last day. */
const BEFORE = 240;

function ofSignature({ days, line, text }: SigningDate, found: FoundFrame): ImportDoubt[] {
  const [first, last] = frameWindow(found.frame);
  if (days[0] >= addDays(first, -BEFORE) && days[0] <= last) return [];
  const message = `落款写的是${quote(text)}，${quote(found.text, 20)}按${frameName(found.frame)}理解，以哪个为准？`;
  return [{ code: "years-disagree", source: { line: line.line }, message }];
}

function ofHeading(heading: TextLine, found: FoundFrame): ImportDoubt[] {
  const reading = readFrame(frameWords(heading.text));
  if (!reading.ok) return [];
  const [first, last] = frameWindow(found.frame);
  const [from, to] = frameWindow(reading.value.frame);
  if (from <= last && to >= first) return [];
  const message = `${quote(heading.text, 20)}和${frameName(found.frame)}的年份对不上，以哪个为准？`;
  return [{ code: "years-disagree", source: { line: heading.line }, message }];
}

/** What is to be looked at about the years of the plan. */
export function frameDoubts(
  found: FoundFrame | undefined,
  signed: readonly SigningDate[],
  headings: readonly TextLine[],
): readonly ImportDoubt[] {
  if (found === undefined) {
    return [{ code: "frame-missing", message: "没有写是哪一年的计划，请选学年或年份，例如“2024—2025学年”" }];
  }
  if (found.source === "option" || found.source === "settings") return [];
  const asked: ImportDoubt[] = found.toConfirm
    ? [
        {
          code: "frame-to-confirm",
          message: `${quote(found.text, 20)}按${frameName(found.frame)}理解，对吗？`,
        },
      ]
    : [];
  return [
    ...asked,
    ...signed.flatMap((date) => ofSignature(date, found)),
    ...headings.flatMap((heading) => ofHeading(heading, found)),
  ];
}
