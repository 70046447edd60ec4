import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { WorkProgress } from "../../../src/core/progress/progress.ts";
import { readProgress } from "../../../src/core/progress/read-progress.ts";
import { statusEdit } from "../../../src/core/progress/set-status.ts";
import type { NamedFile } from "../../../src/pane/desk.ts";
import { statusOptions } from "../../../src/pane/timeline/month-status.ts";
import { openFile } from "../../../src/workbook/file.ts";
import { workbookFile } from "../../fixtures/workbook-file.ts";
import { excelOpens } from "../../workbook/patch/excel-opens.ts";
import { given, paneIn } from "../pane.ts";

const ROWS = [
  ["2024—2025学年清溪小学工会工作进度安排"],
  ["时间段", "主要工作内容", "责任部门/人"],
  ["9月", "1. 教师节座谈\n2. 登记会员", "工会委员会"],
  ["11月", "健康讲座", "女职工委员会"],
  ["全年", "开放教工之家", ""],
];

/** The pane on a real workbook, with the clipboard of a browser that allows it or not. */
async function paneOn(rows = ROWS, clipboard = true) {
  const copied: string[] = [];
  const pane = paneIn({
    saved: "downloaded",
    copyText: async (text) => {
      if (clipboard) copied.push(text);
      return clipboard;
    },
  });
  await pane.wishes.giveFiles([given("安排表.xlsx", await workbookFile({ 安排表: rows }))]);
  const open = pane.working;
  const works = () => readProgress(open().report.schedule, open().report.grids).works;
  return { ...pane, copied, open, works };
}

/** The paragraphs of a Word document. */
function linesIn(bytes: Uint8Array | undefined): readonly string[] {
  const part = unzipSync(bytes ?? new Uint8Array())["word/document.xml"] ?? new Uint8Array();
  return strFromU8(part)
    .split("</w:p>")
    .map((paragraph) => paragraph.replace(/<[^>]+>/gu, ""));
}

function toDone(work: WorkProgress | undefined) {
  const edit = work && statusEdit(work, "已完成");
  if (edit === undefined) throw new Error("no status can be written");
  return edit;
}

test("the column is switched on, a click writes a status, and both are taken back", async () => {
  const { wishes, works, open } = await paneOn();
  expect(works().every(({ at }) => at === undefined)).toBe(true);
  await wishes.switchOnStatus();
  expect(works().map(({ at }) => at?.cell)).toEqual(["D3", "D3", "D4", "D5"]);
  await wishes.edit([toDone(works()[1])]);
  expect(works().map(({ status }) => status)).toEqual([undefined, "已完成", undefined, undefined]);
  await wishes.undo(open().journal.at(-1)?.id ?? 0);
  expect(works().map(({ status }) => status)).toEqual([undefined, undefined, undefined, undefined]);
  await wishes.undo(open().journal.at(-1)?.id ?? 0);
  expect(works().every(({ at }) => at === undefined)).toBe(true);
});

test("the column has its words in a dropdown, which goes with it when it is taken back", async () => {
  const { wishes, open, files } = await paneOn();
  const choicesIn = async (file: NamedFile | undefined) => {
    const book = await excelOpens(file?.bytes ?? new Uint8Array());
    return book.getWorksheet("安排表")?.getCell("D4").dataValidation?.formulae;
  };
  await wishes.switchOnStatus();
  await wishes.saveBook();
  expect(await choicesIn(files[0])).toEqual(['"未开始,进行中,已完成,推迟到,取消"']);
  await wishes.undo(open().journal[0]?.id ?? 0);
  await wishes.saveBook();
  expect(await choicesIn(files[1])).toBeUndefined();
});

test("the exported schedule stays without the column", async () => {
  const { wishes, works, files } = await paneOn();
  await wishes.switchOnStatus();
  await wishes.edit([toDone(works()[0])]);
  await wishes.makePrintTable();
  const printed = openFile(files[0]?.bytes ?? new Uint8Array());
  if (!printed.ok) throw new Error(printed.fault.kind);
  const grid = await printed.value.read("工作进度安排（打印）");
  const texts = grid?.cells.flatMap((row) => row?.map((cell) => cell?.text) ?? []);
  expect(texts).toContain("时间段");
  expect(texts?.join()).not.toContain("完成");
});

test("行事历 and 工作台账 are put into the workbook, and follow what is changed later", async () => {
  const { wishes, works, files } = await paneOn();
  await wishes.switchOnStatus();
  await wishes.edit([toDone(works()[0])]);
  await wishes.makeSheet("calendar");
  await wishes.makeSheet("ledger");
  expect(files.map(({ name }) => name)).toEqual(["安排表（行事历）.xlsx", "安排表（台账）.xlsx"]);
  await wishes.edit([toDone(works()[2])]);
  await wishes.saveBook();
  const saved = openFile(files[2]?.bytes ?? new Uint8Array());
  if (!saved.ok) throw new Error(saved.fault.kind);
  const names = (await saved.value.sheets()).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["安排表", "行事历", "工作台账"]));
  const ledger = await saved.value.read("工作台账");
  expect(ledger?.cells.slice(3, 7).map((row) => row?.[4]?.text ?? "")).toEqual(["已完成", "", "已完成", ""]);
});

test("the picture, the calendar, 行事历 and 总结素材 are handed out as files", async () => {
  const { wishes, files } = await paneOn();
  await wishes.takeFile("picture");
  await wishes.takeFile("review");
  await wishes.takeFile("calendar");
  await wishes.takeFile("months");
  expect(files.map(({ name }) => name)).toEqual([
    "工会工作时间轴.svg",
    "工会工作总结素材.docx",
    "工会工作行事历.ics",
    "工会工作行事历.docx",
  ]);
  expect(new TextDecoder().decode(files[0]?.bytes)).toContain("<title>健康讲座\n11月\n女职工委员会</title>");
  expect(new TextDecoder().decode(files[2]?.bytes)).toContain("BEGIN:VCALENDAR");
  expect(linesIn(files[3]?.bytes)).toEqual(expect.arrayContaining(["11月", "1. 健康讲座（女职工委员会）"]));
});

test("the notice of a calendar says how many works it leaves out", async () => {
  const { wishes, open } = await paneOn();
  await wishes.takeFile("calendar");
  // 全年 has no day.
  expect(open().notice).toMatchObject({ text: expect.stringContaining("1 项没有具体日子") });
});

test("words go to the clipboard, or into a text file where the browser has none", async () => {
  const copying = await paneOn();
  await copying.wishes.copyWords("【11月工会工作】\n", "11月工会工作.txt");
  expect(copying.copied).toEqual(["【11月工会工作】\n"]);
  expect(copying.files).toEqual([]);
  const saving = await paneOn(ROWS, false);
  await saving.wishes.copyReview();
  expect(saving.files.map(({ name }) => name)).toEqual(["工会工作总结素材.txt"]);
  expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(saving.files[0]?.bytes)).toMatch(
    /^\uFEFF2024—2025学年工会工作总结素材\r\n/,
  );
});

test("work may be put off to the months that are left, or to the next year", async () => {
  const { wishes, open } = await paneOn();
  await wishes.draw();
  const { timeline } = open();
  if (timeline === undefined || "advice" in timeline) throw new Error("no timeline was drawn");
  const texts = statusOptions(timeline, "推迟到").map(({ text }) => text);
  expect(texts.slice(0, 5)).toEqual(["未开始", "进行中", "已完成", "取消", "推迟到12月"]);
  expect(texts.slice(-3)).toEqual(["推迟到8月", "推迟到下学年", "推迟"]);
});
