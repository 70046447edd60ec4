import { walkXml } from "../../package/xml-gate.ts";

/** The theme's twelve colours as cells count them, `"4472C4"`: background and text, then the accents and links. */
export type ThemeColors = readonly (string | undefined)[];

/** A theme is counted from its light colour on, although its part names the dark one first (ECMA-376 18.8.3). */
const THEME_NAMES = [
  ...["lt1", "dk1", "lt2", "dk2", "accent1", "accent2"],
  ...["accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"],
];

/** The colours of a theme part; of one that cannot be read there are none. */
export function themeColors(text: string): ThemeColors {
  const colors = new Map<string, string>();
  const path: string[] = [];
  walkXml(text, {
    open: ({ name, attributes }) => {
      const value = name === "sysClr" ? attributes["lastClr"] : attributes["val"];
      const [named, list] = [path.at(-1), path.at(-2)];
      if (list === "clrScheme" && named !== undefined && value !== undefined) colors.set(named, value);
      path.push(name);
    },
    close: () => path.pop(),
  });
  return THEME_NAMES.map((name) => colors.get(name));
}

/** The palette of old workbooks, from number 8 on (ECMA-376 18.8.27); the eight before it are the first eight again. */
const PALETTE =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333";

/**
 * A fill as the officer sees it, `"FFF2CC"`, from the attributes of its `fgColor`; undefined for white and for
 * what is no colour.
 */
export function fillColor(
  color: Readonly<Record<string, string>>,
  theme: () => ThemeColors,
): string | undefined {
  const base = baseColor(color, theme)?.toUpperCase();
  if (base === undefined || !/^[0-9A-F]{6}$/.test(base)) return undefined;
  const shown = tinted(base, Number(color["tint"] ?? 0));
  return shown === "FFFFFF" ? undefined : shown;
}

function baseColor(
  { rgb, theme: inTheme, indexed }: Readonly<Record<string, string>>,
  theme: () => ThemeColors,
): string | undefined {
  if (rgb !== undefined) return rgb.slice(-6);
  if (inTheme !== undefined) return theme()[Number(inTheme)];
  const number = Number(indexed);
  return PALETTE.split(" ")[number < 8 ? number : number - 8];
}

/**
 * Lighter by a tint above 0, up to white, and darker by one below, down to black (ECMA-376 18.8.19). The standard
 * moves the lightness; each part of the colour moved by the same share comes out within a few shades of that.
 */
function tinted(color: string, tint: number): string {
  if (!(Math.abs(tint) <= 1)) return color;
  const parts = (color.match(/../g) ?? []).map((part) => Number.parseInt(part, 16));
  const moved = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return moved
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
