import { scanTags } from "../package/xml-scan.ts";

/** An element of a part, as offsets into its text; only elements, no text nodes. */
export interface Element {
  /** Local name for WordprocessingML, `prefix:local` for everything else, so that `a:p` is never a paragraph. */
  readonly name: string;
  readonly start: number;
  /** End of the start tag. */
  readonly open: number;
  /** Start of the end tag; equal to `open` for an empty element. */
  readonly close: number;
  readonly end: number;
  readonly children: readonly Element[];
}

interface Growing {
  name: string;
  start: number;
  open: number;
  close: number;
  end: number;
  children: Growing[];
}

/**
 * The elements of a piece of XML that is known to be well-formed, with offsets from the piece's start.
 *
 * `prefix` is that of WordprocessingML with its colon (`w:`), or empty where it is the default namespace.
 */
export function readElements(xml: string, prefix: string): readonly Element[] {
  const root: Growing = { name: "", start: 0, open: 0, close: xml.length, end: xml.length, children: [] };
  const path = [root];
  scanTags(xml, (tag) => {
    const parent = path[path.length - 1] ?? root;
    if (tag.kind === "close") {
      if (path.length > 1) path.pop();
      parent.close = tag.start;
      parent.end = tag.end;
      return;
    }
    const { start, end } = tag;
    const name = wordName(tag.prefix === "" ? tag.name : `${tag.prefix}:${tag.name}`, prefix);
    const element: Growing = { name, start, open: end, close: end, end, children: [] };
    parent.children.push(element);
    if (tag.kind === "open") path.push(element);
  });
  return root.children;
}

/** The name as this project says it: without the prefix when it is WordprocessingML's. */
export function wordName(qualified: string, prefix: string): string {
  if (prefix === "") return qualified;
  return qualified.startsWith(prefix) ? qualified.slice(prefix.length) : qualified;
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The descendant reached by taking the first child of each name in turn. */
export function at(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((found, name) => childOf(found, name), element);
}

/** The text of an element, tags included; nothing where there is none. */
export function sourceOf(xml: string, element: Element | undefined): string {
  return element ? xml.slice(element.start, element.end) : "";
}

/** The start tag of the descendant reached by these names; undefined where there is none. */
export function tagAt(
  xml: string,
  element: Element | undefined,
  ...path: readonly string[]
): string | undefined {
  const found = at(element, ...path);
  return found && xml.slice(found.start, found.open);
}

/** Every element under these, themselves included, in document order. */
export function* everyElement(elements: readonly Element[]): Generator<Element> {
  for (const element of elements) {
    yield element;
    yield* everyElement(element.children);
  }
}
