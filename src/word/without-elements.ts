/** A properties element (`w:pPr`, `w:rPr` …) without some of its children. */
export function withoutElements(xml: string, names: readonly string[], prefix: string): string {
  const name = `${prefix}(${names.join("|")})`;
  return xml
    .replace(new RegExp(`<${name}(?:\\s[^<>]*)?/>`, "g"), "")
    .replace(new RegExp(`<${name}(?:\\s[^<>]*[^/<>])?>[\\s\\S]*?</${prefix}\\1\\s*>`, "g"), "");
}
