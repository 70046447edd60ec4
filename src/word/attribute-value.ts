import { unescapeXml } from "../package/xml-scan.ts";

const PATTERNS = new Map<string, RegExp>();

function pattern(name: string): RegExp {
  const known = PATTERNS.get(name);
  if (known) return known;
  const made = new RegExp(`\\s(?:[^\\s=:"'<>]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  PATTERNS.set(name, made);
  return made;
}

/** The value of the attribute with that local name in a start tag, whatever its prefix. */
export function attributeValue(tag: string, name: string): string | undefined {
  const [, double, single] = pattern(name).exec(tag) ?? [];
  const raw = double ?? single;
  return raw === undefined ? undefined : unescapeXml(raw);
}

/** A length or count in an attribute; undefined when it is missing or no whole number. */
export function numberValue(tag: string, name: string): number | undefined {
  const text = attributeValue(tag, name);
  if (text === undefined) return undefined;
  const [, amount, unit] = /^(-?\d+(?:\.\d+)?)(pt|cm|mm|in)?$/.exec(text.trim()) ?? [];
  if (amount === undefined) return undefined;
  const twips = { pt: 20, in: 1440, cm: 1440 / 2.54, mm: 144 / 2.54 };
  return Math.round(Number(amount) * (unit === undefined ? 1 : twips[unit as keyof typeof twips]));
}

/** Whether an on/off property is on: present, and not switched off. */
export function isOn(tag: string | undefined): boolean {
  if (tag === undefined) return false;
  const value = attributeValue(tag, "val");
  return value === undefined || !/^(0|false|off)$/.test(value);
}
