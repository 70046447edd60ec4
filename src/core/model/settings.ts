import type { RoundRecord } from "./round.ts";
import type { SchoolCalendar } from "./school-calendar.ts";

/** A body that answers for work: its name, what else it is called, and whether copies go out to it. */
export interface Unit {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: "department" | "sub-union";
}

/** What the hidden sheet 设置 keeps with the workbook. */
export interface Settings {
  /** The frame as a title would say it, when the officer chose one. */
  readonly frame?: string;
  /** The school's 校历, asked for once. */
  readonly calendar?: SchoolCalendar;
  /** Keys of the 建议 answered 「这样没错」. */
  readonly accepted: readonly string[];
  /** 名单. */
  readonly units: readonly Unit[];
  /** What was sent out, round by round; the base of every merge. */
  readonly rounds?: readonly RoundRecord[];
}

/** The newest format of the sheet 设置 that this version knows; a newer one is refused, older ones stay readable. */
export const SETTINGS_FORMAT = 3;

/**
 * The format in which these settings are written: the oldest that keeps them whole, so that older versions
 * may still open the workbook. Format 2 brought the 校历 and format 3 the rounds, which older readers would lose.
 */
export function settingsFormat({ calendar, rounds = [] }: Settings): number {
  if (rounds.length > 0) return 3;
  return calendar === undefined ? 1 : 2;
}

export const NO_SETTINGS: Settings = { accepted: [], units: [] };
