import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openFile } from "../../src/workbook/file.ts";
import { workbookFile } from "../fixtures/workbook-file.ts";
import { faultsOf } from "./axe.ts";
import { buildOnce, downloaded, launch, open, PAGE, shoot } from "./browser.ts";

const HEADER = ["时间段", "主要工作内容", "责任部门/人"];
const FIRST_TERM = [
  ["青禾实验学校工会2024—2025学年第一学期工作进度安排"],
  HEADER,
  ["第二周", "召开工会委员例会", "工会委员会"],
  ["第六周", "组织秋日健步走", "文体委员会"],
  ["第十、十一周", "开展教学技能比武", "工会委员会"],
  ["12月", "排演迎新年联欢会", "文体委员会"],
];
const YEAR = [
  ["青禾实验学校工会2024—2025学年工作进度安排"],
  HEADER,
  ["第一学期第二周", "召开工会委员例会", "工会委员会"],
  ["第二学期第六周", "组织春日健步走", "文体委员会"],
  ["12月", "排演迎新年联欢会", "文体委员会"],
  ["寒假", "走访慰问困难教职工", "工会委员会"],
];
const VACATION = [YEAR[0], HEADER, ["9月", "召开工会委员例会", "工会委员会"], YEAR[5]] as string[][];

let browser: Browser;
let files: Readonly<Record<"term" | "year" | "vacation", Uint8Array>>;

beforeAll(async () => {
  buildOnce();
  browser = await launch();
  const file = (rows: readonly (string[] | undefined)[]) =>
    workbookFile({ 安排表: rows.flatMap((row) => (row ? [row] : [])) });
  files = { term: await file(FIRST_TERM), year: await file(YEAR), vacation: await file(VACATION) };
});

afterAll(async () => browser?.close());

async function openBook(bytes: Uint8Array, options: BrowserContextOptions = {}) {
  const watched = await open(browser, pathToFileURL(PAGE).href, {
    offline: true,
    reducedMotion: "reduce",
    viewport: { width: 340, height: 760 },
    ...options,
  });
  await give(watched.page, bytes);
  return watched;
}

async function give(page: Page, bytes: Uint8Array, name = "安排表.xlsx") {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await page.locator("input[accept^='.xlsx']").setInputFiles(file);
  await page.getByRole("tab", { name: /检查/ }).waitFor();
}

