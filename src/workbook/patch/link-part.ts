import type { FileFault } from "../../core/model/fault.ts";
import { ok, type Result } from "../../core/model/result.ts";
import { relationshipsPart } from "../../package/opc.ts";
import type { BookPackage } from "./book-package.ts";
import type { PartEdits } from "./part-edits.ts";
import { appendToRoot } from "./root-element.ts";

/** A part that the workbook is to lead to. */
export interface NewPart {
  /** The last word of the relationship's type. */
  readonly kind: "worksheet" | "styles";
  readonly contentType: string;
  /** Its name beside the workbook part; numbers are tried from 1. */
  readonly nameOf: (number: number) => string;
  readonly text: string;
}

/** Adds a part with its relationship and content type; gives the id of the relationship. */
export function linkPart(book: BookPackage, edits: PartEdits, part: NewPart): Result<string, FileFault> {
  const links = edits.read(relationshipsPart(book.book.name));
  if (!links.ok) return links;
  const types = edits.read("[Content_Types].xml");
  if (!types.ok) return types;
  const folder = book.book.name.slice(0, book.book.name.lastIndexOf("/") + 1);
  const target = freePart(edits, folder, part.nameOf);
  const text = links.value.xml.text;
  const id = freeId(text);
  const type = `${typeFolder(book)}/${part.kind}`;
  edits.setText(
    links.value,
    appendToRoot(text, (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`),
  );
  edits.setText(
    types.value,
    appendToRoot(
      types.value.xml.text,
      (prefix) => `<${prefix}Override PartName="/${folder}${target}" ContentType="${part.contentType}"/>`,
    ),
  );
  edits.add(folder + target, part.text);
  return ok(id);
}

function freePart(edits: PartEdits, folder: string, nameOf: (number: number) => string): string {
  let number = 1;
  while (edits.has(folder + nameOf(number))) number += 1;
  return nameOf(number);
}

function freeId(links: string): string {
  let number = 1;
  while (new RegExp(`["']rId${number}["']`, "i").test(links)) number += 1;
  return `rId${number}`;
}

/** The address before the last word of relationship types: the strict variant has another. */
function typeFolder({ relationships }: BookPackage): string {
  const strict = relationships.some(({ type }) => type.startsWith("http://purl.oclc.org/ooxml/"));
  return strict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}
