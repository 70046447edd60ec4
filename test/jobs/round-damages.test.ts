import ExcelJS from "exceljs";
import { describe, test } from "vitest";
import {
  ARTS,
  all,
  bare,
  bytesOf,
  CHINESE,
  copy,
  fill,
  holds,
  load,
  MATHS,
  one,
  type Scenario,
  two,
  type,
  type Work,
  wipeIds,
} from "./returned-files.ts";

const EDITED = { B5: "10月下旬" };
const APPLIED = ["组织秋季健步走", "period", "10月下旬"] as const;
const COLUMNS = [1, 2, 3, 4, 5];

/** The values of so many lines from this one on, by column. */
function valuesOf(sheet: ExcelJS.Worksheet, first: number, last: number): ExcelJS.CellValue[][] {
  return Array.from({ length: last - first + 1 }, (_, at) =>
    COLUMNS.map((column) => sheet.getCell(first + at, column).value),
  );
}

function put(sheet: ExcelJS.Worksheet, line: number, values: readonly ExcelJS.CellValue[]): void {
  for (const [at, value] of values.entries()) sheet.getCell(line, at + 1).value = value;
}

/** The lines in another order; line 4 holds the first row. */
const reordered =
  (...lines: readonly number[]): Work =>
  (sheet) => {
    const values = valuesOf(sheet, 4, 11);
    for (const [at, line] of lines.entries()) put(sheet, 4 + at, values[line - 4] ?? []);
  };

const moved =
  (from: number, to: number): Work =>
  (sheet) => {
    for (let line = 1; line < 40; line += 1) {
      sheet.getCell(line, to).value = sheet.getCell(line, from).value;
      sheet.getCell(line, from).value = null;
    }
  };

const swapped =
  (left: number, right: number): Work =>
  (sheet) => {
    for (let line = 3; line < 40; line += 1) {
      const value = sheet.getCell(line, left).value;
      sheet.getCell(line, left).value = sheet.getCell(line, right).value;
      sheet.getCell(line, right).value = value;
    }
  };

/** The sheet once more in the same file, as Excel copies it. */
const copiedSheet =
  (work: Work = () => undefined): Work =>
  (sheet, book) => {
    const again = book.addWorksheet("填报 (2)");
    sheet.eachRow((row, line) => {
      row.eachCell((cell, column) => {
        if (!cell.isMerged || cell.master === cell) again.getCell(line, column).value = cell.value;
      });
    });
    work(again, book);
  };

const REMARKS: readonly Scenario[] = [
  [
    "a word beside the title",
    () => one(type({ F1: "语文组：场地请工会协调", ...EDITED })),
    { rows: 8, conflicts: [], codes: ["side-note"], cell: APPLIED, kept: ["场地请工会协调"] },
  ],
  [
    "the title written over",
    () => one(type({ B1: "语文组已填，请查收", ...EDITED })),
    { rows: 8, conflicts: [], codes: ["side-note"], cell: APPLIED, kept: ["语文组已填，请查收"] },
  ],
  [
    "words behind our own note",
    () =>
      one((sheet) => {
        const note = String(sheet.getCell("B2").value);
        sheet.getCell("B2").value = `${note}\n另：组长十月外出培训。`;
      }),
    { rows: 8, conflicts: [], codes: ["side-note"], kept: ["另：组长十月外出培训。"] },
  ],
  [
    "zero return written over the note",
    () => one(type({ B2: "零报告" })),
    { rows: 8, conflicts: [], codes: ["zero-return"] },
  ],
  [
    "a word to the right of a row",
    () => one(type({ F5: "时间待场地落实后定" })),
    { rows: 8, conflicts: [], codes: ["extra-column"], kept: ["时间待场地落实后定"] },
  ],
  [
    "a word far to the right of a new row",
    () => one(all(fill(12, "6月", "组织读书沙龙"), type({ K12: "与图书馆合办" }))),
    { rows: 9, conflicts: [], codes: ["extra-column"], kept: ["与图书馆合办"] },
  ],
  [
    "a header with nothing below it",
    () => one(type({ F3: "预计费用由小组自理" })),
    { rows: 8, conflicts: [], codes: ["extra-column"], kept: ["预计费用由小组自理"] },
  ],
  [
    "words in the hidden column",
    () => one(type({ A14: "这行不用了" })),
    { conflicts: [], kept: ["这行不用了"] },
  ],
  [
    "another sheet with more",
    () =>
      one((_, book) => {
        const more = book.addWorksheet("补充");
        more.getCell("A1").value = "我组另有两项";
        more.getCell("A2").value = "编印读书心得集";
      }),
    { rows: 8, conflicts: [], codes: ["other-sheet"], kept: ["我组另有两项", "编印读书心得集"] },
  ],
  ["the sheet copied and left as it is", () => one(copiedSheet()), { rows: 8, conflicts: [], codes: [] }],
  [
    "the sheet copied, the copy filled in",
    () => one(copiedSheet(type({ C12: "组织读书沙龙", B12: "6月" }))),
    { conflicts: [], kept: ["组织读书沙龙"] },
  ],
  [
    "said of the table, at its end",
    () => one(type({ B33: "以上安排如有变动，另行通知" })),
    { rows: 8, conflicts: [], codes: ["side-note"] },
  ],
  [
    "signed and dated, in two lines",
    () => one(type({ D34: "青禾小学语文组工会小组", D35: "2026年9月18日" })),
    { conflicts: [], kept: ["2026年9月18日"] },
  ],
  [
    "another table below",
    () => one(type({ B30: "序号", C30: "姓名", D30: "职务", B31: "1", C31: "周晓禾", D31: "小组长" })),
    { conflicts: [], kept: ["周晓禾", "小组长"] },
  ],
  [
    "a comment at a cell",
    () =>
      one((sheet) => {
        sheet.getCell("C5").note = "健步走建议改在湿地公园";
      }),
    { rows: 8, conflicts: [], codes: ["cell-comment"], kept: ["健步走建议改在湿地公园"] },
  ],
];

