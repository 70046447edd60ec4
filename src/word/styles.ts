import { attributeValue, isOn, numberValue } from "./attribute-value.ts";
import { at, type Element, readElements, tagAt } from "./element.ts";

/** What a paragraph style, or direct formatting, says; what is undefined is said elsewhere. */
export interface Format {
  readonly outline?: number | undefined;
  readonly numbered?: boolean | undefined;
  /** Which list numbers it, and on which level: `3/0`. */
  readonly list?: string | undefined;
  readonly align?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  /** Font of Chinese text; null where it comes from the theme. */
  readonly eastAsia?: string | null | undefined;
  /** Half points. */
  readonly size?: number | undefined;
}

interface Style extends Format {
  readonly name: string;
  readonly basedOn?: string | undefined;
}

/** The styles of a document, looked up by id; what they mean is told by their names. */
export interface Styles {
  readonly byId: ReadonlyMap<string, Style>;
  /** Id of the default paragraph style. */
  readonly usual: string | undefined;
  readonly defaults: Format;
}

export const NO_STYLES: Styles = { byId: new Map(), usual: undefined, defaults: {} };

/** Reads styles.xml. `prefix` is found from its root, since parts may differ. */
export function readStyles(xml: string): Styles {
  const [, prefix = ""] = /<([^\s:<>?!]+:)?styles[\s>]/.exec(xml) ?? [];
  const root = readElements(xml, prefix).find(({ name }) => name === "styles");
  const byId = new Map<string, Style>();
  let usual: string | undefined;
  for (const element of root?.children ?? []) {
    const tag = xml.slice(element.start, element.open);
    const id = attributeValue(tag, "styleId");
    if (element.name !== "style" || id === undefined) continue;
    byId.set(id, readStyle(xml, element));
    const standard = attributeValue(tag, "default");
    if (
      attributeValue(tag, "type") === "paragraph" &&
      standard !== undefined &&
      /^(1|true|on)$/.test(standard)
    )
      usual = id;
  }
  return { byId, usual, defaults: readRunFormat(xml, at(root, "docDefaults", "rPrDefault", "rPr")) };
}

function readStyle(xml: string, element: Element): Style {
  const value = (name: string): string | undefined => attributeValue(tagAt(xml, element, name) ?? "", "val");
  return {
    name: (value("name") ?? "").toLowerCase(),
    basedOn: value("basedOn"),
    ...readParagraphFormat(xml, at(element, "pPr")),
    ...readRunFormat(xml, at(element, "rPr")),
  };
}

/** What a `w:pPr` says of the paragraph. */
export function readParagraphFormat(xml: string, properties: Element | undefined): Format {
  const list = tagAt(xml, properties, "numPr", "numId");
  const id = attributeValue(list ?? "", "val");
  const level = attributeValue(tagAt(xml, properties, "numPr", "ilvl") ?? "", "val") ?? "0";
  return {
    outline: numberValue(tagAt(xml, properties, "outlineLvl") ?? "", "val"),
    numbered: list === undefined ? undefined : id !== "0",
    list: id === undefined ? undefined : `${id}/${level}`,
    align: attributeValue(tagAt(xml, properties, "jc") ?? "", "val"),
  };
}

/** What a `w:rPr` says of the run. */
export function readRunFormat(xml: string, properties: Element | undefined): Format {
  const tag = (name: string): string | undefined => tagAt(xml, properties, name);
  const on = (found: string | undefined): boolean | undefined =>
    found === undefined ? undefined : isOn(found);
  const fonts = tag("rFonts") ?? "";
  return {
    bold: on(tag("b")),
    hidden: on(tag("vanish") ?? tag("specVanish")),
    eastAsia: attributeValue(fonts, "eastAsiaTheme") === undefined ? attributeValue(fonts, "eastAsia") : null,
    size: numberValue(tag("sz") ?? "", "val"),
  };
}

/** The nearest saying of one property along a style and those it is based on. */
function fromStyle<Key extends keyof Format>(styles: Styles, id: string | undefined, key: Key): Format[Key] {
  const seen = new Set<string>();
  for (let next = id; next !== undefined && !seen.has(next); next = styles.byId.get(next)?.basedOn) {
    seen.add(next);
    const value = styles.byId.get(next)?.[key];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** One property as it holds: direct formatting first, then the style, then the document's defaults. */
export function resolved<Key extends keyof Format>(
  styles: Styles,
  direct: Format,
  style: string | undefined,
  key: Key,
): Format[Key] {
  return direct[key] ?? fromStyle(styles, style ?? styles.usual, key) ?? styles.defaults[key];
}

/** Name of a style in lower case, `heading 1`, `toc 2`, `normal`; empty where it is not known. */
export function styleName(styles: Styles, id: string | undefined): string {
  return styles.byId.get(id ?? styles.usual ?? "")?.name ?? "";
}

/** Outline level of a heading style, from its name where it says none: `heading 2` is 1. */
export function styleOutline(styles: Styles, id: string | undefined): number | undefined {
  if (id === undefined) return undefined;
  const outline = fromStyle(styles, id, "outline");
  if (outline !== undefined) return outline;
  const [, level] = /^(?:heading|标题) ?([1-9])$/.exec(styleName(styles, id)) ?? [];
  return level === undefined ? undefined : Number(level) - 1;
}
