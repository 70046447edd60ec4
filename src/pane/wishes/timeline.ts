import { STATUS_CHOICES, statusColumns } from "../../core/progress/switch-on.ts";
import { explain } from "../../core/text/explain-fault.ts";
import type { ResultKind, ResultSheet } from "../desk.ts";
import { saveWords } from "../save-words.ts";
import { timelineWords } from "../timeline/timeline-words.ts";
import type { Working } from "../working.ts";
import { checkAgain } from "./check.ts";
import type { Means } from "./means.ts";
import { nextAction, showPut, tellDone, tellFault, tellSaved } from "./tell.ts";

export async function draw({ store, desk, today }: Means, open: Working): Promise<void> {
  if (open.timeline !== undefined) return;
  const drawn = await desk.timeline(open.report, today());
  store.send({ kind: "drawn", timeline: drawn.ok ? drawn.value : explain(drawn.fault) });
}

/** Puts a sheet of results into the workbook and hands the workbook out. */
export async function makeSheet(
  { store, desk, save }: Means,
  open: Working,
  sheet: ResultSheet,
): Promise<void> {
  const { book } = open;
  const put = await desk.putSheet(sheet, open.report, book);
  if (book.live) return showPut(store, book, put);
  if (!put.ok) return tellFault(store, put.fault);
  store.send({ kind: "sheet-put", sheet });
  const file = saveWords.resultName(open.name, sheet);
  const saved = await save({ name: file, bytes: await book.bytes() });
  if (saved === "cancelled") {
    return tellDone(store, timelineWords.made(put.value));
  }
  store.send({ kind: "saved" });
  tellSaved(store, saved, file);
}

/** Hands out a result as a file of its own. */
export async function takeFile(
  { store, desk, save, today }: Means,
  open: Working,
  kind: ResultKind,
): Promise<void> {
  const made = await desk.resultFile(kind, open.report, today());
  if (!made.ok) return tellFault(store, made.fault);
  const name = timelineWords.files[kind];
  const saved = await save({ name, bytes: made.value.bytes });
  if (saved === "cancelled") return;
  tellSaved(store, saved, name);
  const { without } = made.value;
  if (without > 0) tellDone(store, timelineWords.withoutDays(name, without));
}

/** To the clipboard, for a chat; where the browser does not allow it, as a file. */
export async function copyPicture(means: Means, svg: string): Promise<void> {
  const { pictureFile } = await import("../timeline/picture-file.ts");
  const png = await pictureFile(svg);
  if (await means.copy(png)) return tellDone(means.store, timelineWords.copied);
  await savePng(means, png);
}

export async function savePicture(means: Means, svg: string): Promise<void> {
  const { pictureFile } = await import("../timeline/picture-file.ts");
  await savePng(means, await pictureFile(svg));
}

async function savePng({ store, save }: Means, png: Blob): Promise<void> {
  const file = { name: timelineWords.file, bytes: new Uint8Array(await png.arrayBuffer()) };
  const saved = await save(file);
  if (saved !== "cancelled") tellSaved(store, saved, file.name);
}

/** Words to the clipboard, for a chat; where the browser does not allow it, as a text file. */
export async function copyWords({ store, save, copyText }: Means, text: string, name: string): Promise<void> {
  if (await copyText(text)) return tellDone(store, timelineWords.wordsCopied);
  // The mark at the beginning tells Windows' older editors that it is UTF-8.
  const saved = await save({
    name,
    bytes: new TextEncoder().encode(`\uFEFF${text.replaceAll("\n", "\r\n")}`),
  });
  if (saved !== "cancelled") tellSaved(store, saved, name);
}

/** 总结素材 to the clipboard. */
export async function copyReview(means: Means, open: Working): Promise<void> {
  const text = await means.desk.reviewText(open.report);
  if (!text.ok) return tellFault(means.store, text.fault);
  await copyWords(means, text.value, timelineWords.reviewFile);
}

/** Gives the tables their column 完成情况, with its words to be chosen from. */
export async function switchOn(means: Means, open: Working): Promise<void> {
  const { book, report } = open;
  const columns = statusColumns(report.schedule, report.grids);
  if (columns.length === 0) return;
  const edits = columns.map(({ header }) => header);
  const done = await book.change(edits);
  if (!done.ok) return tellFault(means.store, done.fault);
  const offered = columns.map(({ header, below }) => ({ sheet: header.sheet, area: below }));
  // Without its dropdown the column is as good: the words can be typed.
  for (const place of offered) await book.offer({ ...place, words: STATUS_CHOICES });
  means.store.send({ kind: "acted", action: { kind: "edits", id: nextAction(open), edits, offered } });
  await checkAgain(means, open);
}
