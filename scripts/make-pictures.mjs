// Puts the screens that the browser tests photographed side by side into docs/pictures, for README and guide.
import { mkdir, readFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { BROWSER_ARGS, findBrowser } from "./setup-browser.mjs";

const shots = new URL("../artefacts/pane/", import.meta.url);
const pictures = new URL("../docs/pictures/", import.meta.url);

const PICTURES = {
  "pane.png": ["340-light-check", "340-light-timeline", "340-light-export-plan"],
  "wide.png": ["1280-check"],
  "import.png": ["year-file-02-import", "year-file-03-roll", "340-light-columns"],
  "settings.png": ["340-light-settings-units"],
  "timeline.png": ["1280-timeline"],
  "export.png": ["year-file-08-export", "year-file-09-written"],
  "round.png": ["year-file-11-sent", "year-file-12-back", "year-file-13-conflict"],
};

async function imageOf(name) {
  const bytes = await readFile(new URL(`${name}.png`, shots));
  return `<img src="data:image/png;base64,${bytes.toString("base64")}">`;
}

await mkdir(pictures, { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
for (const [file, names] of Object.entries(PICTURES)) {
  const images = await Promise.all(names.map(imageOf));
  await page.setContent(
    `<style>body{margin:0;display:inline-flex;gap:12px;padding:12px;background:#d9dcda}img{display:block}</style>${images.join("")}`,
  );
  await page.locator("body").screenshot({ path: new URL(file, pictures).pathname });
}
await browser.close();
