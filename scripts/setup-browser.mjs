import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir, platform } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** How the tests start it: without a window, and without asking the net for anything by itself. */
export const BROWSER_ARGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Where browsers of the Chromium family are usually installed. */
const USUAL = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    if (folder === undefined) return [];
    return [
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
      join(folder, "Chromium", "Application", "chrome.exe"),
    ];
  }),
};

/** Where playwright-core puts the browser that it fetches. */
function fetchedBrowsers() {
  const folder =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), "Library", "Caches", "ms-playwright"),
      win32: join(process.env.LOCALAPPDATA ?? homedir(), "ms-playwright"),
    }[platform()] ??
    join(homedir(), ".cache", "ms-playwright");
  if (!existsSync(folder)) return [];
  const programs = [
    ["chrome-linux64", "chrome"],
    ["chrome-linux", "chrome"],
    ["chrome-mac", "Chromium.app", "Contents", "MacOS", "Chromium"],
    ["chrome-win64", "chrome.exe"],
    ["chrome-win", "chrome.exe"],
  ];
  return readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .flatMap((name) => programs.map((program) => join(folder, name, ...program)));
}

/** The browser that the tests drive, or undefined where none is installed. `CHROME_PATH` goes first. */
export function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked) return existsSync(asked) ? asked : undefined;
  return [...(USUAL[platform()] ?? []), ...fetchedBrowsers()].find((path) => existsSync(path));
}

function run(command, args) {
  execFileSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });
}

/** The system's own package where we may install one, else the download of playwright-core. */
function installBrowser() {
  if (platform() === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    try {
      run("apt-get", ["update"]);
      run("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"]);
    } catch {
      console.error("apt-get could not install chromium, trying the download of playwright-core");
    }
  }
  if (findBrowser() === undefined) run("npx", ["playwright-core", "install", "chromium"]);
}

function setUp() {
  if (findBrowser() === undefined) {
    if (process.env.CHROME_PATH) {
      console.error(`CHROME_PATH names no file: ${process.env.CHROME_PATH}`);
      process.exit(1);
    }
    installBrowser();
  }
  const browser = findBrowser();
  if (browser === undefined) {
    console.error("No Chrome, Edge or Chromium found; set CHROME_PATH to one and run again.");
    process.exit(1);
  }
  console.log(`Browser for the tests: ${browser}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
