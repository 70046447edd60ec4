import type { Surroundings } from "./diagnosis.ts";

/** What the browser and Office say of themselves. */
export function surroundings(version: string, dark: boolean): Surroundings {
  const excel = excelVersion();
  const contrast = matchMedia("(forced-colors: active)").matches;
  return {
    version,
    host: excel !== undefined ? "excel" : location.protocol === "file:" ? "file" : "web",
    excel,
    agent: navigator.userAgent,
    width: innerWidth,
    height: innerHeight,
    ratio: Math.round(devicePixelRatio * 100) / 100,
    colours: contrast ? "contrast" : dark ? "dark" : "light",
  };
}

function excelVersion(): string | undefined {
  if (typeof Office === "undefined") return undefined;
  const { diagnostics } = Office.context;
  return diagnostics && `${diagnostics.version}, ${diagnostics.platform}`;
}
