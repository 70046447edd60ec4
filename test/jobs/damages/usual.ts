import ExcelJS from "exceljs";
import { workbookFile } from "../../fixtures/workbook-file.ts";
import {
  all,
  bare,
  bytesOf,
  CHINESE,
  copy,
  fill,
  load,
  MATHS,
  one,
  ROWS,
  type Scenario,
  sendOut,
  two,
  type,
  wipeIds,
} from "../returned-files.ts";
import { APPLIED, EDITED } from "./edits.ts";

/** What comes back every year. */
export const USUAL: readonly Scenario[] = [
  ["nothing changed", () => one(() => undefined), { rows: 8, conflicts: [], codes: [] }],
  [
    "a time changed",
    () => one(type({ B5: "10月下旬" })),
    { rows: 8, conflicts: [], cell: ["组织秋季健步走", "period", "10月下旬"] },
  ],
  [
    "renamed",
    () => one(type({ B5: "10月下旬" }), CHINESE, "新建 XLSX 工作表 (2).xlsx"),
    { cell: ["组织秋季健步走", "period", "10月下旬"], codes: [] },
  ],
  [
    "a new row",
    () => one(fill(12, "6月", "组织读书沙龙", "语文组工会小组")),
    { rows: 9, conflicts: [], kept: ["组织读书沙龙"] },
  ],
  ["a new row without a time", () => one(fill(12, "", "组织读书沙龙")), { rows: 9, conflicts: [] }],
  [
    "two groups, two cells of a row",
    () => two(type({ B7: "12月底" }), type({ E7: "食堂" })),
    { conflicts: [], cell: ["举办迎新联欢会", "地点", "食堂"] },
  ],
  [
    "two groups, one cell",
    () => two(type({ B7: "12月中旬" }), type({ B7: "12月下旬" })),
    { conflicts: ["cell"], kept: ["12月中旬", "12月下旬"] },
  ],
  [
    "two groups agree",
    () => two(type({ B7: "12月底" }), type({ B7: "12月底" })),
    { conflicts: [], cell: ["举办迎新联欢会", "period", "12月底"] },
  ],
  [
    "two groups add a line each",
    () => two(type({ C7: "举办迎新联欢会\n编排诗朗诵" }), type({ C7: "举办迎新联欢会\n编排数学魔术" })),
    { conflicts: [], kept: ["编排诗朗诵", "编排数学魔术"] },
  ],
  [
    "two groups add an owner each",
    () => two(type({ D7: `${CHINESE}、${MATHS}、教务处` }), type({ D7: `${CHINESE}、${MATHS}、总务处` })),
    { conflicts: [], kept: ["教务处", "总务处"] },
  ],
  [
    "a cell emptied",
    () => one(type({ B5: "" })),
    { rows: 8, conflicts: ["cleared"], cell: ["组织秋季健步走", "period", "10月"] },
  ],
  ["a row emptied", () => one(all(type({ B6: "", C6: "", D6: "" }))), { rows: 8, conflicts: ["deleted"] }],
  ["a row deleted", () => one((sheet) => void sheet.spliceRows(6, 1)), { rows: 8, conflicts: ["deleted"] }],
  [
    "deleted here, edited there",
    async () => two((sheet) => void sheet.spliceRows(7, 1), type({ B7: "12月31日" })),
    { rows: 8, conflicts: ["deleted"], cell: ["举办迎新联欢会", "period", "12月31日"] },
  ],
  [
    "most rows deleted",
    () => one((sheet) => void sheet.spliceRows(5, 6)),
    { rows: 8, conflicts: [], codes: ["partial-copy"] },
  ],
  [
    "a copy with the form alone",
    () => one((sheet) => void sheet.spliceRows(4, 9)),
    { rows: 8, conflicts: [], codes: ["partial-copy"] },
  ],
  [
    "sorted the other way",
    () =>
      one((sheet) => {
        const values = [11, 10, 9, 8, 7, 6, 5, 4].map((line) =>
          [1, 2, 3, 4, 5].map((column) => sheet.getCell(line, column).value),
        );
        for (const [at, row] of values.entries())
          for (const [column, value] of row.entries()) sheet.getCell(4 + at, column + 1).value = value;
      }),
    { rows: 8, conflicts: [], codes: ["reordered"] },
  ],
  [
    "sorted, and a cell changed",
    () =>
      one((sheet) => {
        const values = [11, 10, 9, 8, 7, 6, 5, 4].map((line) =>
          [1, 2, 3, 4, 5].map((column) => sheet.getCell(line, column).value),
        );
        for (const [at, row] of values.entries())
          for (const [column, value] of row.entries()) sheet.getCell(4 + at, column + 1).value = value;
        sheet.getCell("B10").value = "10月下旬";
      }),
    { rows: 8, conflicts: [], cell: ["组织秋季健步走", "period", "10月下旬"] },
  ],
  [
    "a row copied with its id and changed",
    () =>
      one((sheet) => {
        for (const column of [1, 2, 3, 4]) sheet.getCell(12, column).value = sheet.getCell(5, column).value;
        sheet.getCell("B12").value = "6月";
        sheet.getCell("C12").value = "组织毕业班教师踏青";
      }),
    { rows: 9, conflicts: [], codes: ["copied-row"], kept: ["组织毕业班教师踏青"] },
  ],
  [
    "a row copied and left as it is",
    () =>
      one((sheet) => {
        for (const column of [1, 2, 3, 4, 5])
          sheet.getCell(12, column).value = sheet.getCell(5, column).value;
      }),
    { rows: 8, conflicts: [] },
  ],
  ["all ids wiped", () => one(wipeIds), { rows: 8, conflicts: [] }],
  [
    "ids wiped, a time changed",
    () => one(all(wipeIds, type({ B5: "10月下旬" }))),
    { rows: 8, conflicts: [], cell: ["组织秋季健步走", "period", "10月下旬"] },
  ],
  [
    "ids wiped, time and owner changed",
    () => one(all(wipeIds, type({ B5: "10月下旬", D5: "教务处" }))),
    { kept: ["10月下旬", "教务处"] },
  ],
  [
    "ids filled down",
    () =>
      one((sheet) => {
        for (let line = 5; line < 12; line += 1) sheet.getCell(line, 1).value = sheet.getCell(4, 1).value;
      }),
    { rows: 8, kept: ["组织秋季健步走"] },
  ],
  ["the id column deleted", () => one((sheet) => void sheet.spliceColumns(1, 1)), { rows: 8, conflicts: [] }],
  [
    "cells moved up past the ids",
    () =>
      one((sheet) => {
        for (let line = 5; line < 11; line += 1)
          for (const column of [2, 3, 4, 5])
            sheet.getCell(line, column).value = sheet.getCell(line + 1, column).value;
        for (const column of [2, 3, 4, 5]) sheet.getCell(11, column).value = null;
      }),
    { rows: 8, conflicts: ["deleted"] },
  ],
  [
    "another work written over a row",
    () => one(fill(6, "6月5日", "赴社区义务劳动", "青年教师")),
    { rows: 8, conflicts: ["replaced"], kept: ["赴社区义务劳动", "开展教学技能比武"] },
  ],
  [
    "a locked row changed",
    () => one(type({ B8: "1月下旬" })),
    { rows: 8, conflicts: ["cell"], codes: ["locked-edit"], cell: ["走访慰问退休教师", "period", "1月"] },
  ],
  [
    "a column added",
    () => one(all(type({ F3: "经费", F5: "800元" }))),
    { rows: 8, conflicts: [], codes: ["extra-column"], kept: ["800元"] },
  ],
  [
    "a column in front",
    () =>
      one((sheet) => {
        sheet.spliceColumns(2, 0, ["", "", "序号", 1, 2, 3, 4, 5, 6, 7, 8]);
      }),
    { rows: 8, conflicts: [] },
  ],
  [
    "a column renamed",
    () => one(type({ D3: "负责人", B5: "10月下旬" })),
    { rows: 8, conflicts: [], cell: ["组织秋季健步走", "period", "10月下旬"], unsaid: ["负责人"] },
  ],
  [
    "all headers renamed",
    () => one(type({ B3: "什么时候", C3: "做些啥", D3: "哪个组", ...EDITED })),
    {
      rows: 8,
      conflicts: [],
      cell: APPLIED,
      codes: ["side-note"],
      kept: ["表外写了“什么时候、做些啥、哪个组”"],
    },
  ],
  [
    "the header overwritten",
    () => one(type({ B3: "一", C3: "二", D3: "三", B5: "10月下旬" })),
    { rows: 8, cell: ["组织秋季健步走", "period", "10月下旬"] },
  ],
  [
    "the column of places deleted",
    () => one((sheet) => void sheet.spliceColumns(5, 1)),
    { rows: 8, conflicts: [], codes: ["missing-column"], cell: ["组织秋季健步走", "地点", "操场"] },
  ],
  [
    "lines put above the table",
    () => one((sheet) => void sheet.spliceRows(1, 0, ["", "语文组 王老师 填"], [""])),
    { rows: 8, conflicts: [] },
  ],
  [
    "a note below the table",
    () => one(type({ B33: "填表人：王老师  2026年9月18日" })),
    { conflicts: [], codes: ["side-note"], kept: ["填表人：王老师"] },
  ],
  [
    "the marks taken out",
    () => one(all(bare, type({ B5: "10月下旬" }))),
    { rows: 8, conflicts: [], cell: ["组织秋季健步走", "period", "10月下旬"] },
  ],
  [
    "pasted into another file, with ids",
    async () => {
      const from = (await load(await copy(CHINESE, type({ B5: "10月下旬" })))).getWorksheet("填报");
      const book = new ExcelJS.Workbook();
      const sheet = book.addWorksheet("Sheet1");
      from?.eachRow((row, line) => {
        row.eachCell((cell, column) => {
          if (!cell.isMerged || cell.master === cell) sheet.getCell(line, column).value = cell.value;
        });
      });
      return [
        {
          name: `${CHINESE}.xlsx`,
          bytes: new Uint8Array(await book.xlsx.writeBuffer()),
          sender: CHINESE ?? "",
        },
      ];
    },
    { rows: 8, conflicts: [], cell: ["组织秋季健步走", "period", "10月下旬"] },
  ],
  [
    "pasted into another file, without ids",
    async () => {
      const from = (await load(await copy(CHINESE, fill(12, "6月", "组织读书沙龙")))).getWorksheet("填报");
      const book = new ExcelJS.Workbook();
      const sheet = book.addWorksheet("Sheet1");
      for (let line = 3; line < 13; line += 1)
        for (const column of [2, 3, 4])
          sheet.getCell(line - 2, column - 1).value = from?.getCell(line, column).value ?? null;
      return [{ name: "我组的.xlsx", bytes: new Uint8Array(await book.xlsx.writeBuffer()) }];
    },
    { rows: 8, codes: ["unknown-origin"], kept: ["组织读书沙龙"] },
  ],
  [
    "the same copy twice",
    async () => {
      const bytes = await copy(CHINESE, type({ B5: "10月下旬" }));
      return [
        { name: "一.xlsx", bytes },
        { name: "一(1).xlsx", bytes },
      ];
    },
    { rows: 8, conflicts: [], codes: ["same-copy-again"] },
  ],
  [
    "a later copy of one sender",
    async () => [
      {
        name: "先.xlsx",
        bytes: await copy(CHINESE, all(type({ B5: "10月中旬" }), fill(12, "6月", "组织读书沙龙"))),
      },
      { name: "后.xlsx", bytes: await copy(CHINESE, type({ B5: "10月下旬" })) },
    ],
    {
      rows: 8,
      conflicts: [],
      codes: ["superseded-copy"],
      cell: ["组织秋季健步走", "period", "10月下旬"],
      kept: ["组织读书沙龙", "10月中旬"],
    },
  ],
  [
    "another plan",
    async () => {
      const other = await sendOut(
        await workbookFile({
          安排表: [["2025—2026学年青禾小学工会工作进度安排", "", "", ""], ...ROWS.slice(1, 5)],
        }),
      );
      return [{ name: "去年.xlsx", bytes: await copy(CHINESE, fill(9, "6月", "去年的活动"), other.copies) }];
    },
    { rows: 8, conflicts: [], codes: ["other-plan"], kept: ["去年的活动"], unsaid: ["2025—2026"] },
  ],
  ["zero return", () => one(type({ C12: "零报告" })), { rows: 8, conflicts: [], codes: ["zero-return"] }],
  [
    "an error in a cell",
    () => one(type({ B5: { error: "#REF!" } })),
    { rows: 8, conflicts: [], codes: ["bad-value"], cell: ["组织秋季健步走", "period", "10月"] },
  ],
  [
    "a time as a date",
    () =>
      one((sheet) => {
        sheet.getCell("B5").numFmt = "m月d日";
        sheet.getCell("B5").value = new Date(Date.UTC(2026, 9, 18));
      }),
    { rows: 8, conflicts: [], cell: ["组织秋季健步走", "period", "10月18日"] },
  ],
  [
    "rows hidden by a filter",
    () =>
      one((sheet) => {
        sheet.getRow(6).hidden = true;
        sheet.getRow(7).hidden = true;
      }),
    { rows: 8, conflicts: [], codes: [] },
  ],
  ["two time cells merged", () => one((sheet) => void sheet.mergeCells("B5:B6")), { rows: 8, conflicts: [] }],
  [
    "rich text and blanks",
    () => one(type({ C5: { richText: [{ text: "组织秋季 " }, { text: "健步走\u200b" }] } })),
    { rows: 8, kept: ["健步走"] },
  ],
  ["a formula's words", () => one(type({ C12: "=1+1" })), { rows: 9, kept: ["=1+1"] }],
  [
    "the sheet renamed, another sheet in front",
    () =>
      one((sheet, book) => {
        sheet.name = "语文组";
        book.addWorksheet("说明").getCell("A1").value = "已填";
        type({ B5: "10月下旬" })(sheet, book);
      }),
    { rows: 8, conflicts: [], cell: ["组织秋季健步走", "period", "10月下旬"] },
  ],
  [
    "an empty file",
    async () => [{ name: "语文组工会小组.xlsx", bytes: new Uint8Array() }],
    { rows: 8, conflicts: [], kept: ["语文组工会小组.xlsx"] },
  ],
  [
    "a text from a chat",
    async () => [
      {
        name: "语文组工会小组.txt",
        bytes: bytesOf("6月：组织读书沙龙\n7月：送教下乡"),
        sender: CHINESE ?? "",
      },
    ],
    { rows: 10, conflicts: [], codes: ["to-confirm"] },
  ],
  [
    "two groups hand in one file",
    async () => {
      const bytes = await copy(CHINESE, type({ B5: "10月下旬" }));
      return [
        { name: "语文.xlsx", bytes, sender: CHINESE ?? "" },
        { name: "数学.xlsx", bytes, sender: MATHS ?? "" },
      ];
    },
    { rows: 8, codes: ["forwarded-copy"] },
  ],
  [
    "the same new row from two groups",
    () => two(fill(12, "6月", "组织读书沙龙"), fill(12, "6月", "组织读书沙龙")),
    { rows: 9, conflicts: [], codes: ["same-new-row"] },
  ],
];
