import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check } from "../../src/jobs/check.ts";
import { openFile } from "../../src/workbook/file.ts";
import { text as paragraphOf, planFile } from "../word/plan.ts";
import { at, buildOnce, downloaded, launch, open, PAGE } from "./browser.ts";

const LIST = [
  "2025—2026学年青禾小学工会工作计划",
  "围绕教育教学，服务会员。",
  "每月工作安排",
  "九月：",
  "1、召开工会委员例会",
  "2、慰问退休教师",
  "十月：",
  "1、组织秋季健步走",
].join("\n");

/** As Word puts a table on the clipboard: cells with several paragraphs, a merged time, list numbers, comments of its own. */
const TABLE = `<html><head><style>p{margin:0}</style></head><body>
<!--StartFragment-->
<p class=MsoNormal><b>2025—2026学年青禾小学工会工作进度安排</b></p>
<table border=1>
 <tr><td><p>时间段</p></td><td><p>主要工作内容</p></td><td><p>责任部门/人</p></td></tr>
 <tr><td rowspan=2><p>9月</p></td><td><p><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>召开例会，部署
 新学年工作</p><p>2. 慰问退休教师<del>旧的</del></p></td><td><p>工会委员会</p></td></tr>
 <tr><td><p>办理新会员入会<br>建立会员档案</p></td><td>组织委员</td></tr>
 <tr><td>10-11月</td><td>组织秋季健步走</td><td>文体委员</td></tr>
</table>
<!--EndFragment--></body></html>`;

let browser: Browser;

beforeAll(async () => {
  buildOnce();
  browser = await launch();
});

afterAll(async () => browser?.close());

async function firstScreen() {
  return open(browser, pathToFileURL(PAGE).href, { offline: true, viewport: { width: 340, height: 760 } });
}

/** What Ctrl+V does once both kinds of text are on the clipboard. */
async function paste(page: Page, pasted: { readonly html: string; readonly text: string }) {
  await page.evaluate(({ html, text }) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    clipboardData.setData("text/plain", text);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, pasted);
}

async function rowsOf(path: string) {
  const book = openFile(new Uint8Array(readFileSync(path)));
  if (!book.ok) throw new Error(book.fault.kind);
  const report = await check(book.value, {});
  if (!report.ok) throw new Error(report.fault.kind);
  return report.value.schedule.rows.map(({ time, items, owners }) => [
    time,
    items.map(({ text }) => text),
    owners,
  ]);
}

async function makeAndSave(page: Page) {
  await page.getByRole("button", { name: /生成安排表（/ }).click();
  await page.getByText("安排表已生成").first().waitFor();
  return downloaded(page, () => page.getByRole("button", { name: "保存安排表" }).click());
}

