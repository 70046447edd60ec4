import { looksIn, styleByClasses } from "./looks.ts";
import { reviewWords } from "./review-words.ts";

/**
 * Writes what the page's own styles say of shown and struck words to the elements of the class: Excel and WPS say so
 * there, and a page that is only looked at has no styles worked out.
 */
export function writeLooks(page: Document): void {
  const sheets = [...page.querySelectorAll("style")].map(({ textContent }) => textContent ?? "");
  if (sheets.length === 0) return;
  const styleFor = styleByClasses(sheets.join("}"));
  for (const element of page.body.querySelectorAll("[class]")) {
    const telling = styleFor(element.classList);
    // What stands later holds, and the element's own words stand last.
    if (telling !== "") element.setAttribute("style", `${telling};${styleOf(element)}`);
  }
}

/** Why words of a page are not taken for the plan's, in the officer's words. */
const UNSEEN = {
  hidden: reviewWords.unseen.hidden,
  deleted: reviewWords.unseen.deleted,
  struck: reviewWords.unseen.struck,
} as const;

/** Why the words of the element are not taken; undefined where they stand there to be read. */
export function unseenWhy(element: Element): string | undefined {
  const tag = element.tagName.toUpperCase();
  if (tag === "DEL" || /\bmsoDel\b/i.test(element.getAttribute("class") ?? "")) return UNSEEN.deleted;
  if (isHidden(element)) return UNSEEN.hidden;
  return tag === "S" || tag === "STRIKE" || isStruck(element) ? UNSEEN.struck : undefined;
}

/** Whether the reader of the page sees nothing of it. */
export function isHidden(element: Element): boolean {
  const looks = looksOf(element);
  if (looks.get("visibility") === "hidden" || looks.get("mso-hide") === "all") return true;
  return takesNoRoom(element);
}

/** Whether nothing stands in its place either: the next cell of the row stands there. */
export function takesNoRoom(element: Element): boolean {
  const display = looksOf(element).get("display");
  return display === undefined ? element.hasAttribute("hidden") : display === "none";
}

function isStruck(element: Element): boolean {
  return looksOf(element).get("text-decoration")?.includes("line-through") === true;
}

function looksOf(element: Element): ReadonlyMap<string, string> {
  return looksIn(styleOf(element));
}

function styleOf(element: Element): string {
  return element.getAttribute("style") ?? "";
}
