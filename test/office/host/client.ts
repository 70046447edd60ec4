import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";
import type { FakeExcel } from "./fake-excel.ts";

const CLIENT = fileURLToPath(import.meta.resolve("@microsoft/office-js/dist/excel-win32-16.01.js"));
const OFFICE = fileURLToPath(import.meta.resolve("@microsoft/office-js/dist/office.js"));

/** The newest set of calls that the product may use; it stands in the manifest too. */
const CEILING = "1.13";

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

let current: FakeExcel | undefined;

/**
 * Microsoft's own client in this process, talking to that Excel. It is loaded once; every later call only
 * changes the Excel behind it. Calls newer than the ceiling are refused by the client itself.
 */
export function connectClient(excel: FakeExcel): void {
  if (current === undefined) load();
  current = excel;
  excel.push = (message) => bridge.onMessageFromHost(message);
}

const bridge: Bridge = {
  sendMessageToHost: (text) => {
    void current?.answer(text).then((answer) => bridge.onMessageFromHost(answer));
  },
  onMessageFromHost: () => {},
};

function load(): void {
  Object.assign(globalThis, {
    window: globalThis,
    location: { protocol: "https:", search: "", hash: "", href: "https://localhost/", host: "localhost" },
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({}),
      URL: "https://localhost/",
      cookie: "",
    },
    _richApiNativeBridge: bridge,
  });
  globalThis.navigator ??= { userAgent: "node" } as Navigator;
  try {
    runInThisContext(readFileSync(OFFICE, "utf8"), { filename: OFFICE });
  } catch (thrown) {
    // It looks for its own script element to learn its address; all that is needed has been defined by then.
    if (!String(thrown).includes("script library file name")) throw thrown;
  }
  runInThisContext(readFileSync(CLIENT, "utf8"), { filename: CLIENT });
  const isSetSupported = (_: string, version = "1.1") => minor(version) <= minor(CEILING);
  Object.assign(Reflect.get(OfficeExtension, "CommonUtility"), {
    _doApiNotSupportedCheck: true,
    isSetSupported,
  });
}

function minor(version: string): number {
  return Number(version.split(".")[1] ?? 0);
}
