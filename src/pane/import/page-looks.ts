import { words } from "../words.ts";

/** Declarations by which words of a page are not shown, or are shown as gone. */
const TELLING = /line-through|display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i;

/**
 * Writes what the page's own styles say of shown and struck words to the elements of the class: Excel and WPS say so
 * there, and a page that is only looked at has no styles worked out.
 */
export function writeLooks(page: Document): void {
  const looks = tellingClasses(page);
  if (looks.size === 0) return;
  for (const element of page.body.querySelectorAll("[class]")) {
    const telling = [...element.classList].flatMap((name) => looks.get(name) ?? []);
    const own = element.getAttribute("style") ?? "";
    // What stands later holds, and the element's own words stand last.
    if (telling.length > 0) element.setAttribute("style", [...telling, own].join(";"));
  }
}

function tellingClasses(page: Document): ReadonlyMap<string, string> {
  const looks = new Map<string, string>();
  for (const { textContent } of page.querySelectorAll("style"))
    for (const rule of (textContent ?? "").split("}")) {
      const at = rule.lastIndexOf("{");
      const body = rule.slice(at + 1);
      if (at < 0 || !TELLING.test(body)) continue;
      for (const name of classesOf(rule.slice(rule.lastIndexOf("{", at - 1) + 1, at))) looks.set(name, body);
    }
  return looks;
}

/** The class of the elements that each selector is about: 「td.xl65, .xl66」 has two. */
function classesOf(selectors: string): readonly string[] {
  return selectors.split(",").flatMap((selector) => /\.([\w-]+)\s*$/.exec(selector.trim())?.[1] ?? []);
}

/** Why words of a page are not taken for the plan's, in the officer's words. */
const UNSEEN = {
  hidden: words.review.unseen.hidden,
  deleted: words.review.unseen.deleted,
  struck: words.review.unseen.struck,
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
  return takesNoRoom(element) || /mso-hide:\s*all|visibility:\s*hidden/i.test(styleOf(element));
}

/** Whether nothing stands in its place either: the next cell of the row stands there. */
export function takesNoRoom(element: Element): boolean {
  return element.hasAttribute("hidden") || /display:\s*none/i.test(styleOf(element));
}

function isStruck(element: Element): boolean {
  return /text-decoration[a-z-]*:[^;]*line-through/i.test(styleOf(element));
}

function styleOf(element: Element): string {
  return element.getAttribute("style") ?? "";
}
