import type { Working } from "../pane-state.ts";
import { words } from "../words.ts";
import { fillLive } from "./live.ts";
import type { Means } from "./means.ts";
import { savedText, tellFault, tellSaved } from "./tell.ts";

export async function makeTemplate(means: Means, frame: string): Promise<void> {
  if (await fillLive(means, frame)) return;
  const { store, desk, save } = means;
  const made = await desk.template(frame);
  if (!made.ok) return tellFault(store, made.fault);
  const file = words.save.templateName(made.value.frame);
  const saved = await save({ name: file, bytes: made.value.bytes });
  if (saved === "cancelled") return;
  store.send({ kind: "template-made", text: words.welcome.made(savedText(saved, file)) });
}

export async function saveBook({ store, desk, save }: Means, open: Working): Promise<void> {
  const { book } = open;
  // Excel keeps its workbooks itself.
  if (book.live) return;
  // Where it can no longer be drawn, the rows are what counts: the file is saved all the same.
  for (const sheet of open.results) await desk.putSheet(sheet, open.report, book);
  const file = open.made ? open.name : words.save.mendedName(open.name);
  const saved = await save({ name: file, bytes: await book.bytes() });
  if (saved === "cancelled") return;
  store.send({ kind: "saved" });
  tellSaved(store, saved, file, "save");
}
