import type { FoundFrame, PlanFrame } from "../../model/frame.ts";
import { readFrame } from "../../time/read-frame.ts";
import { commonFrame } from "../find-frame.ts";
import { bySignature, HALVES } from "./frame-by-signature.ts";
import type { FrameEvidence } from "./frame-evidence.ts";
import { frameWords } from "./frame-words.ts";
import { autumnFrame, type DatedTime, LAST_OF_TERM_1, overNewYear } from "./months-in-order.ts";
import { shadowOf } from "./shadow.ts";

function firstFrame(texts: readonly string[], source: FoundFrame["source"]): FoundFrame | undefined {
  for (const text of texts) {
    const reading = readFrame(frameWords(text));
    if (reading.ok) return { ...reading.value, source, text };
  }
  return undefined;
}

/** 「2023年」 over months from September to June: the school year that begins in it, to be confirmed. */
function byOrder(found: FoundFrame, { times, signed }: FrameEvidence): FoundFrame {
  const { frame } = found;
  if (frame.kind !== "calendar-year" || frame.half !== undefined || !overNewYear(times)) return found;
  // 「次年1月」 says by itself that it lies outside the year of the plan.
  if (times.some(({ text }) => /[次翌来明]年/.test(text))) return found;
  const day = signed[0]?.days[0];
  const earlier = day !== undefined && Number(day.slice(0, 4)) === frame.year - 1 && day.slice(5, 7) >= "07";
  return { ...found, frame: autumnFrame(frame.year - (earlier ? 1 : 0), times), toConfirm: true };
}

/** The frame by the years written in the times themselves. */
function byTimes(times: readonly DatedTime[]): FoundFrame | undefined {
  const dated = times.filter((time) => time.year !== undefined);
  const [first] = dated;
  if (first?.year === undefined) return undefined;
  const last = dated.at(-1);
  const next = dated.some(({ year }) => year === (first.year ?? 0) + 1) || overNewYear(times);
  const from = first.month >= 7 ? first.year : first.year - 1;
  const frame: PlanFrame = next ? autumnFrame(from, times) : { kind: "calendar-year", year: first.year };
  const text = last === undefined || last === first ? first.text : `${first.text}—${last.text}`;
  return { frame, source: "header", text, toConfirm: true };
}

/** 「为做好2024—2025学年工会工作」 in the first words of the text. */
function byPreamble(evidence: FrameEvidence): FoundFrame | undefined {
  if (evidence.times.length === 0) return undefined;
  const texts = evidence.preamble.map((text) => text.slice(0, 80));
  const found = firstFrame(
    texts.filter((text) => /学年|学期|年/.test(text)),
    "title",
  );
  return found && byOrder({ ...overTerms(found, evidence.times), toConfirm: true }, evidence);
}

/** 「上学期（2024年9月—2025年1月）」 over the first of two terms: the school year, where the times lie in both. */
function overTerms(found: FoundFrame, times: readonly DatedTime[]): FoundFrame {
  const { frame } = found;
  if (frame.kind !== "term") return found;
  const other = times.some(({ month }) =>
    frame.term === 1 ? month > LAST_OF_TERM_1 && month < 8 : month > 8,
  );
  return other ? { ...found, frame: { kind: "school-year", from: frame.from } } : found;
}

const FEWEST_MENTIONS = 2;

/** The year that the work itself names again and again: 「2024年教职工运动会」. */
function byItems(evidence: FrameEvidence): FoundFrame | undefined {
  const counts = new Map<number, number>();
  const written = new Map<number, string>();
  for (const text of evidence.items) {
    for (const { index, 0: year } of shadowOf(text).matchAll(/20\d{2}(?=年)/g)) {
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
      written.set(Number(year), text.slice(index, index + year.length + 1));
    }
  }
  const [most, next] = [...counts].sort((one, other) => other[1] - one[1]);
  if (most === undefined || most[1] < FEWEST_MENTIONS || most[1] === next?.[1]) return undefined;
  const [year] = most;
  const frame: PlanFrame = { kind: "calendar-year", year };
  return byOrder({ frame, source: "title", text: written.get(year) ?? "", toConfirm: true }, evidence);
}

/** 「上半年小结及下半年打算」: the half that the times lie in, where the words name both. */
function byHalf(found: FoundFrame, times: readonly DatedTime[]): FoundFrame {
  const { frame, text } = found;
  if (frame.kind !== "calendar-year" || frame.half === undefined || times.length === 0) return found;
  if (!HALVES.every((half) => text.includes(half))) return found;
  const half = times.every(({ month }) => month > 6) ? 2 : 1;
  return { ...found, frame: { ...frame, half } };
}

/** Whether the headings name several years, so that the times of two schedules do not run on. */
function nameYears(headings: readonly string[]): boolean {
  const years = headings.flatMap((text) => {
    const frame = firstFrame([text], "header")?.frame;
    return frame?.kind === "calendar-year" ? [frame.year] : [];
  });
  return new Set(years).size > 1;
}

/**
 * The months that the plan covers: by its title, the headings of its schedules, the years in its times, the day it
 * was signed on, its first words, the day on which it was said in a chat. Anything but a plain title is to be confirmed.
 */
export function frameOfPlan(evidence: FrameEvidence): FoundFrame | undefined {
  const { top, headings, times } = evidence;
  const titles = [...(top.title === undefined ? [] : [top.title]), ...top.lines.map(({ text }) => text)];
  const named =
    firstFrame(titles, "title") ?? commonFrame(headings.map((text) => firstFrame([text], "header")));
  return (
    (named && (nameYears(headings) ? named : byOrder(byHalf(named, times), evidence))) ??
    byTimes(times) ??
    bySignature(evidence) ??
    byPreamble(evidence) ??
    byItems(evidence) ??
    bySignature({ ...evidence, signed: evidence.said })
  );
}
