import { scanTags, textContent } from "../../package/xml-scan.ts";

/** Text as stored made plain: `_x000D_` and its kin are characters that XML cannot hold, and line ends are LF. */
export function plainText(stored: string): string {
  const text = stored.includes("_x")
    ? stored.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : stored;
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** The text of a shared or inline string with its runs joined and without phonetics, and the offset where it ends. */
export function runsText(xml: string, from: number, container: string): { text: string; end: number } {
  let text = "";
  let end = xml.length;
  let start = -1;
  let phonetic = false;
  scanTags(
    xml,
    (tag) => {
      if (tag.name === "rPh") phonetic = tag.kind === "open";
      if (tag.name === "t" && tag.kind === "open") start = tag.end;
      if (tag.name === "t" && tag.kind === "close" && !phonetic)
        text += textContent(xml.slice(start, tag.start));
      if (tag.name !== container || tag.kind !== "close") return true;
      end = tag.end;
      return false;
    },
    from,
  );
  return { text: plainText(text), end };
}
