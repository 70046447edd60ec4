import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { workbookFile } from "../fixtures/workbook-file.ts";
import { faultsOf } from "./axe.ts";
import { at, buildOnce, launch, open, openSample, PAGE, shoot } from "./browser.ts";

const PLAN = at("assets/sample/plan.docx");

let browser: Browser;

beforeAll(async () => {
  buildOnce();
  browser = await launch();
});

afterAll(async () => browser?.close());

/** Every screen, and how an officer gets there from the one before. */
const SCREENS: readonly (readonly [name: string, go: (page: Page) => Promise<void>])[] = [
  ["first-run", async (page) => void (await page.getByRole("button", { name: "看看示例" }).waitFor())],
  ["new-table", askForTemplate],
  ["paste", askForPaste],
  ["import", importPlan],
  ["roll", rollOver],
  ["check", leaveToSample],
  ["about", openAbout],
  ["settings", openSettings],
  ["settings-units", fillUnits],
  ["settings-leaving", leaveSettings],
  ["columns", nameColumns],
  ["check-choice", chooseOne],
  ["check-mended", mendOne],
  ["timeline", async (page) => openTab(page, "时间轴", page.getByRole("img", { name: "全年时间轴" }))],
  ["timeline-by-owner", async (page) => void (await page.getByRole("button", { name: "按部门" }).click())],
  ["timeline-month", showMonth],
  ["timeline-kept", keepStatus],
  ["export", async (page) => openTab(page, "导出", page.getByText("把 Word 计划拖到这里"))],
  ["export-plan", givePlan],
  ["export-list", async (page) => void (await page.getByRole("button", { name: "分月列表" }).click())],
  ["export-written", write],
  ["unsaved", giveLongTable],
  ["check-long", openLongTable],
  ["check-not-found", searchInVain],
  ["trouble", giveBrokenFile],
];

/** The screens from that one on, for windows in which the first ones look the same. */
function screensFrom(first: string): typeof SCREENS {
  return SCREENS.slice(SCREENS.findIndex(([name]) => name === first));
}

async function openAbout(page: Page) {
  await page.getByRole("button", { name: /诊断信息$/ }).click();
  await page.getByRole("heading", { name: "关于这个版本" }).waitFor();
}

async function openSettings(page: Page) {
  const close = page.getByRole("button", { name: "关闭" });
  if (await close.isVisible()) await close.click();
  await page.getByRole("button", { name: /打开本表设置$/ }).click();
  await page.getByRole("heading", { name: "本表设置" }).waitFor();
}

async function fillUnits(page: Page) {
  await page.getByRole("radio", { name: "自己选" }).check();
  await page.getByRole("button", { name: "放假日期（可以不填）" }).click();
  await page
    .getByLabel("名单，一行一个")
    .fill("工会委员会\n语文组工会小组（语文组），联系人：王老师\n女职工委员会\n各工会小组");
  await page.getByRole("button", { name: "都加进来" }).scrollIntoViewIfNeeded();
}

async function leaveSettings(page: Page) {
  await page.getByRole("button", { name: "返回", exact: true }).click();
  await page.getByRole("button", { name: "不存了" }).waitFor();
}

/** More findings than are looked through without a search, beside changes that no file has. */
async function giveLongTable(page: Page) {
  const rows = Array.from({ length: 24 }, (_, at) => [`${at + 13}月`, `第${at + 1}次例会`, "工会委员会"]);
  const buffer = Buffer.from(
    await workbookFile({
      安排表: [["2026—2027学年安排"], ["时间段", "主要工作内容", "责任部门/人"], ...rows],
    }),
  );
  await giveFile(page, "长表.xlsx", buffer);
  await page.getByRole("button", { name: "不保存，直接打开" }).waitFor();
  await page.getByRole("button", { name: "保存", exact: true }).waitFor();
}

async function giveFile(page: Page, name: string, buffer: Buffer) {
  await page.locator("input[accept*=xlsx]").first().setInputFiles({ name, mimeType: "", buffer });
}

async function openLongTable(page: Page) {
  await page.getByRole("button", { name: "不保存，直接打开" }).click();
  await page.getByLabel("在问题里找").waitFor();
}

async function searchInVain(page: Page) {
  await page.getByLabel("在问题里找").fill("没有这样的话");
  await page.getByText("没有找到“没有这样的话”").waitFor();
}

async function giveBrokenFile(page: Page) {
  await giveFile(page, "不是表格.xlsx", Buffer.from([0x50, 0x4b, 3, 4, 9, 9, 9, 9]));
  await page.getByText("打开着的“长表.xlsx”没有动。").waitFor();
}

