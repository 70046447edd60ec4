import { chineseNumber } from "../../core/text/chinese-number.ts";
import { chineseDigits } from "./chinese-digits.ts";
import { formatSections, isDateFormat } from "./format-codes.ts";
import { showDate } from "./show-date.ts";

/** How numbers under a format code are shown; made once for each style of a workbook. */
export type ShowNumber = (value: number) => string;

/**
 * How Excel shows numbers under this code: dates and times, whole numbers and decimals, thousands, percentages,
 * with the words around them (`0"周"`). Fractions, powers of ten and the like fall back to the plain number.
 */
export function showNumber(code: string): ShowNumber {
  const sections = formatSections(code);
  if (isDateFormat(code)) {
    const show = showDate(sections[0] ?? "");
    return (value) => show(value) ?? plainNumber(value);
  }
  if (sections.every((section) => /^(general|@)$/i.test(section))) return plainNumber;
  const shows = sections.slice(0, 3).map(showSection);
  return (value) => {
    const chosen = chooseSection(sections, value);
    const show = shows[chosen];
    if (show === undefined) return plainNumber(value);
    return (chosen === 0 && value < 0 ? "-" : "") + show(Math.abs(value));
  };
}

/** A number under General: up to 15 digits, so that 0.1+0.2 is 0.3. */
export function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const text = String(Number(value.toPrecision(15)));
  return text.replace(
    /e([+-])(\d+)$/,
    (_, sign: string, power: string) => `E${sign}${power.padStart(2, "0")}`,
  );
}

/** Positive and zero the first, negative the second, zero the third, unless a section states its own condition. */
function chooseSection(sections: readonly string[], value: number): number {
  const conditions = sections.slice(0, 2).map((section) => /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/.exec(section));
  if (conditions.some((condition) => condition !== null)) {
    const met = conditions.findIndex(
      (condition) => condition && holds(value, condition[1], Number(condition[2])),
    );
    return met === -1 ? Math.min(sections.length - 1, 2) : met;
  }
  if (value < 0 && sections.length > 1) return 1;
  return value === 0 && sections.length > 2 ? 2 : 0;
}

function holds(value: number, sign: string | undefined, bound: number): boolean {
  switch (sign) {
    case "<":
      return value < bound;
    case "<=":
      return value <= bound;
    case ">":
      return value > bound;
    case ">=":
      return value >= bound;
    case "=":
      return value === bound;
    default:
      return value !== bound;
  }
}

type Piece = { readonly literal: string } | { readonly mask: string };

function showSection(section: string): ShowNumber {
  const pieces = piecesOf(section);
  const masks = pieces.flatMap((piece) => ("mask" in piece ? [piece.mask] : []));
  if (masks.length > 1 || /\?|,%?$|e[+-]/i.test(masks.join(""))) return plainNumber;
  const chinese = /\[dbnum1\]/i.test(section);
  return (value) =>
    pieces
      .map((piece) => ("mask" in piece ? showDigits(piece.mask, value, chinese) : piece.literal))
      .join("")
      .trim();
}

/** Words and the mask of digits; a percent sign belongs to the mask, since it changes the number. */
function piecesOf(section: string): readonly Piece[] {
  const bare = section.replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"').replace(/\[[^\]]*\]/g, "");
  const tokens = bare.match(/"[^"]*"?|\\.|[_*].|general|@|[0#?][0#?,.]*(?:e[+-]0+)?%?|[\s\S]/gi) ?? [];
  return tokens.map((token) => {
    if (/^([0#?]|general|@)/i.test(token)) return { mask: token };
    if (token.startsWith("\\")) return { literal: token.slice(1) };
    if (token.startsWith("_")) return { literal: " " };
    return { literal: token.startsWith("*") ? "" : token.replaceAll('"', "") };
  });
}

/** `[DBNum1]` writes Chinese digits: 九, 十二. */
function showDigits(mask: string, value: number, chinese: boolean): string {
  if (!chinese || !Number.isInteger(value) || value >= 100) return showMask(mask, value);
  return value === 0 ? chineseDigits("0") : chineseNumber(value);
}

function showMask(mask: string, value: number): string {
  if (/^(general|@)$/i.test(mask)) return plainNumber(value);
  const percent = mask.endsWith("%");
  const [whole = "", decimals = ""] = mask.replace("%", "").split(".");
  const places = decimals.replace(/[^0#]/g, "").length;
  const needed = decimals.replace(/[^0]/g, "").length;
  const shown = fixed(percent ? value * 100 : value, places);
  const [digits = "", fraction = ""] = shown.split(".");
  const least = whole.replace(/[^0]/g, "").length;
  const padded = (least === 0 && digits === "0" ? "" : digits).padStart(least, "0");
  const grouped = whole.includes(",") ? padded.replace(/\B(?=(\d{3})+$)/g, ",") : padded;
  const kept = fraction.slice(0, needed) + fraction.slice(needed).replace(/0+$/, "");
  return grouped + (kept === "" ? "" : `.${kept}`) + (percent ? "%" : "");
}

/** Rounded half up as Excel does on the decimal digits: 1.005 under 0.00 is 1.01. */
function fixed(value: number, places: number): string {
  const exact = Number(value.toPrecision(15));
  const [digits = "", power = "0"] = String(exact).split("e");
  const rounded = Math.round(Number(`${digits}e${Number(power) + places}`));
  return Number(`${rounded}e-${places}`).toFixed(Math.min(places, 20));
}
