import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ExcelJS from "exceljs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handMade } from "../workbook/patch/hand-made.ts";
import { faultsOf } from "./axe.ts";
import { at, buildOnce, launch, open, openSample, PAGE, shoot } from "./browser.ts";

let browser: Browser;
let folder: string;

beforeAll(async () => {
  buildOnce();
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), "sheet-"));
});

afterAll(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true });
});

async function openWide(options: BrowserContextOptions = {}) {
  const viewport = { width: 1280, height: 800 };
  return open(browser, pathToFileURL(PAGE).href, {
    offline: true,
    reducedMotion: "reduce",
    viewport,
    ...options,
  });
}

/** The sample in a wide window, with a cell chosen. */
async function sampleAt(cell: string, options: BrowserContextOptions = {}) {
  const watched = await openWide(options);
  await openSample(watched.page);
  await watched.page.locator(`[data-cell="${cell}"]`).click();
  return watched;
}

const textOf = (page: Page, cell: string) => page.locator(`[data-cell="${cell}"]`).textContent();
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const status = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text }).waitFor();

describe("by keyboard alone", () => {
  test("a row is added, its time and owner chosen, its work written in two lines, and all taken back", async () => {
    const { page, errors } = await sampleAt("A3");
    const before = await textOf(page, "A4");
    await press(page, "ArrowDown", "Control+Shift+Equal");
    await status(page, "已加一行");
    expect([await textOf(page, "A4"), await textOf(page, "A5")]).toEqual(["", before]);
    await page.keyboard.type("12");
    await page.getByRole("combobox", { name: "修改 A4" }).waitFor();
    await page.getByRole("option", { name: "12月" }).waitFor();
    await press(page, "ArrowDown", "Tab");
    await page.locator('[data-cell="A4"]:text-is("12月")').waitFor();
    await press(page, "F2");
    await page.keyboard.type("收集意见");
    await press(page, "Alt+Enter");
    await page.keyboard.type("答复意见");
    await press(page, "Tab");
    await page.locator('[data-cell="C4"]:focus').waitFor();
    expect(await textOf(page, "B4")).toBe("收集意见\n答复意见");
    await press(page, "Enter", "ArrowDown", "Enter");
    await page.locator('[data-cell="C4"]:not(:empty)').waitFor();
    for (let step = 0; step < 4; step += 1) {
      await press(page, "Control+z");
      await page.waitForTimeout(200);
    }
    expect(await textOf(page, "A4")).toBe(before);
    expect(errors).toEqual([]);
  });

  test("rows move and go, and Escape leaves a cell as it was", async () => {
    const { page } = await sampleAt("B3");
    const [third, fourth] = [await textOf(page, "B3"), await textOf(page, "B4")];
    await press(page, "Alt+Shift+ArrowDown");
    await page.locator('[data-cell="B4"]:focus').waitFor();
    expect([await textOf(page, "B3"), await textOf(page, "B4")]).toEqual([fourth, third]);
    await press(page, "Control+Minus");
    await status(page, "已删 1 行");
    expect(await textOf(page, "B4")).not.toBe(third);
    await press(page, "Control+z");
    await page.waitForTimeout(300);
    expect(await textOf(page, "B4")).toBe(third);
    await press(page, "F2");
    await page.keyboard.type("多余的字");
    await press(page, "Escape");
    expect(await textOf(page, "B4")).toBe(third);
  });

  test("a row is written from cell to cell with Tab, and Enter begins the next one where this one was begun", async () => {
    const { page } = await openWide();
    await page.getByRole("button", { name: "新建安排表" }).click();
    await page.getByRole("button", { name: "就在这里填" }).click();
    await page.locator('[data-cell="A3"][tabindex="0"]').click();
    await page.keyboard.type("9");
    await press(page, "Tab");
    await page.locator('[data-cell="B3"]:focus').waitFor();
    await page.keyboard.type("Choir");
    await press(page, "Enter");
    await page.locator('[data-cell="A4"]:focus').waitFor();
    await page.keyboard.type("10");
    await press(page, "Tab");
    await page.locator('[data-cell="B4"]:focus').waitFor();
    await press(page, "ArrowUp");
    await page.keyboard.type("Chess");
    await press(page, "Enter");
    await page.locator('[data-cell="B4"]:focus').waitFor();
    expect(await textOf(page, "B3")).toBe("Chess");
  });

  test("cells are copied, pasted and cleared", async () => {
    const { page } = await sampleAt("A3");
    const before = await textOf(page, "B3");
    await press(page, "Shift+ArrowRight", "Control+c");
    await status(page, "已复制");
    await press(page, "Control+End", "ArrowDown", "Home", "Control+v");
    await status(page, "已粘贴，改了 2 格");
    const pasted = page.locator("td[data-cell]:focus");
    const address = await pasted.getAttribute("data-cell");
    expect(await textOf(page, address?.replace("A", "B") ?? "")).toBe(before);
    await press(page, "Delete");
    await page.locator(`[data-cell="${address}"]:empty`).waitFor();
  });
});