async function askForTemplate(page: Page) {
  await page.getByRole("button", { name: "新建安排表" }).click();
  await page.getByRole("textbox").waitFor();
}

async function askForPaste(page: Page) {
  await page.getByRole("button", { name: "返回" }).click();
  await page.getByRole("button", { name: "粘贴文字" }).click();
  await page.getByLabel("把安排粘贴到这里").waitFor();
}

/** With a question about the frame, doubts, and lines that were left out. */
async function importPlan(page: Page) {
  const plan = [
    "青禾小学工会工作计划",
    "服务会员。",
    "每月工作安排",
    "九月：",
    "1、例会",
    "十三月：",
    "1、走访慰问",
  ];
  await page.getByLabel("把安排粘贴到这里").fill(plan.join("\n"));
  await page.getByRole("button", { name: "读入" }).click();
  await page.getByRole("heading", { name: "导入核对" }).waitFor();
  await page.getByRole("button", { name: "查看" }).click();
}

/** With a question, something that is kept, and a note. */
async function rollOver(page: Page) {
  await page.getByRole("button", { name: "不导入了，返回" }).click();
  const plan = [
    "2024—2025学年青禾小学工会工作计划",
    "每月工作安排",
    "九月：",
    "1、9月6日（周五）例会",
    "2、学习《2020年工会条例》",
  ];
  const more = ["三月：", "1、2025年3月8日前统计女教职工人数", "2、中秋慰问"];
  await page.getByLabel("把安排粘贴到这里").fill([...plan, ...more].join("\n"));
  await page.getByRole("button", { name: "读入" }).click();
  await page.getByRole("button", { name: "换成新学年" }).click();
  await page.getByRole("heading", { name: "换成新学年" }).waitFor();
}

async function leaveToSample(page: Page) {
  await page.getByRole("button", { name: "返回", exact: true }).click();
  await page.getByRole("button", { name: "不导入了，返回" }).click();
  await page.getByRole("button", { name: "返回", exact: true }).click();
  await openSample(page);
}

async function nameColumns(page: Page) {
  const leave = page.getByRole("button", { name: "不存了" });
  if (await leave.isVisible()) await leave.click();
  await page.getByRole("button", { name: "列认得不对？自己指定列" }).click();
  await page.getByRole("heading", { name: "指定列" }).waitFor();
  await page.getByRole("button", { name: "返回", exact: true }).waitFor();
}

/** Few choices stand in the row itself. */
async function chooseOne(page: Page) {
  const back = page.getByRole("button", { name: "返回", exact: true });
  const choice = page.getByRole("button", { name: "12月" });
  await back.or(choice).first().waitFor();
  if (await back.isVisible()) await back.click();
  await choice.waitFor();
}

async function mendOne(page: Page) {
  await page.getByRole("button", { name: / 改$/ }).first().click();
  await page.getByText(/^已改为“/).waitFor();
}

async function openTab(page: Page, name: string, sign: ReturnType<Page["getByText"]>) {
  await page.getByRole("tab", { name }).click();
  await sign.waitFor();
}

/** In a wide window it stands below the picture's ways already. */
async function showMonth(page: Page) {
  const chip = page.getByRole("button", { name: "本月", exact: true });
  if (await chip.isVisible()) await chip.click();
  await page.getByRole("button", { name: "复制成群通知" }).waitFor();
}

/** With a work that is done, and the others of the months before late. */
async function keepStatus(page: Page) {
  await page.getByRole("button", { name: "加一列“完成情况”" }).click();
  await page
    .getByRole("button", { name: /记为已完成$/ })
    .first()
    .click();
  await page.getByRole("button", { name: "生成“工作台账”工作表" }).waitFor();
}

async function givePlan(page: Page) {
  await page.locator("input[accept*=docx]").setInputFiles(PLAN);
  await page.getByRole("heading", { name: "预览" }).waitFor();
}

async function write(page: Page) {
  await page.getByRole("button", { name: "写入计划文档" }).click();
  await page.getByRole("button", { name: "再写一份计划" }).waitFor();
}

/** A step that waits in vain says itself which one it was, before the whole test is out of time. */
async function openPage(options: BrowserContextOptions) {
  const address = pathToFileURL(PAGE).href;
  const watched = await open(browser, address, { offline: true, reducedMotion: "reduce", ...options });
  watched.page.setDefaultTimeout(10_000);
  return watched;
}

