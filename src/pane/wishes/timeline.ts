import { explain } from "../../core/text/explain-fault.ts";
import type { Working } from "../pane-state.ts";
import { words } from "../words.ts";
import type { Means } from "./means.ts";
import { showPut, tellDone, tellFault, tellSaved } from "./tell.ts";

export async function draw({ store, desk, today }: Means, open: Working): Promise<void> {
  if (open.timeline !== undefined) return;
  const drawn = await desk.timeline(open.report, today());
  store.send({ kind: "drawn", timeline: drawn.ok ? drawn.value : explain(drawn.fault) });
}

export async function makeTimelineSheet({ store, desk, save }: Means, open: Working): Promise<void> {
  const { book } = open;
  const put = await desk.putTimeline(open.report, book);
  if (book.live) return showPut(store, book, put);
  if (!put.ok) return tellFault(store, put.fault);
  store.send({ kind: "timeline-put" });
  const file = words.save.timelineName(open.name);
  const saved = await save({ name: file, bytes: await book.bytes() });
  if (saved === "cancelled") {
    return tellDone(store, words.timeline.made(put.value));
  }
  store.send({ kind: "saved" });
  tellSaved(store, saved, file);
}

/** To the clipboard, for a chat; where the browser does not allow it, as a file. */
export async function copyPicture({ store, save, copy }: Means, picture: SVGSVGElement): Promise<void> {
  const { pictureFile } = await import("../timeline/picture-file.ts");
  const png = await pictureFile(picture);
  if (await copy(png)) return tellDone(store, words.timeline.copied);
  const file = { name: words.timeline.file, bytes: new Uint8Array(await png.arrayBuffer()) };
  const saved = await save(file);
  if (saved !== "cancelled") tellSaved(store, saved, file.name);
}
