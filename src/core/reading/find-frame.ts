import {
  type FoundFrame,
  type FrameSource,
  frameName,
  type PlanFrame,
  withCalendar,
} from "../model/frame.ts";
import { readFrame } from "../time/read-frame.ts";
import { termName } from "./time-words.ts";

function firstFrame(lines: readonly string[], source: FrameSource): FoundFrame | undefined {
  for (const text of lines) {
    const reading = readFrame(text);
    if (reading.ok) return { ...reading.value, source, text };
  }
  return undefined;
}

/** Where a table's frame may be written, strongest first. */
interface FrameWords {
  readonly titles: readonly string[];
  readonly headers: readonly string[];
  readonly sheet: string;
}

/** The frame of a table: its title, then its header cells, then the name of its sheet. */
export function findFrame({ titles, headers, sheet }: FrameWords): FoundFrame | undefined {
  return firstFrame(titles, "title") ?? firstFrame(headers, "header") ?? firstFrame([sheet], "sheet-name");
}

const STRENGTH: readonly FrameSource[] = ["option", "settings", "title", "header", "sheet-name", "signature"];

/** The strongest source of all tables; of equals the first. */
function strongestFrame(frames: readonly (FoundFrame | undefined)[]): FoundFrame | undefined {
  for (const source of STRENGTH) {
    const found = frames.find((frame) => frame?.source === source);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The school year of a term, the year of a half-year; other frames as they are. */
function wholeYear(frame: PlanFrame): PlanFrame {
  const whole: PlanFrame =
    frame.kind === "calendar-year"
      ? { kind: "calendar-year", year: frame.year }
      : { kind: "school-year", from: frame.from };
  return withCalendar(whole, frame.calendar);
}

/**
 * The frame of the whole schedule: that of all its tables, or where they are the terms of one school year
 * (the halves of one year) that year; else the strongest.
 */
export function commonFrame(frames: readonly (FoundFrame | undefined)[]): FoundFrame | undefined {
  const strongest = strongestFrame(frames);
  if (strongest === undefined) return undefined;
  const whole = wholeYear(strongest.frame);
  const found = frames.flatMap((one) => (one === undefined ? [] : [one.frame]));
  const alike = found.every((frame) => frameName(frame) === frameName(strongest.frame));
  const within = found.every((frame) => frameName(wholeYear(frame)) === frameName(whole));
  return within && !alike ? { ...strongest, frame: whole } : strongest;
}

/** The frame of a table headed by the name of a term alone (第二学期, 下半年), in the year that the others give. */
export function termFrame(captions: readonly string[], year: FoundFrame | undefined): FoundFrame | undefined {
  const text = captions.find((line) => termName(line) !== undefined);
  if (text === undefined || year === undefined) return undefined;
  const reading = readFrame(`${frameName(wholeYear(year.frame))}${termName(text) ?? ""}`);
  const fits = reading.ok && frameName(wholeYear(reading.value.frame)) === frameName(wholeYear(year.frame));
  return fits ? { frame: reading.value.frame, source: "title", text } : undefined;
}

/** Whether the frame is a whole year, not a part of one. */
export function isWholeYear({ frame }: FoundFrame): boolean {
  return frameName(frame) === frameName(wholeYear(frame));
}
