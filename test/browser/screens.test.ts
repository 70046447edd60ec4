import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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
  ["columns", nameColumns],
  ["check-choice", chooseOne],
  ["check-mended", mendOne],
  ["timeline", async (page) => openTab(page, "时间轴", page.getByRole("img", { name: "全年时间轴" }))],
  ["timeline-by-owner", async (page) => void (await page.getByRole("button", { name: "按部门" }).click())],
  ["timeline-month", showMonth],
  ["timeline-kept", keepStatus],
  ["export", async (page) => openTab(page, "导出", page.getByText("把计划 .docx 拖到这里"))],
  ["export-plan", givePlan],
  ["export-written", write],
];

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
  await page.getByRole("button", { name: "粘贴文字" }).click();
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
  await openSample(page);
}

async function nameColumns(page: Page) {
  await page.getByRole("button", { name: "列认得不对？自己指定列" }).click();
  await page.getByRole("heading", { name: "指定列" }).waitFor();
}

async function chooseOne(page: Page) {
  const back = page.getByRole("button", { name: "返回", exact: true });
  if (await back.isVisible()) await back.click();
  await page.getByRole("button", { name: / 选…$/ }).first().click();
}

async function mendOne(page: Page) {
  await page.getByRole("button", { name: / 改$/ }).first().click();
  await page.getByText(/^已改为“/).waitFor();
}

async function openTab(page: Page, name: string, sign: ReturnType<Page["getByText"]>) {
  await page.getByRole("tab", { name }).click();
  await sign.waitFor();
}

async function showMonth(page: Page) {
  await page.getByRole("button", { name: "本月", exact: true }).click();
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

function openPage(options: BrowserContextOptions) {
  return open(browser, pathToFileURL(PAGE).href, { offline: true, reducedMotion: "reduce", ...options });
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
      [...document.querySelectorAll("button, [role=tab], [role=radio]")]
        .map((button) => ({ text: button.textContent, box: button.getBoundingClientRect() }))
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
    for (const [name, go] of SCREENS.slice(7)) {
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

  test("axe finds nothing beside the sheet", async () => {
    const { page } = await openPage(wide);
    await openSample(page);
    expect(await faultsOf(page)).toEqual([]);
  });
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
});
