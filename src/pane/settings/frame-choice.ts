import type { PlanFrame } from "../../core/model/frame.ts";
import { readSchedule } from "../../core/reading/read-schedule.ts";
import type { CheckReport } from "../../jobs/check.ts";

/** How much of a year a plan covers. */
export const FRAME_PARTS = ["school-year", "term1", "term2", "calendar-year", "half1", "half2"] as const;

type FramePart = (typeof FRAME_PARTS)[number];

/** 学年 or 学期 as the officer picks it: a part, and the year in which it (or its school year) begins. */
export interface FrameChoice {
  /** Chosen here, whatever the table says; else the table's own words hold. */
  readonly byHand: boolean;
  readonly part: FramePart;
  readonly year: number;
}

export function frameOf({ part, year }: Omit<FrameChoice, "byHand">): PlanFrame {
  switch (part) {
    case "school-year":
      return { kind: "school-year", from: year };
    case "term1":
      return { kind: "term", from: year, term: 1 };
    case "term2":
      return { kind: "term", from: year, term: 2 };
    case "calendar-year":
      return { kind: "calendar-year", year };
    case "half1":
      return { kind: "calendar-year", year, half: 1 };
    case "half2":
      return { kind: "calendar-year", year, half: 2 };
  }
}

function partOf(frame: PlanFrame): FramePart {
  switch (frame.kind) {
    case "school-year":
      return "school-year";
    case "term":
      return frame.term === 1 ? "term1" : "term2";
    case "calendar-year":
      return frame.half === undefined ? "calendar-year" : frame.half === 1 ? "half1" : "half2";
  }
}

/** The part by its name; an unknown one is the whole school year. */
export function framePart(name: string): FramePart {
  return FRAME_PARTS.find((part) => part === name) ?? "school-year";
}

/**
 * The frame that the table itself names, whatever was chosen by hand; undefined where it names none. Below a choice the
 * sheets are read anew: the 学年 may stand in a title, a header, a column or the sheet's name.
 */
export function frameByTable({ schedule, grids, settings }: CheckReport): PlanFrame | undefined {
  if (schedule.frame?.source !== "settings") return schedule.frame?.frame;
  const { columns } = settings;
  const read = readSchedule(grids, { headless: true, ...(columns && { columns }) });
  return read.ok ? read.value.frame?.frame : undefined;
}

/** The choice as it stands in the workbook; `likely` is the year that is offered where nothing is known. */
export function frameChoice(report: CheckReport, likely: number): FrameChoice {
  const frame = report.schedule.frame?.frame;
  const byHand = report.schedule.frame?.source === "settings";
  if (frame === undefined) return { byHand, part: "school-year", year: likely };
  return { byHand, part: partOf(frame), year: frame.kind === "calendar-year" ? frame.year : frame.from };
}

/** Years beside the chosen one that are offered. */
const YEARS_ASIDE = 3;

/** The years offered, in order. */
export function yearsAround(year: number): readonly number[] {
  return Array.from({ length: 2 * YEARS_ASIDE + 1 }, (_, at) => year - YEARS_ASIDE + at);
}
