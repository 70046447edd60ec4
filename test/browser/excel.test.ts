import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import type { Grid } from "../../src/core/model/grid.ts";
import { dateCell, grid } from "../fixtures/grid.ts";
import type { HostSheet } from "../office/host/cells.ts";
import { FakeExcel } from "../office/host/fake-excel.ts";
import { fillBook } from "../office/host/seed.ts";
import { faultsOf } from "./axe.ts";
import { at, buildOnce, downloaded, launch, shoot } from "./browser.ts";
import { openPaneInExcel, type PaneInExcel } from "./excel-around.ts";

const PLAN = at("assets/sample/plan.docx");

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let opened: PaneInExcel | undefined;

beforeAll(async () => {
  buildOnce();
  browser = await launch();
  server = await serve({ port: 3960 });
});

afterEach(async () => {
  const last = opened;
  opened = undefined;
  await last?.page.context().close();
  expect(last?.errors ?? []).toEqual([]);
  expect(last?.strangers ?? []).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const schedule = grid(
  "安排表",
  [
    ["2026—2027学年清溪小学工会工作进度安排"],
    ["时间段", "主要工作内容", "责任部门/人"],
    ["9月", "1.教师节座谈会\n2.慰问新教师", "工会委员会"],
    ["10月", "1.教职工健步走\n2、重阳节慰问", "文体委员"],
    [dateCell("2027-03-08", "3月8日"), "女教职工踏青", "女工委员"],
    ["13月", "补缴会费", "财务委员"],
  ],
  { merges: ["A1:C1"] },
);

const WRITTEN = "1.教职工健步走\n2、重阳节慰问";
const MENDED = "1. 教职工健步走\n2. 重阳节慰问";

async function open(grids: readonly Grid[], place = "") {
  const excel = new FakeExcel();
  fillBook(excel.book, grids);
  opened = await openPaneInExcel(browser, `${server.address}/taskpane.html${place}`, excel);
  return opened;
}

function sheetOf(excel: FakeExcel, name: string): HostSheet {
  const found = excel.book.find(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

const findings = (page: Page) => page.getByText(/“13月”/).first();

/** Until Excel has been told. */
async function until(holds: () => boolean) {
  await expect.poll(holds, { timeout: 10_000 }).toBe(true);
}

/** The trips since the last count, once there are no more. */
async function tripsOf(excel: FakeExcel): Promise<number> {
  let before = -1;
  while (before !== excel.trips.length) {
    before = excel.trips.length;
    await new Promise((done) => setTimeout(done, 400));
  }
  excel.trips.length = 0;
  return before;
}

test("from opening to both written sheets: findings, a fix, its undoing, 时间轴, the printable table, the plan", async () => {
  const { page, excel } = await open([schedule]);
  const sheet = sheetOf(excel, "安排表");
  await page.getByRole("heading", { level: 1, name: "2026–2027 学年" }).waitFor();
  await findings(page).waitFor();
  await page.getByText("工作进度安排 · 4 行 · 工会安排.xlsx").waitFor();
  const opening = await tripsOf(excel);
  await shoot(page, "excel-check");

  // Choosing a finding selects its cell.
  await findings(page).click();
  await until(() => excel.book.selected?.area.top === 5);
  expect(excel.book.selected?.area).toEqual({ top: 5, left: 0, bottom: 5, right: 0 });

  // A fix is written into the cell; there is nothing to be saved by us.
  await tripsOf(excel);
  const before = structuredClone(sheet.cell(3, 1));
  await page.getByRole("button", { name: /^一键修正/ }).click();
  await until(() => sheet.cell(3, 1)?.value === MENDED);
  await page.getByText(/^已改为“/).waitFor();
  const fixing = await tripsOf(excel);
  expect(await page.getByRole("button", { name: "保存修改后的表格" }).count()).toBe(0);

  // … and taken back, format and all.
  await page.getByRole("button", { name: "撤销刚才的修正" }).click();
  await until(() => sheet.cell(3, 1)?.value === WRITTEN);
  expect(sheet.cell(3, 1)).toEqual(before);
  await page.getByRole("button", { name: /^一键修正/ }).waitFor();

  await tripsOf(excel);
  await page.getByRole("tab", { name: "时间轴" }).click();
  await page.getByRole("button", { name: "生成“时间轴”工作表" }).click();
  await page.getByText("已生成工作表“时间轴”").waitFor();
  const timeline = sheetOf(excel, "时间轴");
  expect(timeline.cell(0, 0)?.value).toBe("2026–2027学年工会工作时间轴");
  expect(timeline.names.map(({ name, visible }) => [name, visible])).toEqual([["_us_generated", false]]);
  expect(excel.book.active).toBe(timeline);
  const drawing = await tripsOf(excel);

  await page.getByRole("tab", { name: "导出" }).click();
  await page.getByRole("radio", { name: /生成打印用的 Excel 表/ }).click();
  await page.getByRole("button", { name: /^生成/ }).click();
  await page.getByText("已生成工作表“工作进度安排（打印）”").waitFor();
  const printed = sheetOf(excel, "工作进度安排（打印）");
  expect([...printed.rows.values()].flatMap((line) => [...line.values()].map(({ value }) => value))).toEqual(
    expect.arrayContaining(["13月", "补缴会费"]),
  );
  const printing = await tripsOf(excel);

  // Into the plan's own document, from the workbook as it stands.
  await page.getByRole("radio", { name: /写进 Word 计划/ }).click();
  await page.locator("input[accept*=docx]").setInputFiles(PLAN);
  await page.getByRole("heading", { name: "预览" }).waitFor();
  const { path } = await downloaded(page, () => page.getByRole("button", { name: "写入计划文档" }).click());
  const body = unzipSync(readFileSync(path))["word/document.xml"];
  expect(strFromU8(body ?? new Uint8Array())).toContain("教职工健步走");

  expect(excel.book.sheets.map(({ name }) => name)).toEqual(["安排表", "时间轴", "工作进度安排（打印）"]);
  expect(sheet.rules).toEqual([]);
  const counts = { opening, fixing, drawing, printing };
  console.log("trips to Excel", counts);
  // The client says that it is there; name, list, cells; marks of an earlier session; the handler of changes.
  // A fix looks, writes and checks again; a sheet is listed, written, set up for print and shown.
  expect(counts).toEqual({ opening: 7, fixing: 5, drawing: 4, printing: 4 });
});

test("a table that nobody used us on is asked about; declined, the pane leaves it alone", async () => {
  const { page } = await open([schedule]);
  await page.getByText("这张表像是工作安排表").waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await shoot(page, "excel-foreign");
  await page.getByRole("button", { name: "不是" }).click();
  await page.getByText("好的，这张表没有动").waitFor();
  await page.getByRole("button", { name: "自己指定列" }).click();
  await page.getByRole("heading", { name: "指定列" }).waitFor();
});

test("what is typed in Excel is checked after a pause, and an own fix does not echo", async () => {
  const { page, excel } = await open([schedule]);
  const sheet = sheetOf(excel, "安排表");
  await findings(page).waitFor();
  await until(() => excel.tellsChanges);
  excel.typed(sheet, "A6", (range) => {
    range.Values = [["11月"]];
  });
  await findings(page).waitFor({ state: "detached" });
  await page.getByRole("button", { name: /^一键修正/ }).click();
  await page.getByText(/^已改为“/).waitFor();
  await tripsOf(excel);
  await page.waitForTimeout(1_500);
  expect(excel.trips).toEqual([]);
});

test("while a cell is being typed in the pane waits with its look, and a fix says how to go on", async () => {
  const { page, excel } = await open([schedule]);
  const sheet = sheetOf(excel, "安排表");
  await findings(page).waitFor();
  await until(() => excel.tellsChanges);
  excel.book.isEditing = true;
  await page.getByRole("button", { name: /^一键修正/ }).click();
  await page.getByText("Excel 里有一格正在输入").waitFor();
  expect(sheet.cell(3, 1)?.value).toBe(WRITTEN);
  excel.stopEditing();
  await page.getByRole("button", { name: /^一键修正/ }).click();
  await until(() => sheet.cell(3, 1)?.value === MENDED);
});

test("a cell that is being typed in as the pane opens holds nothing up for good", async () => {
  const excel = new FakeExcel();
  fillBook(excel.book, [schedule]);
  excel.book.isEditing = true;
  opened = await openPaneInExcel(browser, `${server.address}/taskpane.html`, excel);
  const { page } = opened;
  await until(() => excel.trips.length >= 2);
  expect(excel.tellsChanges).toBe(false);
  excel.stopEditing();
  await findings(page).waitFor();
  await until(() => excel.tellsChanges);
});

test("under a filter 一键修正 mends every row with its own text, and takes it back", async () => {
  const { page, excel } = await open([schedule]);
  const sheet = sheetOf(excel, "安排表");
  sheet.isFiltered = true;
  for (const row of [2, 3, 4]) sheet.hiddenRows.add(row);
  await findings(page).waitFor();
  const before = structuredClone([...sheet.rows]);
  await page.getByRole("button", { name: /^一键修正/ }).click();
  await until(() => sheet.cell(3, 1)?.value === MENDED);
  expect(sheet.cell(2, 1)?.value).toBe("1.教师节座谈会\n2.慰问新教师");
  expect(sheet.cell(5, 1)?.value).toBe("补缴会费");
  await page.getByRole("button", { name: "撤销刚才的修正" }).click();
  await until(() => sheet.cell(3, 1)?.value === WRITTEN);
  expect([...sheet.rows]).toEqual(before);
});

test("what the built manifest names stands at its address, and is what Excel is told to expect", async () => {
  const xml = readFileSync(at("dist/addin/manifest.xml"), "utf8");
  expect(xml).toBe(readFileSync(at("manifest.xml"), "utf8"));
  const addresses = [...xml.matchAll(/"https:\/\/localhost:3000([^"]+)"/g)].map(([, path]) => path);
  expect(addresses.length).toBe(20);
  for (const path of new Set(addresses)) {
    const { status, headers } = await fetch(`${server.address}${path}`);
    expect([path, status, headers.get("cache-control")]).toEqual([path, 200, "no-cache"]);
    expect(headers.get("content-type")).toMatch(path?.endsWith(".png") ? "image/png" : "text/html");
  }
});

test("an undoing does not write over what a colleague wrote since", async () => {
  const { page, excel } = await open([schedule]);
  const sheet = sheetOf(excel, "安排表");
  await findings(page).waitFor();
  await page.getByRole("button", { name: /^一键修正/ }).click();
  await page.getByText(/^已改为“/).waitFor();
  sheet.made(3, 1).value = "1.重阳节登高";
  await page.getByRole("button", { name: "撤销刚才的修正" }).click();
  await page.getByText(/后来改成了“1.重阳节登高”/).waitFor();
  expect(sheet.cell(3, 1)?.value).toBe("1.重阳节登高");
});

test("findings are tinted in the sheet when asked for, follow the check, and go again", async () => {
  const { page, excel } = await open([schedule]);
  const sheet = sheetOf(excel, "安排表");
  await findings(page).waitFor();
  const looks = structuredClone([...sheet.rows]);
  const mark = page.getByRole("button", { name: "在表格里标出来" });
  await mark.click();
  await until(() => sheet.rules.some(({ areas }) => areas.some(({ top }) => top === 5)));
  excel.typed(sheet, "A6", (range) => {
    range.Values = [["11月"]];
  });
  await until(() => !sheet.rules.some(({ areas }) => areas.some(({ top }) => top === 5)));
  sheet.made(5, 0).value = "13月";
  await mark.click();
  await until(() => sheet.rules.length === 0);
  expect([...sheet.rows]).toEqual(looks);
});

test("a workbook without a schedule is told, and looked at again by itself once there is one", async () => {
  const { page, excel } = await open([grid("Sheet1", [["随手记"]])]);
  const sheet = sheetOf(excel, "Sheet1");
  await page.getByText(/没有找到安排表/).waitFor();
  await until(() => excel.tellsChanges);
  excel.typed(sheet, "A1:C2", (range) => {
    range.Values = [
      ["时间段", "主要工作内容", "责任部门"],
      ["9月", "慰问新教师", "工会委员会"],
    ];
  });
  await page.getByRole("tab", { name: /检查/ }).waitFor();
});

test("in a blank workbook nothing is amiss, and a new schedule is made in it", async () => {
  const { page, excel } = await open([grid("Sheet1", [])]);
  await page.getByRole("button", { name: "新建安排表" }).click();
  await until(() => excel.tellsChanges);
  expect(await page.getByText(/没有找到安排表/).count()).toBe(0);
  await page.getByLabel("新表用在哪个学年？").fill("2026—2027学年");
  await page.getByRole("button", { name: "在这个工作簿里新建" }).click();
  await page.getByRole("tab", { name: /检查/ }).waitFor();
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "安排表", "说明", "名单", "设置"]);
  expect(excel.book.active?.name).toBe("安排表");
  expect(sheetOf(excel, "安排表").cell(2, 0)?.format).toBe("@");
  expect(sheetOf(excel, "设置").visibility).toBe("hidden");
});

test.each([
  ["#check", "检查"],
  ["#table", "导出"],
  ["#timeline", "时间轴"],
])("the ribbon's button for %s opens the pane there", async (place, tab) => {
  const { page } = await open([schedule], place);
  await page.getByRole("tab", { name: new RegExp(`^${tab}`), selected: true }).waitFor();
});

test("a protected sheet says how it is opened for changes", async () => {
  const { page, excel } = await open([schedule]);
  sheetOf(excel, "安排表").isProtected = true;
  await findings(page).waitFor();
  await page.getByRole("button", { name: /^一键修正/ }).click();
  await page.getByText("工作表“安排表”受保护，里面的格子不能改").waitFor();
  await page.getByText(/撤销工作表保护/).waitFor();
});
