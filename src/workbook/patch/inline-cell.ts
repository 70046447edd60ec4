import { escapeXml } from "../../package/xml-scan.ts";
import { storedText } from "./stored-text.ts";

/**
 * A cell that holds a text as an inline string, whatever the text begins with; without text a blank one.
 *
 * `prefix` is that of the sheet's namespace with its colon; `style` the number of a style.
 */
export function inlineCell(
  prefix: string,
  address: string,
  style: string | number | undefined,
  text: string,
): string {
  const styled = style === undefined ? "" : ` s="${style}"`;
  if (text === "") return `<${prefix}c r="${address}"${styled}/>`;
  return `<${prefix}c r="${address}"${styled} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeXml(storedText(text))}</${prefix}t></${prefix}is></${prefix}c>`;
}
