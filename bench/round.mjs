// 300 copies of 200 rows come back into the single page, opened from disk: how long it takes, how long the page stands still.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { BROWSER_ARGS, findBrowser } from "../scripts/setup-browser.mjs";
import { longWorkbook } from "./material.mjs";
import { state, tell } from "./state.mjs";

const COPIES = 300;
const ROWS = 200;
const at = (path) => new URL(`../${path}`, import.meta.url);

/** Sends to 300 sub-unions by the command line and collects in the page. */
export async function round(subjects) {
  const sent = await sentCopies();
  const alone = await scanningAlone(subjects, sent.files);
  const { took, pause, handing } = await collected(sent);
  state(
    "300 copies × 200 rows, scan and merge in the page",
    (took / alone).toFixed(2),
    "at most 2 × scanning alone",
    took <= 2 * alone,
  );
  state("longest pause of the page meanwhile", pause.toFixed(0), "less than 50 ms", pause < 50, " ms");
  tell(`collecting took ${took.toFixed(0)} ms, scanning alone in Node ${alone.toFixed(0)} ms`);
  tell(`the browser itself hands 300 files to an empty page in one go of ${handing.toFixed(0)} ms`);
}

async function sentCopies() {
  const folder = mkdtempSync(join(tmpdir(), "round-"));
  const book = join(folder, "安排表.xlsx");
  writeFileSync(book, await longWorkbook(ROWS));
  const names = Array.from({ length: COPIES }, (_, index) => `第${index + 1}分工会`);
  const out = join(folder, "下发");
  mkdirSync(out);
  const cli = fileURLToPath(at("dist/cli.js"));
  const said = execFileSync(
    process.execPath,
    [cli, "distribute", book, "-o", out, "--to", names.join(","), "--json"],
    { maxBuffer: 1e9 },
  );
  const { copies, base } = JSON.parse(said.toString());
  return { base, files: copies.map(({ file }) => file) };
}

async function scanningAlone({ read }, files) {
  const bytes = files.map((file) => new Uint8Array(readFileSync(file)));
  for (const one of bytes.slice(0, 20)) await read(one);
  const began = performance.now();
  for (const one of bytes) await read(one);
  return performance.now() - began;
}

async function collected({ base, files }) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
  try {
    const page = await (await browser.newContext({ locale: "zh-CN" })).newPage();
    await page.goto(at("dist/工会进度表.html").href);
    await page.locator("input[accept*=xlsx]").first().setInputFiles(base);
    await page.getByRole("tab", { name: "汇总" }).click();
    await page.getByRole("button", { name: "收上来", exact: true }).click();
    // The worker starts while the officer looks for the files.
    await page.waitForTimeout(1500);
    await page.evaluate(watchPauses);
    await page.locator('input[aria-label="收回的表"]').setInputFiles(files);
    await page.getByRole("heading", { name: `收到的文件 ${COPIES} 份` }).waitFor({ timeout: 120_000 });
    const { took, pause } = await page.evaluate(() => window.pauses());
    return { took, pause, handing: await handedOver(browser, files) };
  } finally {
    await browser.close();
  }
}

/** How long an empty page stands still while the browser gives it the files, before it is told of them. */
async function handedOver(browser, files) {
  const page = await browser.newPage();
  await page.setContent('<input type="file" multiple>');
  await page.evaluate(() => {
    let last = performance.now();
    setInterval(() => (last = performance.now()), 1);
    document.querySelector("input").addEventListener("change", () => {
      window.handing = performance.now() - last;
    });
  });
  await page.locator("input").setInputFiles(files);
  await page.waitForFunction(() => window.handing !== undefined);
  return page.evaluate(() => window.handing);
}

/** In the page: from the word that files are there until they are listed, and the longest time without a turn. */
function watchPauses() {
  let began = 0;
  let ended = 0;
  let longest = 0;
  let last = performance.now();
  const turn = new MessageChannel();
  document.addEventListener(
    "change",
    () => {
      began = performance.now();
      last = began;
    },
    { capture: true, once: true },
  );
  turn.port1.onmessage = () => {
    const now = performance.now();
    if (began > 0) longest = Math.max(longest, now - last);
    const texts = began > 0 && ended === 0 ? document.querySelector("main")?.textContent : "";
    if (texts?.includes("收到的文件")) ended = now;
    last = now;
    if (ended === 0 || now - ended < 500) setTimeout(() => turn.port2.postMessage(0), 1);
  };
  turn.port2.postMessage(0);
  window.pauses = () => ({ took: ended - began, pause: longest });
}
