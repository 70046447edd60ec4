import type { Grid } from "../../core/model/grid.ts";
import type { GivenFile } from "../desk.ts";
import { saveWords } from "../save-words.ts";
import { welcomeWords } from "../welcome/welcome-words.ts";
import type { Working } from "../working.ts";
import { fillLive } from "./live.ts";
import type { Means } from "./means.ts";
import { openFile } from "./open-file.ts";
import { savedText, tellDone, tellFault, tellSaved } from "./tell.ts";

export async function makeTemplate(means: Means, frame: string): Promise<void> {
  if (await fillLive(means, frame)) return;
  const { store, desk, save } = means;
  const made = await desk.template(frame);
  if (!made.ok) return tellFault(store, made.fault);
  const file = saveWords.templateName(made.value.frame);
  const saved = await save({ name: file, bytes: made.value.bytes });
  if (saved === "cancelled") return;
  store.send({ kind: "template-made", text: welcomeWords.made(savedText(saved, file)) });
}

/** Opens an empty table for that frame, to be filled in here and saved at the end. */
export async function beginTemplate(means: Means, frame: string): Promise<void> {
  const made = await means.desk.template(frame);
  if (!made.ok) return tellFault(means.store, made.fault);
  const name = saveWords.templateName(made.value.frame);
  await openFile(means, { name, bytes: made.value.bytes }, true);
}

/** Hands out the workbook as it is now; where its file was changed meanwhile, only after a question. */
export async function saveBook(means: Means, open: Working, anyway: boolean): Promise<void> {
  const { store, desk, save } = means;
  const { book, notice, source } = open;
  // Excel keeps its workbooks itself.
  if (book.live) return;
  if (!anyway && source !== undefined && (await isChanged(source))) {
    return store.send({ kind: "noticed", notice: { kind: "stale", file: source.name } });
  }
  // Asked for once more, the file did not arrive: the next step of the ladder is the clipboard.
  const again = notice?.kind === "done" && notice.again === "save" ? "copy" : "save";
  // Where it can no longer be drawn, the rows are what counts: the file is saved all the same.
  for (const sheet of open.results) await desk.putSheet(sheet, open.report, book);
  const file = open.made ? open.name : saveWords.mendedName(open.name);
  const saved = await save({ name: file, bytes: await book.bytes() });
  if (saved === "cancelled") return;
  store.send({ kind: "saved" });
  tellSaved(store, saved, file, again);
}

/** A browser reads no part of a file that is another one by now, or gone. */
async function isChanged(source: GivenFile): Promise<boolean> {
  try {
    await source.slice?.(0, 1).arrayBuffer();
    return false;
  } catch {
    return true;
  }
}

/** The last way out: the whole sheet on the clipboard, to be pasted into a blank one. */
export async function copyBook({ store, copyTable }: Means, { report }: Working): Promise<void> {
  const name = report.schedule.tables[0]?.sheet;
  const grid = report.grids.find(({ sheet }) => sheet === name);
  if (grid === undefined) return;
  const { copied } = await import("../sheet/clip.ts");
  const done = await copyTable(copied(grid, wholeOf(grid), columnsOf(grid)));
  tellDone(store, done ? saveWords.copied : saveWords.notCopied);
}

function wholeOf({ cells }: Grid) {
  return { top: 0, left: 0, bottom: cells.length - 1, right: widthOf(cells) - 1 };
}

function columnsOf({ cells }: Grid): number[] {
  return Array.from({ length: widthOf(cells) }, (_, column) => column);
}

function widthOf(cells: Grid["cells"]): number {
  return cells.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
}
