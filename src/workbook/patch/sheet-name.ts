/** Excel cuts no name, it refuses longer ones. */
const LONGEST = 31;

/** The name, or with （2）, （3） … at its end where it is taken; case does not tell names apart. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(folded));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : `（${number}）`;
    const name = cut(allowed(wanted), LONGEST - ending.length) + ending;
    if (!used.has(folded(name))) return name;
  }
}

export function folded(name: string): string {
  return name.toLowerCase();
}

/** Excel allows none of these in a sheet's name, and no apostrophe at either end. */
function allowed(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, " ").replace(/^'+|'+$/g, "") || "工作表";
}

/** Excel counts code units; a character of two is not cut in half. */
function cut(name: string, length: number): string {
  if (name.length <= length) return name;
  return name.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}