const SHAPES: readonly Scenario[] = [
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
];

const WORDS: readonly Scenario[] = [
  [
    "line ends, blanks and signs of other programs",
    () =>
      one(
        type({
          B5: "１０月 ",
          C4: "1. 召开工会委员例会 _x000D_\n2. 慰问新入职教师\r\n",
          D5: "\u200b语文组工会小组\u00a0",
        }),
      ),
    { rows: 8, conflicts: [], codes: [] },
  ],
  [
    "the works numbered another way",
    () => one(type({ C4: "（1）召开工会委员例会\n（2）慰问新入职教师" })),
    { rows: 8, conflicts: [], cell: ["召开工会委员例会", "items", "召开工会委员例会\n慰问新入职教师"] },
  ],
  [
    "a time as a date of the system",
    () =>
      one((sheet) => {
        sheet.getCell("B5").numFmt = "yyyy/m/d";
        sheet.getCell("B5").value = new Date(Date.UTC(2026, 9, 18));
      }),
    { rows: 8, conflicts: [], cell: ["组织秋季健步走", "period", "2026/10/18"] },
  ],
  [
    "a time as a bare number",
    () => one(type({ B5: 10 })),
    { rows: 8, conflicts: [], cell: ["组织秋季健步走", "period", "10"] },
  ],
  [
    "a telephone number for an owner",
    () => one(fill(12, "6月", "组织读书沙龙", "周老师", "阅览室")),
    { rows: 9, conflicts: [], codes: [], kept: ["周老师", "阅览室"] },
  ],
  [
    "a number as a number in a new row",
    () => one(type({ B12: "6月", C12: "组织读书沙龙", D12: 13800000000 })),
    { rows: 9, conflicts: [], kept: ["13800000000"] },
  ],
  [
    "a formula with its result",
    () => one(type({ C12: { formula: 'C5&"（二）"', result: "组织秋季健步走（二）" }, B12: "6月" })),
    { rows: 9, conflicts: [], kept: ["组织秋季健步走（二）"] },
  ],
  [
    "a formula that nobody calculated",
    () => one(type({ B5: { formula: 'B6&"上旬"' } as ExcelJS.CellFormulaValue })),
    { rows: 8, conflicts: [], codes: ["bad-value"], cell: ["组织秋季健步走", "period", "10月"] },
  ],
  [
    "a link",
    () => one(type({ C12: { text: "参加线上读书会", hyperlink: "https://example.org/" }, B12: "6月" })),
    { rows: 9, conflicts: [], kept: ["参加线上读书会"] },
  ],
  [
    "a very long text",
    () => one(type({ C12: `${"逐班走访听取意见，".repeat(3000)}收尾`, B12: "6月" })),
    { rows: 9, conflicts: [], kept: ["收尾"] },
  ],
  [
    "signs beyond the first plane",
    () => one(type({ C12: "𠮷老师书法展🎉", B12: "6月" })),
    { rows: 9, conflicts: [], kept: ["𠮷老师书法展🎉"] },
  ],
  [
    "a line taken out of several works",
    () => one(type({ C7: "举办迎新联欢会", C4: "召开工会委员例会" })),
    { rows: 8, conflicts: ["cell"], kept: ["慰问新入职教师"] },
  ],
  [
    "two works in the other order",
    () => one(type({ C5: "分发活动服装\n组织秋季健步走" })),
    { rows: 8, conflicts: [], kept: ["分发活动服装"] },
  ],
  [
    "nothing to report, three ways",
    async () => [
      ...(await one(type({ C12: "无" }))),
      ...(await one(type({ B12: "本组无安排" }), MATHS)),
      ...(await one(type({ B13: "零报告", C13: "零报告" }), ARTS)),
    ],
    { rows: 8, conflicts: [], codes: ["zero-return", "zero-return", "zero-return"] },
  ],
];

