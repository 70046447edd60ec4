// Draws assets/icons/icon-*.png from icon.svg in the sizes that the manifest names.
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { BROWSER_ARGS, findBrowser } from "./setup-browser.mjs";

const folder = new URL("../assets/icons/", import.meta.url);
const svg = await readFile(new URL("icon.svg", folder), "utf8");
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
for (const size of [16, 32, 64, 80]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: new URL(`icon-${size}.png`, folder).pathname, omitBackground: true });
}
await browser.close();
