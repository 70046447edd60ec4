import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Conflict, Notice } from "../../core/merge/conflict.ts";
import { noticeDetails, noticeWords } from "../../core/merge/notice-words.ts";
import type { Decision } from "../../core/model/decision.ts";
import { type Collected, collect } from "../../jobs/collect.ts";
import { collectJson } from "../../jobs/collect-json.ts";
import { mergedFile } from "../../jobs/merged-file.ts";
import { readDecisions } from "../../jobs/read-decisions.ts";
import { expectedBy, type ReadFile, readReturned } from "../../jobs/read-returned.ts";
import type { Arguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { type Console, printJson } from "../console.ts";
import { claimOutput, readInput, writeOutput } from "../files.ts";
import { checkOpened, need } from "../open-book.ts";
import { Stop } from "../stop.ts";

/** `collect`: the returned copies merged into the table that was sent, conflicts as data. */
export const collectCommand: Command = {
  syntax: {
    usage:
      "plan-schedule collect 存底.xlsx 收回的表.xlsx|文件夹… [-o 汇总.xlsx] [--decide 决定.json] [--force] [--json]",
    options: { output: "value", decide: "value", sheet: "value", frame: "value", force: "flag" },
    words: { least: 2, most: Number.POSITIVE_INFINITY, missing: "请写上存底的文件，再写收回的表或文件夹" },
  },

  async run(args, surroundings) {
    const { console } = surroundings;
    const [path = ""] = args.words;
    const book = need(await surroundings.openWorkbook(await readInput(path, "workbook")), path);
    const report = await checkOpened(book, args);
    const paths = await returnedPaths(args.words);
    const out = await outputOf(args, paths);
    const decisions = await decisionsIn(args.value("decide"));
    const expected = expectedBy(report.settings);
    const files: ReadFile[] = [];
    for (const returned of paths) {
      const file = { name: basename(returned), bytes: await readInput(returned) };
      files.push(await readReturned(file, surroundings.openWorkbook, expected));
    }
    const done = need(collect({ report, files, decisions }));
    if (out !== undefined) await writeOutput(out, need(await mergedFile(book, report, done)));
    if (args.flag("json"))
      printJson(console, { ...collectJson(done, report), ...(out !== undefined && { out }) });
    else tell(done, report.settings.rounds?.at(-1)?.unwaited ?? [], out, console);
    return done.conflicts.length > 0 ? 1 : 0;
  },
};

/** The files in the order of the arguments; those in a folder by time of modification, then name. */
async function returnedPaths([book = "", ...paths]: readonly string[]): Promise<readonly string[]> {
  const all: string[] = [];
  for (const path of paths) {
    const info = await stat(path).catch(() => undefined);
    if (info?.isDirectory()) all.push(...(await filesIn(path)));
    else all.push(path);
  }
  return all.filter((path) => resolve(path) !== resolve(book));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && !/^[~.]/.test(entry.name))
      .map(async ({ name }) => ({
        path: join(folder, name),
        time: (await stat(join(folder, name))).mtimeMs,
      })),
  );
  return files
    .sort((one, other) => one.time - other.time || (one.path < other.path ? -1 : 1))
    .map(({ path }) => path);
}

async function outputOf(args: Arguments, paths: readonly string[]): Promise<string | undefined> {
  const path = args.value("output");
  if (path === undefined) return undefined;
  const inputs = [args.words[0] ?? "", ...paths];
  return claimOutput(path, { endings: [".xlsx"], inputs, force: args.flag("force") });
}

async function decisionsIn(path: string | undefined): Promise<readonly Decision[]> {
  if (path === undefined) return [];
  const read = readDecisions(new TextDecoder().decode(await readInput(path)));
  if (read !== undefined) return read;
  throw new Stop(
    "bad-decisions",
    `“${basename(path)}”不是决定的清单`,
    "请写成 JSON 数组，每项有 kind、id，以及 take 或 value",
  );
}

const KINDS: Readonly<Record<Conflict["kind"], string>> = {
  cell: "写法不同",
  cleared: "有人删空",
  stale: "后来改过",
  deleted: "有人删行",
  replaced: "整行换了内容",
  "row-gone": "原行已删",
};

function tell(
  { rows, conflicts, notices, senders, refusedFiles, log }: Collected,
  unwaited: readonly string[],
  out: string | undefined,
  console: Console,
): void {
  const back = senders.filter(({ state }) => state !== "missing" && state !== "refused");
  const silent = senders.filter(({ state }) => state === "missing").map(({ name }) => name);
  const missing = silent.filter((name) => !unwaited.includes(name));
  const lines = [
    `共 ${senders.length} 个分工会，收回 ${back.length} 份，采用 ${log.length} 处改动，汇总后 ${rows.length} 行`,
    ...(missing.length > 0 ? [`还没交回：${missing.join("、")}`] : []),
    ...(conflicts.length > 0 ? [`需要您决定 ${conflicts.length} 处：`] : []),
    ...conflicts.map(conflictText),
    // A copy without its ids gives the same sentence for each of its rows.
    ...new Set(notices.map(noticeText)),
    ...refusedFiles.map(({ message }) => `  · ${message}`),
    ...(out === undefined ? [] : [`已另存为：${out}`]),
  ];
  console.out(`${lines.join("\n")}\n`);
}

function noticeText(notice: Notice): string {
  const details = noticeDetails(notice).map((text) => `\n      ${text}`);
  return `  · ${noticeWords(notice)}${details.join("")}`;
}

function conflictText(conflict: Conflict): string {
  const said =
    "values" in conflict
      ? conflict.values
          .map(({ value, from }) => `${from.join("、")}：“${value.replaceAll("\n", "⏎")}”`)
          .join("；")
      : conflict.from.join("、");
  const base = "values" in conflict ? conflict.base : (conflict.base["items"] ?? "");
  return `  ${KINDS[conflict.kind]}  原来是“${base.replaceAll("\n", "⏎")}”；${said}`;
}
