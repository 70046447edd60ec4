import { escapeXml } from "../../package/xml-scan.ts";

/** The part that holds a workbook's custom properties (ECMA-376 part 1, 22.3). */
export const CUSTOM_PART = "docProps/custom.xml";
export const CUSTOM_TYPE =
  '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>';
export const CUSTOM_LINK =
  '<Relationship Id="rIdCustom" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/>';

/** Every custom property has this format id. */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
/** Ids 0 and 1 are reserved. */
const FIRST_ID = 2;

/** The part with these texts by name. */
export function propertiesPart(properties: Readonly<Record<string, string>>): string {
  const written = Object.entries(properties).map(
    ([name, text], at) =>
      `<property fmtid="${FORMAT_ID}" pid="${FIRST_ID + at}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(text)}</vt:lpwstr></property>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">',
    ...written,
    "</Properties>",
  ].join("");
}
