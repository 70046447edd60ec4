import { textContent } from "../package/xml-scan.ts";
import { attributeValue, isOn } from "./attribute-value.ts";
import { at, type Element, everyElement, readElements, tagAt } from "./element.ts";
import {
  type Format,
  readParagraphFormat,
  readRunFormat,
  resolved,
  type Styles,
  styleName,
  styleOutline,
} from "./styles.ts";

/** A run of visible text with what shows of its format. */
interface VisibleRun {
  readonly text: string;
  readonly bold: boolean;
  readonly eastAsia: string | null | undefined;
  readonly size: number | undefined;
  /** Struck through by its own format. */
  readonly struck: boolean;
}

/** A paragraph as the reader of the document sees it. */
export interface Paragraph {
  /** Visible text: deletions and hidden text out, insertions in; tab and line break as such. */
  readonly text: string;
  readonly runs: readonly VisibleRun[];
  /** Style name in lower case. */
  readonly style: string;
  /** 0 for a heading of the first level; undefined for body text. */
  readonly outline: number | undefined;
  /** Its number comes from numbering.xml and is not in the text. */
  readonly numbered: boolean;
  /** Which list numbers it, and on which level; undefined where none does. */
  readonly list: string | undefined;
  /** All of its text is bold or 黑体. */
  readonly strong: boolean;
  readonly align: string | undefined;
  /** Holds a picture, a drawing or an object. */
  readonly picture: boolean;
  /** Ends a section. */
  readonly section: boolean;
}

const TRANSPARENT = new Set([
  "ins",
  "moveTo",
  "hyperlink",
  "smartTag",
  "sdt",
  "sdtContent",
  "customXml",
  "fldSimple",
  "dir",
  "bdo",
]);
const PICTURES = new Set(["drawing", "pict", "object", "mc:AlternateContent"]);

/** Reads one `w:p`, given as its own text. */
export function readParagraph(xml: string, prefix: string, styles: Styles): Paragraph {
  const [element] = readElements(xml, prefix);
  return paragraphOf(xml, element, styles);
}

/** Reads a `w:p` that is already in elements. */
export function paragraphOf(xml: string, element: Element | undefined, styles: Styles): Paragraph {
  const properties = at(element, "pPr");
  const style = attributeValue(tagAt(xml, properties, "pStyle") ?? "", "val");
  const direct = readParagraphFormat(xml, properties);
  const runs = element ? [...visibleRuns(xml, element, styles, style)] : [];
  const written = runs.filter(({ text }) => text.trim() !== "");
  const level = direct.outline ?? styleOutline(styles, style);
  return {
    text: runs.map(({ text }) => text).join(""),
    runs,
    style: styleName(styles, style),
    outline: level !== undefined && level < 9 ? level : undefined,
    numbered: resolved(styles, direct, style, "numbered") ?? false,
    list: resolved(styles, direct, style, "list"),
    strong:
      written.length > 0 &&
      written.every(({ bold, eastAsia }) => bold || /黑体|SimHei/i.test(eastAsia ?? "")),
    align: resolved(styles, direct, style, "align"),
    picture: element !== undefined && hasPicture(element),
    section: at(properties, "sectPr") !== undefined,
  };
}

function hasPicture(element: Element): boolean {
  for (const { name } of everyElement(element.children)) if (PICTURES.has(name)) return true;
  return false;
}

function* visibleRuns(
  xml: string,
  parent: Element,
  styles: Styles,
  style: string | undefined,
): Generator<VisibleRun> {
  for (const child of parent.children) {
    if (TRANSPARENT.has(child.name)) yield* visibleRuns(xml, child, styles, style);
    if (child.name !== "r") continue;
    const run = visibleRun(xml, child, styles, style);
    if (run) yield run;
  }
}

function visibleRun(
  xml: string,
  element: Element,
  styles: Styles,
  style: string | undefined,
): VisibleRun | undefined {
  const direct: Format = readRunFormat(xml, at(element, "rPr"));
  const text = element.children.map((child) => textOf(xml, child)).join("");
  if (text === "" || direct.hidden) return undefined;
  return {
    text,
    bold: resolved(styles, direct, style, "bold") ?? false,
    eastAsia: resolved(styles, direct, style, "eastAsia"),
    size: resolved(styles, direct, style, "size"),
    struck: isOn(tagAt(xml, element, "rPr", "strike")) || isOn(tagAt(xml, element, "rPr", "dstrike")),
  };
}

function textOf(xml: string, element: Element): string {
  switch (element.name) {
    case "t":
      return textContent(xml.slice(element.open, element.close));
    case "tab":
    case "ptab":
      return "\t";
    case "br":
    case "cr":
      return "\n";
    case "noBreakHyphen":
      return "-";
    case "ruby": {
      const base = at(element, "rubyBase");
      return (base?.children ?? [])
        .flatMap(({ name, children }) => (name === "r" ? children : []))
        .map((child) => textOf(xml, child))
        .join("");
    }
    default:
      return "";
  }
}
