import type { Fault } from "../../core/model/fault.ts";
import type { Result } from "../../core/model/result.ts";
import { explain } from "../../core/text/explain-fault.ts";
import type { LiveWorkbook } from "../../workbook/workbook.ts";
import type { Saved } from "../save-file.ts";
import { saveWords } from "../save-words.ts";
import { words } from "../words.ts";
import type { Working } from "../working.ts";
import type { Means } from "./means.ts";

export function tellSaved(
  store: Means["store"],
  saved: Exclude<Saved, "cancelled">,
  file: string,
  again?: "save" | "copy",
): void {
  const text = savedText(saved, file);
  // Only of a download it is not known whether it arrived.
  const offered = saved === "downloaded" && again !== undefined && { again };
  store.send({ kind: "noticed", notice: { kind: "done", text, ...offered } });
}

export function savedText(saved: Exclude<Saved, "cancelled">, file: string): string {
  return saved === "saved" ? saveWords.saved(file) : saveWords.downloaded(file);
}

export function tellDone(store: Means["store"], text: string): void {
  store.send({ kind: "noticed", notice: { kind: "done", text } });
}

export function tellFault(store: Means["store"], fault: Fault): void {
  tellTrouble(store, explain(fault));
}

export function tellTrouble(store: Means["store"], trouble: ReturnType<typeof explain>): void {
  store.send({ kind: "stopped", trouble });
}

/** A sheet was put into the workbook that Excel shows: it is shown, and named. */
export async function showPut(
  store: Means["store"],
  book: LiveWorkbook,
  put: Result<string, Fault>,
): Promise<void> {
  if (!put.ok) return tellFault(store, put.fault);
  await book.reveal(put.value, "A1");
  tellDone(store, words.live.made(put.value));
}

/** Lets the browser show what it was told before a long piece of work begins. */
export function painted(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

export function nextAction({ journal }: Working): number {
  return Math.max(0, ...journal.map(({ id }) => id)) + 1;
}
