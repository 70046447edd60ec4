import { scanTags, type Tag } from "../../package/xml-scan.ts";
import { spliced } from "./splice.ts";

/** The part with more markup as the last children of its root element; `write` is told the root's prefix with its colon. */
export function appendToRoot(xml: string, write: (prefix: string) => string): string {
  return appendTo(xml, rootTags(xml), write);
}

/** The part with more markup as the last children of the first element of that name; unchanged where there is none. */
export function appendToFirst(xml: string, name: string, write: (prefix: string) => string): string {
  const tags = firstTags(xml, name);
  return tags === undefined ? xml : appendTo(xml, tags, write);
}

interface ElementTags {
  readonly open: Tag;
  readonly close: Tag;
}

function appendTo(xml: string, { open, close }: ElementTags, write: (prefix: string) => string): string {
  const prefix = open.prefix === "" ? "" : `${open.prefix}:`;
  const children = write(prefix);
  if (open.kind !== "empty") return spliced(xml, [{ start: close.start, end: close.start, text: children }]);
  const opened = xml.slice(open.start, open.end).replace(/\s*\/>$/, ">");
  const text = `${opened}${children}</${prefix}${open.name}>`;
  return spliced(xml, [{ start: open.start, end: open.end, text }]);
}

function rootTags(xml: string): ElementTags {
  let open: Tag | undefined;
  let close: Tag | undefined;
  scanTags(xml, (tag) => {
    open ??= tag;
    close = tag;
  });
  if (open === undefined || close === undefined) throw new Error("a part without a root element");
  return { open, close };
}

function firstTags(xml: string, name: string): ElementTags | undefined {
  let open: Tag | undefined;
  let close: Tag | undefined;
  scanTags(xml, (tag) => {
    if (tag.name !== name) return true;
    if (tag.kind !== "close") open ??= tag;
    close = tag;
    return tag.kind === "open";
  });
  return open === undefined || close === undefined ? undefined : { open, close };
}
