import type { JobFault } from "../../core/model/fault.ts";
import { fail, ok, type Result } from "../../core/model/result.ts";
import { address } from "./areas.ts";
import { faultOf, inExcel } from "./in-excel.ts";
import type { SeenRun } from "./look-at-runs.ts";

/** Excel tells of our own writes as of anybody's: so long, in milliseconds, an event counts as the echo of one. */
const ECHO = 3_000;

/** Looks out for changes that somebody else made: the officer, a colleague, a macro. */
export class Watch {
  #echoes: { readonly place: string; readonly until: number }[] = [];
  #writing: Promise<unknown> = Promise.resolve();

  /** What is about to be written by us. */
  expect(runs: readonly SeenRun[]): void {
    for (const { sheetId, area } of runs) this.#expect(placeOf(sheetId, address(area)));
  }

  /** A whole sheet that was just written by us. */
  ownSheet(sheetId: string): void {
    this.#expect(sheetId);
  }

  /** Until the work is done no event is judged: only then we know which sheet is ours. */
  whileWriting<Value>(work: Promise<Value>): Promise<Value> {
    this.#writing = work;
    return work;
  }

  /** Tells of each change until the answer is called. Handlers live on the list of sheets: they outlast new ones. */
  async begin(changed: () => void): Promise<Result<() => Promise<void>, JobFault>> {
    const begun = await inExcel(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(async (event) => {
        await this.#writing;
        if (!this.#isEcho(event)) changed();
      });
      return handler;
    });
    if (!begun.ok) return fail(faultOf(begun.fault, null));
    return ok(() => stop(begun.value));
  }

  #isEcho({ worksheetId, address: where, source }: Excel.WorksheetChangedEventArgs): boolean {
    const now = performance.now();
    this.#echoes = this.#echoes.filter(({ until }) => until > now);
    if (source !== "Local") return false;
    return this.#echoes.some(({ place }) => place === worksheetId || place === placeOf(worksheetId, where));
  }

  #expect(place: string): void {
    this.#echoes.push({ place, until: performance.now() + ECHO });
  }
}

function placeOf(sheetId: string, where: string): string {
  return `${sheetId}!${where.replaceAll("$", "")}`;
}

async function stop(
  handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>,
): Promise<void> {
  await Excel.run(handler.context, async () => handler.remove());
}
