import type { FileFault } from "../../core/model/fault.ts";
import { ok, type Result } from "../../core/model/result.ts";
import { relationshipsPart } from "../../package/opc.ts";
import { attribute, scanTags, type Tag } from "../../package/xml-scan.ts";
import { findEntry } from "../../package/zip.ts";
import { type BookPackage, readPart, withText } from "./book-package.ts";
import { type Splice, spliced } from "./splice.ts";

/** What to change so that the list of the order of calculation is gone; nothing where there is none. */
export function withoutCalcChain({
  zip,
  book,
  relationships,
}: BookPackage): Result<
  { readonly replace: ReadonlyMap<string, Uint8Array>; readonly remove: ReadonlySet<string> },
  FileFault
> {
  const chain = relationships.find(({ kind }) => kind === "calcChain");
  const entry = chain?.part === undefined ? undefined : findEntry(zip, chain.part);
  if (chain === undefined || entry === undefined) return ok({ replace: new Map(), remove: new Set() });
  const links = readPart(zip, relationshipsPart(book.name));
  if (!links.ok) return links;
  const types = readPart(zip, "[Content_Types].xml");
  if (!types.ok) return types;
  const partName = `/${chain.part}`.toLowerCase();
  return ok({
    replace: new Map([
      [
        links.value.name,
        withText(
          links.value,
          without(links.value.xml.text, (tag) => attribute(tag, "Id") === chain.id),
        ),
      ],
      [
        types.value.name,
        withText(
          types.value,
          without(types.value.xml.text, (tag) => attribute(tag, "PartName")?.toLowerCase() === partName),
        ),
      ],
    ]),
    remove: new Set([entry.name]),
  });
}

/** The part without the elements that are pointed out; they have no children. */
function without(xml: string, gone: (tag: Tag) => boolean): string {
  const cuts: Splice[] = [];
  let open: Tag | undefined;
  scanTags(xml, (tag) => {
    if (tag.kind === "close" && open?.name === tag.name) {
      cuts.push({ start: open.start, end: tag.end, text: "" });
      open = undefined;
    }
    if (tag.kind === "close" || !gone(tag)) return;
    if (tag.kind === "empty") cuts.push({ start: tag.start, end: tag.end, text: "" });
    else open = tag;
  });
  return spliced(xml, cuts);
}
