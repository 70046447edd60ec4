import type { CellStyle } from "../../core/model/sheet-model.ts";

type Border = NonNullable<CellStyle["border"]>;
type Side = Border["top"];

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;
const WEIGHT = { hair: "Hairline", thin: "Thin", medium: "Medium" } as const;

/** Gives some cells the look of a generated sheet. The cells are new or were cleared: only what differs is said. */
export function dress({ format }: Excel.RangeAreas, style: CellStyle): void {
  const { font, size, bold, color, fill, align, valign, wrap, indent, border, unlocked } = style;
  format.font.name = font;
  format.font.size = size;
  if (bold) format.font.bold = true;
  if (color !== undefined) format.font.color = `#${color}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (align !== undefined) format.horizontalAlignment = HORIZONTAL[align];
  if (valign !== undefined) format.verticalAlignment = VERTICAL[valign];
  if (wrap) format.wrapText = true;
  if (indent !== undefined) format.indentLevel = indent;
  if (unlocked) format.protection.locked = false;
  if (border !== undefined) drawBorders(format.borders, border);
}

/** Between two cells that look alike the line is the one that either of them has there. */
function drawBorders(borders: Excel.RangeBorderCollection, { top, right, bottom, left }: Border): void {
  draw(borders, "EdgeTop", top);
  draw(borders, "EdgeBottom", bottom);
  draw(borders, "EdgeLeft", left);
  draw(borders, "EdgeRight", right);
  draw(borders, "InsideHorizontal", bottom ?? top);
  draw(borders, "InsideVertical", right ?? left);
}

function draw(borders: Excel.RangeBorderCollection, index: `${Excel.BorderIndex}`, side: Side): void {
  if (side === undefined) return;
  const border = borders.getItem(index as Excel.BorderIndex);
  border.style = "Continuous";
  border.weight = WEIGHT[side.line];
  border.color = `#${side.color}`;
}
