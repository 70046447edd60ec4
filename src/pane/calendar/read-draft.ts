import { type IsoDay, partsOf } from "../../core/model/day.ts";
import { frameName, type PlanFrame } from "../../core/model/frame.ts";
import { fail, ok, type Result } from "../../core/model/result.ts";
import { type SchoolCalendar, termKey } from "../../core/model/school-calendar.ts";
import { dayOf, explainCalendar, readCalendar, STRETCH_NAMES } from "../../core/time/read-calendar.ts";
import { words } from "../words.ts";
import { type CalendarDraft, type DraftField, endsIn, jsonOf } from "./calendar-draft.ts";
import { stretchesOf, stretchHelps, termsOf, weekOneHelps, yearOf } from "./calendar-fields.ts";
import { calendarWords } from "./calendar-words.ts";

/** What is to be asked at each field, in one sentence. */
export type Doubts = Readonly<Partial<Record<DraftField, string>>>;

/** Why the fields make no calendar: sentences at the fields, or one for the whole card. */
export interface DraftFault {
  readonly doubts: Doubts;
  readonly sentence: string | undefined;
}

/**
 * What is doubtful in the fields: a date begun and not ended, one end of a stretch without the other, and
 * dates of another year than the plan's, which the core would silently pass over.
 */
export function doubtsOf(
  draft: CalendarDraft,
  frame: PlanFrame | undefined,
  unfinished: ReadonlySet<DraftField> = new Set(),
): Doubts {
  const doubts: Partial<Record<DraftField, string>> = {
    ...weekDoubts(draft, frame),
    ...stretchDoubts(draft, frame),
  };
  for (const field of unfinished) doubts[field] = calendarWords.unfinished;
  return doubts;
}

function weekDoubts(draft: CalendarDraft, frame: PlanFrame | undefined): Doubts {
  const doubts: Partial<Record<DraftField, string>> = {};
  for (const term of termsOf(frame)) {
    const field = `weekOne.${termKey(term)}` as const;
    const day = dayOf(draft[field]);
    if (frame === undefined || day === undefined) continue;
    if (!weekOneHelps(frame, term, { weekOne: { [termKey(term)]: day } }))
      doubts[field] = otherYear(day, frame, calendarWords.weekOne[termKey(term)]);
  }
  return doubts;
}

function stretchDoubts(draft: CalendarDraft, frame: PlanFrame | undefined): Doubts {
  const doubts: Partial<Record<DraftField, string>> = {};
  for (const stretch of stretchesOf(frame, draft)) {
    const ends = endsIn(draft, stretch);
    if (ends === undefined) continue;
    const [from, to] = ends.map(dayOf);
    if (ends[0] === "") doubts[`${stretch}.from`] = calendarWords.otherEnd;
    if (ends[1] === "") doubts[`${stretch}.to`] = calendarWords.otherEnd;
    // Days in the wrong order have a sentence of their own.
    if (frame === undefined || from === undefined || to === undefined || from > to) continue;
    if (!stretchHelps(frame, stretch, [from, to]))
      doubts[`${stretch}.from`] = otherYear(from, frame, STRETCH_NAMES[stretch]);
  }
  return doubts;
}

function otherYear(day: IsoDay, frame: PlanFrame, name: string): string {
  const { year, month, day: date } = partsOf(day);
  return calendarWords.otherYear(`${year}年${month}月${date}日`, frameName(yearOf(frame)), name);
}

/** The calendar in the fields, or what is to be asked before it can be one. */
export function readDraft(
  draft: CalendarDraft,
  frame: PlanFrame | undefined,
  unfinished: ReadonlySet<DraftField>,
): Result<SchoolCalendar, DraftFault> {
  const doubts = doubtsOf(draft, frame, unfinished);
  if (Object.keys(doubts).length > 0) return fail({ doubts, sentence: undefined });
  const json = jsonOf(draft);
  if (Object.keys(json).length === 0) return fail({ doubts, sentence: calendarWords.nothing });
  const reading = readCalendar(json);
  if (reading.ok) return ok(reading.value);
  const { message, advice } = explainCalendar(reading.fault);
  return fail({ doubts, sentence: `${message}。${words.sentence(advice)}` });
}
