import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { check } from "../../src/jobs/check.ts";
import { openPlan, tableAt } from "../../src/word/plan.ts";
import { openFile } from "../../src/workbook/file.ts";
import { handMade, heading, planFile, text, title } from "../word/plan.ts";
import { linesOf } from "../word/put.ts";
import { buildOnce, downloaded, launch, PAGE, shoot } from "./browser.ts";

const [CHINESE, MATHS] = ["语文组工会小组", "数学组工会小组"] as const;
const PARTY = "举办迎新联欢会";

const LAST_YEAR = [
  ["时间段", "主要工作内容", "责任部门/人"],
  ["9月", "1. 召开工会委员例会\n2. 庆祝第41个教师节", "工会委员会"],
  ["10-11月", "组织秋季健步走", CHINESE],
  ["12月", PARTY, `${CHINESE}、${MATHS}`],
  ["3～4月", "女教职工健康讲座", "女职工委员会"],
  ["4月", "女教职工插花", "女职委员会"],
  ["5月", "评选优秀小组", MATHS],
];

/** The plan of that school year, its chapters of work, and under the last heading what stands there. */
function plan(years: string, schedule: string): Uint8Array {
  return planFile(
    [
      title(`${years}学年青禾小学工会工作计划`),
      heading("一、健全组织"),
      text("每月召开工会委员例会，各小组说一说近况。"),
      heading("二、关心教职工"),
      text("女教职工健康讲座：请社区医生来讲。"),
      heading("三、丰富生活"),
      text("组织秋季健步走，年末举办迎新联欢会。"),
      heading("四、工作进度安排"),
      schedule,
    ].join(""),
  );
}

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
const folder = mkdtempSync(join(tmpdir(), "工会 "));
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  buildOnce();
  browser = await launch();
  server = await serve({ port: 3950 });
  writeFileSync(at("去年的计划.docx"), plan("2025—2026", handMade(LAST_YEAR)));
  writeFileSync(at("今年的计划.docx"), plan("2026—2027", ""));
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The pane on that day, as an officer without Excel has it; files are handed out as downloads. */
async function pane(address: string, today: string) {
  const context = await browser.newContext({
    locale: "zh-CN",
    acceptDownloads: true,
    viewport: { width: 340, height: 760 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await context.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  // The library of Excel's own view never comes.
  await context.route(/appsforoffice/, () => undefined);
  const page = await context.newPage();
  // What is slow here is the machine, not the page.
  page.setDefaultTimeout(90_000);
  const errors: string[] = [];
  const away: string[] = [];
  page.on("console", (said) => {
    if (said.type() === "error" || said.type() === "warning") errors.push(said.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(?:file|blob|data):|appsforoffice/.test(url) && !url.startsWith(server.address)) away.push(url);
  });
  await page.clock.setFixedTime(`${today}T09:00:00`);
  await page.goto(address, { waitUntil: "commit" });
  return { page, errors, away };
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();
const press = (page: Page, name: string | RegExp) => button(page, name).click();
const tab = (page: Page, name: string | RegExp) => page.getByRole("tab", { name }).click();

/** Files for the dialog that a press opens. */
async function choose(page: Page, name: string, ...files: readonly string[]): Promise<void> {
  const [dialog] = await Promise.all([page.waitForEvent("filechooser"), press(page, name)]);
  await dialog.setFiles([...files]);
}

/** The bytes that a press hands out. */
async function taken(page: Page, name: string | RegExp) {
  const file = await downloaded(page, () => press(page, name));
  return { name: file.name, bytes: new Uint8Array(readFileSync(file.path)) };
}

/** Time and works of each row. */
async function rowsOf(bytes: Uint8Array) {
  const book = openFile(bytes);
  if (!book.ok) throw new Error(book.fault.kind);
  const report = await check(book.value, {});
  if (!report.ok) throw new Error(report.fault.kind);
  return report.value.schedule.rows.map(({ time, items }) => [time, items.map((item) => item.text).join()]);
}

/** The table of a plan, its cells row by row. */
function tableOf(bytes: Uint8Array) {
  const opened = openPlan(bytes);
  if (!opened.ok) throw new Error(opened.fault.kind);
  const tables = opened.value.blocks.flatMap((block) => tableAt(opened.value, block) ?? []);
  expect(tables).toHaveLength(1);
  return tables[0]?.rows.map(({ cells }) => cells.map((cell) => cell.text)) ?? [];
}

/** A copy in which a sub-union wrote another time beside a work. */
async function copyWith(copy: Uint8Array | undefined, work: string, time: string, name: string) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(copy ?? []) as never);
  const sheet = book.getWorksheet("填报");
  sheet?.eachRow((row) => {
    if (row.getCell(3).text.includes(work)) row.getCell(2).value = time;
  });
  writeFileSync(at(name), new Uint8Array(await book.xlsx.writeBuffer()));
  return at(name);
}

/** The picture and the 行事历 in the forms that 更多 offers. */
async function otherForms(page: Page) {
  await press(page, "更多");
  const png = await taken(page, "存成图片（PNG）");
  expect([...png.bytes.subarray(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
  const words = new TextDecoder();
  expect(words.decode((await taken(page, "存成 SVG")).bytes)).toContain(PARTY);
  expect(words.decode((await taken(page, "导出日历（.ics）")).bytes)).toContain(`SUMMARY:${PARTY}`);
  await press(page, "复制行事历文字");
  await page.getByText("文字已复制").first().waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(PARTY);
  expect(copied).toContain("12月");
}

const HOSTS: readonly (readonly [host: string, address: () => string])[] = [
  ["the single file", () => pathToFileURL(PAGE).href],
  ["the served build", () => `${server.address}/taskpane.html`],
];

test.each(HOSTS)("the officer's year on %s", { timeout: 900_000 }, async (host, address) => {
  const { page, errors, away } = await pane(address(), "2026-08-28");
  const look = (screen: string) =>
    shoot(page, `year-${host.includes("single") ? "file" : "served"}-${screen}`);

  // August: last year's plan becomes this year's table.
  await button(page, "打开去年的计划").waitFor();
  await look("01-welcome");
  await choose(page, "打开去年的计划", at("去年的计划.docx"));
  await page.getByRole("heading", { name: "导入核对" }).waitFor();
  await look("02-import");
  await press(page, "换成新学年");
  await page.getByRole("radio", { name: "2026—2027学年" }).check();
  await look("03-roll");
  await press(page, /^生成新安排表/);
  await page.getByText("安排表已生成").first().waitFor();
  await look("04-check");

  // What the check finds is mended, and the table is saved.
  await press(page, / 填入$/);
  await page.getByText("已改为“女职工委员会”").waitFor();
  await look("05-mended");
  const table = await taken(page, "保存安排表");
  expect(table.name).toBe("工会工作进度安排（2026—2027学年）.xlsx");
  expect(await rowsOf(table.bytes)).toEqual([
    ["9月", "召开工会委员例会,庆祝第42个教师节"],
    ["10-11月", "组织秋季健步走"],
    ["12月", PARTY],
    ["3～4月", "女教职工健康讲座"],
    ["4月", "女教职工插花"],
    ["5月", "评选优秀小组"],
  ]);

  // The year at a glance.
  await tab(page, "时间轴");
  await page.getByRole("img", { name: "全年时间轴" }).waitFor();
  await look("06-timeline");
  const drawn = await taken(page, "生成“时间轴”工作表");
  const sheets = openFile(drawn.bytes);
  expect(sheets.ok && (await sheets.value.sheets()).map(({ name }) => name)).toContain("时间轴");
  await otherForms(page);
  await look("07-forms");

  // Into the plan.
  await tab(page, "导出");
  await choose(page, "选择", at("今年的计划.docx"));
  await page.getByRole("radio", { name: /四、工作进度安排/ }).waitFor();
  await look("08-export");
  const first = await taken(page, "写入计划文档");
  expect(first.name).toBe("今年的计划（已填进度安排）.docx");
  expect(tableOf(first.bytes)[3]).toEqual(["12月", PARTY, `${CHINESE}、${MATHS}`]);
  await look("09-written");

  // Down to the sub-unions, and back from two of them who do not agree.
  await tab(page, "汇总");
  await page.getByRole("checkbox", { name: CHINESE }).waitFor();
  await page.getByLabel("填报截止").fill("2026-09-20");
  await look("10-send");
  const zip = await taken(page, "生成 2 份填报表");
  await page.getByRole("heading", { name: "可以发到群里的话" }).waitFor();
  await look("11-sent");
  const copies = new Map(
    Object.entries(unzipSync(zip.bytes)).map(([name, bytes]) => [name.split("—")[0] ?? "", bytes]),
  );
  const returned = [
    await copyWith(copies.get(CHINESE), PARTY, "12月中旬", "语文组改好的.xlsx"),
    await copyWith(copies.get(MATHS), PARTY, "12月下旬", "数学组.xlsx"),
  ];
  await page.getByRole("button", { name: "收上来", exact: true }).first().click();
  await choose(page, "选文件", ...returned);
  await page.getByRole("heading", { name: "2 个，都交了" }).waitFor();
  await look("12-back");
  await press(page, "去汇总");
  await page.getByRole("radio", { name: /^12月下旬/ }).check();
  await look("13-conflict");
  await press(page, "就用这个");
  await page.getByRole("heading", { name: "已决定 1 处" }).waitFor();
  await press(page, /合并 \d 处改动/);
  await page.getByText(/已写进安排表/).waitFor();
  await look("14-merged");

  // Into the plan once more, as it is now.
  await tab(page, "导出");
  // What was written before the merge is out of date: the same plan is ready to be written again.
  await page.getByRole("radio", { name: /四、工作进度安排/ }).waitFor();
  const second = await taken(page, "写入计划文档");
  expect(tableOf(second.bytes)[3]).toEqual(["12月下旬", PARTY, `${CHINESE}、${MATHS}`]);
  expect(linesOf(second.bytes)[0]).toBe("2026—2027学年青禾小学工会工作计划");
  await look("15-written-again");

  // The year runs: what was done is noted, and at its end becomes the material of the report.
  await page.clock.setFixedTime("2026-12-28T09:00:00");
  await tab(page, "时间轴");
  await page.getByRole("button", { name: "本月", exact: true }).click();
  await press(page, "加一列“完成情况”");
  await press(page, `把“${PARTY}”记为已完成`);
  await page.getByText("完成情况已写进表格").waitFor();
  await look("16-status");
  await page.getByText("总结素材按“今年的计划.docx”正文的标题分类").waitFor();
  const review = await taken(page, "总结素材（Word）");
  const lines = linesOf(review.bytes);
  expect(lines).toContain("计划内共7项：已完成1项，没有记完成情况6项。");
  const done = lines.slice(lines.indexOf("一、完成的工作"), lines.indexOf("一、完成的工作") + 3);
  expect(done).toEqual(["一、完成的工作", "（一）丰富生活", `1. ${PARTY}（12月下旬，${CHINESE}、${MATHS}）`]);
  expect(lines).toContain("（二）关心教职工");
  await look("17-review");

  expect(errors).toEqual([]);
  expect(away).toEqual([]);
  await page.context().close();
});
