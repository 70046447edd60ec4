import type { FileFaultKind } from "../../core/model/fault.ts";
import { fail, ok, type Result } from "../../core/model/result.ts";
import { walkXml, type XmlElement } from "../../package/xml-gate.ts";
import { fillColor, type ThemeColors } from "./fill-color.ts";
import { builtInFormat, isDateFormat } from "./format-codes.ts";
import { type ShowNumber, showNumber } from "./show-number.ts";

/** What a cell's style says about its value. */
export interface CellLook {
  /** Number format code; undefined for General. */
  readonly format: string | undefined;
  readonly date: boolean;
  readonly struck: boolean;
  readonly grey: boolean;
  /** Background colour, as `"FFF2CC"`; undefined for none and for white. */
  readonly fill: string | undefined;
  readonly show: ShowNumber;
}

/** How a number is shown. */
type NumberLook = Pick<CellLook, "format" | "date" | "show">;

/** Whether a font is struck through, and whether it is a light grey. */
interface FontLook {
  struck: boolean;
  grey: boolean;
}

interface Collected {
  readonly formats: Map<number, string>;
  readonly fonts: FontLook[];
  /** Attributes of the colour; undefined for a fill that is none. */
  readonly fills: (XmlElement["attributes"] | undefined)[];
  readonly looks: { readonly format: number; readonly font: number; readonly fill: number }[];
}

/** The looks that cells name by number; the theme is asked for only where a fill is one of its colours. */
export function readStyles(
  text: string,
  theme: () => ThemeColors,
): Result<readonly CellLook[], FileFaultKind> {
  const collected: Collected = { formats: new Map(), fonts: [], fills: [], looks: [] };
  const path: string[] = [];
  const fault = walkXml(text, {
    open: (element) => {
      collect(collected, path, element);
      path.push(element.name);
    },
    close: () => path.pop(),
  });
  return fault ? fail(fault) : ok(looksOf(collected, theme));
}

/** Only the lists of the style sheet itself count: differential formats hold fonts and formats of their own. */
function collect(collected: Collected, path: readonly string[], element: XmlElement): void {
  const { formats, fonts, fills, looks } = collected;
  const { name, attributes } = element;
  const [, list, parent, pattern] = path;
  if (list === "numFmts" && name === "numFmt") {
    formats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
  }
  if (list === "fonts" && name === "font") fonts.push({ struck: false, grey: false });
  const font = list === "fonts" && parent === "font" ? fonts.at(-1) : undefined;
  if (font !== undefined && name === "strike") font.struck = isOn(attributes["val"]);
  if (font !== undefined && name === "color") font.grey = isLightGrey(attributes);
  if (list === "fills" && name === "fill") fills.push(undefined);
  // Hatchings and gradients are not drawn.
  if (list === "fills" && name === "patternFill" && attributes["patternType"] === "solid")
    fills[fills.length - 1] = {};
  if (pattern === "patternFill" && name === "fgColor" && fills.at(-1)) fills[fills.length - 1] = attributes;
  if (list === "cellXfs" && name === "xf") looks.push(namedBy(attributes));
}

function namedBy({ numFmtId = "0", fontId = "0", fillId = "0" }: XmlElement["attributes"]) {
  return { format: Number(numFmtId), font: Number(fontId), fill: Number(fillId) };
}

function isOn(value: string | undefined): boolean {
  return value === undefined || value === "1" || value === "true";
}

/** From the middle of the greys to where nobody could read it on paper. */
const DARKEST = 0x80;
const LIGHTEST = 0xe0;

/** By its own colour, or as a shade of the theme's white (0) or a tint of its black (1). */
export function isLightGrey(color: Readonly<Record<string, string>>): boolean {
  const { rgb = "", theme, tint = "0" } = color;
  const shade = Number(tint);
  if (theme === "0") return shade < -0.1 && shade >= -0.5;
  if (theme === "1") return shade > 0.45 && shade < 0.9;
  const [red = 0, green = 0, blue = 0] = (/[0-9a-f]{6}$/i.exec(rgb)?.[0].match(/../g) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  const even = Math.max(red, green, blue) - Math.min(red, green, blue) <= 8;
  return even && red >= DARKEST && red <= LIGHTEST;
}

/** Excel allows no longer format codes, and no more looks. */
const LONGEST_CODE = 255;
const MOST_LOOKS = 65_536;

function looksOf({ formats, fonts, fills, looks }: Collected, theme: () => ThemeColors): readonly CellLook[] {
  const known = new Map<string, NumberLook>();
  const colors = fills.map((color) => color && fillColor(color, theme));
  return looks.slice(0, MOST_LOOKS).map(({ format, font, fill }) => {
    const code = (formats.get(format) ?? builtInFormat(format)).slice(0, LONGEST_CODE);
    const look = known.get(code) ?? lookOf(code);
    known.set(code, look);
    const { struck = false, grey = false } = fonts[font] ?? {};
    return { ...look, struck, grey, fill: colors[fill] };
  });
}

/** General as a Chinese Excel or WPS writes it. */
const CHINESE_GENERAL = /g\/通用格式/gi;

function lookOf(written: string): NumberLook {
  const code = written.replace(CHINESE_GENERAL, "General");
  const format = code.toLowerCase() === "general" ? undefined : code;
  return { format, date: isDateFormat(code), show: whenAsked(code) };
}

/** Most of the formats that a workbook carries along are those of no cell. */
function whenAsked(code: string): ShowNumber {
  let show: ShowNumber | undefined;
  return (value) => {
    show ??= showNumber(code);
    return show(value);
  };
}
