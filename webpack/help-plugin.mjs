import { readFileSync } from "node:fs";
import webpack from "webpack";

const { sources, Compilation } = webpack;

/** Puts the page to which the manifest's SupportUrl leads beside the add-in's own. */
export class HelpPlugin {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HelpPlugin", (compilation) => {
      compilation.fileDependencies.add(this.file);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "HelpPlugin", stage }, () => {
        compilation.emitAsset("help.html", new sources.RawSource(readFileSync(this.file)));
      });
    });
  }
}
