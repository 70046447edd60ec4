// How large the code of the export is: what it adds to the code that reads a plan, for the import and for the check against
// one. fflate, saxes, the core and what is shared with workbooks are left out.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import webpack from "webpack";

const SHARED = /^(fflate|saxes)$|\/src\/(core|package)\/|\.\.\/(core|package)\//;

/** Bytes of the export's own code, minimized and gzipped. */
export async function exportCode() {
  return (await sizeOf("placing")) - (await sizeOf("reading"));
}

async function sizeOf(name) {
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
