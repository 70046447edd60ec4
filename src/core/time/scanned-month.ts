const DASHES = "-‐‑‒–—―─";
/** 「l月」「1O月」「—月」「十—月份」. */
const SCANNED = new RegExp(`^(?:[0-9lI|oO]{1,2}|十?[${DASHES}])(?=月份?$)`);

/** The month that a scan has with letters for its digits or a dash for 一; undefined for other texts. */
export function scannedMonth(text: string): string | undefined {
  const words = text.trim();
  const [written] = SCANNED.exec(words) ?? [];
  if (written === undefined || /^[0-9]+$/.test(written)) return undefined;
  const digits = written.replace(/[lI|]/g, "1").replace(/[oO]/g, "0");
  const month = digits.replace(new RegExp(`[${DASHES}]`), "一");
  return `${month}${words.slice(written.length)}`;
}
