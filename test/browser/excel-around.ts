import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { FakeExcel } from "../office/host/fake-excel.ts";

const client = dirname(fileURLToPath(import.meta.resolve("@microsoft/office-js/dist/office.js")));

/** A page with the task pane in it, as Excel shows one. */
export interface PaneInExcel {
  readonly page: Page;
  readonly excel: FakeExcel;
  /** What went wrong in the page, and what it asked for beside itself and Microsoft's client. */
  readonly errors: string[];
  readonly strangers: string[];
}

/**
 * Opens the pane inside an Excel of ours: Microsoft's own office.js boots from its package, finds Excel around it
 * and sends everything to the book of cells, which stays in the test.
 */
export async function openPaneInExcel(
  browser: Browser,
  address: string,
  excel = new FakeExcel(),
  width = 350,
): Promise<PaneInExcel> {
  const context = await browser.newContext({
    locale: "zh-CN",
    acceptDownloads: true,
    viewport: { width, height: 760 },
  });
  const errors: string[] = [];
  const strangers: string[] = [];
  await context.route(/^https?:/, (route) => {
    const url = route.request().url();
    const [, file] = /^https:\/\/appsforoffice\..*\/hosted\/([^?]*)/.exec(url) ?? [];
    if (file !== undefined) return route.fulfill({ path: join(client, file) });
    if (!url.startsWith(new URL(address).origin)) strangers.push(url);
    return route.continue();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.exposeFunction("toExcel", (text: string) => excel.answer(text));
  excel.push = (message) => void page.evaluate((text) => Reflect.get(globalThis, "fromExcel")(text), message);
  await page.addInitScript(standInForExcel);
  await page.goto(address);
  return { page, excel, errors, strangers };
}

/** In the page: what Office for Windows puts around a task pane. It runs there, so it must stand by itself. */
function standInForExcel(): void {
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "plan-schedule",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 2052,
    GetAppDataLocale: () => 2052,
    GetDocUrl: () => "C:\\工会安排.xlsx",
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: "1.13" }),
    GetSettings: () => ({ Read: () => ({ toArray: () => [] }) }),
    GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0 }),
    GetHostFullVersion: () => "16.0.14332.20303",
  };
  Object.defineProperty(globalThis, "external", {
    value: {
      GetContext: () => context,
      GetHostInfo: () => "Excel$Win32$16.01$zh-CN$telemetry$$$",
      Execute: () => {},
      RegisterEvent: () => {},
      UnregisterEvent: () => {},
    },
  });
  const bridge = {
    sendMessageToHost: (text: string) => {
      void Reflect.get(
        globalThis,
        "toExcel",
      )(text).then((answer: string) => bridge.onMessageFromHost(answer));
    },
    onMessageFromHost: (_: string) => {},
  };
  Object.assign(globalThis, {
    _richApiNativeBridge: bridge,
    fromExcel: (text: string) => bridge.onMessageFromHost(text),
  });
}
