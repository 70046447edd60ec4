/** Properties that tell whether words are shown, or shown as gone; a longer name may say the same as a shorter one. */
const TELLING: ReadonlyMap<string, string> = new Map([
  ["display", "display"],
  ["visibility", "visibility"],
  ["mso-hide", "mso-hide"],
  ["text-decoration", "text-decoration"],
  ["text-decoration-line", "text-decoration"],
]);

/** What a style says of shown and struck words, by property: of two declarations the later one holds. */
export function looksIn(style: string): ReadonlyMap<string, string> {
  const looks = new Map<string, string>();
  for (const declaration of style.toLowerCase().split(";")) {
    const at = Math.max(declaration.indexOf(":"), 0);
    // A comment may stand before the name.
    const name =
      declaration
        .slice(0, at)
        .trim()
        .split(/\s|\*\//)
        .at(-1) ?? "";
    const property = TELLING.get(name);
    if (property !== undefined)
      looks.set(
        property,
        declaration
          .slice(at + 1)
          .replace("!important", "")
          .trim(),
      );
  }
  return looks;
}

/** The looks of one class, each with the place of its rule in the sheet. */
type ClassLooks = Map<string, { readonly at: number; readonly value: string }>;

/**
 * The style that a sheet gives to elements by their classes, as far as it tells of shown and struck words; blank where it
 * says nothing. Of two classes the one whose rule stands later holds, in whatever order the element names them.
 */
export function styleByClasses(sheet: string): (classes: Iterable<string>) => string {
  const known = new Map<string, ClassLooks>();
  for (const [at, rule] of sheet.split("}").entries()) {
    const body = rule.lastIndexOf("{");
    if (body < 0) continue;
    const looks = looksIn(rule.slice(body + 1));
    if (looks.size === 0) continue;
    for (const name of classesOf(rule.slice(rule.lastIndexOf("{", body - 1) + 1, body))) {
      const ofClass: ClassLooks = known.get(name) ?? new Map();
      for (const [property, value] of looks) ofClass.set(property, { at, value });
      known.set(name, ofClass);
    }
  }
  return (classes) => styleOf([...new Set(classes)].flatMap((name) => [...(known.get(name) ?? [])]));
}

function styleOf(looks: [property: string, { readonly at: number; readonly value: string }][]): string {
  return looks
    .sort(([, one], [, other]) => one.at - other.at)
    .map(([property, { value }]) => `${property}:${value}`)
    .join(";");
}

/** The class of the elements that each selector is about: 「td.xl65, .xl66」 has two. */
function classesOf(selectors: string): readonly string[] {
  return selectors.split(",").flatMap((selector) => /\.([\w-]+)$/.exec(selector.trim())?.[1] ?? []);
}
