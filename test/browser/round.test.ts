import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { workbookFile } from "../fixtures/workbook-file.ts";
import { faultsOf } from "./axe.ts";
import { buildOnce, downloaded, launch, open, PAGE, shoot } from "./browser.ts";

const ROWS = [
  ["2026—2027学年青禾小学工会工作进度安排", "", ""],
  ["时间段", "主要工作内容", "责任部门/人"],
  ["9月", "1. 召开工会委员例会\n2. 慰问新入职教师", "各工会小组"],
  ["10月", "组织秋季健步走", "语文组工会小组"],
  ["12月", "举办迎新联欢会", "语文组工会小组、数学组工会小组"],
  ["3月", "女职工健康讲座", "女职工委员会"],
  ["5月", "评选优秀小组", "体艺组工会小组"],
];
const [CHINESE, MATHS] = ["语文组工会小组", "数学组工会小组"];

let browser: Browser;
let folder: string;

beforeAll(async () => {
  buildOnce();
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), "round-"));
  await writeFile(join(folder, "安排表.xlsx"), await workbookFile({ 安排表: ROWS }));
});

afterAll(async () => browser?.close());

async function tab(page: Page) {
  await page.locator("input[accept*=xlsx]").first().setInputFiles(join(folder, "安排表.xlsx"));
  await page.getByRole("tab", { name: "汇总" }).click();
  await page.getByRole("checkbox", { name: CHINESE }).waitFor();
}

/** The copies of a press on 生成, by recipient. */
async function sent(page: Page) {
  await page.getByLabel("填报截止").fill("2026-09-20");
  const { path } = await downloaded(page, () =>
    page.getByRole("button", { name: "生成 3 份填报表" }).click(),
  );
  await page.getByRole("heading", { name: "可以发到群里的话" }).waitFor();
  const zip = unzipSync(await readFile(path));
  return new Map(Object.entries(zip).map(([name, bytes]) => [name.split("—")[0] ?? "", bytes]));
}

async function worked(bytes: Uint8Array | undefined, name: string, texts: Readonly<Record<string, string>>) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes ?? []) as never);
  for (const [cell, text] of Object.entries(texts)) {
    const sheet = book.getWorksheet("填报");
    if (sheet !== undefined) sheet.getCell(cell).value = text;
  }
  await writeFile(join(folder, name), Buffer.from(await book.xlsx.writeBuffer()));
  return join(folder, name);
}

/** Whether the words stand inside what the body of the pane shows. */
function inSight(page: Page, words: string) {
  return page
    .getByText(words)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const body = element.closest("main")?.getBoundingClientRect();
      return body !== undefined && top >= body.top && bottom <= body.bottom;
    });
}

async function give(page: Page, files: readonly string[]) {
  await page.getByRole("button", { name: "收上来", exact: true }).first().click();
  await page.locator('input[aria-label="收回的表"]').setInputFiles([...files]);
  await page.getByRole("heading", { name: `收到的文件 ${files.length} 份` }).waitFor();
}

async function returned(page: Page) {
  const copies = await sent(page);
  return [
    await worked(copies.get(CHINESE), "随便改的名字.xlsx", {
      B6: "12月中旬",
      B9: "11月",
      C9: "读书分享会",
      D9: CHINESE,
    }),
    await worked(copies.get(MATHS), "数学.xlsx", { B6: "12月下旬" }),
    join(folder, "安排表.xlsx"),
  ];
}

const SIZES: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ["light-340", { viewport: { width: 340, height: 720 } }],
  ["dark-340", { viewport: { width: 340, height: 720 }, colorScheme: "dark" }],
  ["forced-340", { viewport: { width: 340, height: 720 }, forcedColors: "active" }],
  ["light-270", { viewport: { width: 270, height: 720 } }],
  ["light-1280", { viewport: { width: 1280, height: 800 } }],
];

describe.each(SIZES)("汇总 at %s", (name, options) => {
  test("sent, come back, decided and written: without a fault of access, an error or a request", async () => {
    const { page, errors, requests } = await open(browser, pathToFileURL(PAGE).href, options);
    const faults: string[] = [];
    const look = async (screen: string) => {
      await shoot(page, `${name}-round-${screen}`);
      faults.push(...(await faultsOf(page)).map((fault) => `${screen}: ${fault}`));
    };
    await tab(page);
    await look("send");
    await page.getByRole("button", { name: "名单…" }).click();
    await page.getByRole("button", { name: "都加进来" }).click();
    await look("units");
    await page.getByRole("button", { name: "存好名单" }).click();
    const files = await returned(page);
    expect(await page.getByText("名单已存好").count()).toBe(0);
    await look("sent");
    await give(page, files);
    await page.getByRole("heading", { name: "3 个，交了 2 个，还差 1 个" }).waitFor();
    await look("back");
    await page.getByRole("button", { name: "去汇总" }).click();
    await page.getByRole("radio", { name: /^12月下旬/ }).check();
    await look("conflict");
    await page.getByRole("button", { name: "就用这个" }).click();
    await page.getByRole("heading", { name: "已决定 1 处" }).waitFor();
    await look("decided");
    await page.getByRole("button", { name: /合并 \d 处改动/ }).click();
    await page.getByText(/已写进安排表/).waitFor();
    await look("written");
    expect(faults).toEqual([]);
    expect(errors).toEqual([]);
    expect(requests.filter((address) => !/^(?:file|blob|data):/.test(address))).toEqual([]);
    await page.context().close();
  });
});