describe("last year's plan", () => {
  test("a text is gone through, decided on, and becomes a workbook that is saved under its own name", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "工会 ")), "去年的计划.txt");
    writeFileSync(path, LIST);
    const { page, errors, requests } = await firstScreen();
    await page.locator("input[accept*='.csv']").setInputFiles(path);
    await page.getByRole("heading", { name: "导入核对" }).waitFor();
    await page.getByRole("checkbox", { name: "要这一项：慰问退休教师" }).uncheck();
    await page.getByRole("button", { name: "“十月”的时间 改时间" }).click();
    await page.getByLabel("“十月”的时间").fill("10-11月");
    await page.keyboard.press("Enter");
    await page.getByText("2025年10–11月").waitFor();
    await page.getByRole("button", { name: "查看" }).click();
    await page.getByRole("button", { name: "把“围绕教育教学，服务会员。”放进表里" }).click();
    const saved = await makeAndSave(page);
    expect(saved.name).toBe("工会工作进度安排（2025—2026学年）.xlsx");
    expect(await rowsOf(saved.path)).toEqual([
      ["九月", ["召开工会委员例会", "围绕教育教学，服务会员。"], []],
      ["10-11月", ["组织秋季健步走"], []],
    ]);
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith("file:"))).toEqual([]);
  });

  test("a Word plan is read; going back leaves everything as it was", async () => {
    const { page } = await firstScreen();
    await page.locator("input[accept*='.csv']").setInputFiles(at("assets/sample/plan.docx"));
    await page.getByRole("heading", { name: "导入核对" }).waitFor();
    await page.getByRole("button", { name: "不导入了，返回" }).click();
    await page.getByRole("button", { name: "打开去年的计划" }).waitFor();
  });

  test("Escape leaves the time as it was; either way the button has the focus again", async () => {
    const { page } = await firstScreen();
    await paste(page, { html: "", text: LIST });
    const button = page.getByRole("button", { name: "“十月”的时间 改时间" });
    const hasFocus = () => button.evaluate((one) => one === document.activeElement);
    await button.click();
    await page.getByLabel("“十月”的时间").fill("12月");
    await page.keyboard.press("Escape");
    expect(await hasFocus()).toBe(true);
    expect(await page.getByRole("button", { name: "撤销上一步" }).isDisabled()).toBe(true);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await button.waitFor();
    expect(await hasFocus()).toBe(true);
  });

  test("a step is taken back by the button", async () => {
    const { page } = await firstScreen();
    await paste(page, { html: "", text: LIST });
    await page.getByRole("checkbox", { name: "要“九月”这一行" }).uncheck();
    await page.getByRole("button", { name: "生成安排表（1 行 1 项）" }).waitFor();
    await page.getByRole("button", { name: "撤销上一步" }).click();
    await page.getByRole("button", { name: "生成安排表（2 行 3 项）" }).waitFor();
  });
});

