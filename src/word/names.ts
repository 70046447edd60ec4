const TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/** How this document writes WordprocessingML: its prefixes, and whether it is a Strict file. */
export interface Names {
  /** Prefix of elements with its colon; empty where it is the default namespace. */
  readonly element: string;
  /** Prefix of attributes with its colon; attributes always need one. */
  readonly attribute: string;
  /** What a new top element must declare, with a leading blank; empty where the root has done it. */
  readonly declaration: string;
  /** Strict files say start and end where others say left and right. */
  readonly strict: boolean;
  /** Every prefix the root declares. */
  readonly declared: ReadonlySet<string>;
}

/** Reads the names from the root's start tag; undefined when the root is not a Word document's. */
export function readNames(rootTag: string): Names | undefined {
  const declarations = [...rootTag.matchAll(/\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, prefix = "", double, single]) => ({ prefix, uri: double ?? single ?? "" }),
  );
  const [, rootPrefix = ""] = /^<(?:([^\s:/>]+):)?document[\s/>]/.exec(rootTag) ?? [];
  const uri = declarations.find(({ prefix }) => prefix === rootPrefix)?.uri;
  if (uri !== TRANSITIONAL && uri !== STRICT) return undefined;
  const bound = declarations.find((one) => one.uri === uri && one.prefix !== "")?.prefix;
  return {
    element: rootPrefix === "" ? "" : `${rootPrefix}:`,
    attribute: `${bound ?? "w"}:`,
    declaration: bound === undefined ? ` xmlns:w="${uri}"` : "",
    strict: uri === STRICT,
    declared: new Set(declarations.map(({ prefix }) => prefix)),
  };
}
