import type { FileFaultKind } from "../../core/model/fault.ts";
import { fail, ok, type Result } from "../../core/model/result.ts";
import { walkXml, type XmlElement } from "../../package/xml-gate.ts";
import { builtInFormat, isDateFormat } from "./format-codes.ts";
import { type ShowNumber, showNumber } from "./show-number.ts";

/** What a cell's style says about its value. */
export interface CellLook {
  /** Number format code; undefined for General. */
  readonly format: string | undefined;
  readonly date: boolean;
  readonly struck: boolean;
  readonly show: ShowNumber;
}

interface Collected {
  readonly formats: Map<number, string>;
  /** Whether each font is struck through. */
  readonly fonts: boolean[];
  readonly looks: { readonly format: number; readonly font: number }[];
}

/** The looks that cells name by number. */
export function readStyles(text: string): Result<readonly CellLook[], FileFaultKind> {
  const collected: Collected = { formats: new Map(), fonts: [], looks: [] };
  const path: string[] = [];
  const fault = walkXml(text, {
    open: (element) => {
      collect(collected, path, element);
      path.push(element.name);
    },
    close: () => path.pop(),
  });
  return fault ? fail(fault) : ok(looksOf(collected));
}

/** Only the lists of the style sheet itself count: differential formats hold fonts and formats of their own. */
function collect({ formats, fonts, looks }: Collected, path: readonly string[], element: XmlElement): void {
  const { name, attributes } = element;
  const [, list, parent] = path;
  if (list === "numFmts" && name === "numFmt") {
    formats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
  }
  if (list === "fonts" && name === "font") fonts.push(false);
  if (list === "fonts" && parent === "font" && name === "strike")
    fonts[fonts.length - 1] = isOn(attributes["val"]);
  if (list === "cellXfs" && name === "xf") {
    looks.push({ format: Number(attributes["numFmtId"] ?? 0), font: Number(attributes["fontId"] ?? 0) });
  }
}

function isOn(value: string | undefined): boolean {
  return value === undefined || value === "1" || value === "true";
}

/** Excel allows no longer format codes. */
const LONGEST_CODE = 255;

function looksOf({ formats, fonts, looks }: Collected): readonly CellLook[] {
  const shows = new Map<string, ShowNumber>();
  return looks.map(({ format, font }) => {
    const code = (formats.get(format) ?? builtInFormat(format)).slice(0, LONGEST_CODE);
    const show = shows.get(code) ?? showNumber(code);
    shows.set(code, show);
    const plain = code.toLowerCase() === "general";
    return { format: plain ? undefined : code, date: isDateFormat(code), struck: fonts[font] === true, show };
  });
}
