const XML = "http://www.w3.org/XML/1998/namespace";
const XMLNS = "http://www.w3.org/2000/xmlns/";

/** Follows a part tag by tag. */
export interface PrefixWatch {
  /** To be called for each attribute of a start tag; whether it declares what may be declared. */
  readonly attribute: (name: string, value: string) => boolean;
  /** Behind the last attribute: whether all prefixes are declared, and no attribute is there twice. */
  readonly enter: (name: string) => boolean;
  /** To be called at each end of an element. */
  readonly leave: () => void;
}

/** A prefix declared at an element, of which others may have the same meaning. */
interface Declared {
  readonly depth: number;
  readonly prefix: string;
  readonly alias: boolean;
}

/**
 * Holds the names of a part against Namespaces in XML 1.0.
 *
 * saxes can do so too, in twice the time and several times the memory: it makes objects of every attribute, where nearly
 * all parts declare their prefixes once, at the root.
 */
export function watchPrefixes(): PrefixWatch {
  const meanings = new Map<string, string[]>([["xml", [XML]]]);
  const bearers = new Map<string, number>();
  const declared: Declared[] = [];
  /** Names of the attributes met in the start tag so far. */
  const names: string[] = [];
  let depth = 0;
  let aliases = 0;

  const declare = (prefix: string, uri: string): boolean => {
    if (!mayBind(prefix, uri)) return false;
    const known = bearers.get(uri) ?? 0;
    const alias = prefix !== "" && known > 0;
    if (prefix !== "") bearers.set(uri, known + 1);
    if (alias) aliases += 1;
    declared.push({ depth: depth + 1, prefix, alias });
    const before = meanings.get(prefix);
    if (before) before.push(uri);
    else meanings.set(prefix, [uri]);
    return true;
  };

  const meaning = (prefix: string): string => meanings.get(prefix)?.at(-1) ?? "";

  const isKnown = (name: string): boolean => {
    const colon = name.indexOf(":");
    if (colon === -1) return true;
    const local = name.length - colon - 1;
    if (colon === 0 || local === 0 || name.includes(":", colon + 1)) return false;
    return meaning(name.slice(0, colon)) !== "";
  };

  return {
    attribute(name, value) {
      if (name === "xmlns") return declare("", value.trim());
      if (name.startsWith("xmlns:")) return declare(name.slice("xmlns:".length), value.trim());
      names.push(name);
      return true;
    },
    enter(name) {
      depth += 1;
      const sound = isKnown(name) && names.every(isKnown) && (aliases === 0 || !hasTwins(names, meaning));
      names.length = 0;
      return sound;
    },
    leave() {
      for (let last = declared.at(-1); last?.depth === depth; last = declared.at(-1)) {
        declared.pop();
        const uri = meanings.get(last.prefix)?.pop() ?? "";
        if (last.prefix !== "") bearers.set(uri, (bearers.get(uri) ?? 1) - 1);
        if (last.alias) aliases -= 1;
      }
      depth -= 1;
    },
  };
}

/** The two prefixes of XML itself keep their meanings, and no other prefix takes them. */
function mayBind(prefix: string, uri: string): boolean {
  if (prefix === "xmlns" || uri === XMLNS || prefix.includes(":")) return false;
  // Only the default namespace may be taken back.
  if (uri === "" && prefix !== "") return false;
  return (prefix === "xml") === (uri === XML);
}

/** Whether two attributes are the same one, written with two prefixes of one meaning. */
function hasTwins(names: readonly string[], meaning: (prefix: string) => string): boolean {
  const full = names
    .filter((name) => name.includes(":"))
    .map((name) => {
      const colon = name.indexOf(":");
      return `${meaning(name.slice(0, colon))} ${name.slice(colon + 1)}`;
    });
  return new Set(full).size < full.length;
}
