import { readFileSync } from "node:fs";
import webpack from "webpack";

const { sources, Compilation } = webpack;

/** Where the pane stands as the manifest in the repository says: on the developer's own machine. */
const WRITTEN = "https://localhost:3000";

/**
 * The manifest for a pane that stands at this address, e.g. `https://office.example.edu.cn/jindu`.
 *
 * Office loads add-ins over https alone, and knows a domain by its origin, without a path.
 *
 * @param {string} xml the manifest as it stands in the repository
 * @param {string} base
 * @returns {string}
 */
export function manifestFor(xml, base) {
  const address = new URL(base);
  if (address.protocol !== "https:")
    throw new Error(`Office loads add-ins over https alone, not from ${base}`);
  if (address.search !== "" || address.hash !== "")
    throw new Error(`An address without ? and # please: ${base}`);
  const folder = `${address.origin}${address.pathname}`.replace(/\/+$/, "");
  return xml
    .replaceAll(`<AppDomain>${WRITTEN}</AppDomain>`, `<AppDomain>${address.origin}</AppDomain>`)
    .replaceAll(`${WRITTEN}/`, `${escaped(folder)}/`);
}

function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

/** Writes the manifest beside the pane, for the address at which both will stand. */
export class ManifestPlugin {
  constructor({ file, base = WRITTEN }) {
    this.file = file;
    this.base = base;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ManifestPlugin", (compilation) => {
      compilation.fileDependencies.add(this.file);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ManifestPlugin", stage }, () => {
        const xml = manifestFor(readFileSync(this.file, "utf8"), this.base);
        compilation.emitAsset("manifest.xml", new sources.RawSource(xml));
      });
    });
  }
}
