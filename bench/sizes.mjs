// Sizes of the builds.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { exportCode } from "./export/own-code.mjs";
import { state } from "./state.mjs";

/** The page, and what the add-in loads before its first screen answers. */
export async function sizes() {
  const page = statSync(new URL("../dist/工会进度表.html", import.meta.url)).size;
  state("single HTML", (page / 1e6).toFixed(2), "at most 2.3 MB", page <= 2.3e6, " MB");
  const folder = new URL("../dist/addin/", import.meta.url);
  const html = readFileSync(new URL("taskpane.html", folder), "utf8");
  const first = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, source]) => source);
  const gz = (name) => gzipSync(readFileSync(new URL(name, folder)), { level: 9 }).length;
  const chunk = first.reduce((sum, name) => sum + gz(name), 0);
  state(
    "first chunk of the add-in, gz",
    (chunk / 1e3).toFixed(1),
    "at most 150 kB",
    chunk > 0 && chunk <= 150e3,
    " kB",
  );
  // No module stands in two scripts (a test holds that): the sum is what a browser loads that has seen every screen.
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js") && !/^exceljs/.test(name));
  const pane = scripts.reduce((sum, name) => sum + gz(name), 0);
  state(
    "whole pane without ExcelJS, gz",
    (pane / 1e3).toFixed(1),
    "at most 245 kB",
    pane > chunk && pane <= 245e3,
    " kB",
  );
  const own = await exportCode();
  state("export's own code, gz", (own / 1e3).toFixed(1), "at most 15 kB", own <= 15e3, " kB");
}
