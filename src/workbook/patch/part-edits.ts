import type { FileFault } from "../../core/model/fault.ts";
import { ok, type Result } from "../../core/model/result.ts";
import { findEntry, type ZipArchive, type ZipPatch } from "../../package/zip.ts";
import { partName, readPart, withText, type XmlPart } from "./book-package.ts";

/** The changes of one archive as they gather; a part that is changed twice is changed once more, not anew. */
export class PartEdits {
  readonly #zip: ZipArchive;
  readonly #replaced = new Map<string, Uint8Array>();
  readonly #texts = new Map<string, XmlPart>();
  readonly #added: { name: string; bytes: Uint8Array }[] = [];
  readonly #removed = new Set<string>();

  constructor(zip: ZipArchive) {
    this.#zip = zip;
  }

  /** A part that stands in the archive, with what was changed in it before. */
  read(name: string): Result<XmlPart, FileFault> {
    const entry = findEntry(this.#zip, name);
    const known = entry && this.#texts.get(partName(entry));
    return known === undefined ? readPart(this.#zip, name) : ok(known);
  }

  setText(part: XmlPart, text: string): void {
    this.#texts.set(part.name, { ...part, xml: { ...part.xml, text } });
    this.#replaced.set(part.name, withText(part, text));
  }

  /** Another content for a part that stands in the archive. */
  replace(name: string, xml: string): void {
    this.#replaced.set(name, new TextEncoder().encode(xml));
  }

  add(name: string, xml: string): void {
    this.#added.push({ name, bytes: new TextEncoder().encode(xml) });
  }

  remove(name: string): void {
    this.#removed.add(name);
  }

  has(name: string): boolean {
    return findEntry(this.#zip, name) !== undefined || this.#added.some((entry) => entry.name === name);
  }

  patch(): ZipPatch {
    return { replace: this.#replaced, add: this.#added, remove: this.#removed };
  }
}