const SENDERS: readonly Scenario[] = [
  [
    "the copy of one group filled in by another",
    async () => [
      { name: `${MATHS}.xlsx`, bytes: await copy(CHINESE, fill(12, "6月", "数学游园会")) },
      { name: `${CHINESE}.xlsx`, bytes: await copy(CHINESE, fill(12, "6月", "组织读书沙龙")) },
    ],
    { codes: ["other-name", "superseded-copy"], kept: ["数学游园会", "组织读书沙龙"] },
  ],
  [
    "the same words saved again",
    async () => [
      ...(await one(type(EDITED), CHINESE, "一.xlsx")),
      ...(await one(
        all(type(EDITED), (sheet) => void sheet.getRow(9).addPageBreak()),
        CHINESE,
        "二.xlsx",
      )),
    ],
    { rows: 8, conflicts: [], cell: APPLIED },
  ],
  [
    "an earlier copy with a remark that the later one lacks",
    async () => [
      ...(await one(type({ F1: "场地请工会协调", G5: "带水" }), CHINESE, "一.xlsx")),
      ...(await one(type(EDITED), CHINESE, "二.xlsx")),
    ],
    { rows: 8, cell: APPLIED, codes: ["superseded-copy"], kept: ["场地请工会协调", "带水"] },
  ],
  [
    "the same new row, in two places",
    () => two(fill(12, "6月", "读书沙龙", "", "阅览室"), fill(12, "6月", "读书沙龙", "", "报告厅")),
    { conflicts: [], codes: ["similar-new-rows"], kept: ["阅览室", "报告厅"] },
  ],
  [
    "three groups, three owners, three works in one row",
    async () => [
      ...(await one(type({ C7: "举办迎新联欢会\n编排诗朗诵", B7: "12月底" }))),
      ...(await one(type({ C7: "编排数学魔术\n举办迎新联欢会" }), MATHS)),
      ...(await one(type({ E7: "风雨操场", B7: "12月底" }), ARTS)),
    ],
    { rows: 8, kept: ["编排诗朗诵", "编排数学魔术", "风雨操场", "12月底"] },
  ],
  [
    "a text with a greeting around it",
    async () => [
      {
        name: "语文组.txt",
        bytes: bytesOf(
          "各位领导好，这是语文组的补充：\n6月：组织读书沙龙\n7月：送教下乡\n有问题请联系周老师",
        ),
        sender: CHINESE ?? "",
      },
    ],
    { codes: ["to-confirm"], kept: ["组织读书沙龙", "送教下乡", "有问题请联系周老师", "这是语文组的补充"] },
  ],
  [
    "half a file",
    async () => {
      const bytes = await copy(CHINESE, type(EDITED));
      return [{ name: "语文组没传完.xlsx", bytes: bytes.slice(0, bytes.length >> 1) }];
    },
    { rows: 8, conflicts: [], kept: ["语文组没传完.xlsx"] },
  ],
  [
    "a picture among the files",
    async () => [{ name: "截图.png", bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]) }],
    { rows: 8, conflicts: [], kept: ["截图.png"] },
  ],
  [
    "pasted with its ids between the rows of a table of their own",
    async () => {
      const from = (await load(await copy(CHINESE, type(EDITED)))).getWorksheet("填报");
      const book = new ExcelJS.Workbook();
      const sheet = book.addWorksheet("语文组台账");
      sheet.addRow(["语文组工作台账"]);
      sheet.addRow([]);
      for (let line = 3; line < 12; line += 1)
        sheet.addRow(["", ...COLUMNS.map((column) => from?.getCell(line, column).value ?? null)]);
      sheet.addRow(["", "", "6月", "组织读书沙龙", CHINESE]);
      return [
        {
          name: `${CHINESE}台账.xlsx`,
          bytes: new Uint8Array(await book.xlsx.writeBuffer()),
          sender: CHINESE ?? "",
        },
      ];
    },
    { rows: 9, conflicts: [], cell: APPLIED, kept: ["组织读书沙龙"] },
  ],
  [
    "every sheet but one gone, ids wiped, a row added",
    () => one(all(bare, wipeIds, fill(12, "6月", "组织读书沙龙"))),
    { kept: ["组织读书沙龙"] },
  ],
];

const named = (scenarios: readonly Scenario[]) => scenarios.map((one) => [one[0], one] as const);

describe("copies with more said in them than was asked", () => {
  test.each(named(REMARKS))("%s", (_name, scenario) => holds(scenario));
});
describe("copies in another shape", () => {
  test.each(named(SHAPES))("%s", (_name, scenario) => holds(scenario));
});
describe("copies with other words", () => {
  test.each(named(WORDS))("%s", (_name, scenario) => holds(scenario));
});
describe("copies of several senders, and what lay among them", () => {
  test.each(named(SENDERS))("%s", (_name, scenario) => holds(scenario));
});