test("the saved result, opened again: who returned, what was taken in, and a late copy beside it", async () => {
  const [, options] = SIZES[0] ?? ["", {}];
  const first = await open(browser, pathToFileURL(PAGE).href, options);
  await tab(first.page);
  const copies = await sent(first.page);
  await give(first.page, [await worked(copies.get(CHINESE), "语文.xlsx", { B5: "10月下旬" })]);
  await first.page.getByRole("button", { name: "去汇总" }).click();
  await first.page.getByRole("button", { name: /合并 1 处改动/ }).click();
  await first.page.getByText(/已写进安排表/).waitFor();
  const { path } = await downloaded(first.page, () =>
    first.page.getByRole("button", { name: "保存汇总好的安排表" }).click(),
  );
  const saved = join(folder, "汇总好的.xlsx");
  await writeFile(saved, await readFile(path));
  await first.page.context().close();

  const { page, errors } = await open(browser, pathToFileURL(PAGE).href, options);
  await page.locator("input[accept*=xlsx]").first().setInputFiles(saved);
  await page.getByRole("tab", { name: "汇总" }).click();
  await page.getByRole("button", { name: "收上来", exact: true }).first().click();
  await page.getByRole("heading", { name: "3 个，交了 1 个，还差 2 个" }).waitFor();
  await page.getByRole("heading", { name: "以前收下的 1 份" }).waitFor();
  await shoot(page, "light-340-round-kept");
  expect(await faultsOf(page)).toEqual([]);
  await give(page, [await worked(copies.get(MATHS), "数学.xlsx", { B6: "12月下旬" })]);
  await page.getByRole("heading", { name: "3 个，交了 2 个，还差 1 个" }).waitFor();
  await page.getByRole("button", { name: "去汇总" }).click();
  await page.getByRole("heading", { name: "会采用 1 处改动" }).waitFor();
  await page.getByRole("button", { name: /合并 1 处改动/ }).click();
  await page.getByText(/已写进安排表/).waitFor();
  expect(errors).toEqual([]);
  await page.context().close();
});

test("the page from disk reads what came back in a worker made of its own script", async () => {
  const { page } = await open(browser, pathToFileURL(PAGE).href);
  await tab(page);
  const worker = page.waitForEvent("worker");
  await give(page, await returned(page));
  expect((await worker).url()).toMatch(/^blob:/);
  await page.context().close();
});

test("the served build has a worker beside it that finds all its parts", async () => {
  const server = await serve({ port: 3920 });
  const { page, errors } = await open(browser, `${server.address}/taskpane.html?sample`);
  await tab(page);
  const worker = page.waitForEvent("worker");
  await give(page, await returned(page));
  expect((await worker).url()).toMatch(new RegExp(`^${server.address}/`));
  await page.getByRole("heading", { name: "3 个，交了 2 个，还差 1 个" }).waitFor();
  expect(page.workers()).toHaveLength(1);
  expect(errors).toEqual([]);
  await page.context().close();
  await server.close();
});

test("without workers the page reads it by itself", async () => {
  const context = await browser.newContext({ locale: "zh-CN", acceptDownloads: true });
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker"));
  const alone = await context.newPage();
  await alone.goto(pathToFileURL(PAGE).href);
  await tab(alone);
  await give(alone, await returned(alone));
  expect(alone.workers()).toEqual([]);
  await alone.getByRole("heading", { name: "3 个，交了 2 个，还差 1 个" }).waitFor();
  await context.close();
});

test("what came of a sending is in sight below a long list, and saving the table is the next thing to do", async () => {
  const { page } = await open(browser, pathToFileURL(PAGE).href, { viewport: { width: 340, height: 480 } });
  const next = page.getByRole("region", { name: "下一步" }).getByRole("button");
  await tab(page);
  await page.getByRole("button", { name: "名单…" }).click();
  expect(await next.allInnerTexts()).toEqual(["存好名单", "取消"]);
  await next.last().click();
  await sent(page);
  expect(await inSight(page, "已生成 3 份填报表")).toBe(true);
  expect(await next.allInnerTexts()).toEqual(["保存安排表", "重新生成"]);
  await page.getByRole("main").evaluate((body) => body.scrollTo(0, body.scrollHeight));
  expect(await inSight(page, "已生成 3 份填报表")).toBe(false);
  await downloaded(page, () => next.last().click());
  await expect.poll(() => inSight(page, "已生成 3 份填报表")).toBe(true);
  await downloaded(page, () => next.first().click());
  await next.getByText("收上来").waitFor();
  await page.context().close();
});
