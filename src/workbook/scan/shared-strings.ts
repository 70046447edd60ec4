import { fail, ok, type Result } from "../../core/model/result.ts";
import { scanTags } from "../../package/xml-scan.ts";
import { LONGEST_TEXT } from "./allowance.ts";
import { runsText, type Struck, shownText } from "./cell-text.ts";
import { afterMarkup, isNameEnd } from "./scan-cell.ts";

/** The texts that cells refer to by number. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** By the numbers of those of which some or all is struck through, how much. */
  readonly struck: ReadonlyMap<number, Struck>;
}

/** Sheets may hold no more cells (see `allowance.ts`), and there is no use for more texts than cells. */
const MOST_TEXTS = 1_000_000;

/** The shared texts. Nearly all are one run, which is read without looking at each tag. */
export function scanSharedStrings(xml: string): Result<SharedStrings, "too-large"> {
  const prefix = prefixOf(xml);
  const open = `<${prefix}si`;
  const text = `<${prefix}t`;
  const close = `</${prefix}t></${prefix}si>`;
  const texts: string[] = [];
  const struck = new Map<number, Struck>();
  const next = textFinder(xml, open);
  for (let at = next(0); at !== -1; at = next(at)) {
    const tagEnd = xml.indexOf(">", at);
    if (tagEnd === -1) break;
    if (texts.length === MOST_TEXTS) return fail("too-large");
    const single = singleRun(xml, tagEnd + 1, text, close);
    if (xml.charCodeAt(tagEnd - 1) === SLASH) {
      texts.push("");
      at = tagEnd;
    } else if (single === undefined) {
      const runs = runsText(xml, tagEnd + 1, "si");
      if (runs.struck !== "none") struck.set(texts.length, runs.struck);
      texts.push(runs.text);
      at = runs.end;
    } else {
      texts.push(shownText(xml.slice(single.from, single.to)));
      at = single.to;
    }
    if ((texts.at(-1)?.length ?? 0) > LONGEST_TEXT) return fail("too-large");
  }
  return ok({ texts, struck });
}

/** The prefix of the part's own elements, with its colon. */
function prefixOf(xml: string): string {
  let prefix = "";
  scanTags(xml, (tag) => {
    if (tag.prefix !== "") prefix = `${tag.prefix}:`;
    return false;
  });
  return prefix;
}

/**
 * Finds the next text from an offset on, -1 where there is no more; what stands in a comment is none.
 *
 * What lies ahead is remembered, so that nothing is searched for twice.
 */
function textFinder(xml: string, open: string): (from: number) => number {
  let item = -1;
  return (from) => {
    for (let at = from; ; ) {
      if (item < at) item = offsetOf(xml, open, at);
      if (item === xml.length) return -1;
      const comment = xml.slice(at, item).indexOf("<!");
      if (comment !== -1) at = afterMarkup(xml, at + comment);
      else if (isNameEnd(xml.charCodeAt(item + open.length))) return item;
      else at = item + 1;
    }
  };
}

/** Offset of the mark; the length of the part where there is none. */
function offsetOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at === -1 ? xml.length : at;
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