const card = (page: Page) => page.getByRole("form", { name: /校历|开学第一周/ });
const first = (page: Page) => page.getByLabel("第一学期开学第一周");
const fill = (page: Page) => page.getByRole("button", { name: "填好了" }).click();
/** What those hear who do not see the screen. */
const live = (page: Page, text: string) => page.locator("[aria-live=polite]").filter({ hasText: text });
/** The name of the field or button that has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    return active?.getAttribute("name") || active?.getAttribute("aria-label");
  });
const weeksFinding = (page: Page) => page.getByText(/第3、4、5行按周次写时间/);

describe("a workbook with rows by teaching week", () => {
  test("asks for the first week, places the rows, and undo brings the question back", async () => {
    const { page, errors } = await openBook(files.term);
    await card(page).getByRole("heading", { name: "表里按周次写时间，请填开学第一周" }).waitFor();
    await live(page, "表里按周次写时间，请填开学第一周。还有 1 处要改").waitFor({ state: "attached" });
    await weeksFinding(page).waitFor();
    expect(await page.getByLabel("第二学期开学第一周").count()).toBe(0);
    await first(page).fill("2024-09-04");
    await page.getByText("第一周：9月2日（周一）到 9月8日").waitFor();
    await fill(page);
    await page.getByRole("group").getByText("已按校历换算 3 行").waitFor();
    await weeksFinding(page).waitFor({ state: "detached" });
    await card(page).waitFor({ state: "detached" });
    await page.getByText("校历：第一学期 9月2日起").waitFor();
    expect(await focused(page)).toBe("修改校历");
    await live(page, "已按校历换算 3 行。没有发现问题").waitFor({ state: "attached" });

    await page.getByRole("tab", { name: "时间轴" }).click();
    await page.getByRole("img", { name: "全年时间轴" }).waitFor();
    expect(await page.getByText(/没有排进时间轴/).count()).toBe(0);
    await page.getByRole("tab", { name: "检查" }).click();

    await page.getByRole("button", { name: "撤销刚才的修正" }).click();
    await weeksFinding(page).waitFor();
    await card(page).waitFor();
    await page.getByRole("tab", { name: "时间轴" }).click();
    await page.getByText("3 项没有排进时间轴").waitFor();
    expect(errors).toEqual([]);
  });

  test("the calendar is saved with the file and helps when it is opened again", async () => {
    const { page } = await openBook(files.term);
    await first(page).fill("2024-09-02");
    await page.keyboard.press("Enter");
    await page.getByText("校历：第一学期 9月2日起").waitFor();
    await page.getByRole("button", { name: "保存修改后的表格" }).click();
    const saved = await downloaded(page, () => page.getByRole("button", { name: /再保存一次/ }).click());
    const bytes = readFileSync(saved.path);
    const book = openFile(bytes);
    expect(book.ok && (await book.value.settings())).toMatchObject({
      ok: true,
      value: { calendar: { weekOne: { term1: "2024-09-02" } } },
    });

    const again = await openBook(bytes);
    await again.page.getByText("校历：第一学期 9月2日起").waitFor();
    expect(await weeksFinding(again.page).count()).toBe(0);
    expect(await card(again.page).count()).toBe(0);
  });

  test("a date of another year is asked about at its field and not taken", async () => {
    const { page } = await openBook(files.term);
    await first(page).fill("2023-09-04");
    await page.getByRole("button", { name: "填好了" }).press("Enter");
    await page.getByText("2023年9月4日不像是2024—2025学年的第一学期开学第一周，请核对年份和月份").waitFor();
    expect(await first(page).inputValue()).toBe("2023-09-04");
    await expect.poll(() => focused(page)).toBe("weekOne.term1");
    await weeksFinding(page).waitFor();
    await shoot(page, "340-calendar-other-year");
    await first(page).fill("2024-09-02");
    await fill(page);
    await weeksFinding(page).waitFor({ state: "detached" });
  });

  test("a date that was begun and not ended is told, also to those who press Enter", async () => {
    const { page } = await openBook(files.term);
    await first(page).focus();
    await page.keyboard.type("20");
    await page.keyboard.press("Enter");
    await page.getByText("年、月、日要填全").waitFor();
  });

  test("「以后再说」 puts the question off until the next round", async () => {
    const { page } = await openBook(files.term);
    await page.getByRole("button", { name: "以后再说" }).click();
    await card(page).waitFor({ state: "detached" });
    await page.getByText("校历：还没填").waitFor();
    await page.getByRole("tab", { name: "导出" }).click();
    await page.getByRole("tab", { name: "检查" }).click();
    await card(page).waitFor();
  });

  test("what stands in the fields is there again after a look at another tab", async () => {
    const { page } = await openBook(files.term);
    await first(page).fill("2024-09-02");
    await page.getByRole("tab", { name: "时间轴" }).click();
    await page.getByRole("tab", { name: "检查" }).click();
    expect(await first(page).inputValue()).toBe("2024-09-02");
  });
});

describe("a plan of a whole school year", () => {
  test("is asked for both terms, and days in the wrong order are refused at the card", async () => {
    const { page } = await openBook(files.year);
    await first(page).fill("2024-09-02");
    await page.getByLabel("第二学期开学第一周").fill("2025-02-17");
    await page.getByRole("button", { name: "放假日期（可以不填）" }).click();
    await page.getByLabel("寒假第一天").fill("2025-02-16");
    await page.getByLabel("寒假最后一天").fill("2025-01-18");
    await fill(page);
    await card(page).getByRole("alert").getByText("寒假的结束日期早于开始日期").waitFor();
    await shoot(page, "340-calendar-refused");
    expect(await first(page).inputValue()).toBe("2024-09-02");
    await page.getByLabel("寒假第一天").fill("2025-01-18");
    await page.getByLabel("寒假最后一天").fill("2025-02-16");
    await fill(page);
    await page.getByRole("group").getByText("已按校历换算 3 行").waitFor();
    await page.getByText("校历：第一学期 9月2日起，第二学期 2月17日起").waitFor();
  });

  test("without rows by week the calendar waits at the end, and is changed and cleared there", async () => {
    const { page } = await openBook(files.vacation);
    expect(await card(page).count()).toBe(0);
    await page.getByText("校历：还没填").waitFor();
    // Nobody acted yet: the focus is not taken to the line.
    expect(await focused(page)).not.toBe("填写校历");
    await page.getByRole("button", { name: "填写校历" }).click();
    expect(await focused(page)).toBe("weekOne.term1");
    await first(page).fill("2024-09-02");
    await fill(page);
    await page.getByRole("button", { name: "修改校历" }).click();
    expect(await first(page).inputValue()).toBe("2024-09-02");
    await page.getByRole("button", { name: "清除校历" }).click();
    await page.getByText("校历：还没填").waitFor();
    await page.getByRole("group").getByText("校历已清除").waitFor();
    await page.getByRole("button", { name: "撤销刚才的修正" }).click();
    await page.getByText("校历：第一学期 9月2日起").waitFor();
  });
});

/** The card in each of its looks, one after the other. */
const LOOKS: readonly (readonly [name: string, go: (page: Page) => Promise<void>])[] = [
  ["asked", async (page) => card(page).waitFor()],
  [
    "holidays",
    async (page) => {
      await page.getByRole("button", { name: "放假日期（可以不填）" }).click();
      await page.getByLabel("寒假第一天").fill("2024-01-18");
      await page.getByLabel("寒假最后一天").fill("2024-02-16");
      await first(page).fill("2024-09-02");
    },
  ],
  [
    "refused",
    async (page) => {
      await page.getByLabel("寒假第一天").fill("2025-02-18");
      await page.getByLabel("寒假最后一天").fill("2025-01-16");
      await fill(page);
      await card(page).getByRole("alert").getByText("寒假的结束日期早于开始日期").waitFor();
    },
  ],
  [
    "kept",
    async (page) => {
      await page.getByLabel("寒假第一天").fill("2025-01-18");
      await page.getByLabel("寒假最后一天").fill("2025-02-16");
      await page.getByLabel("第二学期开学第一周").fill("2025-02-17");
      await fill(page);
      await page.getByText(/^校历：第一学期/).waitFor();
    },
  ],
  ["changed", async (page) => page.getByRole("button", { name: "修改校历" }).click()],
];

