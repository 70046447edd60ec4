// Draws the PNGs of assets/icons from the .svg of the same name, in the sizes that the manifest names. One unit of
// 5 in a drawing is a pixel of the smallest size: an edge that lies on it is sharp in all of them.
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { BROWSER_ARGS, findBrowser } from "./setup-browser.mjs";

/** The add-in's own icon also stands in lists of add-ins, in 64 pixels; the others stand on a button of the ribbon. */
const SIZES = { icon: [16, 32, 64, 80], check: [16, 32, 80], table: [16, 32, 80], timeline: [16, 32, 80] };

const folder = new URL("../assets/icons/", import.meta.url);

async function draw(browser, name, size) {
  const svg = await readFile(new URL(`${name}.svg`, folder), "utf8");
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: new URL(`${name}-${size}.png`, folder).pathname, omitBackground: true });
}

const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
for (const [name, sizes] of Object.entries(SIZES)) {
  for (const size of sizes) await draw(browser, name, size);
}
await browser.close();
