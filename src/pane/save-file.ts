import type { NamedFile } from "./desk.ts";

/** What is known of a file handed out: only a picker tells that it was written. */
export type Saved = "saved" | "downloaded" | "cancelled";

type Picker = (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;

/**
 * Gives a file to the officer: by the browser's own save dialog where there is one, else as a download.
 *
 * A page opened from disk always downloads: browsers do not promise their file dialogs there.
 */
export async function saveFile(file: NamedFile): Promise<Saved> {
  const picker = savePicker();
  if (picker === undefined) return download(file);
  const asked = performance.now();
  try {
    const handle = await picker({ suggestedName: file.name });
    const stream = await handle.createWritable();
    await stream.write(file.bytes as Uint8Array<ArrayBuffer>);
    await stream.close();
    return "saved";
  } catch (refusal) {
    // Where no dialog may open the answer comes at once; a person needs longer to say no.
    const byPerson =
      refusal instanceof DOMException && refusal.name === "AbortError" && performance.now() - asked > 300;
    return byPerson ? "cancelled" : download(file);
  }
}

function savePicker(): Picker | undefined {
  if (location.protocol === "file:" || window.top !== window.self) return undefined;
  const picker: unknown = Reflect.get(window, "showSaveFilePicker");
  return typeof picker === "function" ? (options) => Reflect.apply(picker, window, [options]) : undefined;
}

function download({ name, bytes }: NamedFile): Saved {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser may still be reading the blob when click returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return "downloaded";
}