test("with the pointer rows are chosen at their numbers, and the bar above does the rest", async () => {
  const { page } = await sampleAt("A3");
  const last = await textOf(page, "B5");
  await page.getByRole("rowheader", { name: "3", exact: true }).click();
  await page.getByRole("rowheader", { name: "4", exact: true }).click({ modifiers: ["Shift"] });
  await page.getByRole("button", { name: "删行" }).click();
  await status(page, "已删 2 行");
  expect(await textOf(page, "B3")).toBe(last);
  await page.getByRole("button", { name: "撤销一步" }).click();
  await page
    .locator('[data-cell="B5"]')
    .filter({ hasText: last ?? "" })
    .waitFor();
});

/** A sheet whose header says nothing of ours, with a status that is told by its colour. */
async function paintedBook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("分工");
  sheet.addRows([
    ["青禾小学工会今年的几件大事，请各位委员看看"],
    ["何时", "大事", "谁来做", "如何"],
    ["9月", "慰问新教师", "工会委员会", "完成"],
    ["10月", "健步走", "文体委员会", "推迟"],
  ]);
  sheet.getCell("D4").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFC7CE" } };
  sheet.getCell("E4").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF107C4A" } };
  return Buffer.from(await book.xlsx.writeBuffer());
}

test("columns are named beside the sheet: a press on a row makes it the header, and cells have their own colours", async () => {
  const { page, errors } = await openWide();
  await page
    .locator("input[accept*=xlsx]")
    .last()
    .setInputFiles({ name: "分工.xlsx", mimeType: "", buffer: await paintedBook() });
  await page.getByRole("button", { name: "自己指定列" }).click();
  await page.getByRole("region", { name: "表格 分工" }).waitFor();
  await page.locator('[data-cell="B2"]').click();
  await page
    .getByRole("radio", { name: /^第2行/ })
    .and(page.locator(":checked"))
    .waitFor();
  await page.getByLabel("B 列 大事").selectOption("主要工作内容");
  await page.getByRole("columnheader", { name: "B 主要工作内容" }).waitFor();
  // From the keyboard, the rows above and below: one that says nothing is passed over.
  await press(page, "ArrowUp");
  await page
    .getByRole("radio", { name: /^第1行/ })
    .and(page.locator(":checked"))
    .waitFor();
  await press(page, "ArrowDown");
  await page
    .getByRole("radio", { name: /^第2行/ })
    .and(page.locator(":checked"))
    .waitFor();
  const colors = (cell: string) =>
    page.locator(`[data-cell="${cell}"]`).evaluate((node) => {
      const { backgroundColor, color } = getComputedStyle(node);
      return [backgroundColor, color];
    });
  expect(await colors("D4")).toEqual(["rgb(255, 199, 206)", "rgb(27, 27, 27)"]);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel("A 列 何时").selectOption("时间段");
  await page.getByLabel("B 列 大事").selectOption("主要工作内容");
  await page.getByLabel("C 列 谁来做").selectOption("责任部门/人");
  await page.getByRole("button", { name: "就按这样读" }).click();
  await page.getByRole("tab", { name: /检查/ }).waitFor();
  expect(await colors("D4")).toEqual(["rgb(255, 199, 206)", "rgb(27, 27, 27)"]);
  expect(errors).toEqual([]);
});

