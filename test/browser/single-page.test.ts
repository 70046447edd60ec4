import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check } from "../../src/jobs/check.ts";
import { exportToPlan } from "../../src/jobs/export-to-plan.ts";
import { openFile } from "../../src/workbook/file.ts";
import { at, buildOnce, downloaded, launch, open, openSample, PAGE } from "./browser.ts";

const WORKBOOK = at("assets/sample/schedule.xlsx");
const PLAN = at("assets/sample/plan.docx");
const PICTURE = at("docs/pictures/pane.png");

let browser: Browser;
let folder: string;
let address: string;

beforeAll(async () => {
  buildOnce();
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), "工会资料 2026 "));
  copyFileSync(PAGE, join(folder, "工会进度表.html"));
  address = pathToFileURL(join(folder, "工会进度表.html")).href;
});

afterAll(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true });
});

/** The page as an officer opens it: from a folder with a Chinese name, without a net. */
function offline() {
  return open(browser, address, { offline: true, viewport: { width: 340, height: 760 } });
}

/** The rows of the workbook written straight by the job. */
async function exportedByJob(workbook: Uint8Array): Promise<Uint8Array> {
  const book = openFile(workbook);
  if (!book.ok) throw new Error(book.fault.kind);
  const report = await check(book.value, {});
  if (!report.ok) throw new Error(report.fault.kind);
  const done = exportToPlan({ schedule: report.value.schedule, plan: readFileSync(PLAN), replaceList: true });
  if (!done.ok) throw new Error(done.fault.kind);
  return done.value.bytes;
}

