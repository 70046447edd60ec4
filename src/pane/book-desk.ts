import type { Fault } from "../core/model/fault.ts";
import { ok, type Result } from "../core/model/result.ts";
import type { SheetModel } from "../core/model/sheet-model.ts";
import { sourceOfSchedule } from "../core/roll/roll-source.ts";
import { check } from "../jobs/check.ts";
import { drawTimelineSheet } from "../jobs/draw-timeline.ts";
import { fillTemplate } from "../jobs/fill-template.ts";
import { makeTemplate } from "../jobs/make-template.ts";
import { printTable } from "../jobs/print-table.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { Desk, OpenBook } from "./desk.ts";

/** The jobs on an open workbook; Word and the big writer of workbooks still come later, when needed. */
export const bookDesk: Omit<Desk, "open" | "openReturned"> = {
  sample: async () => (await import("./sample.ts")).sample,
  check: async (open, plan) => {
    const still = await atRest(open);
    if (!still.ok) return still;
    const book = still.value;
    if (plan === undefined) return check(book, {});
    const { readPlanFile } = await import("../jobs/read-plan-file.ts");
    const text = readPlanFile(plan);
    return check(book, text.ok ? { plan: text.value } : {});
  },

  timeline: async (report, today) => {
    const drawn = drawTimelineSheet(report, today);
    return drawn.ok ? ok(drawn.value.timeline) : drawn;
  },

  putSheet: async (sheet, report, book) => (await import("./result-desk.ts")).putSheet(sheet, report, book),
  resultFile: async (kind, report, today) =>
    (await import("./result-desk.ts")).resultFile(kind, report, today),
  reviewText: async (report) => (await import("./result-desk.ts")).reviewText(report),

  putPrintTable: async (report, book) => book.put(printTable(report)),

  printTable: async (report) => ok(await written([printTable(report)])),

  template: async (frame) => {
    const sheets = makeTemplate(frame);
    return sheets.ok ? ok({ frame: frame.trim(), bytes: await written(sheets.value) }) : sheets;
  },

  putTemplate: async (frame, book) => {
    const sheets = makeTemplate(frame);
    if (!sheets.ok) return sheets;
    const still = await book.still();
    if (!still.ok) return still;
    const taken = new Set(
      (await still.value.sheets()).filter((one) => !one.generated).map(({ name }) => name),
    );
    if (sheets.value.some(({ name }) => taken.has(name))) return ok(undefined);
    const names: string[] = [];
    for (const sheet of sheets.value) {
      const put = await book.put(sheet);
      if (!put.ok) return put;
      names.push(put.value);
    }
    return ok(names[0]);
  },

  readPlan: async (plan) => (await import("./import/import-desk.ts")).readPlan(plan),
  readPaste: async (pasted) => (await import("./import/import-desk.ts")).readPaste(pasted),
  columns: async (open, sheet) => {
    const book = await atRest(open);
    if (!book.ok) return undefined;
    return (await import("./columns/columns-desk.ts")).columnsSession(book.value, sheet);
  },
  renewColumns: async (session, open) => {
    const book = await atRest(open);
    if (book.ok) await (await import("./columns/columns-desk.ts")).renewColumns(session, book.value);
  },
  roll: async (old, today) => (await import("./roll/roll-desk.ts")).rollSession(old, today),
  rollBook: async ({ schedule, grids }, today) => {
    const old = sourceOfSchedule(schedule, grids);
    return old && (await import("./roll/roll-desk.ts")).rollSession(old, today);
  },
  renewRoll: async (session, { schedule, grids }) => {
    const old = sourceOfSchedule(schedule, grids);
    if (old !== undefined) session.send({ kind: "renewed", old });
  },
  fillBook: async (schedule) => written(fillTemplate(schedule)),

  lookAtPlan: async (plan, report) => (await import("./plan-desk.ts")).lookAt(plan, report),
  writeIntoPlan: async (plan, report, choice) =>
    (await import("./plan-desk.ts")).writeInto(plan, report, choice),
};

/** A job reads sheet by sheet: in Excel, where the officer goes on typing, from a copy that stands still. */
async function atRest(book: OpenBook): Promise<Result<Workbook, Fault>> {
  return book.live ? book.still() : ok(book);
}

async function written(sheets: readonly SheetModel[]): Promise<Uint8Array> {
  const { writeWorkbook } = await import("../workbook/write-workbook.ts");
  return writeWorkbook(sheets);
}