describe.each`
  theme              | colorScheme | forcedColors
  ${"light"}         | ${"light"}  | ${"none"}
  ${"dark"}          | ${"dark"}   | ${"none"}
  ${"high-contrast"} | ${"dark"}   | ${"active"}
`("in the $theme theme", ({ theme, colorScheme, forcedColors }) => {
  test("axe finds nothing on any screen", async () => {
    const { page } = await openPage({ viewport: { width: 340, height: 760 }, colorScheme, forcedColors });
    for (const [name, go] of SCREENS) {
      await go(page);
      expect.soft(await faultsOf(page), name).toEqual([]);
      await shoot(page, `340-${theme}-${name}`);
    }
  });
});

test.each([270, 320, 350])("at %d px nothing is wider than the pane", async (width) => {
  const { page } = await openPage({ viewport: { width, height: 700 } });
  for (const [name, go] of SCREENS) {
    await go(page);
    const wider = await page.evaluate(() =>
      [...document.querySelectorAll("main, main > *, header, nav, footer")]
        .filter((part) => part.getBoundingClientRect().right > window.innerWidth + 0.5)
        .map((part) => part.outerHTML.slice(0, 120)),
    );
    expect.soft(wider, name).toEqual([]);
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth), name)
      .toBeLessThanOrEqual(width);
    if (width === 270) await shoot(page, `270-${name}`);
  }
});

test("every button can be hit: 24 px at least", async () => {
  const { page } = await openPage({ viewport: { width: 320, height: 700 } });
  for (const [name, go] of SCREENS) {
    await go(page);
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          "button, select, textarea, input:not([type=file]), [role=tab], [role=radio]",
        ),
      ]
        .map((button) => ({
          text: button.textContent || button.getAttribute("aria-label"),
          box: button.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
        .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
    );
    expect.soft(small, name).toEqual([]);
  }
});

test("no text on any screen is smaller than 12 px, but for the picture of the page", async () => {
  const { page } = await openPage({ viewport: { width: 340, height: 760 } });
  for (const [name, go] of SCREENS) {
    await go(page);
    const small = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const parent = text.parentElement;
        if (
          parent === null ||
          text.textContent?.trim() === "" ||
          parent.closest("script,style,[aria-hidden=true]")
        )
          continue;
        if (Number.parseFloat(getComputedStyle(parent).fontSize) < 12) found.push(text.textContent ?? "");
      }
      return found;
    });
    // Fluent draws the number on a tab at 10 px; its words are in the badge's name.
    expect
      .soft(
        small.filter((text) => !/^\d+$/.test(text)),
        name,
      )
      .toEqual([]);
  }
});

describe("in a wide window", () => {
  const wide = { viewport: { width: 1280, height: 800 } };

  test("the chosen finding's cell is shown and marked in the sheet beside the pane", async () => {
    const { page } = await openPage(wide);
    await openSample(page);
    await page.getByText(/没有“13月”/).click();
    await page.locator('[data-cell="A8"][aria-current="location"]').waitFor();
    await shoot(page, "1280-check");
    for (const [name, go] of screensFrom("about")) {
      await go(page);
      await shoot(page, `1280-${name}`);
    }
  });

  test("a cell can be changed in the sheet, and the check follows", async () => {
    const { page } = await openPage(wide);
    await openSample(page);
    await page.locator('[data-cell="A8"]').dblclick();
    await page.getByRole("combobox", { name: "修改 A8" }).fill("12月");
    await page.keyboard.press("Enter");
    await page.getByText(/没有“13月”/).waitFor({ state: "detached" });
    await page.keyboard.press("Control+z");
    await page.getByText(/没有“13月”/).waitFor();
  });

  test("with the keyboard alone a cell is reached by the arrows, changed, and has the focus again", async () => {
    const { page } = await openPage(wide);
    await openSample(page);
    await page.keyboard.press("Alt+ArrowDown");
    await page.locator("td[aria-current=location]").focus();
    const from = await page.evaluate(() => document.activeElement?.getAttribute("data-cell"));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    const at = await page.evaluate(() => document.activeElement?.getAttribute("data-cell"));
    expect(at).toMatch(/^[A-Z]+\d+$/);
    expect(at).not.toBe(from);
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: `修改 ${at}` }).fill("开展慰问活动");
    await page.keyboard.press("Enter");
    await page.locator(`[data-cell="${at}"]:text-is("开展慰问活动")`).waitFor();
    // As in Excel, Enter goes on to the cell below.
    const below = at?.replace(/\d+/, (row) => String(Number(row) + 1));
    await page.locator(`[data-cell="${below}"]:focus`).waitFor();
  });

  test("时间轴 has the place of the sheet: its labels whole, 本月 beside it, and the sheet behind it as it was left", async () => {
    const { page } = await openPage(wide);
    await openSample(page);
    const cell = page.locator('[data-cell="B12"]');
    await cell.click();
    await page.getByRole("tab", { name: "时间轴" }).click();
    const picture = page.getByRole("img", { name: "全年时间轴" });
    const tabs = await page.getByRole("tablist").boundingBox();
    const box = await picture.boundingBox();
    expect(box?.width).toBeGreaterThan(800);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(tabs?.x ?? 0);
    expect(await picture.locator("text").allTextContents()).not.toContainEqual(expect.stringContaining("…"));
    await page.getByRole("button", { name: "复制成群通知" }).waitFor();
    expect(await page.getByRole("button", { name: "本月", exact: true }).count()).toBe(0);
    expect(await cell.isVisible()).toBe(false);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "按部门" }).click();
    await picture.getByText("工会委员会", { exact: true }).waitFor();
    await page.setViewportSize({ width: 700, height: 800 });
    await page.getByRole("button", { name: "本月", exact: true }).waitFor();
    expect((await picture.boundingBox())?.x).toBeLessThan(20);
    await page.setViewportSize(wide.viewport);
    await page.getByRole("tab", { name: /检查/ }).click();
    expect(await cell.isVisible()).toBe(true);
  });

  test("axe finds nothing beside the sheet", async () => {
    const { page } = await openPage(wide);
    await openSample(page);
    expect(await faultsOf(page)).toEqual([]);
  });
});

