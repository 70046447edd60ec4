import type { CellStyle, SheetModel } from "../../../src/core/model/sheet-model.ts";

const HEAD: CellStyle = {
  font: "黑体",
  size: 12,
  bold: true,
  color: "FFFFFF",
  fill: "107C4A",
  align: "center",
};
const line = { line: "thin", color: "D1D1D1" } as const;
const BODY: CellStyle = {
  font: "宋体",
  size: 10.5,
  wrap: true,
  indent: 1,
  align: "left",
  valign: "center",
  format: "@",
  border: { top: line, right: line, bottom: line, left: line },
};

/** A generated sheet with a bit of everything that a sheet can have. */
export function smallSheet(name: string, more: Partial<SheetModel> = {}): SheetModel {
  return {
    name,
    generated: true,
    state: "visible",
    columns: [{ width: 12 }, { width: 40.5 }, { width: 8, hidden: true }],
    rows: [
      {
        height: 24,
        cells: [
          { text: "时间段", style: HEAD },
          { text: "主要工作内容", style: HEAD },
        ],
      },
      {
        height: 36.5,
        cells: [
          { text: "3-4", style: BODY },
          { text: "打扫“工会之家”\n& 布置 <展板>", style: BODY },
          undefined,
          { text: "", style: { ...BODY, format: 'm"月"d"日"', unlocked: true } },
        ],
      },
    ],
    merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
    freeze: { row: 1, column: 1 },
    gridlines: false,
    page: {
      orientation: "landscape",
      fitWidth: 1,
      fitHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5 },
      centred: true,
      titleRows: [0, 0],
      footer: "&C第 &P 页，共 &N 页",
    },
    ...more,
  };
}
