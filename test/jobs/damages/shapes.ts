import { all, CHINESE, one, type Scenario, type, wipeIds } from "../returned-files.ts";
import { APPLIED, EDITED, moved, put, reordered, swapped } from "./edits.ts";

/** Copies in another shape. */
export const SHAPES: readonly Scenario[] = [
  [
    "two columns in each other's place",
    () => one(all(type(EDITED), swapped(3, 4))),
    { rows: 8, conflicts: [], codes: [], cell: APPLIED },
  ],
  [
    "a column put between",
    () =>
      one((sheet) => {
        type(EDITED)(sheet, sheet.workbook);
        sheet.spliceColumns(4, 0, ["", "", "参加对象", "", "全体组员"]);
      }),
    { rows: 8, conflicts: [], codes: ["extra-column"], cell: APPLIED, kept: ["全体组员"] },
  ],
  [
    "the header taken out",
    () => one(all(type(EDITED), (sheet) => void sheet.spliceRows(3, 1))),
    { rows: 8, conflicts: [], codes: [], cell: APPLIED },
  ],
  [
    "one header in words of their own",
    () => one(type({ B3: "啥时候办", ...EDITED })),
    { rows: 8, conflicts: [], cell: APPLIED, kept: ["啥时候办"] },
  ],
  [
    "one header wiped",
    () => one(type({ D3: null, D6: "语文组工会小组、教研组" })),
    { rows: 8, conflicts: [], cell: ["开展教学技能比武", "owners", "语文组工会小组、教研组"] },
  ],
  [
    "the header once more between the rows",
    () => one(type({ B12: "时间段", C12: "主要工作内容", D12: "责任部门/人", E12: "地点" })),
    { rows: 8, conflicts: [], codes: [] },
  ],
  [
    "title and note taken out",
    () => one(all(type(EDITED), (sheet) => void sheet.spliceRows(1, 2))),
    { rows: 8, conflicts: [], codes: [], cell: APPLIED },
  ],
  [
    "five lines and a column put in front",
    () =>
      one((sheet) => {
        type(EDITED)(sheet, sheet.workbook);
        sheet.spliceColumns(1, 0, []);
        sheet.spliceRows(1, 0, [], [], [], [], []);
      }),
    { rows: 8, conflicts: [], codes: [], cell: APPLIED },
  ],
  [
    "the ids moved behind the table",
    () => one(all(type(EDITED), moved(1, 8))),
    { rows: 8, conflicts: [], codes: [], cell: APPLIED },
  ],
  [
    "ids written over with numbers",
    () =>
      one((sheet) => {
        type(EDITED)(sheet, sheet.workbook);
        for (let line = 4; line < 12; line += 1) sheet.getCell(line, 1).value = line - 3;
      }),
    { rows: 8, conflicts: [], cell: APPLIED },
  ],
  [
    "ids in small letters of full width",
    () =>
      one((sheet) => {
        for (let line = 4; line < 12; line += 1) {
          const id = String(sheet.getCell(line, 1).value).toLowerCase();
          sheet.getCell(line, 1).value =
            ` ${id.replace(/[!-~]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))} `;
        }
        type(EDITED)(sheet, sheet.workbook);
      }),
    { rows: 8, conflicts: [], codes: [], cell: APPLIED },
  ],
  [
    "two ids in each other's place",
    () =>
      one((sheet) => {
        const id = sheet.getCell("A5").value;
        sheet.getCell("A5").value = sheet.getCell("A6").value;
        sheet.getCell("A6").value = id;
      }),
    { rows: 8, conflicts: [], cell: ["组织秋季健步走", "period", "10月"] },
  ],
  [
    "half of the ids gone, a row edited in each half",
    () =>
      one((sheet) => {
        for (let line = 6; line < 10; line += 1) sheet.getCell(line, 1).value = null;
        type({ ...EDITED, B6: "11月中旬" })(sheet, sheet.workbook);
      }),
    { rows: 8, conflicts: [], cell: ["开展教学技能比武", "period", "11月中旬"] },
  ],
  [
    "a row put in above all of them",
    () => one((sheet) => void sheet.spliceRows(4, 0, ["", "8月", "整理教工之家", CHINESE])),
    { rows: 9, conflicts: [], codes: [], kept: ["整理教工之家"] },
  ],
  [
    "rows put in between, without ids",
    () =>
      one(
        (sheet) =>
          void sheet.spliceRows(
            6,
            0,
            ["", "10月", "编排课本剧", CHINESE],
            ["", "10月", "组织板书展", CHINESE],
          ),
      ),
    { rows: 10, conflicts: [], codes: [], kept: ["编排课本剧", "组织板书展"] },
  ],
  [
    "a row moved to the end",
    () => one(reordered(4, 6, 7, 8, 9, 10, 11, 5)),
    { rows: 8, conflicts: [], codes: ["reordered"] },
  ],
  [
    "sorted, ids wiped and a cell edited",
    () => one(all(type(EDITED), reordered(11, 9, 7, 5, 4, 6, 8, 10), wipeIds)),
    { rows: 8, conflicts: [], cell: APPLIED },
  ],
  [
    "a blank line put behind every row",
    () =>
      one((sheet) => {
        type(EDITED)(sheet, sheet.workbook);
        for (let line = 11; line > 4; line -= 1) sheet.spliceRows(line, 0, []);
      }),
    { rows: 8, conflicts: [], codes: [], cell: APPLIED },
  ],
  [
    "a row with its id split in two",
    () =>
      one((sheet) => {
        put(sheet, 12, [sheet.getCell("A4").value, "9月", "慰问新入职教师", CHINESE]);
      }),
    { kept: ["慰问新入职教师"] },
  ],
  [
    "new rows under one merged time",
    () =>
      one((sheet) => {
        put(sheet, 12, ["", "6月", "组织读书沙龙", CHINESE]);
        put(sheet, 13, ["", "", "编印读书心得集", CHINESE]);
        sheet.mergeCells("B12:B13");
      }),
    { rows: 10, conflicts: [], codes: [], cell: ["编印读书心得集", "period", "6月"] },
  ],
];
