import type { Desk } from "./desk.ts";

/** Readers, rules and writers come together, when the first workbook does. */
async function jobs(): Promise<Omit<Desk, "open" | "openReturned">> {
  return (await import(/* webpackPrefetch: true */ "./book-desk.ts")).bookDesk;
}

/** The jobs behind the pane, fetched when they are first asked for, on workbooks that `open` gives. */
export function jobsDesk(open: Desk["open"], openReturned: Desk["openReturned"]): Desk {
  return {
    open,
    openReturned,
    sample: async () => (await jobs()).sample(),
    check: async (book, plan) => (await jobs()).check(book, plan),
    timeline: async (report, today) => (await jobs()).timeline(report, today),
    putSheet: async (sheet, report, book) => (await jobs()).putSheet(sheet, report, book),
    resultFile: async (kind, report, today) => (await jobs()).resultFile(kind, report, today),
    reviewText: async (report) => (await jobs()).reviewText(report),
    printTable: async (report) => (await jobs()).printTable(report),
    putPrintTable: async (report, book) => (await jobs()).putPrintTable(report, book),
    template: async (frame) => (await jobs()).template(frame),
    putTemplate: async (frame, book) => (await jobs()).putTemplate(frame, book),
    readPlan: async (plan) => (await jobs()).readPlan(plan),
    readPaste: async (pasted) => (await jobs()).readPaste(pasted),
    columns: async (book, sheet) => (await jobs()).columns(book, sheet),
    renewColumns: async (session, book) => (await jobs()).renewColumns(session, book),
    roll: async (old, today) => (await jobs()).roll(old, today),
    rollBook: async (report, today) => (await jobs()).rollBook(report, today),
    renewRoll: async (session, report) => (await jobs()).renewRoll(session, report),
    fillBook: async (schedule) => (await jobs()).fillBook(schedule),
    lookAtPlan: async (plan, report) => (await jobs()).lookAtPlan(plan, report),
    writeIntoPlan: async (plan, report, choice) => (await jobs()).writeIntoPlan(plan, report, choice),
  };
}