describe.each`
  theme              | colorScheme | forcedColors
  ${"light"}         | ${"light"}  | ${"none"}
  ${"dark"}          | ${"dark"}   | ${"none"}
  ${"high-contrast"} | ${"dark"}   | ${"active"}
`("in the $theme theme", ({ theme, colorScheme, forcedColors }) => {
  test("axe finds nothing about the card and its line", async () => {
    const { page } = await openBook(files.year, { colorScheme, forcedColors });
    for (const [name, go] of LOOKS) {
      await go(page);
      expect.soft(await faultsOf(page), name).toEqual([]);
      await shoot(page, `340-${theme}-calendar-${name}`);
    }
  });
});

test.each([270, 340, 500, 1280])(
  "at %d px nothing in the card is cut off or too small to hit",
  async (width) => {
    const { page } = await openBook(files.year, { viewport: { width, height: 760 } });
    for (const [name, go] of LOOKS) {
      await go(page);
      const faults = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("main, form *, main button")].flatMap((part) => {
          const box = part.getBoundingClientRect();
          const text = part.outerHTML.slice(0, 120);
          const small = part.matches("button, input") && (box.height < 24 || box.width < 24);
          return [
            ...(box.right > window.innerWidth + 0.5 ? [`wider: ${text}`] : []),
            ...(small ? [`${box.width}×${box.height}: ${text}`] : []),
            ...(part.matches("input") && part.scrollWidth > part.clientWidth ? [`cut off: ${text}`] : []),
          ];
        }),
      );
      expect.soft(faults, name).toEqual([]);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await shoot(page, `${width}-calendar-${name}`);
    }
  },
);
