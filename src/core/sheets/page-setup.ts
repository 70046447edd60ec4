import type { SheetModel } from "../model/sheet-model.ts";

/** A4 upright, as wide as the paper and as long as it takes. */
export const PORTRAIT: SheetModel["page"] = {
  orientation: "portrait",
  fitWidth: 1,
  fitHeight: 0,
  margins: { left: 0.7, right: 0.7, top: 0.8, bottom: 0.8 },
  centred: true,
};

/** A4 on its side for many columns, with less of a margin. */
export const LANDSCAPE: SheetModel["page"] = {
  ...PORTRAIT,
  orientation: "landscape",
  margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6 },
};

/** 「第 1 页，共 3 页」 at the foot of each page. */
export const PAGE_NUMBERS = "&C第 &P 页，共 &N 页";
