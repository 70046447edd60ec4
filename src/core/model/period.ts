import type { Interval, IsoDay } from "./day.ts";
import type { Result } from "./result.ts";

/** How finely the officer named the time; a range takes the coarser end. 季度 and 半年 count as month. */
export type Precision = "day" | "xun" | "week" | "month" | "term" | "year";

/** How something comes back: 每月, 每周三下午, 每学期2-3次. */
export interface Recurrence {
  readonly freq: "daily" | "weekly" | "monthly" | "quarterly" | "termly" | "yearly";
  readonly interval?: number;
  /** 单周 / 双周, counted in teaching weeks. */
  readonly parity?: "odd" | "even";
  /** 1 is Monday. */
  readonly byWeekday?: readonly number[];
  readonly byMonthDay?: number | readonly number[];
  readonly bySetPos?: number;
  /** 「2-3次」 is `[2, 3]`, 「一次」 is `[1, 1]`. */
  readonly count?: readonly [number, number];
  readonly part?: string;
  /** Clock times, `["16:20", "17:00"]`. */
  readonly time?: readonly string[];
}

/** What is special about a period; a flag that is not true is absent. */
export interface PeriodFlags {
  readonly approximate?: true;
  /** The day by which it is due, included. */
  readonly deadline?: IsoDay;
  readonly openEnd?: true;
  /** 全年, 常态化 and kin: the whole window, understood silently. */
  readonly allPeriod?: true;
  readonly recurrence?: Recurrence;
  /** An explicit year led outside the frame. */
  readonly outOfFrame?: true;
  /** The cell held this Excel serial number (1900 system). */
  readonly excelSerial?: number;
  /** Only a number stood there and was taken as a month. */
  readonly inferredUnit?: "month";
}

/** A 时间段 as understood: closed intervals of days, sorted, merged where adjacent or overlapping. */
export interface Period {
  /** As written, untouched. */
  readonly text: string;
  readonly intervals: readonly Interval[];
  readonly precision: Precision;
  readonly flags: PeriodFlags;
  /** Understood but disputable; kebab-case codes such as `before-month`. */
  readonly doubts?: readonly string[];
}

/** Why a 时间段 was not understood (PERIODS section 5; DECISIONS adds `no-frame`, `no-year`, `invalid-school-year`). */
export type PeriodFaultKind =
  | "empty"
  | "not-a-time"
  | "unscheduled"
  | "placeholder"
  | "invalid-month"
  | "invalid-day"
  | "invalid-quarter"
  | "invalid-term"
  | "incomplete-range"
  | "reversed-range"
  | "ambiguous"
  | "ambiguous-term"
  | "needs-calendar"
  | "festival-not-in-frame"
  | "no-frame"
  | "no-year"
  | "invalid-school-year";

/** A 时间段 that was not understood, with the words that stand in the way and spellings that would pass. */
export interface PeriodFault {
  readonly kind: PeriodFaultKind;
  /** As written, untouched. */
  readonly text: string;
  /** The offending part, in the officer's own words; the whole text when no part can be named. */
  readonly part: string;
  /** Ready spellings, each readable in the same frame; best first. */
  readonly suggestions: readonly string[];
  /** The spelling that the rows above and below speak for; offered, never taken. */
  readonly likely?: string;
}

export type PeriodReading = Result<Period, PeriodFault>;
