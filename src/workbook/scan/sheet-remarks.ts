import type { ReturnedRemark } from "../../core/model/round.ts";
import { decodeXml } from "../../package/decode.ts";
import { limits } from "../../package/limits.ts";
import { walkXml } from "../../package/xml-gate.ts";
import { readEntry, readZip } from "../../package/zip.ts";

/** Comments (xl/comments1.xml; openpyxl: xl/comments/comment1.xml), their answers, and shapes. */
const PARTS =
  /^\/?xl\/(?:comments[^/]*|comments\/[^/]*|threadedcomments\/[^/]*|drawings\/drawing[^/]*)\.xml$/i;
const HOLDERS: ReadonlySet<string> = new Set(["comment", "threadedComment", "sp"]);
/** What Excel leaves in the old kind of comment where there is one of the new kind: it only says so. */
const STAND_IN = /^\[(?:Threaded comment|线程批注|會話註解|対話型コメント)\]/;

/** The comments and text boxes of a workbook file; none where there are none, or where their parts are damaged. */
export function sheetRemarks(bytes: Uint8Array): readonly ReturnedRemark[] {
  const zip = readZip(bytes, "workbook");
  if (!zip.ok) return [];
  const found = zip.value.entries
    .filter(({ name }) => PARTS.test(name.replaceAll("\\", "/")))
    .flatMap((entry) => {
      const part = readEntry(zip.value, entry, limits.list);
      return part.ok ? remarksIn(decodeXml(part.value).text) : [];
    });
  return found.filter(({ text }) => text !== "" && !STAND_IN.test(text));
}

/** A part is read up to where it breaks off. */
function remarksIn(xml: string): ReturnedRemark[] {
  const found: { cell: string; text: string }[] = [];
  let reading: { cell: string; text: string } | undefined;
  let isText = false;
  walkXml(xml, {
    open: ({ name, attributes }) => {
      if (HOLDERS.has(name)) reading = { cell: attributes["ref"] ?? "", text: "" };
      isText = name === "t" || name === "text";
    },
    text: (text) => {
      if (reading !== undefined && isText) reading.text += text;
    },
    close: (name) => {
      isText = false;
      if (reading !== undefined && name === "p") reading.text += "\n";
      if (reading === undefined || !HOLDERS.has(name)) return;
      found.push({ ...reading, text: reading.text.trim() });
      reading = undefined;
    },
  });
  return found;
}