describe("into the new year", () => {
  test("a plan without its year is asked for it, and one click answers; of an old plan 换成新学年 is the main thing", async () => {
    const { page } = await firstScreen();
    await paste(page, { html: "", text: LIST.replaceAll(/\d{4}[—-]\d{4}学年/g, "") });
    const year = page.getByRole("form").getByRole("button", { name: /^\d{4}—\d{4}学年$/ });
    await year.first().waitFor();
    const [last, now] = await year.allTextContents();
    // A button that has just become another kind is still on its way to its colour.
    const isMain = async (name: string | RegExp) => {
      const colour = await page
        .getByRole("button", { name })
        .evaluate((one) => getComputedStyle(one).backgroundColor);
      return colour === "rgb(16, 124, 74)";
    };
    await expect.poll(() => isMain(/^生成安排表/)).toBe(true);
    await year.nth(0).click();
    await page.getByText(`计划是${last}的`).waitFor();
    await expect.poll(() => isMain("换成新学年")).toBe(true);
    await expect.poll(() => isMain("不换学年，生成安排表（2 行 3 项）")).toBe(false);
    await page.getByRole("button", { name: "改", exact: true }).click();
    await year.nth(1).click();
    await page.getByText(`计划是${now}的`).waitFor();
    await expect.poll(() => isMain("换成新学年")).toBe(false);
    await expect.poll(() => isMain(/^生成安排表/)).toBe(true);
  });

  test("last year's plan becomes this year's workbook, with what was ticked and chosen", async () => {
    const { page, errors } = await firstScreen();
    const plan = [
      "2024—2025学年青禾小学工会工作计划",
      "每月工作安排",
      "九月：",
      "1、2024年9月10日表彰",
      "十月：",
      "1、走访",
    ];
    await paste(page, { html: "", text: plan.join("\n") });
    await page.getByRole("button", { name: "换成新学年" }).click();
    await page.getByRole("radio", { name: "2025—2026学年" }).check();
    await page.getByRole("checkbox", { name: /^标题 / }).waitFor();
    await page.getByRole("button", { name: /^生成新安排表/ }).click();
    await page.getByText("安排表已生成").first().waitFor();
    const saved = await downloaded(page, () => page.getByRole("button", { name: "保存安排表" }).click());
    expect(saved.name).toBe("工会工作进度安排（2025—2026学年）.xlsx");
    expect(await rowsOf(saved.path)).toEqual([
      ["九月", ["2025年9月10日表彰"], []],
      ["十月", ["走访"], []],
    ]);
    expect(errors).toEqual([]);
  });

  test("with one file, last year's Word plan, an officer comes to this year's document", async () => {
    const { page, errors } = await firstScreen();
    await page.clock.setFixedTime("2026-08-20T09:00:00");
    await page.reload();
    const lines = [
      "2025—2026学年青禾小学工会工作计划",
      "四、工作进度安排",
      "九月：",
      "1、召开例会",
      "十月：",
      "1、健步走",
    ];
    const buffer = Buffer.from(planFile(lines.map((line) => paragraphOf(line)).join("")));
    await page
      .locator("input[accept^='.docx']")
      .setInputFiles({ name: "去年的计划.docx", mimeType: "", buffer });
    await page.getByRole("button", { name: "换成新学年" }).click();
    await page.getByRole("button", { name: /^生成新安排表/ }).click();
    await page.getByRole("tab", { name: "导出" }).click();
    await page.getByRole("button", { name: "就写进刚才的“去年的计划.docx”" }).click();
    await page.getByRole("button", { name: "还是写进去" }).click();
    const written = await downloaded(page, () => page.getByRole("button", { name: "写入计划文档" }).click());
    expect(written.name).toBe("去年的计划（已填进度安排）.docx");
    await page.getByText("文档的标题和正文还是2025—2026学年的，请在 Word 里改过来。").waitFor();
    expect(errors).toEqual([]);
  });

  test("an open workbook goes into the new year from 检查; what is not saved has to be saved first", async () => {
    const { page } = await firstScreen();
    await page.clock.setFixedTime("2026-11-20T09:00:00");
    await page.reload();
    await page.getByRole("button", { name: "看看示例" }).click();
    await page.getByRole("button", { name: "去年的安排，换成新学年" }).click();
    await page.getByRole("heading", { name: "换成新学年" }).waitFor();
    await page.getByRole("button", { name: "返回" }).click();
    await page.getByRole("button", { name: / 改$/ }).first().click();
    await page.getByText(/^已改为“/).waitFor();
    await page.getByRole("button", { name: "去年的安排，换成新学年" }).click();
    await page.getByText("改过的内容还没有保存到文件").first().waitFor();
  });

  test("a workbook of a year gone by is asked at the top whether it goes into the new one", async () => {
    const { page } = await firstScreen();
    await page.clock.setFixedTime("2027-08-20T09:00:00");
    await page.reload();
    await page.getByRole("button", { name: "看看示例" }).click();
    await page.getByText("这是2026—2027学年的安排表").waitFor();
    expect(await page.getByRole("button", { name: "去年的安排，换成新学年" }).count()).toBe(0);
    await page.getByRole("button", { name: "换成新学年" }).click();
    await page.getByRole("radio", { name: "2027—2028学年" }).and(page.locator(":checked")).waitFor();
  });
});

