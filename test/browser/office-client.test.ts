import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { buildOnce, launch } from "./browser.ts";

const client = dirname(fileURLToPath(import.meta.resolve("@microsoft/office-js/dist/office.js")));

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  buildOnce();
  browser = await launch();
  server = await serve({ port: 3950 });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test("with Microsoft's own client loaded outside Excel the pane goes on with files, and says nothing of Excel", async () => {
  const context = await browser.newContext({ locale: "zh-CN" });
  const asked: string[] = [];
  await context.route(/^https:\/\/appsforoffice\./, (route) => {
    const [, file = ""] = /\/hosted\/([^?]*)/.exec(route.request().url()) ?? [];
    asked.push(file);
    return route.fulfill({ path: join(client, file) });
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`${server.address}/taskpane.html`);
  await page.getByRole("button", { name: "打开安排表" }).waitFor();
  await page.waitForFunction("typeof Office !== 'undefined' && Office.onReady");
  expect(await page.evaluate("Office.onReady().then(({ host }) => host)")).toBeNull();
  await page.waitForTimeout(8_500);
  expect(asked[0]).toBe("office.js");
  expect(await page.getByText("没有连上 Excel").count()).toBe(0);
  expect(errors).toEqual([]);
  await context.close();
});
