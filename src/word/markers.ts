import { attributeValue } from "./attribute-value.ts";
import { everyElement, readElements } from "./element.ts";
import { hasMark } from "./mark.ts";

interface Marker {
  /** `bookmark 12`: what both ends of a pair share. */
  readonly pair: string;
  readonly side: "Start" | "End";
  readonly xml: string;
}

const MARKER =
  /^(bookmark|commentRange|perm|moveFromRange|moveToRange|customXml(?:Ins|Del|MoveFrom|MoveTo)Range)(Start|End)$/;

function markersIn(xml: string, prefix: string): readonly Marker[] {
  const markers: Marker[] = [];
  for (const element of everyElement(readElements(xml, prefix))) {
    const [, family, side] = MARKER.exec(element.name) ?? [];
    if (family === undefined) continue;
    const tag = xml.slice(element.start, element.open);
    const pair = `${family} ${attributeValue(tag, "id") ?? ""}`;
    markers.push({
      pair,
      side: side === "Start" ? "Start" : "End",
      xml: xml.slice(element.start, element.end),
    });
  }
  return markers;
}

/**
 * Ends of bookmarks and comments that would lose their partner if a piece of the document gave way to another.
 *
 * A bookmark may begin in a replaced table and end behind it; its start is put before the new table. What lies
 * wholly in the piece goes with it, and so does our own mark: the new piece carries one.
 */
export function lonelyMarkers(
  old: string,
  next: string,
  prefix: string,
): { readonly before: string; readonly after: string } {
  if (!/(Start|End)[\s/>]/.test(old)) return { before: "", after: "" };
  const balance = new Map<string, number>();
  const count = (markers: readonly Marker[], sign: number): void => {
    for (const { pair, side } of markers) {
      balance.set(pair, (balance.get(pair) ?? 0) + (side === "Start" ? sign : -sign));
    }
  };
  const olds = markersIn(old, prefix);
  count(olds, 1);
  count(markersIn(next, prefix), -1);
  const lost = (wanted: Marker["side"], sign: number): string => {
    const pairs = new Set([...balance].filter(([, left]) => left === sign).map(([pair]) => pair));
    return olds
      .filter(({ pair, side, xml }) => side === wanted && pairs.has(pair) && !hasMark(xml))
      .map(({ xml }) => xml)
      .join("");
  };
  return { before: lost("Start", 1), after: lost("End", -1) };
}
