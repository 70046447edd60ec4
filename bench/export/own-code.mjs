// How large the code of the export is by itself: fflate, saxes and what it shares with the reading of workbooks left out.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import webpack from "webpack";

const SHARED = /^(fflate|saxes)$|\/src\/(core|package)\/|\.\.\/(core|package)\//;

/** The minimized code of a module of this folder and of src/word, gzipped, in bytes. */
export async function ownCode(name) {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    await build(name, folder);
    return gzipSync(readFileSync(join(folder, "code.js")), { level: 9 }).length;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function build(name, folder) {
  const compiler = webpack({
    mode: "production",
    target: ["web", "es2022"],
    entry: fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
    output: { path: folder, filename: "code.js", module: true, library: { type: "module" } },
    experiments: { outputModule: true },
    externalsType: "module",
    externals: ({ request }, done) => (SHARED.test(request) ? done(null, request) : done()),
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: {
            transpileOnly: true,
            compilerOptions: { noEmit: false, allowImportingTsExtensions: false },
          },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString("errors-only")));
      else compiler.close(resolve);
    });
  });
}
