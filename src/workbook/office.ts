import type { FileFault, JobFault } from "../core/model/fault.ts";
import type { Grid } from "../core/model/grid.ts";
import type { CellEdit } from "../core/model/problem.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import type { Settings } from "../core/model/settings.ts";
import type { SheetModel } from "../core/model/sheet-model.ts";
import { memoryWorkbook } from "./memory.ts";
import { CellsBefore } from "./office/cells-before.ts";
import { changeCells } from "./office/change-cells.ts";
import { faultOf, inExcel, type Refusal } from "./office/in-excel.ts";
import { type ListedSheet, listSheets } from "./office/list-sheets.ts";
import { Marks } from "./office/marks.ts";
import { offerWords } from "./office/offer-words.ts";
import { putSheet } from "./office/put-sheet.ts";
import { readSheets } from "./office/read-sheets.ts";
import { reveal } from "./office/reveal.ts";
import { Watch } from "./office/watch.ts";
import { readSettings } from "./read-settings.ts";
import { SETTINGS_NAME, settingsSheet } from "./settings-sheet.ts";
import {
  type LiveWorkbook,
  type Mark,
  type OfferedWords,
  type SheetInfo,
  unreadGrid,
  type Workbook,
} from "./workbook.ts";

/**
 * The workbook open in Excel. Every piece of work is a batch: what it costs is its trips to Excel, which tests count.
 *
 * office.js must be there (`Office.onReady`); no call is newer than ExcelApi 1.13, as the manifest says.
 */
export function officeWorkbook(): LiveWorkbook {
  return new OfficeWorkbook();
}

class OfficeWorkbook implements LiveWorkbook {
  readonly live = true;
  readonly #before = new CellsBefore();
  readonly #marks = new Marks();
  readonly #watch = new Watch();
  /** As they were listed last: a mark needs to know which of them are protected. */
  #listed: readonly ListedSheet[] = [];

  async title(): Promise<Result<string, JobFault>> {
    const named = await inExcel(bookName);
    return named.ok ? named : fail(faultOf(named.fault, null));
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return infosOf(orThrow(await this.#list()));
  }

  async read(sheet: string): Promise<Grid | undefined> {
    const read = await readSheets([sheet]);
    if (!read.ok && read.fault.code === "ItemNotFound") return undefined;
    return orThrow(read)[0];
  }

  change(edits: readonly CellEdit[]): Promise<Result<void, JobFault>> {
    return changeCells(edits, this.#before, (runs) => this.#watch.expect(runs));
  }

  put(sheet: SheetModel): Promise<Result<string, JobFault>> {
    return this.#watch.whileWriting(putSheet(sheet, (id) => this.#watch.ownSheet(id)));
  }

  offer(offered: OfferedWords): Promise<Result<void, JobFault>> {
    return offerWords(offered);
  }

  async settings(): Promise<Result<Settings, FileFault>> {
    const sheets = orThrow(await this.#list()).filter(isSettings);
    const grids = orThrow(await readSheets(sheets.map(({ id }) => id)));
    return readSettings(sheets, (name) => grids.find(({ sheet }) => sheet === name));
  }

  async keep(settings: Settings): Promise<Result<void, JobFault>> {
    const put = await this.put(settingsSheet(settings));
    return put.ok ? ok(undefined) : put;
  }

  async still(): Promise<Result<Workbook, JobFault>> {
    const listed = await this.#list();
    if (!listed.ok) return fail(faultOf(listed.fault, null));
    const wanted = listed.value.filter((sheet) => isSettings(sheet) || isShown(sheet));
    const read = await readSheets(wanted.map(({ id }) => id));
    if (!read.ok) return fail(faultOf(read.fault, null));
    const grids = new Map(wanted.map(({ id }, index) => [id, read.value[index]]));
    return ok(memoryWorkbook(listed.value.map((sheet) => grids.get(sheet.id) ?? unreadGrid(sheet))));
  }

  reveal(sheet: string, cell: string): Promise<Result<void, JobFault>> {
    return reveal(sheet, cell);
  }

  async mark(marks: readonly Mark[]): Promise<Result<void, JobFault>> {
    return this.#marks.show(marks, this.#listed);
  }

  async watch(changed: () => void): Promise<Result<() => Promise<void>, JobFault>> {
    const swept = await this.#marks.sweep();
    // Marks that cannot be swept are no reason not to see what is changed.
    return swept.ok || swept.fault.kind !== "cell-in-edit" ? this.#watch.begin(changed) : swept;
  }

  async #list(): Promise<Result<readonly ListedSheet[], Refusal>> {
    const listed = await inExcel(listSheets);
    if (listed.ok) this.#listed = listed.value;
    return listed;
  }
}

async function bookName(context: Excel.RequestContext): Promise<string> {
  const { workbook } = context;
  workbook.load("name");
  await context.sync();
  return workbook.name;
}

/** The port has no word for a sheet that cannot be read now: `still` has, and the pane asks by it. */
function orThrow<Value>(result: Result<Value, Refusal>): Value {
  if (result.ok) return result.value;
  throw new Error(`Excel refused: ${result.fault.code}`);
}

function infosOf(sheets: readonly ListedSheet[]): SheetInfo[] {
  return sheets.map(({ name, visibility, generated }) => ({ name, visibility, generated }));
}

function isSettings({ name }: SheetInfo): boolean {
  return name.startsWith(SETTINGS_NAME);
}

function isShown({ visibility, generated }: SheetInfo): boolean {
  return visibility === "visible" && !generated;
}
