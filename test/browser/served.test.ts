import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { faultsOf } from "./axe.ts";
import { at, buildOnce, launch, open } from "./browser.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  buildOnce();
  browser = await launch();
  server = await serve({ port: 3900 });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test("the address that npm start prints opens on the sample, without asking for office.js", async () => {
  const { page, errors, requests } = await open(browser, `${server.address}/taskpane.html?sample`);
  await page.getByRole("tab", { name: /检查/ }).waitFor();
  expect(await page.getByRole("gridcell").count()).toBeGreaterThan(3);
  expect(errors).toEqual([]);
  expect(
    requests.filter((request) => !request.startsWith(server.address) && !/^(data|blob):/.test(request)),
  ).toEqual([]);
});

test("the manifest's help leads to a page of its own, which runs nothing and asks for nothing elsewhere", async () => {
  const manifest = readFileSync(at("dist/addin/manifest.xml"), "utf8");
  const [, name = ""] = /<SupportUrl DefaultValue="https:\/\/[^/"]+\/([^"]+)"/.exec(manifest) ?? [];
  const { page, errors, requests } = await open(browser, `${server.address}/${name}`);
  await page.getByRole("heading", { name: "工会进度表 使用说明" }).waitFor();
  await page.getByRole("link", { name: "导出" }).click();
  expect(await page.getByRole("heading", { name: "导出" }).boundingBox()).toMatchObject({
    y: expect.closeTo(0, -2),
  });
  expect(await page.locator("script").count()).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  expect(errors).toEqual([]);
  expect(requests.filter((request) => !request.startsWith(server.address))).toEqual([]);
});

test("the pane is there at once where office.js never comes, and after eight seconds says how to go on", async () => {
  const context = await browser.newContext();
  await context.route(/appsforoffice/, () => undefined);
  const page = await context.newPage();
  await page.goto(`${server.address}/taskpane.html`, { waitUntil: "commit" });
  await page.getByRole("button", { name: "打开安排表" }).waitFor();
  expect(await page.getByText("没有连上 Excel").count()).toBe(0);
  await page.getByText("没有连上 Excel，可以直接打开文件继续").waitFor();
  await context.close();
});

test("where office.js comes and never finds its Excel the pane goes on with files all the same", async () => {
  const context = await browser.newContext();
  const body = "globalThis.Office = { onReady: () => new Promise(() => {}) };";
  await context.route(/appsforoffice/, (route) => route.fulfill({ body, contentType: "text/javascript" }));
  const page = await context.newPage();
  await page.goto(`${server.address}/taskpane.html`);
  await page.getByText("没有连上 Excel，可以直接打开文件继续").waitFor();
  await context.close();
});

test("a taken port leads to the next one, and what lies outside of the folder is not served", async () => {
  const second = await serve({ port: Number(new URL(server.address).port) });
  expect(second.address).not.toBe(server.address);
  const response = await fetch(`${second.address}/%2e%2e/cli.js`);
  expect(response.status).toBe(404);
  await second.close();
});

test("all script before the first screen stays below 150 KB gz, the pane without ExcelJS is split from it", () => {
  const folder = at("dist/addin");
  const html = readFileSync(`${folder}/taskpane.html`, "utf8");
  const first = [...html.matchAll(/<script src="([^"]+)"/g)].map(([, name = ""]) => name);
  const bytes = first.reduce(
    (sum, name) => sum + gzipSync(readFileSync(`${folder}/${name}`), { level: 9 }).length,
    0,
  );
  expect(bytes).toBeLessThanOrEqual(150_000);
  expect(readdirSync(folder).filter((name) => name.endsWith(".js")).length).toBeGreaterThan(first.length);
});

test("what one file of ours says stands in one script: the page and its worker load nothing twice", () => {
  const inScripts = filesWith("dist/addin", (name) => name.endsWith(".js") && !/exceljs[^/]*$/.test(name));
  const inSources = filesWith("src", (name) => /\.tsx?$/.test(name));
  const once = [...inSources].flatMap(([sentence, files]) => (files === 1 ? [sentence] : []));
  expect(once.filter((sentence) => inScripts.has(sentence)).length).toBeGreaterThan(100);
  expect(once.filter((sentence) => (inScripts.get(sentence) ?? 0) > 1)).toEqual([]);
});

/** In how many files of a folder each longer Chinese text stands. */
function filesWith(folder: string, counts: (name: string) => boolean): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const name of readdirSync(at(folder), { recursive: true, encoding: "utf8" }).filter(counts)) {
    const text = readFileSync(`${at(folder)}/${name}`, "utf8");
    for (const sentence of new Set(text.match(/[\p{Script=Han}，。“”]{12,}/gu))) {
      found.set(sentence, (found.get(sentence) ?? 0) + 1);
    }
  }
  return found;
}
