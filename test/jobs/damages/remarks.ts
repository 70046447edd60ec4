import { all, CHINESE, fill, one, type Scenario, type } from "../returned-files.ts";
import { APPLIED, copiedSheet, EDITED } from "./edits.ts";

/** Copies in which more is said than was asked. */
export const REMARKS: readonly Scenario[] = [
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
  [
    "a sentence alone in the column of the times",
    () => one(type({ B30: "请工会审阅我们的安排" })),
    { rows: 8, conflicts: [], codes: ["side-note"] },
  ],
  ["a time alone in its column", () => one(type({ B12: "6月" })), { rows: 9, conflicts: [], codes: [] }],
  [
    "a word beside a line in which nothing else stands",
    () => one(type({ H40: "经费另报" })),
    { rows: 8, conflicts: [], codes: ["extra-column"], kept: ["经费另报"] },
  ],
  [
    "a row struck through, and a new one",
    () =>
      one((sheet) => {
        fill(12, "6月", "组织读书沙龙", CHINESE ?? "")(sheet, sheet.workbook);
        for (const line of [5, 12])
          for (const column of [2, 3, 4, 5]) sheet.getCell(line, column).font = { strike: true };
      }),
    { rows: 9, conflicts: [], codes: ["struck-through", "struck-through"], kept: ["组织读书沙龙"] },
  ],
  [
    "one of the words of a cell struck through",
    () =>
      one((sheet) => {
        const [kept, gone] = [{ text: "组织秋季" }, { text: "健步走", font: { strike: true } }];
        sheet.getCell("C5").value = { richText: [kept, gone] };
      }),
    { rows: 8, conflicts: [], codes: ["struck-through"], kept: ["这一行有划了删除线的字"] },
  ],
  [
    "a row struck through that says no work, and a word among the hidden ids",
    () =>
      one((sheet) => {
        type({ B12: "6月", A13: "请语文组重填" })(sheet, sheet.workbook);
        sheet.getCell("B12").font = { strike: true };
      }),
    {
      codes: ["struck-through", "extra-column"],
      kept: ["在“6月”这一行有划了删除线的字", "在隐藏的“编号”一列里写了 1 格内容", "请语文组重填"],
    },
  ],
];
