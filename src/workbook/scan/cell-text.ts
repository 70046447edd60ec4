import { attribute, scanTags, type Tag, textContent } from "../../package/xml-scan.ts";
import { LONGEST_MARKUP, LONGEST_TEXT } from "./allowance.ts";

/** Text as stored made plain: `_x000D_` and its kin are characters that XML cannot hold, and line ends are LF. */
function plainText(stored: string): string {
  const text = stored.includes("_x")
    ? stored.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : stored;
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** The text that markup stands for. What is too long for any cell is left as it is, and is too long then too. */
export function shownText(markup: string): string {
  return markup.length > LONGEST_MARKUP ? markup : plainText(textContent(markup));
}

/** How much of what is to be read of a text is struck through. */
export type Struck = "none" | "part" | "all";

/** A shared or inline string with its runs joined and without phonetics. */
interface RunsText {
  readonly text: string;
  readonly struck: Struck;
  /** Offset where its container ends; of the part where the text is longer than any cell can hold. */
  readonly end: number;
}

/** Reads the string whose container, `si` or `is`, was opened before the offset. */
export function runsText(xml: string, from: number, container: string): RunsText {
  let text = "";
  let end = xml.length;
  let start = -1;
  let phonetic = false;
  let runIsStruck = false;
  let anyStruck = false;
  let anyPlain = false;
  scanTags(
    xml,
    (tag) => {
      const opens = tag.kind === "open";
      if (tag.name === "rPh") phonetic = opens;
      if (tag.name === "r") runIsStruck = false;
      if (tag.name === "strike" && isStruck(tag)) runIsStruck = true;
      if (tag.name === "t" && opens) start = tag.end;
      if (tag.name === "t" && tag.kind === "close" && start !== -1) {
        const piece = phonetic ? "" : shownText(xml.slice(start, tag.start));
        if (piece.trim() !== "") {
          anyStruck ||= runIsStruck;
          anyPlain ||= !runIsStruck;
        }
        text += piece;
        start = -1;
      }
      if (text.length > LONGEST_TEXT) return false;
      if (tag.name !== container || tag.kind !== "close") return true;
      end = tag.end;
      return false;
    },
    from,
  );
  return { text, struck: anyStruck ? (anyPlain ? "part" : "all") : "none", end };
}

function isStruck(tag: Tag): boolean {
  const value = tag.kind === "close" ? "0" : attribute(tag, "val");
  return value !== "0" && value !== "false";
}
