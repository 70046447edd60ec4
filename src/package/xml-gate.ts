import { SaxesParser } from "saxes";
import type { FileFaultKind } from "../core/model/fault.ts";
import { type PrefixWatch, watchPrefixes } from "./xml-prefixes.ts";

/** The start of an element: its local name, and its attributes under their names as written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

interface Visitor {
  readonly open?: (element: XmlElement) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Elements in one another; a real document stays far below, and deeper ones are made to break a reader. */
const DEEPEST = 256;
/** The largest honest part has some 120,000 elements, and the root of a document some 60 attributes. */
const MOST_ELEMENTS = 500_000;
const MOST_ATTRIBUTES = 1000;
/** Each one costs as much as a hundred elements. Some writers declare a few at every picture. */
const MOST_NAMESPACES = 50_000;

/**
 * Whether a part is XML as the standard demands: well-formed, with every prefix declared and no DOCTYPE.
 *
 * Office formats have no DOCTYPE (ECMA-376 part 2); one that is there brings entities, a way to blow up a reader.
 */
export function gateXml(text: string): FileFaultKind | undefined {
  return walkXml(text, {});
}

class Stop extends Error {
  readonly kind: FileFaultKind;

  constructor(kind: FileFaultKind) {
    super(kind);
    this.kind = kind;
  }
}

/** Walks through a small part element by element; the first fault ends the walk. */
export function walkXml(text: string, visitor: Visitor): FileFaultKind | undefined {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const prefixes = watchPrefixes();
  const { open, close, text: onText } = visitor;
  parser.on("error", () => {
    throw new Stop("not-well-formed");
  });
  parser.on("doctype", () => {
    throw new Stop("doctype");
  });
  let depth = 0;
  watchMarkup(parser, prefixes);
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST || !prefixes.enter(name)) throw new Stop("not-well-formed");
    open?.({ name: localName(name), attributes });
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    prefixes.leave();
    close?.(localName(name));
  });
  if (onText) {
    parser.on("text", onText);
    parser.on("cdata", onText);
  }
  try {
    parser.write(text).close();
    return undefined;
  } catch (error) {
    if (error instanceof Stop) return error.kind;
    throw error;
  }
}

type Parser = SaxesParser<{ xmlns: false; position: false }>;

/** Ends the walk where a part has more of something than any honest one, or declares what it may not. */
function watchMarkup(parser: Parser, prefixes: PrefixWatch): void {
  let elements = 0;
  let attributes = 0;
  let namespaces = 0;
  parser.on("opentagstart", () => {
    elements += 1;
    attributes = 0;
    if (elements > MOST_ELEMENTS) throw new Stop("too-large");
  });
  parser.on("attribute", ({ name, value }) => {
    attributes += 1;
    if (name.startsWith("xmlns")) namespaces += 1;
    if (attributes > MOST_ATTRIBUTES || namespaces > MOST_NAMESPACES) throw new Stop("too-large");
    if (!prefixes.attribute(name, value)) throw new Stop("not-well-formed");
  });
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
