import ExcelJS from "exceljs";
import {
  ARTS,
  all,
  bare,
  bytesOf,
  CHINESE,
  copy,
  fill,
  load,
  MATHS,
  one,
  type Scenario,
  two,
  type,
  wipeIds,
} from "../returned-files.ts";
import { APPLIED, COLUMNS, EDITED } from "./edits.ts";

/** Copies of several senders, and what lay among them. */
export const SENDERS: readonly Scenario[] = [
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
  [
    "the marks taken out, the file's name tells whose it is",
    () => one(all(bare, type(EDITED)), CHINESE, `交${CHINESE}（定稿）.xlsx`),
    { rows: 8, conflicts: [], codes: [], cell: APPLIED, merged: CHINESE ?? "" },
  ],
  [
    "the marks taken out, the file named like another group: its title tells whose it is",
    () => one(all(bare, type(EDITED)), CHINESE, "数学组（改）.xlsx"),
    { rows: 8, conflicts: [], codes: [], cell: APPLIED, merged: CHINESE ?? "" },
  ],
  [
    "marks and title taken out, the file's name says the group in short",
    () => one(all(bare, type({ ...EDITED, B1: "" })), CHINESE, "语文组（改）.xlsx"),
    { rows: 8, conflicts: [], codes: [], cell: APPLIED, merged: CHINESE ?? "" },
  ],
  [
    "two copies of one name that nothing says whose they are",
    async () => [
      ...(await one(all(bare, type({ ...EDITED, B1: "" })), CHINESE, "填报.xlsx")),
      ...(await one(all(bare, type({ B1: "" }), fill(12, "6月", "数学游园会")), MATHS, "填报.xlsx")),
    ],
    { rows: 9, cell: APPLIED, codes: ["unknown-sender"], kept: ["数学游园会"] },
  ],
  [
    "a message of one line",
    async () => [{ name: `${CHINESE}.txt`, bytes: bytesOf("6月：组织读书沙龙") }],
    {
      rows: 9,
      conflicts: [],
      codes: ["to-confirm"],
      cell: ["组织读书沙龙", "period", "6月"],
      merged: CHINESE ?? "",
    },
  ],
  [
    "a message that says no work",
    async () => [
      { name: `${CHINESE}.txt`, bytes: bytesOf("收到，我们十月都在外培训，\n场地请工会协调") },
      { name: `${MATHS}.txt`, bytes: bytesOf("零报告") },
    ],
    {
      rows: 8,
      conflicts: [],
      codes: ["side-note", "zero-return"],
      kept: ["我们十月都在外培训", "场地请工会协调"],
    },
  ],
  [
    "a copy, and more in a text of the same group",
    async () => [
      ...(await one(type(EDITED))),
      { name: `${CHINESE}补充.txt`, bytes: bytesOf("6月：组织读书沙龙\n7月：送教下乡") },
    ],
    {
      rows: 10,
      conflicts: [],
      cell: APPLIED,
      kept: ["组织读书沙龙", "送教下乡"],
      merged: CHINESE ?? "",
    },
  ],
];
