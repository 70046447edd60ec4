// npm run bench: sizes of the builds, and our speed as ratios to the named peers, all in one run.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { longPlan, longWorkbook } from "./material.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const npm = (args, cwd) => execFileSync("npm", args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
if (!existsSync(new URL("node_modules/docx", import.meta.url)))
  npm(["ci"], fileURLToPath(new URL(".", import.meta.url)));
npm(["run", "build"], root);
execFileSync(
  process.execPath,
  ["node_modules/webpack-cli/bin/cli.js", "--mode", "production", "--env", "bench"],
  { cwd: root, stdio: ["ignore", "ignore", "inherit"] },
);

const subjects = await import(new URL("../dist/bench/bench.mjs", import.meta.url).href);
const docx = createRequire(import.meta.url)("docx");
const results = [];

function state(name, value, limit, holds, unit) {
  results.push({ name, value, limit, holds });
  process.stdout.write(`${holds ? "holds" : "BROKEN"}  ${name}: ${value}${unit} (${limit})\n`);
}

/** Medians of both in milliseconds, taken in turn after eight warm-ups each. */
async function inTurn(runs, ours, theirs) {
  const times = { ours: [], theirs: [] };
  for (let run = -8; run < runs; run += 1) {
    for (const [name, work] of [
      ["ours", ours],
      ["theirs", theirs],
    ]) {
      const start = performance.now();
      await work();
      if (run >= 0) times[name].push(performance.now() - start);
    }
  }
  const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
  return { ours: median(times.ours), theirs: median(times.theirs) };
}

function sizes() {
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
  const rest = readdirSync(folder).filter((name) => name.endsWith(".js") && !/^exceljs/.test(name));
  const pane = rest.reduce((sum, name) => sum + gz(name), 0);
  process.stdout.write(`states  whole pane without ExcelJS, gz: ${(pane / 1e3).toFixed(1)} kB\n`);
}

async function reading() {
  const bytes = await longWorkbook(10_000);
  const rows = await subjects.readAndCheck(bytes);
  if (rows !== 10_000) throw new Error(`read ${rows} rows of 10000`);
  const { ours, theirs } = await inTurn(
    9,
    () => subjects.readAndCheck(bytes),
    () => new ExcelJS.Workbook().xlsx.load(bytes),
  );
  const ratio = ours / theirs;
  state(
    `reading and checking 10,000 rows (${ours.toFixed(0)} ms) to ExcelJS's load (${theirs.toFixed(0)} ms)`,
    ratio.toFixed(2),
    "at most 0.6",
    ratio <= 0.6,
    "",
  );
}

async function patching() {
  const folder = unzipSync(readFileSync(new URL("../assets/sample/plan.docx", import.meta.url)));
  const plan = longPlan(5, folder);
  const patch = await subjects.patcher(
    readFileSync(new URL("../assets/sample/schedule.xlsx", import.meta.url)),
  );
  const { ours, theirs } = await inTurn(
    9,
    () => patch(plan),
    () => patchWithDocx(plan),
  );
  const ratio = theirs / ours;
  state(
    `patching a 5 MB plan (${ours.toFixed(0)} ms) against docx patchDocument (${theirs.toFixed(0)} ms)`,
    ratio.toFixed(1),
    "at least 8 times faster",
    ratio >= 8,
    "×",
  );
}

function patchWithDocx(plan) {
  const cell = (text) => new docx.TableCell({ children: [new docx.Paragraph(text)] });
  const row = (texts) => new docx.TableRow({ children: texts.map(cell) });
  const table = new docx.Table({
    rows: [
      row(["时间段", "主要工作内容", "责任部门/人"]),
      ...Array.from({ length: 14 }, (_, index) => row([`${index + 1}月`, "走访慰问", "工会委员会"])),
    ],
  });
  return docx.patchDocument({
    outputType: "uint8array",
    data: plan,
    patches: { table: { type: docx.PatchType.DOCUMENT, children: [table] } },
  });
}

sizes();
await reading();
await patching();
if (results.some(({ holds }) => !holds)) process.exitCode = 1;
