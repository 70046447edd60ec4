import type { Unit } from "../model/settings.ts";
import { plainName } from "./known-names.ts";
import { fillsInCopies } from "./unit-kind.ts";

/** A line longer than that is no name; it is read all the same, up to here. */
const LONGEST_LINE = 400;
const KINDS: Readonly<Record<string, Unit["kind"]>> = {
  部门: "department",
  分工会: "sub-union",
  工会小组: "sub-union",
  小组: "sub-union",
};
/** 联系人：王老师, 13800000000: what follows is no other name of the body. */
const CONTACT = /^(?:联系人|联系电话|联系方式|电话|手机|微信)\s*[：:]?\s*|(?=^[\d\s+-]{7,}$)/u;
/** A list number in front of a line that was pasted from elsewhere. */
const NUMBER = /^\s*(?:[（(]?\d{1,3}[)）]|\d{1,3}[.、．]|[•·●-])\s*/u;

/**
 * 名单, one body a line: 名称（别名、别名），分工会，联系人：王老师. Parts go by commas, semicolons or tabs, as a table pasted
 * from Excel has them. What a line does not say is told by the name: 分工会 and 工会小组 fill in copies. A name that comes
 * again adds to the first.
 */
export function readUnits(text: string): readonly Unit[] {
  const units = new Map<string, Unit>();
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const unit = readLine(line.slice(0, LONGEST_LINE));
    if (unit === undefined) continue;
    const key = plainName(unit.name);
    const known = units.get(key);
    units.set(key, known === undefined ? unit : joined(known, unit));
  }
  return [...units.values()];
}

function readLine(line: string): Unit | undefined {
  const [first = "", ...parts] = line
    .replace(NUMBER, "")
    .split(/[\t,，;；|]/u)
    .map((part) => part.trim());
  const [, before = first, inside = ""] = /^([^（(]*)[（(]([^）)]*)[）)]?$/u.exec(first) ?? [];
  const name = (before.trim() || inside).trim();
  if (name === "") return undefined;
  const kind = parts.map((part) => KINDS[part]).find((one) => one !== undefined);
  const contacts = parts.filter((part) => CONTACT.test(part)).map((part) => part.replace(CONTACT, "").trim());
  const others = parts.filter((part) => KINDS[part] === undefined && !CONTACT.test(part));
  const aliases = [inside, ...others].flatMap((part) => part.split(/[、/]/u)).map((alias) => alias.trim());
  const contact = contacts.filter((one) => one !== "").join(" ");
  return {
    name,
    aliases: [...new Set(aliases)].filter((alias) => alias !== "" && alias !== name),
    kind: kind ?? (fillsInCopies(name) ? "sub-union" : "department"),
    ...(contact !== "" && { contact }),
  };
}

function joined(known: Unit, more: Unit): Unit {
  const aliases = [...new Set([...known.aliases, ...more.aliases])].filter((alias) => alias !== known.name);
  const contact = known.contact ?? more.contact;
  return { ...known, aliases, ...(contact !== undefined && { contact }) };
}

/** The 名单 as `readUnits` reads it, one body a line. */
export function unitsText(units: readonly Unit[]): string {
  return units
    .map(({ name, aliases, kind, contact }) =>
      [
        aliases.length > 0 ? `${name}（${aliases.join("、")}）` : name,
        kind === "sub-union" ? "分工会" : "部门",
        ...(contact === undefined ? [] : [`联系人：${contact}`]),
      ].join("，"),
    )
    .join("\n");
}