test("with the keyboard alone a new screen begins at its title, and going back too", async () => {
  const { page } = await openPage({ viewport: { width: 340, height: 760 } });
  const focused = () => page.evaluate(() => document.activeElement?.closest("h1")?.textContent);
  await page.getByRole("button", { name: "看看示例" }).press("Enter");
  await page.getByRole("tab", { name: /检查/ }).waitFor();
  await expect.poll(focused).toBe("2026–2027 学年");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(focused).toBe("本表设置");
  await page.getByRole("button", { name: "返回", exact: true }).press("Enter");
  await expect.poll(focused).toBe("2026–2027 学年");
});

test("with the keyboard alone: one stop for a list, the arrows inside it, Ctrl+Enter mends", async () => {
  const { page } = await openPage({ viewport: { width: 340, height: 760 } });
  await openSample(page);
  await page.keyboard.press("Alt+ArrowDown");
  const first = await page.evaluate(() => document.activeElement?.getAttribute("data-finding"));
  expect(first).not.toBeNull();
  await page.keyboard.press("Control+Enter");
  await page.getByText(/^已改为“/).waitFor();
  await page.keyboard.press("Control+z");
  await page.getByText(/^已改为“/).waitFor({ state: "detached" });
  // The button that was pressed goes, the row that it stood in keeps the focus; what may be chosen is shown.
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByText("已确认：这样没错").waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-finding"))).toBe(first);
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("button", { name: "12月" }).waitFor();
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
});

test("what can be made of the year's picture stands above it, where nobody has to scroll for it", async () => {
  const { page } = await openPage({ viewport: { width: 340, height: 760 } });
  await openSample(page);
  await page.getByRole("tab", { name: "时间轴" }).click();
  const picture = await page.getByRole("img", { name: "全年时间轴" }).boundingBox();
  const copy = await page.getByRole("button", { name: "复制图片" }).boundingBox();
  expect((copy?.y ?? 0) + (copy?.height ?? 0)).toBeLessThanOrEqual(picture?.y ?? 0);
});

test("each screen has one heading of its own and one place for its body, and says its language", async () => {
  const { page } = await openPage({ viewport: { width: 340, height: 760 } });
  expect(await page.title()).toBe("工会进度表");
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
  for (const [name, go] of SCREENS) {
    await go(page);
    const shape = await page.evaluate(() => ({
      headings: document.querySelectorAll("h1").length,
      bodies: document.querySelectorAll("main").length,
      footers: document.querySelectorAll("footer").length,
    }));
    expect.soft(shape, name).toEqual({ headings: 1, bodies: 1, footers: 1 });
  }
});

