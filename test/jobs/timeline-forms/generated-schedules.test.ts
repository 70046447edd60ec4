import fc from "fast-check";
import { expect, test } from "vitest";
import { type IsoMonth, isoMonth, monthOf } from "../../../src/core/model/day.ts";
import { itemWords } from "../../../src/core/text/item-words.ts";
import { drawTimeline } from "../../../src/core/timeline/draw-timeline.ts";
import { calendarFile } from "../../../src/jobs/calendar-file.ts";
import {
  drawCalendarText,
  drawTimelineDocument,
  drawTimelineSheet,
} from "../../../src/jobs/draw-timeline.ts";
import { timelinePicture } from "../../../src/jobs/timeline-picture.ts";
import { writeWorkbook } from "../../../src/workbook/write-workbook.ts";
import { schedule, schoolYear, type TypedRow } from "../../core/timeline/schedule.ts";
import { made } from "../../word/put.ts";
import { type MonthsByWork, readSheet, readSvg, readText, readWord } from "./read-forms.ts";
import { readIcs } from "./read-ics.ts";

/** A time as typed, and the months it means: what the forms must show is known without our own reading. */
interface Typed {
  readonly time: string;
  readonly months: readonly IsoMonth[];
  /** Work of the whole year stands in the text under a heading of its own, and is no event. */
  readonly lasting?: true;
}

const YEAR = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8];
const named = (at: number): IsoMonth => isoMonth(at < 4 ? 2024 : 2025, YEAR[at] ?? 0);
const all = YEAR.map((_, at) => named(at));

/** A place in the school year, counted from September, and a day that every month has. */
const place = fc.integer({ min: 0, max: 11 });
const day = fc.integer({ min: 1, max: 28 });
const two = fc
  .uniqueArray(place, { minLength: 2, maxLength: 2 })
  .map((places) => places.sort((one, other) => one - other) as [number, number]);
const some = fc
  .uniqueArray(place, { minLength: 2, maxLength: 4 })
  .map((places) => places.sort((one, other) => one - other));

const typed: fc.Arbitrary<Typed> = fc.oneof(
  place.map((at) => ({ time: `${YEAR[at]}月`, months: [named(at)] })),
  two.map(([from, to]) => ({ time: `${YEAR[from]}-${YEAR[to]}月`, months: all.slice(from, to + 1) })),
  some.map((places) => ({ time: places.map((at) => `${YEAR[at]}月`).join("、"), months: places.map(named) })),
  fc.tuple(place, day).map(([at, date]) => ({ time: `${YEAR[at]}月${date}日`, months: [named(at)] })),
  fc.tuple(some, day).map(([places, date]) => ({
    time: places.map((at) => `${YEAR[at]}月${date}日`).join("、"),
    months: places.map(named),
  })),
  fc.tuple(two, day, day).map(([[from, to], first, last]) => ({
    time: `${YEAR[from]}月${first}日-${YEAR[to]}月${last}日`,
    months: all.slice(from, to + 1),
  })),
  fc.tuple(place, fc.constantFrom("上旬", "中旬", "下旬")).map(([at, third]) => ({
    time: `${YEAR[at]}月${third}`,
    months: [named(at)],
  })),
  fc.tuple(place, day).map(([at, date]) => ({ time: `${YEAR[at]}月${date}日前`, months: [named(at)] })),
  fc.constant<Typed>({ time: "全年", months: all, lasting: true }),
);

/** Words that a cell may hold, also such as a format must write another way. */
const words = fc.string({
  unit: fc.constantFrom("会", "员", "走", "访", "，", ",", ";", "&", "<", '"', "A", "7", "😀", "、"),
  minLength: 1,
  maxLength: 24,
});

const rows = fc.array(fc.tuple(typed, words), { minLength: 1, maxLength: 12 });

/** A map as a plain object, to be compared. */
const plain = (works: MonthsByWork) => Object.fromEntries(works);

test("whatever is typed, each of the five forms shows the months that are meant", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (lines) => {
      const own = lines.map(([{ time }, text], at): TypedRow => [time, `事${at}${text}`, "工会委员会"]);
      const report = { schedule: schedule(schoolYear, ...own) };
      const { months } = made(drawTimeline(report.schedule));
      const wanted = (keep: (one: Typed) => boolean) =>
        Object.fromEntries(lines.flatMap(([one], at) => (keep(one) ? [[own[at]?.[1], one.months]] : [])));
      const every = wanted(() => true);
      // Within a sentence a work stands without the 「；」 at its end.
      const dated = Object.fromEntries(
        Object.entries(wanted(({ lasting }) => lasting === undefined)).map(([text, own]) => [
          itemWords(String(text)),
          own,
        ]),
      );

      const { sheet } = made(drawTimelineSheet(report));
      expect(plain(await readSheet(await writeWorkbook([sheet]), months))).toEqual(every);
      expect(plain(readSvg(made(timelinePicture(report)), months, 960))).toEqual(every);
      expect(plain(readWord(made(drawTimelineDocument(report)), months))).toEqual(every);
      const works = own.map(([, text]) => itemWords(text));
      expect(plain(readText(made(drawCalendarText(report)), months, works))).toEqual(dated);
      const calendar = calendarFile({ ...report, grids: [] }, new Date(0));
      // Without any event there is no calendar.
      expect(plain(calendar.ok ? eventsOf(calendar.value.text) : new Map())).toEqual(dated);
    }),
    { numRuns: 25 },
  );
});

function eventsOf(text: string): MonthsByWork {
  const read = new Map<string, IsoMonth[]>();
  for (const { summary, days } of readIcs(new TextEncoder().encode(text)))
    read.set(summary, [...new Set([...(read.get(summary) ?? []), ...days.map(monthOf)])]);
  return read;
}
