const NOBODY = /^(?:无|[-－—–/／\\]+)$/;
const DITTO = /^(?:同上|〃|″|")$/;
const OPENING = "（(【[《〈“";
const CLOSING = "）)】]》〉”";
const SEPARATOR = /[、，,；;/／]/;
/** Both neighbours are long names; 「肖 扬」 is one person written with a gap. */
const BLANK_BETWEEN_NAMES = /(?<=\S{3})\s+(?=\S{3})/;

/** Whether the owner cell says that the row above answers: 同上, 〃. */
export function isDitto(owner: string): boolean {
  return DITTO.test(owner.trim());
}

/** 「2022、2023级年级组」 are one body: a bare year is none. 「2024级」 is one. */
const COHORT = /^\s*(?:20)?\d{2}(?:[、，,/](?:20)?\d{2})*\s*$/;

/** Cut at separators outside brackets, so that 「工会委员会（张、李两位老师）」 stays whole. */
function cut(line: string): string[] {
  if (!SEPARATOR.test(line)) return [line];
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && SEPARATOR.test(character) && !COHORT.test(line.slice(start, at))) {
      parts.push(line.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, line.slice(start)];
}

/** What stands between several owners; without it there is one at most. */
const MAY_BE_SEVERAL = /[、，,；;/／\s]/;

const NUMBERED = /^\s*(?:[0-9０-９]{1,2}\s*[.．、)）]|[①-⑳]|[（(][0-9０-９]{1,2}[)）])\s*/;

/** 「1.王芳⏎2.李强」 beside numbered works: where every line has a number, none is a part of the name. */
function withoutNumbers(lines: readonly string[]): readonly string[] {
  const numbered = lines.length > 1 && lines.every((line) => NUMBERED.test(line));
  return numbered ? lines.map((line) => line.replace(NUMBERED, "")) : lines;
}

/**
 * The bodies and people an owner cell names, as written; 无, — and / name nobody, 同上 stays for the
 * reader of the rows to resolve.
 */
export function splitOwners(text: string): string[] {
  if (NOBODY.test(text.trim())) return [];
  if (text !== "" && !MAY_BE_SEVERAL.test(text)) return [text];
  return withoutNumbers(text.split(/[\r\n]+/).filter((line) => line.trim() !== ""))
    .flatMap(cut)
    .flatMap((part) => part.trim().split(BLANK_BETWEEN_NAMES))
    .filter((name) => name !== "" && !NOBODY.test(name));
}
