import type { FileFault } from "../core/model/fault.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import { decodeXml } from "./decode.ts";
import { limits } from "./limits.ts";
import { walkXml, type XmlElement } from "./xml-gate.ts";
import { findEntry, foldName, readEntry, type ZipArchive } from "./zip.ts";
import type { ZipEntry } from "./zip-directory.ts";

/** A link from one part of the package to another, or to the world outside. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `officeDocument`, `worksheet`, `styles` …, the same in the strict variant. */
  readonly kind: string;
  readonly type: string;
  /** As written. */
  readonly target: string;
  /** The part it leads to, without a leading slash; undefined where it leads outside. */
  readonly part: string | undefined;
}

/** A part name with the slashes of the standard: some writers put backslashes, or one slash in front. */
function slashed(partName: string): string {
  return partName.replaceAll("\\", "/").replace(/^\/+/, "");
}

/** The name of the part that holds the relationships of a part; of the package itself for `""`. */
export function relationshipsPart(partName: string): string {
  const name = slashed(partName);
  const slash = name.lastIndexOf("/") + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

/** The relationships of a part, of the package itself for `""`; none where nothing is stated. */
export function relationshipsOf(
  zip: ZipArchive,
  partName: string,
): Result<readonly Relationship[], FileFault> {
  const elements = elementsOf(zip, relationshipsPart(partName), "Relationship");
  if (!elements.ok) return elements;
  return ok(elements.value.map(({ attributes }) => relationship(partName, attributes)));
}

function relationship(from: string, attributes: XmlElement["attributes"]): Relationship {
  const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributes;
  const part = mode?.toLowerCase() === "external" ? undefined : resolveTarget(from, target);
  return { id, type, kind: type.slice(type.lastIndexOf("/") + 1), target, part };
}

/** The part that a target names, seen from the part that states it. */
function resolveTarget(from: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/[#?].*$/, "");
  const steps = path.startsWith("/") ? [] : slashed(from).split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Elements of that name in a small part; none where the part does not exist. */
function elementsOf(zip: ZipArchive, part: string, name: string): Result<readonly XmlElement[], FileFault> {
  const entry = findEntry(zip, part);
  if (entry === undefined) return ok([]);
  const bytes = readEntry(zip, entry, limits.list);
  if (!bytes.ok) return bytes;
  const found: XmlElement[] = [];
  const fault = walkXml(decodeXml(bytes.value).text, {
    open: (element) => {
      if (element.name === name || name === "*") found.push(element);
    },
  });
  return fault ? fail({ kind: fault, wanted: zip.wanted }) : ok(found);
}

/** What the package says its parts are: by name, and otherwise by the ending of the name. */
export interface ContentTypes {
  readonly overrides: ReadonlyMap<string, string>;
  readonly defaults: ReadonlyMap<string, string>;
}

/** The list of content types; names are folded (`foldName`), endings in lower case. */
export function contentTypes(zip: ZipArchive): Result<ContentTypes, FileFault> {
  const elements = elementsOf(zip, "[Content_Types].xml", "*");
  if (!elements.ok) return elements;
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const { name, attributes } of elements.value) {
    const { PartName: part = "", Extension: extension = "", ContentType: type = "" } = attributes;
    if (name === "Override") overrides.set(foldName(part), type);
    if (name === "Default") defaults.set(extension.toLowerCase(), type);
  }
  return ok({ overrides, defaults });
}

/** The content type of a part, empty where none is stated. */
export function contentTypeOf({ overrides, defaults }: ContentTypes, partName: string): string {
  const name = foldName(partName);
  return overrides.get(name) ?? defaults.get(name.slice(name.lastIndexOf(".") + 1)) ?? "";
}

/**
 * The workbook or document itself: where the relationship `officeDocument` of the package leads, never by its name.
 *
 * A part that is said to be something else (a theme manager has been seen there) is passed over.
 */
export function mainPart(zip: ZipArchive, kind: "workbook" | "document"): Result<ZipEntry, FileFault> {
  const relationships = relationshipsOf(zip, "");
  if (!relationships.ok) return relationships;
  const types = contentTypes(zip);
  if (!types.ok) return types;
  for (const { kind: link, part } of relationships.value) {
    const entry = link === "officeDocument" && part !== undefined ? findEntry(zip, part) : undefined;
    if (entry && mayBeMain(contentTypeOf(types.value, entry.name), kind)) return ok(entry);
  }
  return fail({ kind: "no-main-part", wanted: zip.wanted });
}

const families = {
  workbook: /spreadsheetml|ms-excel/i,
  document: /wordprocessingml|ms-word/i,
};

/** Writers that state no type, or plain XML, are taken at their relationship's word. */
function mayBeMain(type: string, kind: "workbook" | "document"): boolean {
  return !type.includes(".") || (families[kind].test(type) && /main\+xml$/i.test(type));
}

/** Whether the package bears a digital signature, which any change would break. */
export function isSigned(zip: ZipArchive): boolean {
  for (const name of zip.byName.keys()) if (name.startsWith("_xmlsignatures/")) return true;
  const relationships = relationshipsOf(zip, "");
  return relationships.ok && relationships.value.some(({ type }) => type.includes("/digital-signature/"));
}
