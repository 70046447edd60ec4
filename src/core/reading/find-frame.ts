import type { FoundFrame, FrameSource } from "../model/frame.ts";
import { readFrame } from "../time/read-frame.ts";

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

const STRENGTH: readonly FrameSource[] = ["option", "settings", "title", "header", "sheet-name"];

/** The frame of the whole schedule: the strongest source of all its tables; of equals the first. */
export function strongestFrame(frames: readonly (FoundFrame | undefined)[]): FoundFrame | undefined {
  for (const source of STRENGTH) {
    const found = frames.find((frame) => frame?.source === source);
    if (found !== undefined) return found;
  }
  return undefined;
}
