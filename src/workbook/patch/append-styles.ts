import type { CellStyle } from "../../core/model/sheet-model.ts";
import { escapeXml } from "../../package/xml-scan.ts";
import { attributeOf, StyleLists } from "./style-lists.ts";

/** A styles part that knows more looks, and the number of each. */
export interface AppendedStyles {
  readonly xml: string;
  /** Numbers for the attribute `s` of cells, one for each look that was asked for. */
  readonly numbers: readonly number[];
}

/** The format code of text is built in under this number (ECMA-376, numFmt). */
const TEXT_FORMAT = 49;
/** Numbers below are built in. */
const FIRST_OWN_FORMAT = 164;

/** The styles part with these looks added at the end of its lists; looks that stand there already are used again. */
export function appendStyles(xml: string, styles: readonly CellStyle[]): AppendedStyles {
  const lists = new StyleLists(xml);
  reserveFirst(lists);
  const numbers = styles.map((style) => lists.numberOf("cellXfs", xfOf(lists, style)));
  return { xml: lists.text(), numbers };
}

/** The first of each list is what cells without a style have; of the fills Excel keeps two for itself. */
function reserveFirst(lists: StyleLists): void {
  const { prefix } = lists;
  const firsts = [
    ["fonts", `<${prefix}font><${prefix}sz val="11"/><${prefix}name val="宋体"/></${prefix}font>`],
    ["borders", `<${prefix}border/>`],
    ["cellXfs", `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`],
  ] as const;
  for (const pattern of ["none", "gray125"].slice(lists.items("fills").length)) {
    lists.numberOf(
      "fills",
      `<${prefix}fill><${prefix}patternFill patternType="${pattern}"/></${prefix}fill>`,
    );
  }
  for (const [list, markup] of firsts) if (lists.items(list).length === 0) lists.numberOf(list, markup);
}

function xfOf(lists: StyleLists, style: CellStyle): string {
  const { prefix } = lists;
  const format = style.format === undefined ? 0 : formatNumber(lists, style.format);
  const font = lists.numberOf("fonts", fontMarkup(prefix, style));
  const fill = style.fill === undefined ? 0 : lists.numberOf("fills", fillMarkup(prefix, style.fill));
  const border =
    style.border === undefined ? 0 : lists.numberOf("borders", borderMarkup(prefix, style.border));
  const base = lists.items("cellStyleXfs").length > 0 ? ' xfId="0"' : "";
  const applied = [
    format !== 0 && "applyNumberFormat",
    "applyFont",
    fill !== 0 && "applyFill",
    border !== 0 && "applyBorder",
    "applyAlignment",
    style.unlocked && "applyProtection",
  ].filter((name) => typeof name === "string");
  const unlocked = style.unlocked ? `<${prefix}protection locked="0"/>` : "";
  return `<${prefix}xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}"${base}${applied.map((name) => ` ${name}="1"`).join("")}>${alignmentMarkup(prefix, style)}${unlocked}</${prefix}xf>`;
}

function formatNumber(lists: StyleLists, code: string): number {
  if (code === "@") return TEXT_FORMAT;
  const known = lists.items("numFmts").find((markup) => attributeOf(markup, "formatCode") === code);
  if (known !== undefined) return Number(attributeOf(known, "numFmtId"));
  const taken = lists.items("numFmts").map((markup) => Number(attributeOf(markup, "numFmtId")) || 0);
  const number = Math.max(FIRST_OWN_FORMAT - 1, ...taken) + 1;
  lists.numberOf("numFmts", `<${lists.prefix}numFmt numFmtId="${number}" formatCode="${escapeXml(code)}"/>`);
  return number;
}

function fontMarkup(prefix: string, { font, size, bold, color }: CellStyle): string {
  return `<${prefix}font>${bold ? `<${prefix}b/>` : ""}<${prefix}sz val="${size}"/>${
    color === undefined ? "" : `<${prefix}color rgb="FF${color}"/>`
  }<${prefix}name val="${escapeXml(font)}"/></${prefix}font>`;
}

function fillMarkup(prefix: string, color: string): string {
  return `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${color}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
}

function borderMarkup(prefix: string, border: NonNullable<CellStyle["border"]>): string {
  const sides = (["left", "right", "top", "bottom"] as const).map((side) => {
    const line = border[side];
    if (line === undefined) return `<${prefix}${side}/>`;
    return `<${prefix}${side} style="${line.line}"><${prefix}color rgb="FF${line.color}"/></${prefix}${side}>`;
  });
  return `<${prefix}border>${sides.join("")}<${prefix}diagonal/></${prefix}border>`;
}

function alignmentMarkup(prefix: string, { align, valign, wrap, indent }: CellStyle): string {
  const attributes = [
    align !== undefined && `horizontal="${align}"`,
    valign !== undefined && `vertical="${valign}"`,
    wrap && 'wrapText="1"',
    indent !== undefined && `indent="${indent}"`,
  ].filter((text) => typeof text === "string");
  return `<${prefix}alignment${attributes.map((text) => ` ${text}`).join("")}/>`;
}
