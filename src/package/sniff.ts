import type { FileFault, FileFaultKind } from "../core/model/fault.ts";
import { decodeXml } from "./decode.ts";
import { limits } from "./limits.ts";
import { sniffBytes } from "./sniff-bytes.ts";
import { findEntry, readEntry, readZip, type ZipArchive } from "./zip.ts";

/**
 * Why the file is not what the officer meant to give; undefined when it is a workbook or a document.
 *
 * Told by the bytes alone: names and endings lie. Macros in it (.xlsm, .docm) are no hindrance; they are never run.
 */
export function sniff(bytes: Uint8Array, wanted: "workbook" | "document"): FileFault | undefined {
  const first = sniffBytes(bytes);
  if (first !== "zip") return { kind: first, wanted };
  const zip = readZip(bytes, wanted);
  if (!zip.ok) return zip.fault;
  const kind = packageKind(zip.value);
  return kind === wanted ? undefined : { kind: faultOf(kind), wanted };
}

type PackageKind = "workbook" | "document" | FileFaultKind;

function faultOf(kind: PackageKind): FileFaultKind {
  if (kind === "workbook") return "is-workbook";
  return kind === "document" ? "is-document" : kind;
}

/** By the customary folders first; where a writer uses others, by the content types. */
function packageKind(zip: ZipArchive): PackageKind {
  if (findEntry(zip, "xl/workbook.bin")) return "xlsb";
  if (findEntry(zip, "xl/workbook.xml")) return "workbook";
  if (findEntry(zip, "word/document.xml")) return "document";
  if (findEntry(zip, "ppt/presentation.xml")) return "is-presentation";
  if (findEntry(zip, "mimetype") && findEntry(zip, "content.xml")) return "is-opendocument";
  if (findEntry(zip, "OFD.xml")) return "ofd";
  if (["Index/Document.iwa", "index.zip", "index.apxl"].some((name) => findEntry(zip, name))) return "iwork";
  return kindByContentTypes(zip) ?? kindByFolder(zip) ?? "other-zip";
}

const mainTypes: readonly (readonly [part: string, kind: PackageKind])[] = [
  ["sheet.binary.macroenabled.main", "xlsb"],
  ["spreadsheetml.", "workbook"],
  ["ms-excel.", "workbook"],
  ["wordprocessingml.", "document"],
  ["ms-word.", "document"],
  ["presentationml.", "is-presentation"],
];

function kindByContentTypes(zip: ZipArchive): PackageKind | undefined {
  const entry = findEntry(zip, "[Content_Types].xml");
  const bytes = entry && readEntry(zip, entry, limits.list);
  if (!bytes?.ok) return undefined;
  const types = decodeXml(bytes.value).text.toLowerCase();
  const main = /contenttype\s*=\s*["']([^"']*main\+xml|[^"']*binary\.macroenabled\.main)["']/g;
  for (const [, type] of types.matchAll(main)) {
    const known = mainTypes.find(([part]) => type?.includes(part));
    if (known) return known[1];
  }
  return undefined;
}

function kindByFolder(zip: ZipArchive): PackageKind | undefined {
  const inFolder = (folder: string) => [...zip.byName.keys()].some((name) => name.startsWith(folder));
  if (inFolder("xl/")) return "workbook";
  if (inFolder("word/")) return "document";
  return inFolder("ppt/") ? "is-presentation" : undefined;
}
