import { unescapeXml } from "../../package/xml-scan.ts";
import { plainText, runsText } from "./cell-text.ts";

/** The texts that cells refer to by number. Nearly all are one run, which is read without looking at each tag. */
export function scanSharedStrings(xml: string): readonly string[] {
  const prefix = /<([\w.-]+:)?sst\b/.exec(xml)?.[1] ?? "";
  const open = `<${prefix}si`;
  const text = `<${prefix}t`;
  const close = `</${prefix}t></${prefix}si>`;
  const strings: string[] = [];
  let at = xml.indexOf(open);
  while (at !== -1) {
    const tagEnd = xml.indexOf(">", at);
    if (tagEnd === -1) break;
    const single = singleRun(xml, tagEnd + 1, text, close);
    if (xml.charCodeAt(tagEnd - 1) === SLASH) {
      strings.push("");
      at = tagEnd;
    } else if (single === undefined) {
      const runs = runsText(xml, tagEnd + 1, "si");
      strings.push(runs.text);
      at = runs.end;
    } else {
      strings.push(plainText(unescapeXml(xml.slice(single.from, single.to))));
      at = single.to;
    }
    at = xml.indexOf(open, at);
  }
  return strings;
}

const SLASH = 47;

/** Where the text stands if the string is `<si><t>…</t></si>` with nothing between. */
function singleRun(
  xml: string,
  at: number,
  open: string,
  close: string,
): { readonly from: number; readonly to: number } | undefined {
  if (!xml.startsWith(open, at)) return undefined;
  const from = xml.indexOf(">", at) + 1;
  if (from === 0 || xml.charCodeAt(from - 2) === SLASH) return undefined;
  const to = xml.indexOf("<", from);
  return to !== -1 && xml.startsWith(close, to) ? { from, to } : undefined;
}
