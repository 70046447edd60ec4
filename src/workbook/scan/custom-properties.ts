import { decodeXml } from "../../package/decode.ts";
import { relationshipsOf } from "../../package/opc.ts";
import { walkXml } from "../../package/xml-gate.ts";
import { findEntry, readEntry, type ZipArchive } from "../../package/zip.ts";

/** The workbook's custom properties as text by name; none where there are none, or where they are damaged. */
export function readCustomProperties(zip: ZipArchive): Readonly<Record<string, string>> {
  const links = relationshipsOf(zip, "");
  const part = links.ok ? links.value.find(({ kind }) => kind === "custom-properties")?.part : undefined;
  const entry = part === undefined ? undefined : findEntry(zip, part);
  const bytes = entry && readEntry(zip, entry);
  if (!bytes?.ok) return {};
  const found: Record<string, string> = {};
  let name: string | undefined;
  const fault = walkXml(decodeXml(bytes.value).text, {
    open: (element) => {
      if (element.name === "property") name = element.attributes["name"];
    },
    text: (text) => {
      if (name !== undefined) found[name] = (found[name] ?? "") + text;
    },
    close: (closed) => {
      if (closed === "property") name = undefined;
    },
  });
  return fault === undefined ? found : {};
}
