// Draws the timeline of several plans in every form, to be looked at: node scripts/make-timeline-pictures.mjs [安排表.xlsx …]
// Needs a build, a Chromium, LibreOffice and pdftoppm. The pictures go to artefacts/timeline, which git ignores.
import { execFileSync } from "node:child_process";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ExcelJS from "exceljs";
import { chromium } from "playwright-core";
import { BROWSER_ARGS, findBrowser } from "./setup-browser.mjs";
import { PLANS } from "./timeline-plans.mjs";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const FOLDER = at("artefacts/timeline");
const TODAY = "2026-11-20";
const SCREENS = [
  ["270-light", { width: 270, height: 900 }, {}],
  ["340-light", { width: 340, height: 900 }, {}],
  ["340-dark", { width: 340, height: 900 }, { colorScheme: "dark" }],
  ["340-forced", { width: 340, height: 900 }, { forcedColors: "active" }],
  ["500-light", { width: 500, height: 900 }, {}],
  ["1280-light", { width: 1280, height: 900 }, {}],
];

await mkdir(FOLDER, { recursive: true });
const given = process.argv.slice(2).map((path) => ({ name: basename(path, ".xlsx"), path }));
const made = await Promise.all(Object.entries(PLANS).map(([name, rows]) => writePlan(name, rows)));
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
for (const plan of [...given, ...made]) {
  await onScreen(plan);
  await onPaper(plan);
}
await browser.close();

async function writePlan(name, rows) {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("安排表").addRows(rows);
  const path = join(FOLDER, `${name}.xlsx`);
  await writeFile(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return { name, path };
}

/** The tab 时间轴 of the page, as long as it is, by time and by department. */
async function onScreen({ name, path }) {
  for (const [screen, viewport, colours] of SCREENS) {
    const page = await browser.newPage({ viewport, locale: "zh-CN", ...colours });
    await page.clock.setFixedTime(`${TODAY}T09:00:00`);
    await page.goto(pathToFileURL(at("dist/工会进度表.html")).href);
    await page.locator("input[accept*=xlsx]").first().setInputFiles(path);
    await page.getByRole("tab", { name: "时间轴" }).click();
    await page.getByRole("img", { name: "全年时间轴" }).waitFor();
    await whole(page, viewport, `${name}-${screen}-by-time`);
    for (const [chip, file] of [
      ["按部门", "by-owner"],
      ["本月", "month"],
    ]) {
      const button = page.getByRole("button", { name: chip, exact: true });
      if (screen !== "340-light" || (await button.count()) === 0) continue;
      await button.click();
      await whole(page, viewport, `${name}-${screen}-${file}`);
    }
    await page.close();
  }
}

/** Photographed with nothing to scroll, as far as it reads well. */
async function whole(page, viewport, file) {
  const hidden = await page.evaluate(() =>
    Math.max(0, ...[...document.querySelectorAll("*")].map((box) => box.scrollHeight - box.clientHeight)),
  );
  await page.setViewportSize({ ...viewport, height: Math.min(2400, viewport.height + hidden) });
  await page.screenshot({ path: join(FOLDER, `${file}.png`) });
  await page.setViewportSize(viewport);
}

/** 时间轴 and 行事历 as sheets, the Word grid, and the picture that stands alone. */
async function onPaper({ name, path }) {
  for (const [form, ending] of [
    ["sheet", "xlsx"],
    ["grid", "docx"],
    ["picture", "svg"],
  ]) {
    const out = join(FOLDER, `${name}-${form}.${ending}`);
    callCli(["timeline", path, "-o", out, "--force", "--today", TODAY]);
    if (ending === "svg") await svgPicture(out, `${name}-${form}`);
    else await printed(out, `${name}-${form}`);
  }
}

async function svgPicture(path, file) {
  const page = await browser.newPage({ viewport: { width: 1040, height: 1000 } });
  await page.goto(pathToFileURL(path).href);
  await page.locator("svg").screenshot({ path: join(FOLDER, `${file}.png`) });
  await page.close();
}

async function printed(path, file) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(FOLDER, "office")).href}`;
  const quiet = { stdio: "ignore" };
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", FOLDER, path], quiet);
  execFileSync("pdftoppm", ["-png", "-r", "70", join(FOLDER, `${file}.pdf`), join(FOLDER, file)], quiet);
  await rename(join(FOLDER, `${file}.pdf`), join(FOLDER, `${file}-printed.pdf`));
}

/** The command ends with 1 while a schedule holds something to mend; its result is there all the same. */
function callCli(words) {
  try {
    execFileSync(process.execPath, [at("dist/cli.js"), ...words], { stdio: "ignore" });
  } catch (ended) {
    if (ended.status !== 1) throw ended;
  }
}
