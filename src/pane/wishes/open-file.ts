import type { Fault } from "../../core/model/fault.ts";
import { atDoor } from "../../core/text/at-door.ts";
import { explain } from "../../core/text/explain-fault.ts";
import { limits } from "../../package/limits.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { GivenFile, NamedFile } from "../desk.ts";
import { words } from "../words.ts";
import type { Means } from "./means.ts";
import { painted, tellFault, tellTrouble } from "./tell.ts";

/** The bytes of the file; a folder, or a file that is gone or was changed since, has none. */
export async function readFile({ store }: Means, given: GivenFile): Promise<NamedFile | undefined> {
  // A film is not read into memory only to be told that it is no table.
  if (given.size > limits.file) {
    tellFault(store, { kind: "huge-file", wanted: "workbook" });
    return undefined;
  }
  try {
    return { name: given.name, bytes: new Uint8Array(await given.arrayBuffer()) };
  } catch {
    const { unreadable, unreadableMore } = words.trouble;
    tellTrouble(store, { code: "unreadable", message: unreadable(given.name), advice: unreadableMore });
    return undefined;
  }
}

/** Whether the workbook is open now; where it is not, the officer was told why. */
export async function openFile(
  means: Means,
  file: NamedFile,
  made?: true,
  source?: GivenFile,
): Promise<boolean> {
  const { store, desk, firstTab } = means;
  const { name, bytes } = file;
  store.send({ kind: "file-given", name, ...(made && { made }) });
  await painted();
  const stopped = () => store.now().kind !== "opening";
  if (stopped()) return false;
  const refuse = (fault: Fault) => {
    tellFault(store, atDoor(fault, { name, paste: true }));
    return false;
  };
  const book = await desk.open(bytes);
  if (stopped()) return false;
  if (!book.ok) return isPlan(book.fault, name) ? reviewPlan(means, file) : refuse(book.fault);
  // A long file: what was pressed meanwhile has its turn.
  await painted();
  if (stopped()) return false;
  const report = await desk.check(book.value);
  if (stopped()) return false;
  if (!report.ok) {
    if (report.fault.kind !== "no-table" || report.fault.generated) return refuse(report.fault);
    const { empty, emptyMore } = words.trouble;
    // There is no column to be told what it is.
    if (await isEmpty(book.value))
      store.send({ kind: "stopped", trouble: { code: "no-table", message: empty(name), advice: emptyMore } });
    else store.send({ kind: "stopped", trouble: explain(report.fault), unread: { name, book: book.value } });
    return false;
  }
  store.send({
    kind: "file-opened",
    name,
    book: book.value,
    report: report.value,
    ...(made && { made }),
    ...(source && { source }),
  });
  if (firstTab !== "check") store.send({ kind: "tab-chosen", tab: firstTab });
  return true;
}

/** Whether no sheet holds a word. */
async function isEmpty(book: Workbook): Promise<boolean> {
  for (const { name } of await book.sheets()) {
    const grid = await book.read(name);
    if (grid?.cells.some((row) => row?.some((cell) => cell !== undefined && cell.text.trim() !== "")))
      return false;
  }
  return true;
}

/** A Word document or a text, told by its bytes: last year's plan. */
function isPlan({ kind }: Fault, name: string): boolean {
  return kind === "is-document" || kind === "text-file" || PLAN_ENDING.test(name);
}

/** Files that can be nothing but a plan are answered as such, where they cannot be read too. */
const PLAN_ENDING = /\.(?:doc|dot|wps|wpt|rtf|odt|pdf|ofd|pages)$/i;

/** Goes through a plan; no workbook is open by that. */
async function reviewPlan({ store, desk }: Means, file: NamedFile): Promise<false> {
  const session = await desk.readPlan(file);
  if (store.now().kind !== "opening") return false;
  if (session.ok) store.send({ kind: "plan-read", session: session.value });
  else tellFault(store, atDoor(session.fault, { name: file.name, paste: true }));
  return false;
}
