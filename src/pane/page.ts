import { loadPartsFromPage } from "./packed.ts";

/**
 * The beginning of the single page. Its first script is also the worker's code: there, where no document is, it reads
 * what comes back instead of drawing the pane.
 */
if (typeof document === "undefined") void import("./round/round-worker.ts");
else {
  loadPartsFromPage();
  void import(/* webpackMode: "eager" */ "./main.tsx");
}
