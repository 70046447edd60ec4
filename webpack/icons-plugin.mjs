import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";

const { sources, Compilation } = webpack;

/** Puts the icons that the manifest names beside the add-in's page, under assets/. */
export class IconsPlugin {
  constructor(folder) {
    this.folder = folder;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("IconsPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "IconsPlugin", stage }, () => {
        for (const name of readdirSync(this.folder).filter((file) => file.endsWith(".png"))) {
          compilation.emitAsset(
            `assets/${name}`,
            new sources.RawSource(readFileSync(join(this.folder, name))),
          );
        }
      });
    });
  }
}
