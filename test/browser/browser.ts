import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { BROWSER_ARGS, findBrowser } from "../../scripts/setup-browser.mjs";
import { isFresh } from "./fresh-build.ts";

/** A path from the root of the project. */
export const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const PAGE = at("dist/工会进度表.html");

/** Written after each build here: how new the newest source was when it began. */
const STAMP = at("dist/pane-build.stamp");
const LOCK = at("dist/pane-build.lock");

/**
 * Builds the pane when there is no build, or one older than its sources.
 *
 * The files of tests run side by side: the first one builds, the others wait for it.
 */
export function buildOnce(): void {
  mkdirSync(at("dist"), { recursive: true });
  while (!tryLock()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  try {
    const sources = Math.max(
      ...["src", "webpack", "assets", "webpack.config.js", "manifest.xml"].map((path) => newest(at(path))),
    );
    if (isBuiltFrom(sources)) return;
    const webpack = at("node_modules/webpack/bin/webpack.js");
    execFileSync(process.execPath, [webpack, "--mode", "production"], { cwd: at("."), stdio: "inherit" });
    writeFileSync(STAMP, String(sources));
  } finally {
    rmdirSync(LOCK);
  }
}

/** Unchanged files keep their time when a build writes them again: the stamp knows what the times do not. */
function isBuiltFrom(sources: number): boolean {
  const pages = [PAGE, at("dist/addin/taskpane.html")];
  if (!pages.every((path) => existsSync(path))) return false;
  const begunAt = existsSync(STAMP) ? Number(readFileSync(STAMP, "utf8")) : undefined;
  return isFresh({ begunAt, pages: pages.map(timeOf) }, sources);
}

/** A folder is made or was there already, and nothing in between; one left by a test run that was stopped is old. */
function tryLock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    if (existsSync(LOCK) && Date.now() - timeOf(LOCK) > 600_000) rmdirSync(LOCK);
    return false;
  }
}

function timeOf(path: string): number {
  return statSync(path).mtimeMs;
}

function newest(path: string): number {
  if (!statSync(path).isDirectory()) return timeOf(path);
  return Math.max(0, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}

/** A headless browser that asks the net for nothing by itself. */
export async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("No browser: run node scripts/setup-browser.mjs");
  return chromium.launch({
    executablePath,
    args: BROWSER_ARGS,
  });
}

/** What a page did that it should not: errors in the console, requests for anything beside the page. */
export interface Watched {
  readonly page: Page;
  readonly errors: string[];
  readonly requests: string[];
}

export async function open(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ locale: "zh-CN", acceptDownloads: true, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, errors, requests };
}

/** A button that just woke up is still on its way to its colours, a bar to its length. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((one) => one instanceof CSSTransition)
        .map((one) => one.finished),
    ),
  );
}

/** A picture for people to look at; nothing is compared with it. */
export async function shoot(page: Page, name: string): Promise<void> {
  await atRest(page);
  mkdirSync(at("artefacts/pane"), { recursive: true });
  await page.screenshot({ path: at(`artefacts/pane/${name}.png`) });
}

/** The first screen with its sample opened. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "看看示例" }).click();
  await page.getByRole("tab", { name: /检查/ }).waitFor();
}

/** The bytes of what a press hands out as a download. */
export async function downloaded(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), path: await download.path() };
}
