import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import webpack, { type Configuration } from "webpack";
import { serve } from "../../scripts/serve.mjs";
import { officeScripts } from "../../webpack/office-scripts.mjs";
import builds from "../../webpack.config.js";
import { at, buildOnce, launch } from "./browser.ts";

const GLOBAL = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const CHINA = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";
const OWN = "https://office.example.edu.cn/office-js/office.js";

describe("where office.js comes from", () => {
  test.each`
    setting                                       | addresses
    ${undefined}                                  | ${[GLOBAL, CHINA]}
    ${"global"}                                   | ${[GLOBAL, CHINA]}
    ${"21vianet"}                                 | ${[CHINA, GLOBAL]}
    ${"https://office.example.edu.cn/office-js/"} | ${[OWN]}
    ${OWN}                                        | ${[OWN]}
    ${"office-js/"}                               | ${["office-js/office.js"]}
    ${"/office-js/"}                              | ${["/office-js/office.js"]}
  `("the setting $setting asks $addresses", ({ setting, addresses }) => {
    expect(officeScripts(setting)).toEqual(addresses);
  });

  test.each([
    "china",
    "",
    "http://office.example.edu.cn/office-js/",
    "//office.example.edu.cn/office-js/",
    "file:///C:/office-js/",
    "\\\\share\\office-js/",
    "https://",
    "https://office.example.edu.cn/office-js/index.html",
    "https://office.example.edu.cn/myoffice.js",
  ])("a build with %o is refused", (setting) => {
    expect(() => officeScripts(setting)).toThrow(/office is|https/);
  });

  test.each`
    setting         | addresses
    ${undefined}    | ${[GLOBAL, CHINA]}
    ${"21vianet"}   | ${[CHINA, GLOBAL]}
    ${"office-js/"} | ${["office-js/office.js"]}
  `(
    "the page of a build with $setting names $addresses, before any script",
    async ({ setting, addresses }) => {
      const html = await pageBuiltWith(setting);
      expect(officeMetas(html)).toEqual(addresses);
      expect(html.lastIndexOf('<meta name="office-js"')).toBeLessThan(html.indexOf("<script"));
    },
  );
});

function officeMetas(html: string): string[] {
  return [...html.matchAll(/<meta name="office-js" content="([^"]*)">/g)].map(([, address = ""]) => address);
}

/** The add-in's build as configured, with an empty script in place of the pane. */
async function pageBuiltWith(office: string | undefined): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "office-source-"));
  const entry = join(folder, "empty.js");
  writeFileSync(entry, "void 0;");
  const [addin] = builds({ office }, { mode: "development" }) as unknown as [Configuration];
  const path = join(folder, "out");
  try {
    await built({ ...addin, cache: false, entry, output: { ...addin.output, path } });
    return readFileSync(join(path, "taskpane.html"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function built(config: Configuration): Promise<void> {
  return new Promise((done, failed) => {
    webpack(config, (error, stats) => {
      if (error !== null) failed(error);
      else if (stats?.hasErrors()) failed(new Error(stats.toString()));
      else done();
    });
  });
}

describe("the pane asks for office.js", () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    buildOnce();
    browser = await launch();
    server = await serve({ port: 3970 });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  type Answer = "never" | "refused" | "a sign-in page" | "office.js";

  /** The pane of a build with these addresses, its clock in our hands, and what each address answers. */
  async function open(setting: string | undefined, answers: Readonly<Record<string, Answer>>) {
    const context: BrowserContext = await browser.newContext({ locale: "zh-CN" });
    const asked: string[] = [];
    const html = readFileSync(at("dist/addin/taskpane.html"), "utf8");
    const metas = officeScripts(setting).map((address) => `<meta name="office-js" content="${address}">`);
    const body = html.replace(/(<meta name="office-js"[^>]*>\n?)+/, metas.join(""));
    await context.route(/office\.js$/, (route) => {
      asked.push(route.request().url());
      const answer = answers[route.request().url()] ?? "never";
      if (answer === "refused") return route.abort("namenotresolved");
      const scripts = {
        "a sign-in page": "var signIn = 1;",
        "office.js": "globalThis.Office = { HostType: {}, onReady: (met) => met({ host: null }) };",
      };
      return answer === "never"
        ? undefined
        : route.fulfill({ body: scripts[answer], contentType: "text/javascript" });
    });
    await context.route(`${server.address}/taskpane.html`, (route) =>
      route.fulfill({ body, contentType: "text/html; charset=utf-8" }),
    );
    const page = await context.newPage();
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1_000);
    await page.goto(`${server.address}/taskpane.html`, { waitUntil: "commit" });
    await page.getByRole("button", { name: "打开安排表" }).waitFor();
    return {
      asked,
      wait: (ms: number) => page.clock.runFor(ms),
      says: () => page.getByText("没有连上 Excel，可以直接打开文件继续"),
      close: () => context.close(),
    };
  }

  test.each`
    setting       | first     | second
    ${"global"}   | ${GLOBAL} | ${CHINA}
    ${"21vianet"} | ${CHINA}  | ${GLOBAL}
  `("with $setting: $first first, the other one after four seconds", async ({ setting, first, second }) => {
    const pane = await open(setting, {});
    await expect.poll(() => pane.asked).toEqual([first]);
    await pane.wait(3_900);
    expect(pane.asked).toEqual([first]);
    await pane.wait(200);
    await expect.poll(() => pane.asked).toEqual([first, second]);
    expect(await pane.says().count()).toBe(0);
    await pane.wait(4_000);
    await pane.says().waitFor();
    await pane.close();
  });

  test("in a school's own folder nobody else is asked, and after eight seconds it goes on with files", async () => {
    const pane = await open("office-js/", {});
    await expect.poll(() => pane.asked).toEqual([`${server.address}/office-js/office.js`]);
    await pane.wait(7_900);
    expect(await pane.says().count()).toBe(0);
    await pane.wait(200);
    await pane.says().waitFor();
    expect(pane.asked).toHaveLength(1);
    await pane.close();
  });

  test.each(["refused", "a sign-in page"] as const)(
    "an address that gives %s sends it to the next one at once",
    async (answer) => {
      const pane = await open("global", { [GLOBAL]: answer, [CHINA]: "office.js" });
      await expect.poll(() => pane.asked).toEqual([GLOBAL, CHINA]);
      await pane.wait(9_000);
      expect(await pane.says().count()).toBe(0);
      await pane.close();
    },
  );

  test("where every address is refused it goes on with files without a wait", async () => {
    const pane = await open("global", { [GLOBAL]: "refused", [CHINA]: "refused" });
    await pane.says().waitFor();
    expect(pane.asked).toEqual([GLOBAL, CHINA]);
    await pane.close();
  });
});