describe("pasting", () => {
  test("a table from Word is read as it stands there: merged times, lines in a cell, its own numbers", async () => {
    const { page, errors } = await firstScreen();
    await page.getByRole("button", { name: "粘贴文字" }).click();
    await page.getByLabel("把安排粘贴到这里").focus();
    await paste(page, { html: TABLE, text: "时间段\t主要工作内容\n9月\t召开例会" });
    await page.getByRole("heading", { name: "导入核对" }).waitFor();
    await page.getByRole("button", { name: "查看" }).click();
    await page.getByText("修订里删掉的文字，没有放进表里").waitFor();
    const saved = await makeAndSave(page);
    expect(await rowsOf(saved.path)).toEqual([
      ["9月", ["召开例会，部署新学年工作", "慰问退休教师"], ["工会委员会"]],
      ["9月", ["办理新会员入会", "建立会员档案"], ["组织委员"]],
      ["10-11月", ["组织秋季健步走"], ["文体委员"]],
    ]);
    expect(errors).toEqual([]);
  });

  test("what was typed stays through going back, a file that will not open, and the review, until it is cleared", async () => {
    const broken = join(mkdtempSync(join(tmpdir(), "工会 ")), "坏.docx");
    writeFileSync(broken, "PK\u0003\u0004 cut off");
    const { page, errors } = await firstScreen();
    const box = page.getByLabel("把安排粘贴到这里");
    await page.getByRole("button", { name: "粘贴文字" }).click();
    await box.fill(LIST);
    await page.getByRole("button", { name: "返回" }).click();
    await page.getByRole("button", { name: "粘贴文字" }).click();
    expect(await box.inputValue()).toBe(LIST);
    await page.locator("input[accept*='.csv']").setInputFiles(broken);
    await page.getByText("原来的文件没有任何改动。").waitFor();
    expect(await box.inputValue()).toBe(LIST);
    await page.getByRole("button", { name: "读入" }).click();
    await page.getByRole("button", { name: "不导入了，返回" }).click();
    expect(await box.inputValue()).toBe(LIST);
    expect(await box.evaluate((area) => area === document.activeElement)).toBe(true);
    await page.getByRole("button", { name: "清空" }).click();
    expect(await box.inputValue()).toBe("");
    expect(errors).toEqual([]);
  });

  test("beside typed words a paste goes in where the cursor stands, and nothing is read yet", async () => {
    const { page } = await firstScreen();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "粘贴文字" }).click();
    const box = page.getByLabel("把安排粘贴到这里");
    await page.evaluate(() => navigator.clipboard.writeText("2、慰问退休教师\n十月：\n1、健步走"));
    await box.fill("九月：\n1、召开例会\n");
    await page.keyboard.press("ControlOrMeta+V");
    await expect.poll(() => box.inputValue()).toBe("九月：\n1、召开例会\n2、慰问退休教师\n十月：\n1、健步走");
    await page.getByRole("button", { name: "读入" }).click();
    await page.getByRole("button", { name: "生成安排表（2 行 3 项）" }).waitFor();
  });

  test("what a page shows as struck or not at all is left out and told, the words over a table are kept", async () => {
    const html = `<html><head><style>.xl70 {text-decoration:line-through;} td.xl71{display:none}</style></head><body>
      <table><tr><td><table>
        <caption>2025—2026学年青禾小学工会工作安排</caption>
        <tr><td>时间段</td><td>主要工作内容</td><td>责任部门</td></tr>
        <tr><td rowspan=2>9月</td><td>召开例会<s>并聚餐</s></td><td>工会委员会</td></tr>
        <tr><td style="display:none">9月</td><td><span style="text-decoration: underline line-through">郊游</span>慰问退休教师</td><td>女工委</td></tr>
        <tr style='display:none'><td>10月</td><td>隐藏的工作</td><td>文体组</td></tr>
        <tr><td class="xl71" style="display:table-cell">11月</td><td>健步走</td><td>文体组</td></tr>
        <tr><td class="xl70">12月</td><td class="xl70">联欢会</td><td class="xl70">文体组</td></tr>
      </table></td></tr></table>
      <p>注：<del>旧注</del>时间如有变动另行通知。</p></body></html>`;
    const { page, errors } = await firstScreen();
    await paste(page, { html, text: "x" });
    await page.getByText("粘贴的文字 · 2025—2026学年青禾小学工会工作安排").waitFor();
    await page.getByRole("button", { name: "查看" }).click();
    const told = await page
      .getByRole("listitem")
      .filter({ hasText: /没有放进表里/ })
      .evaluateAll((items) => items.map((item) => item.firstElementChild?.textContent));
    expect([...told].sort()).toEqual(
      ["并聚餐", "郊游", "9月", "10月", "隐藏的工作", "文体组", "12月", "联欢会", "文体组", "旧注"].sort(),
    );
    const saved = await makeAndSave(page);
    expect(await rowsOf(saved.path)).toEqual([
      ["9月", ["召开例会"], ["工会委员会"]],
      ["9月", ["慰问退休教师"], ["女工委"]],
      ["11月", ["健步走"], ["文体组"]],
    ]);
    expect(errors).toEqual([]);
  });

  test("a page laid out in a table is read as its lines and the table among them", async () => {
    const html = `<table><tr><td colspan=2>通知公告</td></tr><tr><td>导航</td><td>
      <p>2025年兰溪中学工会活动安排</p>
      <table><tr><td>时间</td><td>内容</td><td>负责人</td></tr>
        <tr><td>3月</td><td>女教职工插花</td><td>江雪</td></tr><tr><td>4月</td><td>茶园采茶</td><td>林涛</td></tr></table>
      </td></tr></table>`;
    const { page, errors } = await firstScreen();
    await paste(page, { html, text: "x" });
    await page.getByText("粘贴的文字 · 2025年兰溪中学工会活动安排").waitFor();
    const saved = await makeAndSave(page);
    expect(await rowsOf(saved.path)).toEqual([
      ["3月", ["女教职工插花"], ["江雪"]],
      ["4月", ["茶园采茶"], ["林涛"]],
    ]);
    expect(errors).toEqual([]);
  });

  test("a page laid out in one column is read as its lines", async () => {
    const html = `<table><tr><td><h1>2025年兰溪中学工会活动安排</h1></td></tr><tr><td>浏览：33</td></tr>
      <tr><td><p>五月</p><p>1.健步走<br>2.读书沙龙</p><p>六月</p><p>1.亲子游园</p></td></tr></table>`;
    const { page, errors } = await firstScreen();
    await paste(page, { html, text: "x" });
    await page.getByText("粘贴的文字 · 2025年兰溪中学工会活动安排").waitFor();
    const saved = await makeAndSave(page);
    expect(await rowsOf(saved.path)).toEqual([
      ["五月", ["健步走", "读书沙龙"], []],
      ["六月", ["亲子游园"], []],
    ]);
    expect(errors).toEqual([]);
  });

  test("a page of many blanks, list items and nested frames is read at once, its numbers as shown", async () => {
    const items = Array.from({ length: 20_000 }, () => "<li>慰问</li>").join("");
    const frames = "<table><tr><td>".repeat(150);
    const html = `<p>2025—2026学年工会工作安排</p><pre>${" ".repeat(300_000)}九月：</pre><ol start=3><li>召开例会</li>
      <li value=7>健步走</li><li>读书会</li></ol><p>十月：</p>${frames}<p>1、插花</p>${"</td></tr></table>".repeat(150)}<ol>${items}</ol>`;
    const { page, errors } = await firstScreen();
    await paste(page, { html, text: "x" });
    await page.getByRole("heading", { name: "导入核对" }).waitFor();
    const source = page.getByRole("listitem").filter({ hasText: "健步走" });
    await source.getByRole("button", { name: /原文$/ }).first().click();
    await page.getByText(/3\. 召开例会/).waitFor();
    await page.getByText(/7\. 健步走/).waitFor();
    await page.getByText(/8\. 读书会/).waitFor();
    expect(errors).toEqual([]);
  });

  test("nothing on the clipboard is told with a way on; a script in a page is never run", async () => {
    const { page, errors, requests } = await firstScreen();
    await paste(page, { html: "", text: "" });
    await page.getByText("剪贴板里没有文字").waitFor();
    const html = `<img src="http://example.test/x.png" onerror="document.title='ran'"><script>document.title='ran'</script>${LIST.split(
      "\n",
    )
      .map((line) => `<p>${line}</p>`)
      .join("")}`;
    await paste(page, { html, text: LIST });
    await page.getByRole("button", { name: "生成安排表（2 行 3 项）" }).waitFor();
    expect(await page.title()).not.toBe("ran");
    expect(requests.filter((url) => !url.startsWith("file:"))).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("a plan without a schedule shows all its lines, and each can be taken", async () => {
    const { page } = await firstScreen();
    await paste(page, { html: "", text: "关于召开座谈会的通知\n请各位会员准时参加。" });
    await page.getByText("没有找到进度安排").first().waitFor();
    expect(await page.getByRole("button", { name: "生成安排表" }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: "把“请各位会员准时参加。”放进表里" }).click();
    await page.getByRole("button", { name: "生成安排表（1 行 1 项）" }).waitFor();
  });
});