test("a sheet of 2,000 rows draws those that are seen, and the last is reached and changed", async () => {
  const rows = Array.from({ length: 2000 }, (_, index) => {
    const row = index + 3;
    return `<row r="${row}"><c r="A${row}" t="str"><v>${(index % 12) + 1}月</v></c><c r="B${row}" t="str"><v>第${index + 1}项工作</v></c><c r="C${row}" t="str"><v>工会委员会</v></c></row>`;
  });
  const head =
    '<row r="1"><c r="A1" t="str"><v>2024—2025学年工作进度安排</v></c></row><row r="2"><c r="A2" t="str"><v>时间段</v></c><c r="B2" t="str"><v>主要工作内容</v></c><c r="C2" t="str"><v>责任部门/人</v></c></row>';
  const file = join(folder, "两千行.xlsx");
  writeFileSync(file, handMade({ sheet: `<sheetData>${head}${rows.join("")}</sheetData>` }));
  const { page, errors } = await openWide();
  await page.locator("input[accept*=docx]").setInputFiles(file);
  await page.getByRole("grid", { name: "安排表" }).waitFor();
  expect(await page.locator("tr[data-row]").count()).toBeLessThan(150);
  await page.locator('[data-cell="B3"]').click();
  await press(page, "Control+ArrowDown");
  await page.locator('[data-cell="B2002"]:focus').waitFor();
  expect(await page.locator("tr[data-row]").count()).toBeLessThan(150);
  await shoot(page, "1280-sheet-2000");
  await press(page, "Enter");
  await page.getByRole("textbox", { name: "修改 B2002" }).fill("总结");
  // What is being written stays, wherever the sheet is scrolled to.
  await page.getByRole("region", { name: "格子" }).evaluate((view) => view.scrollTo(0, 0));
  await page.waitForTimeout(300);
  await press(page, "Enter");
  await page.locator('[data-cell="B2002"]:text-is("总结")').waitFor();
  // The chosen cell is scrolled away; the keys go on from it.
  await page.getByRole("region", { name: "格子" }).evaluate((view) => view.scrollTo(0, 9000));
  await page.locator('[data-cell="B2003"]').waitFor({ state: "detached" });
  await press(page, "ArrowUp");
  await page.locator('[data-cell="B2002"]:focus').waitFor();
  await press(page, "Control+Home");
  await page.locator('[data-cell="A1"]:focus').waitFor();
  // Of two thousand works a month has more than are looked through at once.
  await page.getByRole("tab", { name: "时间轴" }).click();
  const more = page.getByRole("button", { name: "再看 60 项" });
  await more.first().waitFor();
  const before = await page.getByRole("listitem").count();
  expect(before).toBeLessThan(300);
  await more.first().click();
  await expect.poll(() => page.getByRole("listitem").count()).toBe(before + 60);
  expect(await page.locator("*").count()).toBeLessThan(6000);
  expect(errors).toEqual([]);
});

test("work that was not saved is there again after the page is gone", async () => {
  const { page } = await sampleAt("B3");
  await press(page, "Enter");
  await page.getByRole("textbox", { name: "修改 B3" }).fill("没有保存的工作");
  await press(page, "Enter");
  await page.locator('[data-cell="B3"]:text-is("没有保存的工作")').waitFor();
  await page.waitForTimeout(1500);
  const context = page.context();
  const other = await context.newPage();
  await other.goto(pathToFileURL(PAGE).href);
  await other.getByRole("button", { name: "看看示例" }).waitFor();
  await other.waitForTimeout(500);
  // The first page still lives: its work is its own.
  expect(await other.getByRole("button", { name: "接着改" }).count()).toBe(0);
  await page.close();
  await other.reload();
  await other.getByText(/上次没有保存/).waitFor();
  expect(await faultsOf(other)).toEqual([]);
  await shoot(other, "1280-left-work");
  await other.getByRole("button", { name: "接着改" }).click();
  await other.locator('[data-cell="B3"]:text-is("没有保存的工作")').waitFor();
  expect(await other.getByRole("button", { name: "保存修改后的表格" }).count()).toBe(1);
});

test("a file changed meanwhile is asked about before another one is saved", async () => {
  const file = join(folder, "安排表.xlsx");
  copyFileSync(at("assets/sample/schedule.xlsx"), file);
  const { page } = await openWide();
  await page.locator("input[accept*=docx]").setInputFiles(file);
  await page.locator('[data-cell="B3"]').dblclick();
  await page.getByRole("textbox", { name: "修改 B3" }).fill("改过的工作");
  await press(page, "Enter");
  await page.locator('[data-cell="B3"]:text-is("改过的工作")').waitFor();
  writeFileSync(file, "改过了");
  await page.getByRole("button", { name: "保存修改后的表格" }).click();
  await page.getByText(/又在别处改过/).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "仍然另存一份" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("安排表（已修正）.xlsx");
});

test.each`
  theme              | colorScheme | forcedColors
  ${"light"}         | ${"light"}  | ${"none"}
  ${"dark"}          | ${"dark"}   | ${"none"}
  ${"high-contrast"} | ${"dark"}   | ${"active"}
`("axe finds nothing while a cell is chosen from a list ($theme)", async ({ theme, ...options }) => {
  const { page } = await sampleAt("C4", options);
  await press(page, "Shift+ArrowUp");
  expect(await faultsOf(page)).toEqual([]);
  await press(page, "Enter", "ArrowDown");
  await page.getByRole("option").first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await shoot(page, `1280-${theme}-sheet-list`);
});
