import { inflateSync } from "fflate";

/** What webpack's runtime in the page offers for parts of the code that are fetched when they are first needed. */
declare const __webpack_require__: {
  /** Loads a part by the name of its file and says when it has run. */
  l: (file: string, loaded: (event: { readonly type: string }) => void) => void;
  /** Loads a part by its number. */
  e: (part: string | number) => Promise<unknown>;
  /** Has a part ready that will be needed soon. */
  E: (part: string | number) => void;
};

/**
 * Lets webpack find the parts of the single page in the page itself, where they stand packed; it may ask no address.
 *
 * A part runs as one more inline script: the page's policy allows no code by `eval` or from an address, and needs not.
 * One that will be needed soon is unpacked as soon as the page has nothing else to do.
 */
export function loadPartsFromPage(): void {
  __webpack_require__.l = (file, loaded) => {
    const script = document.createElement("script");
    script.textContent = unpackedPart(file);
    document.head.append(script);
    script.remove();
    loaded({ type: "load" });
  };
  const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
  __webpack_require__.E = (part) => whenIdle(() => __webpack_require__.e(part));
}

/** The whole code that a worker may need: it has no page around it in which it could find the other parts. */
export function codeForWorker(): string[] {
  return [unpackedPart("later.js"), document.getElementById("page")?.textContent ?? ""];
}

/** The code of a part: the deflated text stands in the page as Base64. */
function unpackedPart(file: string): string {
  const packed = atob(document.getElementById(file)?.textContent ?? "");
  return new TextDecoder().decode(inflateSync(Uint8Array.from(packed, (char) => char.charCodeAt(0))));
}
