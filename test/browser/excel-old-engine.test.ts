import { readFileSync } from "node:fs";
import { Linter } from "eslint";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { oldBrowserNotice } from "../../webpack/old-browser-notice.mjs";
import { at, buildOnce, launch, PAGE } from "./browser.ts";

const IN_OFFICE = "这个版本的 Office 打不开侧边栏。请双击“工会进度表.html”，功能一样。";
const IN_BROWSER =
  "这个浏览器太旧，打不开这个页面。请换用新版 Edge 或 Chrome，360 浏览器请切换到“极速模式”。";

const TRIDENT = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0E; rv:11.0) like Gecko";
const EDGE_HTML =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64; WebView/3.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19045";
const WEB_VIEW_2 =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0";

/** The query that Office puts behind the address of a pane. */
const BY_OFFICE = "?_host_Info=Excel$Win32$16.01$zh-CN$$$$0";

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  buildOnce();
  browser = await launch();
  server = await serve({ port: 3980 });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** What is wrong with a script for an engine that knows ECMAScript 5 and nothing later. */
function faultsIn(script: string): string[] {
  const found = new Linter().verify(script, [{ languageOptions: { ecmaVersion: 5, sourceType: "script" } }]);
  return found.map(({ message }) => message);
}

describe("the notice for old engines", () => {
  test("is ECMAScript 5 in ASCII, which no engine reads in another encoding", () => {
    expect(faultsIn(oldBrowserNotice)).toEqual([]);
    expect(faultsIn("var say = () => 1;")).not.toEqual([]);
    expect(oldBrowserNotice).toMatch(/^[\n -~]+$/);
  });

  test.each([
    ["the pane", at("dist/addin/taskpane.html")],
    ["the single page", PAGE],
  ])("is the first script of %s as it was built, behind the place that it fills", (_, path) => {
    const html = readFileSync(path, "utf8");
    const first = html.slice(html.indexOf("<script"), html.indexOf("</script>"));
    expect(first).toBe(`<script>${oldBrowserNotice}`);
    expect(html.indexOf('<div id="root">')).toBeLessThan(html.indexOf("<script"));
  });
});

/** The pane in an engine that calls itself so; it is Chromium all the same, and would run everything. */
async function openAs(userAgent: string, query = "", before = () => {}) {
  const context = await browser.newContext({ userAgent, locale: "zh-CN" });
  const asked: string[] = [];
  await context.route(/office\.js$/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.addInitScript(before);
  await page.goto(`${server.address}/taskpane.html${query}`, { waitUntil: "networkidle" });
  return { page, asked, errors, close: () => context.close() };
}

test.each([
  ["Internet Explorer's view", TRIDENT],
  ["the first Edge's view", EDGE_HTML],
])("in Excel %s says one sentence, loads nothing of Office and breaks nowhere", async (_, agent) => {
  const { page, asked, errors, close } = await openAs(agent, BY_OFFICE);
  expect((await page.locator("body").innerText()).trim()).toBe(IN_OFFICE);
  expect([asked, errors]).toEqual([[], []]);
  await close();
});

test("Excel is known by what it hangs onto the window as well", async () => {
  const { page, close } = await openAs(TRIDENT, "", () =>
    Object.defineProperty(globalThis, "external", { value: { GetContext: () => ({}) } }),
  );
  expect((await page.locator("body").innerText()).trim()).toBe(IN_OFFICE);
  await close();
});

test("outside of Excel the sentence names a browser that works", async () => {
  const { page, close } = await openAs(TRIDENT);
  expect((await page.locator("body").innerText()).trim()).toBe(IN_BROWSER);
  await close();
});

test("the notice comes before the bundle: it stands where the bundle never comes", async () => {
  const context = await browser.newContext({ userAgent: EDGE_HTML });
  await context.route(/\.js$/, (route) => route.abort());
  const page = await context.newPage();
  await page.goto(`${server.address}/taskpane.html${BY_OFFICE}`);
  expect((await page.locator("body").innerText()).trim()).toBe(IN_OFFICE);
  await context.close();
});

test.each([
  ["Excel for Windows", BY_OFFICE, IN_OFFICE],
  ["Excel for Mac, encoded on its way", "?_host_Info=Excel%24Mac%2416.02%24zh-CN", IN_OFFICE],
  ["an older Excel", "?_host_Info=Excel|Win32|16.00|zh-CN", IN_OFFICE],
  ["Excel on the web", "?_host_Info=Excel$Web$16.00$zh-CN$$$$0", IN_BROWSER],
])("an old view of another make in %s gets the sentence for it", async (_, query, sentence) => {
  const { page, close } = await openAs(WEB_VIEW_2, query, () => Reflect.deleteProperty(Object, "hasOwn"));
  expect((await page.locator("body").innerText()).trim()).toBe(sentence);
  await close();
});

test.each([
  ["Object.hasOwn", () => Reflect.deleteProperty(Object, "hasOwn")],
  [
    "patterns that look behind, as Safari before 16.4",
    () => {
      const Pattern = RegExp;
      globalThis.RegExp = new Proxy(Pattern, {
        construct(_, [source]: [string]) {
          if (source.includes("(?<=")) throw new SyntaxError("invalid group specifier name");
          return new Pattern(source);
        },
      });
    },
  ],
])("an engine without %s, which the bundle needs, is told, whatever it calls itself", async (_, without) => {
  const { page, close } = await openAs(WEB_VIEW_2, "", without);
  expect((await page.locator("body").innerText()).trim()).toBe(IN_BROWSER);
  await close();
});

test("the view of today's Excel gets the pane", async () => {
  const { page, asked, close } = await openAs(WEB_VIEW_2, BY_OFFICE);
  await page.getByRole("button", { name: "打开安排表" }).waitFor();
  expect(asked.length).toBeGreaterThan(0);
  await close();
});
