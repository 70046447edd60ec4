import type { ColumnChoice } from "./column-choice.ts";
import { type RoundRecord, withDecided, withMergeOf } from "./round.ts";
import { type RowChange, spanAfter } from "./row-change.ts";
import type { SchoolCalendar } from "./school-calendar.ts";

/** A body that answers for work: its name, what else it is called, and whether copies go out to it. */
export interface Unit {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: "department" | "sub-union";
  /** Who is to be reminded, as the officer wrote it: a person, a telephone. */
  readonly contact?: string;
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
  /** 指定列: what the officer said by hand about columns, one for a sheet. */
  readonly columns?: readonly ColumnChoice[];
}

/** The newest format of the sheet 设置 that this version knows; a newer one is refused, older ones stay readable. */
export const SETTINGS_FORMAT = 7;

/**
 * The format in which these settings are written: the oldest that keeps them whole, so that older versions
 * may still open the workbook. Format 2 brought the 校历, format 3 the rounds, format 4 the 指定列,
 * format 5 the contacts of the 名单, format 6 the decisions on what came back, format 7 the copies that were merged,
 * which older readers would lose.
 */
export function settingsFormat({ calendar, rounds = [], columns = [], units }: Settings): number {
  if (rounds.some(({ returns = [], written }) => returns.length > 0 || written !== undefined)) return 7;
  if (rounds.some(isDecided)) return 6;
  if (units.some(({ contact }) => contact !== undefined)) return 5;
  if (columns.length > 0) return 4;
  if (rounds.length > 0) return 3;
  return calendar === undefined ? 1 : 2;
}

function isDecided({ decisions = [], unwaited = [] }: RoundRecord): boolean {
  return decisions.length > 0 || unwaited.length > 0;
}

/** The settings in which the latest round keeps these decisions. */
export function withRoundDecided(
  settings: Settings,
  decided: Pick<RoundRecord, "decisions" | "unwaited">,
): Settings {
  return withLatestRound(settings, (latest) => withDecided(latest, decided));
}

/** The settings with another state of the latest round; without a round they are as they were. */
export function withLatestRound(settings: Settings, change: (latest: RoundRecord) => RoundRecord): Settings {
  const { rounds = [] } = settings;
  const latest = rounds.at(-1);
  if (latest === undefined) return settings;
  return { ...settings, rounds: [...rounds.slice(0, -1), change(latest)] };
}

/** The settings in which the round of that plan and number, whichever has been sent since, keeps of its merge what `before` kept. */
export function withMergeBefore(settings: Settings, before: RoundRecord): Settings {
  const { rounds } = settings;
  if (rounds === undefined) return settings;
  const isSame = ({ plan, round }: RoundRecord) => plan === before.plan && round === before.round;
  return { ...settings, rounds: rounds.map((one) => (isSame(one) ? withMergeOf(one, before) : one)) };
}

export const NO_SETTINGS: Settings = { accepted: [], units: [] };

/** The settings with that choice of columns, in place of an earlier one for its sheet. */
export function withColumns(settings: Settings, choice: ColumnChoice): Settings {
  const others = withoutColumns(settings, choice.sheet).columns ?? [];
  return { ...settings, columns: [...others, choice] };
}

/** The settings without a choice of columns for that sheet: they are found by themselves again. */
export function withoutColumns(settings: Settings, sheet: string): Settings {
  const { columns = [], ...rest } = settings;
  const others = columns.filter((one) => one.sheet !== sheet);
  return others.length === 0 ? rest : { ...rest, columns: others };
}

/** The settings after rows have come, gone or moved: a choice of columns keeps its header, and goes with it. */
export function withRows(settings: Settings, change: RowChange): Settings {
  const { columns = [], ...rest } = settings;
  const moved = columns.flatMap((choice) => {
    if (choice.sheet !== change.sheet || choice.header === null) return [choice];
    const span = spanAfter(change, { first: choice.header.top, last: choice.header.bottom });
    return span === undefined ? [] : [{ ...choice, header: { top: span.first, bottom: span.last } }];
  });
  return moved.length === 0 ? rest : { ...rest, columns: moved };
}