test("what changed is told to those who do not see it: the new total after a mend, and what was done", async () => {
  const { page } = await openPage({ viewport: { width: 340, height: 760 } });
  await openSample(page);
  const live = page.locator("[aria-live=polite]").filter({ hasText: "处要改" });
  const before = await live.textContent();
  await page.getByRole("button", { name: /^一键修正/ }).click();
  await page
    .getByText(/^已改为“/)
    .first()
    .waitFor();
  expect(await live.textContent()).not.toBe(before);
  await openSettings(page);
  await page.getByLabel("名单，一行一个").fill("女职工委员会");
  await page.getByRole("button", { name: "存好设置" }).click();
  await live.filter({ hasText: "设置已存好" }).waitFor();
});

test("settings kept once are there again, and a date half filled in is asked about where it stands", async () => {
  const { page, errors } = await openPage({ viewport: { width: 340, height: 760 } });
  await openSample(page);
  await openSettings(page);
  await page.getByRole("radio", { name: "自己选" }).check();
  await page.getByLabel("整年还是一个学期").selectOption({ label: "第二学期" });
  await page.getByRole("button", { name: "放假日期（可以不填）" }).click();
  await page.getByLabel("寒假第一天").fill("2027-01-23");
  await page.getByRole("button", { name: "存好设置" }).click();
  await page.getByText("这一天也要填上").waitFor();
  await page.getByLabel("寒假最后一天").fill("2027-02-20");
  await page.getByRole("button", { name: "存好设置" }).click();
  await page.getByRole("heading", { level: 1, name: "2026–2027 学年第二学期" }).waitFor();
  await openSettings(page);
  expect(await page.getByLabel("寒假第一天").inputValue()).toBe("2027-01-23");
  expect(await page.getByLabel("整年还是一个学期").inputValue()).toBe("term2");
  await page.getByRole("button", { name: "返回", exact: true }).click();
  await page.getByRole("button", { name: "撤销刚才的修正" }).click();
  await page.getByRole("heading", { level: 1, name: "2026–2027 学年，打开" }).waitFor();
  expect(errors).toEqual([]);
});

test("a file on its way says so and can be stopped; nothing is opened then", async () => {
  const { page } = await openPage({ viewport: { width: 340, height: 760 } });
  // A disk that never answers.
  await page.evaluate(() => {
    Blob.prototype.arrayBuffer = () => new Promise(() => {});
  });
  await giveFile(page, "很大的表.xlsx", Buffer.from([1]));
  await page.getByText("正在打开“很大的表.xlsx”…").waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await shoot(page, "340-light-opening");
  await page.getByRole("button", { name: "停止" }).click();
  await page.getByRole("button", { name: "看看示例" }).waitFor();
});

test("where a screen cannot be drawn the pane says how to go on, and what was changed is there again", async () => {
  const { page } = await openPage({ viewport: { width: 340, height: 760 } });
  await openSample(page);
  await page.getByRole("button", { name: /^一键修正/ }).click();
  await page
    .getByText(/^已改为“/)
    .first()
    .waitFor();
  // Unsaved work is kept once nothing was changed for half a second.
  await page.waitForTimeout(1_500);
  await openSettings(page);
  await page.evaluate(() => {
    Element.prototype.scrollIntoView = () => {
      throw new Error("a fault of ours");
    };
  });
  await page.getByRole("radio", { name: "自己选" }).check();
  await page.getByRole("button", { name: "返回", exact: true }).click();
  await page.getByRole("heading", { name: "这一页没能显示" }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await shoot(page, "340-light-broken");
  await page.getByRole("button", { name: "重新打开" }).click();
  await page.getByRole("button", { name: "接着改" }).click();
  await page.getByRole("tab", { name: /检查/ }).waitFor();
});

test("without Excel the add-in says how to go on, in a way that everybody can read", async () => {
  const server = await serve({ port: 3970 });
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 320, height: 760 } });
  await context.route(/appsforoffice/, (route) => route.abort());
  const page = await context.newPage();
  await page.goto(`${server.address}/taskpane.html`);
  await page.getByText("没有连上 Excel，可以直接打开文件继续").waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await shoot(page, "320-no-excel");
  await context.close();
  await server.close();
});

test("the diagnosis can be copied, and holds nothing of the table", async () => {
  const { page } = await openPage({ viewport: { width: 340, height: 760 } });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openSample(page);
  await openAbout(page);
  await page.getByRole("button", { name: "复制诊断信息" }).click();
  await page.getByText("已复制，可以粘贴到微信").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("period-unreadable 1");
  for (const word of ["青禾", "13月", "女职", ".xlsx"]) expect(copied).not.toContain(word);
});
