import { textContent } from "../../package/xml-scan.ts";
import { attributeValue } from "../attribute-value.ts";
import { at, type Element, everyElement, tagAt } from "../element.ts";
import { paragraphOf } from "../paragraph.ts";
import { readRunFormat, resolved, type Styles } from "../styles.ts";
import { type ListCounter, numberedBy } from "./numbering.ts";

/** A paragraph as it is to be read: its words, the number that Word shows before them, and what stands in it besides. */
export interface StoryParagraph {
  readonly text: string;
  readonly number: string | undefined;
  readonly outline: number | undefined;
  readonly strong: boolean;
  /** Words that do not count: deleted under track changes, moved away, hidden, or struck through. */
  readonly unseen: readonly { readonly text: string; readonly why: string }[];
  /** Paragraphs and tables in its text boxes. */
  readonly boxes: readonly Element[];
}

/** What reading goes along with: the part's text, its styles, and the counter of its lists. */
export interface Story {
  readonly xml: string;
  readonly styles: Styles;
  readonly lists: ListCounter;
}

const DELETED = "修订里已删去，没有读";
const HIDDEN = "隐藏的文字，没有读";
const STRUCK = "划掉的文字，没有读";

/** Most paragraphs hold nothing that must be looked for. */
const MAY_HIDE = /(?:delText|moveFrom|vanish)[\s/>]/u;
const MAY_BOX = /txbxContent[\s>]/u;

/** Reads a paragraph. One that was deleted whole is blank, and no list counts it. */
export function readStoryParagraph(story: Story, element: Element): StoryParagraph {
  const { xml, styles, lists } = story;
  const source = xml.slice(element.start, element.end);
  const { runs, outline, strong } = paragraphOf(xml, element, styles);
  const wordsOf = (struck: boolean) =>
    runs.flatMap((run) => (run.struck === struck ? [run.text] : [])).join("");
  const [text, struck] = [wordsOf(false), wordsOf(true).trim()];
  const properties = at(element, "pPr");
  const unseen = [
    ...(MAY_HIDE.test(source) ? unseenIn(story, element) : []),
    ...(struck === "" ? [] : [{ text: struck, why: STRUCK }]),
  ];
  const markDeleted =
    at(properties, "rPr", "del") !== undefined || at(properties, "rPr", "moveFrom") !== undefined;
  if (markDeleted && text === "") return { ...NOTHING, unseen };
  const list = listOf(story, properties);
  const number = list === undefined ? undefined : lists.next(list);
  return {
    text,
    // The list counts a work that is struck through, but its number stands before nothing.
    number: struck !== "" && text.trim() === "" ? undefined : number,
    outline,
    strong,
    unseen,
    boxes: MAY_BOX.test(source) ? boxesIn(element) : [],
  };
}

const NOTHING: StoryParagraph = {
  text: "",
  number: undefined,
  outline: undefined,
  strong: false,
  unseen: [],
  boxes: [],
};

/** The list by the paragraph's own properties, else by its style; list 0 is none. */
function listOf({ xml, styles }: Story, properties: Element | undefined) {
  const style = attributeValue(tagAt(xml, properties, "pStyle") ?? "", "val") ?? styles.usual;
  const own = numberedBy(xml, properties);
  if (own.list !== undefined)
    return own.list === "0" ? undefined : { list: own.list, level: own.level ?? 0, style };
  const inherited = resolved(styles, {}, style, "list");
  if (inherited === undefined) return undefined;
  const [list = "0", level = "0"] = inherited.split("/");
  // A style seldom names its level: the list names the style.
  const named = own.level ?? (level === "0" ? undefined : Number(level));
  return list === "0" ? undefined : { list, level: named, style };
}

function unseenIn({ xml, styles }: Story, element: Element): { text: string; why: string }[] {
  const deleted = [...everyElement(element.children)]
    .filter(({ name }) => name === "delText")
    .map((one) => textContent(xml.slice(one.open, one.close)))
    .join("");
  const moved = [...everyElement(element.children)]
    .filter(({ name }) => name === "moveFrom")
    .flatMap(({ children }) => [...everyElement(children)])
    .filter(({ name }) => name === "t")
    .map((one) => textContent(xml.slice(one.open, one.close)))
    .join("");
  const style = attributeValue(tagAt(xml, at(element, "pPr"), "pStyle") ?? "", "val");
  const hidden = [...everyElement(element.children)]
    .filter(({ name }) => name === "r")
    .filter((run) => resolved(styles, readRunFormat(xml, at(run, "rPr")), style, "hidden") === true)
    .flatMap(({ children }) => children.filter(({ name }) => name === "t"))
    .map((one) => textContent(xml.slice(one.open, one.close)))
    .join("");
  return [
    { text: deleted + moved, why: DELETED },
    { text: hidden, why: HIDDEN },
  ].filter(({ text }) => text.trim() !== "");
}

/** What stands in text boxes. Of two writings of one box (AlternateContent) the first is read. */
function boxesIn(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.name === "mc:AlternateContent")
      return boxesIn({ ...child, children: child.children.slice(0, 1) });
    return child.name === "txbxContent" ? [...child.children] : boxesIn(child);
  });
}
