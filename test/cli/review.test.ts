import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { workbookFile } from "../fixtures/workbook-file.ts";
import { text as paragraph, planFile } from "../word/plan.ts";
import { linesOf } from "../word/put.ts";
import { call, folder } from "./call.ts";

const ROWS = [
  ["2024—2025学年清溪小学工会工作进度安排"],
  ["时间段", "主要工作内容", "责任部门/人", "完成情况"],
  ["9月", "新教师座谈", "工会委员会", "已完成"],
  ["10月", "秋季健步走", "文体委员", "取消（连日下雨）"],
  ["12月", "整理工会档案", "工会委员会", ""],
];
const BODY = [
  "一、关心教职工",
  "新教师座谈：听一听新同事的想法。",
  "二、活跃生活",
  "组织秋季健步走，各组自愿报名。",
];

async function given() {
  const where = await folder();
  const book = join(where, "安排表.xlsx");
  const plan = join(where, "计划.docx");
  await writeFile(book, await workbookFile({ 安排表: ROWS }));
  await writeFile(plan, planFile(BODY.map((line) => paragraph(line)).join("")));
  return { where, book, plan };
}

test("review: 总结素材 under the plan's headings, the same in Word and as text", async () => {
  const { where, book, plan } = await given();
  const [word, text] = [join(where, "素材.docx"), join(where, "素材.txt")];
  const said = await call(["review", book, "--plan", plan, "-o", word, "--json"]);
  expect(said).toMatchObject({ code: 0, err: "" });
  expect(JSON.parse(said.out)).toEqual({ works: 3, noted: 2, out: word });
  expect((await call(["review", book, "--plan", plan, "-o", text])).code).toBe(0);
  const written = (await readFile(text, "utf8")).replace("\uFEFF", "").split("\r\n");
  expect(written).toEqual(
    expect.arrayContaining([
      "（一）关心教职工",
      "（一）活跃生活",
      "（一）其他工作",
      "1. 整理工会档案（12月，工会委员会）",
    ]),
  );
  expect(linesOf(new Uint8Array(await readFile(word))).filter((line) => line !== "")).toEqual(
    written.filter((line) => line !== ""),
  );
});

test("review without a plan: by month; as .xlsx the 工作台账", async () => {
  const { where, book } = await given();
  const [text, ledger] = [join(where, "素材.txt"), join(where, "台账.xlsx")];
  await call(["review", book, "-o", text]);
  expect(await readFile(text, "utf8")).toContain("（一）9月");
  expect((await call(["review", book, "-o", ledger])).code).toBe(0);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(ledger);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(["工作台账"]);
});

test("review never writes over the plan, and says what it lacks", async () => {
  const { book, plan } = await given();
  expect((await call(["review", book, "--plan", plan, "-o", plan, "--force"])).code).toBe(2);
  expect(await call(["review", book])).toMatchObject({
    code: 2,
    err: expect.stringContaining("还没有写输出文件"),
  });
});

test("review of a table without rows says so and writes nothing", async () => {
  const { where, book } = await given();
  await writeFile(book, await workbookFile({ 安排表: ROWS.slice(0, 2) }));
  const out = join(where, "素材.docx");
  expect(await call(["review", book, "-o", out, "--json"])).toMatchObject({ code: 2 });
  await expect(readFile(out)).rejects.toThrow();
});
