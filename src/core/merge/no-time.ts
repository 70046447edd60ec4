import type { ReturnedRow, RowCells } from "../model/round.ts";
import type { Notice } from "./conflict.ts";
import { isBlank } from "./same.ts";
import type { VoiceReading } from "./voice.ts";

/** What stands for a time that nobody wrote: the reader takes it for none, and a blank cell for the time above. */
const NO_TIME = "待定";

/** A blank time would be read as that of the row above, whoever wrote that one. */
export function timeOrNone(time: string): string {
  return isBlank(time) ? NO_TIME : time;
}

export function withoutInheriting(cells: RowCells): RowCells {
  return { ...cells, period: timeOrNone(cells["period"] ?? "") };
}

/** A blank time right below another row that the same copy adds is that row's, as the copy's own words say. */
export function timedByAbove(voice: VoiceReading): VoiceReading {
  const times = new Map<number, string>();
  const added = voice.added.map((one) => {
    const { cells, row } = one.row;
    const time = isBlank(cells["period"]) ? times.get(row - 1) : cells["period"];
    if (time === undefined || isBadTime(one.row)) return one;
    times.set(row, time);
    return time === cells["period"]
      ? one
      : { ...one, row: { ...one.row, cells: { ...cells, period: time } } };
  });
  return { ...voice, added };
}

/** What a copy adds without a time says so, and takes none from the rows that it comes to stand below. */
export function untimedAsSuch(voice: VoiceReading): VoiceReading {
  const added = voice.added.map((one) => ({
    ...one,
    row: { ...one.row, cells: withoutInheriting(one.row.cells) },
  }));
  return { ...voice, added };
}

/** A time that was there and could not be read is told as such. */
function isBadTime({ bad }: ReturnedRow): boolean {
  return bad?.includes("period") === true;
}

/** The rows that a copy adds without a time. */
export function untimedRows({ from, added }: VoiceReading): readonly Notice[] {
  return added
    .filter(({ row }) => isBlank(row.cells["period"]) && !isBadTime(row))
    .map(({ row }) => ({ code: "no-time", from: [from], rows: [row.cells] }));
}
