import { browserHost, type HostState } from "./host.ts";
import { loadOffice } from "./load-office.ts";

const FILES_AFTER = 8_000;

/**
 * Loads office.js beside the pane, which never waits for it, and tells what is known of Excel; inside Excel the
 * workbook can be opened from then on.
 *
 * Slow and blocked networks are common in schools: once every address was refused, or after 8 s, the pane says that it
 * goes on with files, also where office.js came and then never found its Excel. An answer that comes still later is
 * taken all the same.
 */
export function meetOffice(tell: (host: HostState) => void, inExcel: () => Promise<void>): void {
  let answered = false;
  const goOnWithFiles = () => answered || tell({ ...browserHost, excelMissing: true });
  const loaded = () =>
    void Office.onReady(({ host }) => {
      answered = true;
      if (host === Office.HostType.Excel && canServe()) void inExcel();
      tell(host === null ? browserHost : { dark: isDark(), excelMissing: false });
    });
  loadOffice(officeScripts(), loaded, goOnWithFiles);
  setTimeout(goOnWithFiles, FILES_AFTER);
}

/** Where the page says that office.js is to be had, in the order in which they are asked. */
function officeScripts(): string[] {
  const named = document.querySelectorAll<HTMLMetaElement>('meta[name="office-js"]');
  return [...named].map(({ content }) => content);
}

/** The manifest asks for this set; an Excel that lacks it may still show the pane, which then works on files. */
function canServe(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

/** Excel's own word where it gives one; else how bright its background is. */
function isDark(): boolean | undefined {
  const { officeTheme } = Office.context;
  if (officeTheme === undefined) return undefined;
  return officeTheme.isDarkTheme ?? brightness(officeTheme.bodyBackgroundColor) < 0.5;
}

/** 0 is black, 1 is white; for a colour written as `#RRGGBB`. */
function brightness(colour: string): number {
  const [, red, green, blue] = /^#?(\w\w)(\w\w)(\w\w)/.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return 1;
  const part = (hex: string) => Number.parseInt(hex, 16) / 255;
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
}
