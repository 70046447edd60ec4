import { fileURLToPath } from "node:url";
import webpack from "webpack";
import { HelpPlugin } from "./webpack/help-plugin.mjs";
import { IconsPlugin } from "./webpack/icons-plugin.mjs";
import { ManifestPlugin } from "./webpack/manifest-plugin.mjs";
import { officeScripts } from "./webpack/office-scripts.mjs";
import { PagePlugin } from "./webpack/page-plugin.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The page is small and is written once, as it is to be read.
 *
 * Of the code, a function that is used once stays a function (`reduce_funcs`): written into the place where it
 * is used it would be made anew at each call, and a long workbook would take half as long again to check.
 */
const MINIMIZED = {
  html: false,
  css: false,
  javascript: { compress: { passes: 2, reduce_funcs: false } },
};

/** What the three builds share: TypeScript as it stands in src, workbooks as data. */
function shared(name, mode) {
  return {
    name,
    mode,
    devtool: false,
    cache: {
      type: "filesystem",
      name: `${name}-${mode}`,
      buildDependencies: { config: [at("webpack.config.js"), at("tsconfig.json")] },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "ts-loader",
            options: {
              transpileOnly: true,
              compilerOptions: { noEmit: false, allowImportingTsExtensions: false },
            },
          },
        },
        {
          test: /\.(xlsx|docx)$/,
          type: "asset/inline",
          generator: { dataUrl: (content) => content.toString("base64") },
        },
      ],
    },
    resolve: { extensions: [".js", ".json"] },
    optimization: { minimizeOptions: MINIMIZED },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/**
 * What several parts need stands in a part of its own, so that nothing is loaded twice: what the first screen and the worker
 * need in one, the work itself and the looks of the later screens in one each.
 */
const EACH_MODULE_ONCE = {
  default: false,
  defaultVendors: false,
  shared: {
    chunks: "all",
    minChunks: 2,
    enforce: true,
    name: (module, chunks) => {
      if (chunks.some((chunk) => chunk.canBeInitial())) return "first";
      return /[\\/](?:src[\\/]pane|@fluentui)[\\/]/.test(module.nameForCondition()) ? "screens" : "work";
    },
  },
};

/**
 * The add-in over https, where `--env base=https://…` says: a small first chunk, the rest on demand.
 * `--env office=…` says where it has office.js from (webpack/office-scripts.mjs).
 */
function addin(mode, { base, office }) {
  const common = shared("addin", mode);
  return {
    ...common,
    target: ["web", "es2022"],
    entry: { taskpane: at("src/pane/main.tsx") },
    output: {
      path: at("dist/addin"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    optimization: {
      ...common.optimization,
      splitChunks: { usedExports: false, cacheGroups: EACH_MODULE_ONCE },
    },
    plugins: [
      new webpack.DefinePlugin({ ADDIN_BUILD: "true" }),
      new PagePlugin({ file: "taskpane.html", inline: false, officeScripts: officeScripts(office) }),
      new HelpPlugin(at("assets/help.html")),
      new IconsPlugin(at("assets/icons")),
      new ManifestPlugin({ file: at("manifest.xml"), ...(base !== undefined && { base }) }),
    ],
  };
}

/**
 * One HTML file that opens by double click, without a net. The first screen stands in it as it runs; what comes later,
 * and ExcelJS, are packed.
 */
function single(mode) {
  const base = shared("single", mode);
  return {
    ...base,
    target: ["web", "es2022"],
    entry: { page: at("src/pane/page.ts") },
    output: { path: at("dist"), filename: "[name].js", publicPath: "" },
    optimization: {
      ...base.optimization,
      splitChunks: {
        cacheGroups: {
          default: false,
          defaultVendors: false,
          later: {
            name: "later",
            chunks: (chunk) => chunk.name !== "exceljs" && !chunk.canBeInitial(),
            enforce: true,
          },
        },
      },
    },
    plugins: [
      new webpack.DefinePlugin({ ADDIN_BUILD: "false" }),
      new PagePlugin({ file: "工会进度表.html", inline: true }),
    ],
  };
}

/** The command line as one ES module; what a command does not need is carried, but not run. */
function cli(mode) {
  const base = shared("cli", mode);
  return {
    ...base,
    target: "node20",
    entry: { cli: at("src/cli/main.ts") },
    experiments: { outputModule: true },
    output: {
      path: at("dist"),
      filename: "cli.js",
      module: true,
      chunkFormat: "module",
      library: { type: "module" },
    },
    module: { ...base.module, parser: { javascript: { dynamicImportMode: "eager" } } },
    resolve: {
      ...base.resolve,
      // The same ExcelJS that the pane carries: one file, and the same bytes out.
      alias: { exceljs$: at("node_modules/exceljs/dist/exceljs.min.js") },
    },
    plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  };
}

/** What the benchmark calls in its own process: the jobs, and the time module by itself, as ES modules for Node. */
function bench(mode) {
  const base = cli(mode);
  return {
    ...base,
    ...shared("bench", mode),
    entry: {
      bench: at("bench/subjects.ts"),
      time: at("bench/time/module.ts"),
      hostile: at("bench/hostile/subject.ts"),
    },
    output: { ...base.output, path: at("dist/bench"), filename: "[name].mjs" },
    resolve: base.resolve,
    module: base.module,
    plugins: [],
  };
}

export default (env, { mode = "production" }) =>
  env.bench ? [bench(mode)] : [addin(mode, env), single(mode), cli(mode)];
