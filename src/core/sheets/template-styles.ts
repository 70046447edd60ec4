import type { CellStyle } from "../model/sheet-model.ts";
import { boxed } from "./borders.ts";
import { TEXT_SIZE } from "./row-height.ts";

/** How the sheets look that are filled in and read in Excel; those that are printed have their own faces. */
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
