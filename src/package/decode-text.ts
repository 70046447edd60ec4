import type { FileFault } from "../core/model/fault.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import { sniff } from "./sniff.ts";
import { sniffBytes } from "./sniff-bytes.ts";
import { type TextFound, wholeText } from "./text-encoding.ts";

/** What a text file says. */
export interface DecodedText extends Pick<TextFound, "text" | "encoding"> {
  /**
   * A few lines for the officer to look at: nothing in the bytes proves that a text is GB 18030, and in a text that
   * is damaged (`\uFFFD` stands for what could not be read) the lines in question. Absent where there is no doubt.
   */
  readonly confirm?: readonly string[];
}

/**
 * The text of a .txt or .csv file, in UTF-8, UTF-16 (Excel's 「Unicode 文本」, with its mark or without) or GB 18030.
 *
 * A file that is no text is told what it is; `wanted` is what the officer meant to give. A Word document, which the
 * same door may take, is for the caller to look for first (`sniff`).
 */
export function decodeText(
  bytes: Uint8Array,
  wanted: FileFault["wanted"] = "document",
): Result<DecodedText, FileFault> {
  const kind = sniffBytes(bytes);
  if (kind === "zip") return fail(sniff(bytes, wanted) ?? { kind: "not-office", wanted });
  if (kind !== "text-file") return fail({ kind, wanted });
  const found = wholeText(bytes);
  if (found === undefined) return fail({ kind: "not-office", wanted });
  const { text, encoding } = found;
  const confirm = linesToConfirm(found);
  return ok({ text, encoding, ...(confirm !== undefined && { confirm }) });
}

function linesToConfirm({ text, encoding, damaged }: TextFound): string[] | undefined {
  if (damaged) return firstLines(text, (line) => line.includes("\uFFFD"));
  return encoding === "gb18030" ? firstLines(text, () => true) : undefined;
}

const SHOWN_LINES = 3;
const SHOWN_LENGTH = 60;

/** The first such lines that are not blank, cut to what fits on the screen. */
function firstLines(text: string, wanted: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    if (line.trim() !== "" && wanted(line)) lines.push(line.trim().slice(0, SHOWN_LENGTH));
    if (lines.length === SHOWN_LINES) break;
  }
  return lines;
}
