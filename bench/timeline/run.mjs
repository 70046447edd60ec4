// node bench/timeline/run.mjs: the sample's schedule as our picture, by frappe-gantt and by mermaid, into docs/pictures.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { BROWSER_ARGS, findBrowser } from "../../scripts/setup-browser.mjs";
import { buildProduct, installPeers } from "../build.mjs";
import { frappePage, mermaidPage } from "./peer-pages.mjs";

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const CLI = at("dist/cli.js");
const SCHEDULE = at("assets/sample/schedule.xlsx");
const TODAY = "2026-11-20";

installPeers(["frappe-gantt", "mermaid"]);
if (!existsSync(CLI)) buildProduct();

const folder = await mkdtemp(join(tmpdir(), "timeline-"));
const ours = join(folder, "ours.svg");
callCli(["-o", ours]);
const { bars } = JSON.parse(callCli(["--json"]));

const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
await shoot("timeline-ours", (page) => page.goto(pathToFileURL(ours).href), "svg");
await shoot("timeline-frappe-gantt", (page) => page.setContent(frappePage(bars)), ".gantt-container");
await shoot("timeline-mermaid", (page) => page.setContent(mermaidPage(bars)), "#chart svg");
await browser.close();
await rm(folder, { recursive: true });

/** What the command says; it ends with 1 while the schedule holds something to mend, as the sample does on purpose. */
function callCli(options) {
  const words = [CLI, "timeline", SCHEDULE, "--today", TODAY, ...options];
  try {
    return execFileSync(process.execPath, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch (ended) {
    if (ended.status !== 1) throw ended;
    return ended.stdout;
  }
}

async function shoot(name, open, picture) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 1000 } });
  page.on("pageerror", (error) => console.error(`${name}: ${error}`));
  await page.clock.setFixedTime(`${TODAY}T09:00:00`);
  await open(page);
  await page.locator(picture).waitFor();
  const path = at(`docs/pictures/${name}.png`);
  await page.locator(picture).first().screenshot({ path });
  await page.close();
  console.log(`${name}.png: ${Math.round((await readFile(path)).length / 1024)} KiB`);
}
