import type { IsoDay } from "../core/model/day.ts";
import type { Fault, JobFault } from "../core/model/fault.ts";
import { ok, type Result } from "../core/model/result.ts";
import type { SheetModel } from "../core/model/sheet-model.ts";
import type { CheckReport } from "../jobs/check.ts";
import { drawCalendarDocument, drawCalendarSheet, drawTimelineSheet } from "../jobs/draw-timeline.ts";
import { ledgerSheet, reviewOfYear } from "../jobs/review-year.ts";
import { timelinePicture } from "../jobs/timeline-picture.ts";
import type { OpenBook, ResultFile, ResultKind, ResultSheet } from "./desk.ts";

/** Puts a sheet of results into the open workbook and gives the name it got. */
export async function putSheet(
  sheet: ResultSheet,
  report: CheckReport,
  book: OpenBook,
): Promise<Result<string, Fault>> {
  const drawn = drawSheet(sheet, report);
  return drawn.ok ? book.put(drawn.value) : drawn;
}

function drawSheet(sheet: ResultSheet, report: CheckReport): Result<SheetModel, JobFault> {
  switch (sheet) {
    case "timeline": {
      const drawn = drawTimelineSheet(report);
      return drawn.ok ? ok(drawn.value.sheet) : drawn;
    }
    case "calendar":
      return drawCalendarSheet(report);
    case "ledger":
      return ok(ledgerSheet(report));
  }
}

/** A result as a file of its own; the library that knows electronic calendars is fetched only for one. */
export async function resultFile(
  kind: ResultKind,
  report: CheckReport,
  today: IsoDay,
): Promise<Result<ResultFile, Fault>> {
  switch (kind) {
    case "picture": {
      const picture = timelinePicture(report, today);
      return picture.ok ? ok({ bytes: utf8(picture.value), without: 0 }) : picture;
    }
    case "calendar": {
      const { calendarFile } = await import("../jobs/calendar-file.ts");
      const made = calendarFile(report, new Date());
      return made.ok ? ok({ bytes: utf8(made.value.text), without: made.value.without.length }) : made;
    }
    case "months": {
      const months = drawCalendarDocument(report);
      return months.ok ? ok({ bytes: months.value, without: 0 }) : months;
    }
    case "review": {
      const review = reviewOfYear(report);
      return review.ok ? ok({ bytes: review.value.document, without: 0 }) : review;
    }
  }
}

/** 总结素材 as text. */
export async function reviewText(report: CheckReport): Promise<Result<string, Fault>> {
  const review = reviewOfYear(report);
  return review.ok ? ok(review.value.text) : review;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
