import type { CellStyle, SheetModel } from "../model/sheet-model.ts";
import { boxed } from "./borders.ts";
import { TEXT_SIZE } from "./row-height.ts";

/** How the sheets look that an officer fills in. */
export const FONT = "宋体";
const LINE = boxed("thin", "7F7F7F");
export const TITLE: CellStyle = { font: "黑体", size: 16, align: "center", valign: "center", wrap: true };
export const HEAD: CellStyle = {
  font: FONT,
  size: TEXT_SIZE,
  bold: true,
  fill: "EBF6F0",
  align: "center",
  valign: "center",
  wrap: true,
  border: LINE,
};
/** Text, so that Excel does not take 「3-4」 for the fourth of March. */
export const CLOSED: CellStyle = {
  font: FONT,
  size: TEXT_SIZE,
  align: "center",
  valign: "center",
  wrap: true,
  border: LINE,
  format: "@",
};
export const SIDE: CellStyle = { ...CLOSED, unlocked: true };
export const BODY: CellStyle = { ...SIDE, align: "left", indent: 1 };

export const PORTRAIT: SheetModel["page"] = {
  orientation: "portrait",
  fitWidth: 1,
  fitHeight: 0,
  margins: { left: 0.7, right: 0.7, top: 0.8, bottom: 0.8 },
  centred: true,
};
