import type ExcelJS from "exceljs";
import { ARTS, CHINESE, fill, MATHS, one, type Scenario, type } from "../returned-files.ts";

/** LibreOffice calculates them when it saves the file. */
export const UNCALCULATED: readonly Scenario[] = [
  [
    "a formula that nobody calculated",
    () => one(type({ B5: { formula: 'B6&"上旬"' } as ExcelJS.CellFormulaValue })),
    { rows: 8, conflicts: [], codes: ["bad-value"], cell: ["组织秋季健步走", "period", "10月"] },
  ],
  [
    "a row of formulas that nobody calculated",
    () =>
      one(
        type({
          B5: { formula: "B40" } as ExcelJS.CellFormulaValue,
          C5: { formula: "C40" } as ExcelJS.CellFormulaValue,
          D5: { formula: "D40" } as ExcelJS.CellFormulaValue,
        }),
      ),
    { rows: 8, conflicts: [], codes: ["bad-value"], cell: ["组织秋季健步走", "period", "10月"] },
  ],
];

/** Copies with other words in their cells. */
export const WORDS: readonly Scenario[] = [
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
    "the works of a cell run together",
    () => one(type({ C4: "召开工会委员例会 慰问新入职教师" })),
    {
      rows: 8,
      conflicts: [],
      codes: ["lines-restored"],
      cell: ["召开工会委员例会", "items", "召开工会委员例会\n慰问新入职教师"],
    },
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
  [
    "other signs between the owners, of a locked row too",
    () => one(type({ D7: ` ${CHINESE} ， ${MATHS} `, D10: ` ${ARTS}\n` })),
    {
      rows: 8,
      conflicts: [],
      codes: [],
      cell: ["举办迎新联欢会", "owners", `${CHINESE}、${MATHS}`],
      unsaid: [`${CHINESE},`],
    },
  ],
];