describe("the file itself", () => {
  test("is one page below 2.3 MB with nothing beside it", () => {
    const html = readFileSync(PAGE, "utf8");
    expect(Buffer.byteLength(html)).toBeLessThan(2_300_000);
    const markup = html.replace(/(<script[^>]*>)[\s\S]*?<\/script>/g, "$1</script>");
    expect(markup).not.toMatch(/\bsrc=|\bhref=|<link\b|@import|<iframe|<base\b/);
    expect(markup).toContain('<html lang="zh-CN">');
    expect(markup).toContain('<meta name="renderer" content="webkit">');
  });

  test("closes no script early: the notice, two packed parts and the code have one end tag each", () => {
    const html = readFileSync(PAGE, "utf8");
    const packed = '<script type="text/plain" id=';
    expect(html.match(/^<script[^>]*>/gm)).toEqual([
      "<script>",
      `${packed}"exceljs.js">`,
      `${packed}"later.js">`,
      '<script id="page">',
    ]);
    expect(html.match(/<\/script/gi)?.length).toBe(4);
  });

  test("begins with a notice that even Internet Explorer can read", () => {
    const [, notice = ""] = /<script>([\s\S]*?)<\/script>/.exec(readFileSync(PAGE, "utf8")) ?? [];
    expect(notice).toContain("Trident");
    expect(notice).not.toMatch(/=>|`|\b(?:const|let|class)\b/);
  });
});

describe("opened from disk without a net", () => {
  test("asks for nothing but itself and writes no error", async () => {
    const { page, errors, requests } = await offline();
    await openSample(page);
    await page.getByRole("tab", { name: "时间轴" }).click();
    await page.getByRole("img", { name: "全年时间轴" }).waitFor();
    await page.getByRole("tab", { name: "导出" }).click();
    await page.locator("input[accept*=docx]").setInputFiles(PLAN);
    await page.getByRole("heading", { name: "预览" }).waitFor();
    expect(requests.filter((request) => !/^(file|data|blob):/.test(request))).toEqual([]);
    expect(requests.filter((request) => request.startsWith("file:"))).toEqual([address]);
    expect(errors).toEqual([]);
  });

  test("cannot send anything out even if it wanted to", async () => {
    const { page } = await open(browser, address, { viewport: { width: 340, height: 760 } });
    const sent = await page.evaluate(async () => {
      const ways = [
        () => fetch("https://example.com/?secret"),
        () => new Promise((_, no) => new WebSocket("wss://example.com").addEventListener("error", no)),
      ];
      const results = await Promise.allSettled(ways.map(async (way) => way()));
      return {
        results: results.map(({ status }) => status),
        beacon: navigator.sendBeacon("https://example.com/", "x"),
      };
    });
    expect(sent.results).toEqual(["rejected", "rejected"]);
    const policy = await page.getAttribute("meta[http-equiv=Content-Security-Policy]", "content");
    expect(policy).toBe(
      "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; " +
        "font-src data:; worker-src blob:; connect-src 'none'; form-action 'none'; base-uri 'none'",
    );
  });

  test("a browser that is too old reads a sentence instead of a blank page", async () => {
    const { page } = await open(browser, address);
    const context = await browser.newContext({
      userAgent: "Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko",
    });
    const old = await context.newPage();
    await old.goto(address);
    expect(await old.locator("body").innerText()).toContain("这个浏览器太旧");
    await Promise.all([page.close(), context.close()]);
  });
});

describe("a workbook and a plan dropped in", () => {
  test("what comes out equals what the job writes, byte for byte", async () => {
    const { page } = await offline();
    await page.locator("input[accept^='.xlsx']").setInputFiles(WORKBOOK);
    await page.getByRole("tab", { name: "导出" }).click();
    await page.locator("input[accept*=docx]").setInputFiles(PLAN);
    const file = await downloaded(page, () => page.getByRole("button", { name: "写入计划文档" }).click());
    expect(file.name).toBe("plan（已填进度安排）.docx");
    expect(readFileSync(file.path).equals(await exportedByJob(readFileSync(WORKBOOK)))).toBe(true);
    await page.getByText("plan（已填进度安排）.docx").waitFor();
  });

  test("a finding is mended, its row says so, and undo brings the old text back", async () => {
    const { page } = await offline();
    await page.locator("input[accept^='.xlsx']").setInputFiles(WORKBOOK);
    const all = page.getByRole("button", { name: /^全部 \d+$/ });
    const before = await all.innerText();
    const mend = page.getByRole("button", { name: / 改$/ }).first();
    await mend.click();
    await page.getByText(/^已改为“/).waitFor();
    expect(await all.innerText()).not.toBe(before);
    await page.getByRole("button", { name: /^[A-Z]+\d+ 撤销$/ }).click();
    await mend.waitFor();
    expect(await all.innerText()).toBe(before);
  });

  test("「这样没错」 is kept in the saved workbook and asked no more", async () => {
    const { page } = await offline();
    await page.locator("input[accept^='.xlsx']").setInputFiles(WORKBOOK);
    await page
      .getByRole("button", { name: / 这样没错$/ })
      .first()
      .click();
    await page.getByText("已确认：这样没错").waitFor();
    await page.getByRole("button", { name: "保存修改后的表格" }).click();
    const saved = await downloaded(page, () => page.getByRole("button", { name: /再保存一次/ }).click());
    expect(saved.name).toBe("schedule（已修正）.xlsx");

    const again = await offline();
    await again.page.locator("input[accept^='.xlsx']").setInputFiles({
      name: saved.name,
      mimeType: "application/octet-stream",
      buffer: readFileSync(saved.path),
    });
    await again.page.getByText("已确认 1 处").waitFor();
  });

  test("一键修正 takes back as one, and what was mended is what the file then holds", async () => {
    const { page } = await offline();
    await page.locator("input[accept^='.xlsx']").setInputFiles(WORKBOOK);
    const all = page.getByRole("button", { name: /^全部 \d+$/ });
    const before = await all.innerText();
    await page.getByRole("button", { name: /一键修正/ }).click();
    await page.getByText(/^已改/).first().waitFor();
    await page.getByRole("button", { name: "撤销刚才的修正" }).click();
    await expect.poll(() => all.innerText()).toBe(before);
  });

  test("a file that is no workbook is refused with a sentence and a way on", async () => {
    const { page, errors } = await offline();
    await page.locator("input[accept^='.xlsx']").setInputFiles(PICTURE);
    const bar = page.getByRole("group").filter({ hasText: "原来的文件没有任何改动" });
    expect(await bar.innerText()).toMatch(/图片/);
    expect(errors).toEqual([]);
  });

  test("the printable table and the empty workbook come out as Excel files", async () => {
    const { page } = await offline();
    await page.getByRole("button", { name: "新建安排表" }).click();
    await page.getByRole("textbox").fill("2025—2026学年");
    const empty = await downloaded(page, () => page.getByRole("button", { name: "下载空白安排表" }).click());
    expect(openFile(readFileSync(empty.path)).ok).toBe(true);

    await page.locator("input[accept^='.xlsx']").setInputFiles(WORKBOOK);
    await page.getByRole("tab", { name: "导出" }).click();
    await page.getByRole("radio", { name: /打印用的 Excel 表/ }).click();
    const print = await downloaded(page, () => page.getByRole("button", { name: "生成打印用的表" }).click());
    expect(print.name).toBe("schedule（打印）.xlsx");
    const sheets = openFile(readFileSync(print.path));
    expect(sheets.ok && (await sheets.value.sheets()).map(({ name }) => name)).toEqual([
      "工作进度安排（打印）",
    ]);
  });

  test("both dropped at once open the table and show where it will stand in the plan", async () => {
    const { page } = await offline();
    await drop(page, [
      ["工会计划.docx", PLAN],
      ["安排表.xlsx", WORKBOOK],
    ]);
    await page.getByRole("radio", { name: /写在“五、工作进度安排”下面/ }).waitFor();
    expect(await page.getByRole("radio", { name: /五、工作进度安排/ }).isChecked()).toBe(true);
    const file = await downloaded(page, () => page.getByRole("button", { name: "写入计划文档" }).click());
    expect(file.name).toBe("工会计划（已填进度安排）.docx");
  });

  test("another workbook does not push out changes that no file has", async () => {
    const { page } = await offline();
    await page.locator("input[accept^='.xlsx']").setInputFiles(WORKBOOK);
    await page.getByRole("button", { name: / 改$/ }).first().click();
    await page.getByText(/^已改为“/).waitFor();
    await drop(page, [["去年的.xlsx", WORKBOOK]]);
    await page.getByText(/改过的内容还没有保存到文件/).waitFor();
    await page.getByText(/^已改为“/).waitFor();
    await page.getByRole("button", { name: "不保存，直接打开" }).click();
    await page.getByText(/^已改为“/).waitFor({ state: "detached" });
  });

  test("a workbook that will not open leaves the open one, with what was mended in it", async () => {
    const { page, errors } = await offline();
    await page.locator("input[accept^='.xlsx']").setInputFiles(WORKBOOK);
    await page.getByRole("button", { name: / 改$/ }).first().click();
    await page.getByText(/^已改为“/).waitFor();
    await drop(page, [["假的.xlsx", PICTURE]]);
    await page.getByRole("button", { name: "不保存，直接打开" }).click();
    await page.getByText(/图片/).first().waitFor();
    await page.getByText(/^已改为“/).waitFor();
    expect(errors).toEqual([]);
  });

  test("what was saved is said in sight, also where the list was scrolled", async () => {
    const { page } = await offline();
    await page.locator("input[accept^='.xlsx']").setInputFiles(WORKBOOK);
    await page.getByRole("button", { name: /一键修正/ }).click();
    await page.getByRole("main").evaluate((body) => body.scrollTo(0, body.scrollHeight));
    await downloaded(page, () => page.getByRole("button", { name: "保存修改后的表格" }).click());
    const said = page.getByRole("group").getByText(/schedule（已修正）\.xlsx/);
    await said.waitFor();
    const [bar, body] = [await said.boundingBox(), await page.getByRole("main").boundingBox()];
    expect(bar?.y).toBeGreaterThanOrEqual(body?.y ?? Number.POSITIVE_INFINITY);
  });

  test("a double click mends, and does not press the button that comes in its place", async () => {
    const { page } = await offline();
    await page.locator("input[accept^='.xlsx']").setInputFiles(WORKBOOK);
    const handedOut: string[] = [];
    page.on("download", (download) => handedOut.push(download.suggestedFilename()));
    const place = await page.getByRole("button", { name: /一键修正/ }).boundingBox();
    if (place === null) throw new Error("the button is not shown");
    await page.mouse.click(place.x + 20, place.y + 10);
    await page.getByRole("button", { name: "保存修改后的表格" }).waitFor();
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await page.waitForTimeout(300);
    expect(handedOut).toEqual([]);
    await page.getByRole("button", { name: "保存修改后的表格" }).waitFor();
  });

  test("the timeline can be copied as a picture", async () => {
    const { page } = await offline();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await openSample(page);
    await page.getByRole("tab", { name: "时间轴" }).click();
    await page.getByRole("button", { name: "复制图片" }).click();
    await page.getByText(/图片已复制|工会工作时间轴\.png/).waitFor();
  });
});

/** Drops files from the disk on the middle of the page. */
async function drop(page: Page, files: readonly (readonly [name: string, path: string])[]): Promise<void> {
  const given = files.map(([name, path]) => ({ name, text: readFileSync(path).toString("base64") }));
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, text } of list) {
      data.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], name));
    }
    return data;
  }, given);
  await page.getByRole("main").dispatchEvent("drop", { dataTransfer: transfer });
}
