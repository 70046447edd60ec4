import { ok } from "../core/model/result.ts";
import type { SheetModel } from "../core/model/sheet-model.ts";
import { check } from "../jobs/check.ts";
import { drawTimelineSheet } from "../jobs/draw-timeline.ts";
import { fillTemplate } from "../jobs/fill-template.ts";
import { makeTemplate } from "../jobs/make-template.ts";
import { printTable } from "../jobs/print-table.ts";
import type { Desk } from "./desk.ts";

/** The jobs on an open workbook; Word and the big writer of workbooks still come later, when needed. */
export const bookDesk: Omit<Desk, "open"> = {
  sample: async () => (await import("./sample.ts")).sample,
  check: async (book, plan) => {
    if (plan === undefined) return check(book, {});
    const { readPlanFile } = await import("../jobs/read-plan-file.ts");
    const text = readPlanFile(plan);
    return check(book, text.ok ? { plan: text.value } : {});
  },

  timeline: async (report, today) => {
    const drawn = drawTimelineSheet(report, today);
    return drawn.ok ? ok(drawn.value.timeline) : drawn;
  },

  putTimeline: async (report, book) => {
    const drawn = drawTimelineSheet(report);
    return drawn.ok ? book.put(drawn.value.sheet) : drawn;
  },

  printTable: async (report) => ok(await written([printTable(report)])),

  template: async (frame) => {
    const sheets = makeTemplate(frame);
    return sheets.ok ? ok({ frame: frame.trim(), bytes: await written(sheets.value) }) : sheets;
  },

  readPlan: async (plan) => (await import("./import/import-desk.ts")).readPlan(plan),
  readPaste: async (pasted) => (await import("./import/import-desk.ts")).readPaste(pasted),
  columns: async (book, sheet) => (await import("./columns/columns-desk.ts")).columnsSession(book, sheet),
  roll: async (old, today) => (await import("./roll/roll-desk.ts")).rollSession(old, today),
  fillBook: async (schedule) => written(fillTemplate(schedule)),

  lookAtPlan: async (plan, report) => (await import("./plan-desk.ts")).lookAt(plan, report),
  writeIntoPlan: async (plan, report, choice) =>
    (await import("./plan-desk.ts")).writeInto(plan, report, choice),
};

async function written(sheets: readonly SheetModel[]): Promise<Uint8Array> {
  const { writeWorkbook } = await import("../workbook/write-workbook.ts");
  return writeWorkbook(sheets);
}
