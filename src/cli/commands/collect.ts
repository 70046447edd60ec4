import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Conflict, Notice } from "../../core/merge/conflict.ts";
import { noticeDetails, noticeWords } from "../../core/merge/notice-words.ts";
import { isUnknownSender } from "../../core/merge/sender-of.ts";
import { type IsoDay, isoDay } from "../../core/model/day.ts";
import type { Decision } from "../../core/model/decision.ts";
import type { RowCells } from "../../core/model/round.ts";
import { changesToWrite } from "../../jobs/changes-to-write.ts";
import { type Collected, collect } from "../../jobs/collect.ts";
import { collectJson } from "../../jobs/collect-json.ts";
import { mergedFile } from "../../jobs/merged-file.ts";
import { readDecisions } from "../../jobs/read-decisions.ts";
import { expectedBy, type ReadFile, readReturned } from "../../jobs/read-returned.ts";
import type { Arguments } from "../arguments.ts";
import type { Command, Surroundings } from "../command.ts";
import { type Console, printJson } from "../console.ts";
import { claimOutput, readInput, writeOutput } from "../files.ts";
import { checkOpened, need } from "../open-book.ts";
import { Stop } from "../stop.ts";

const MISSING = "请写上存底的文件，再写收回的表或文件夹";

/** `collect`: the returned copies merged into the table that was sent, conflicts as data. */
export const collectCommand: Command = {
  syntax: {
    usage:
      "plan-schedule collect 存底.xlsx [收回的表.xlsx|文件夹…] [-o 汇总.xlsx] [--decide 决定.json] [--force] [--json]",
    more: [
      "决定.json 是一个 JSON 数组：每项照抄 --json 里的一处 conflicts（kind、id、column、item、seen），再写 take（base、both 或某一家的名称）或 value。写法见 docs/collect-decisions.md。",
      "看不出是谁交的文件，请把那一家的名称写进文件名再收一次。",
    ],
    options: { output: "value", decide: "value", sheet: "value", frame: "value", force: "flag" },
    words: { least: 1, most: Number.POSITIVE_INFINITY, missing: MISSING },
  },

  async run(args, surroundings) {
    const { console } = surroundings;
    const [path = "", ...more] = args.words;
    if (more.length === 0) await askForCopies(path, surroundings);
    const book = need(await surroundings.openWorkbook(await readInput(path, "workbook")), path);
    const report = await checkOpened(book, args);
    const { paths, empty } = await returnedPaths(args.words);
    const out = await outputOf(args, paths);
    const decisions = await decisionsIn(args.value("decide"));
    const expected = expectedBy(report.settings);
    const files: ReadFile[] = [];
    for (const returned of paths) {
      const file = { name: basename(returned), bytes: await readInput(returned) };
      files.push(await readReturned(file, surroundings.openWorkbook, expected));
    }
    const unused = [...empty.map(emptyFolder), ...ownBooks(paths, files)];
    const done = need(collect({ report, files, decisions, today: today() }));
    if (out !== undefined) await writeOutput(out, need(await mergedFile(book, report, done)));
    if (args.flag("json")) {
      const { notices, ...rest } = collectJson(done, report);
      printJson(console, { ...rest, notices: [...notices, ...unused], ...(out !== undefined && { out }) });
    } else tell(done, { unwaited: report.settings.rounds?.at(-1)?.unwaited ?? [], unused, out }, console);
    return done.conflicts.length > 0 ? 1 : 0;
  },
};

/** What was collected before can be decided without its files; else there is nothing to collect. */
async function askForCopies(path: string, { openWorkbook }: Surroundings): Promise<void> {
  const bytes = await readInput(path, "workbook").catch(() => undefined);
  const book = bytes && (await openWorkbook(bytes));
  const settings = book?.ok ? await book.value.settings() : undefined;
  const last = settings?.ok ? settings.value.rounds?.at(-1) : undefined;
  const isCollected = [last?.returns, last?.lost, last?.written].some((kept) => kept !== undefined);
  if (!isCollected) throw new Stop("missing-argument", MISSING, `用法：${collectCommand.syntax.usage}`);
}

function today(): IsoDay {
  const now = new Date();
  return isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The files in the order of the arguments, those in a folder by time of modification, then name; and folders without any. */
async function returnedPaths([book = "", ...paths]: readonly string[]) {
  const all: string[] = [];
  const empty: string[] = [];
  for (const path of paths) {
    const info = await stat(path).catch(() => undefined);
    const found = info?.isDirectory() ? await filesIn(path) : [path];
    all.push(...found);
    if (found.length === 0) empty.push(path);
  }
  return { paths: all.filter((path) => resolve(path) !== resolve(book)), empty };
}

/** Of a folder and the folders inside it. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && !/^[~.]/.test(entry.name))
      .map(async ({ name, parentPath }) => ({
        path: join(parentPath, name),
        time: (await stat(join(parentPath, name))).mtimeMs,
      })),
  );
  return files
    .sort((one, other) => one.time - other.time || (one.path < other.path ? -1 : 1))
    .map(({ path }) => path);
}

/** What was handed in and took no part, as a notice. */
interface Unused {
  readonly code: "empty-folder" | "own-base";
  readonly from: readonly string[];
  readonly message: string;
}

function emptyFolder(path: string): Unused {
  const name = basename(path);
  return { code: "empty-folder", from: [name], message: `文件夹“${name}”里没有文件，请看看是不是放在别处了` };
}

function ownBooks(paths: readonly string[], files: readonly ReadFile[]): Unused[] {
  const own = paths.filter((_, at) => files[at]?.kind === "base").map((path) => basename(path));
  return own.map((name) => ({
    code: "own-base",
    from: [name],
    message: `“${name}”是您自己的存底或汇总结果，不用收`,
  }));
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

interface Told {
  readonly unwaited: readonly string[];
  readonly unused: readonly Unused[];
  readonly out: string | undefined;
}

function tell(collected: Collected, { unwaited, unused, out }: Told, console: Console): void {
  const { rows, conflicts, notices, senders, refusedFiles, round } = collected;
  const silent = senders.filter(({ state }) => state === "missing").map(({ name }) => name);
  const missing = silent.filter((name) => !unwaited.includes(name));
  const fresh = changesToWrite(collected).length;
  const lines = [
    `${countWords(senders, Object.keys(round.sent ?? {}))}，采用 ${fresh} 处改动，汇总后 ${rows.length} 行`,
    ...(missing.length > 0 ? [`还没交回：${missing.join("、")}`] : []),
    ...(conflicts.length > 0 ? [`需要您决定 ${conflicts.length} 处：`] : []),
    ...conflicts.map((conflict) => conflictText(conflict, rows)),
    // A copy without its ids gives the same sentence for each of its rows.
    ...new Set(notices.map(noticeText)),
    ...[...refusedFiles, ...unused].map(({ message }) => `  · ${message}`),
    ...(out === undefined ? [] : [`已另存为：${out}`]),
  ];
  console.out(`${lines.join("\n")}\n`);
}

function noticeText(notice: Notice): string {
  const details = noticeDetails(notice).map((text) => `\n      ${text}`);
  return `  · ${noticeWords(notice)}${details.join("")}`;
}

/** Bodies that were sent a copy, and apart from them whoever else handed something in. */
function countWords(senders: Collected["senders"], sent: readonly string[]): string {
  const isListed = ({ name, file = "" }: Collected["senders"][number]) =>
    sent.length > 0 ? sent.includes(name) : !isUnknownSender(name, file);
  const back = senders.filter(({ state }) => state !== "missing" && state !== "refused");
  const others = back.filter((one) => !isListed(one)).length;
  const count = sent.length > 0 ? sent.length : senders.filter(isListed).length;
  const apart = others > 0 ? `，另有 ${others} 份不知道是哪个分工会的` : "";
  return `共 ${count} 个分工会，收回 ${back.length - others} 份${apart}`;
}

function conflictText(conflict: Conflict, rows: Collected["rows"]): string {
  if (!("values" in conflict)) {
    const work = workOf(conflict.base);
    return `  ${KINDS[conflict.kind]}${work}  ${conflict.from.join("、")}${"row" in conflict ? `改成${workOf(conflict.row)}` : ""}`;
  }
  const said = conflict.values.map(({ value, from }) => `${from.join("、")}：“${oneLine(value)}”`);
  const work = workOf(rows.find(({ id }) => id === conflict.id)?.cells ?? {});
  const stood =
    conflict.kind === "stale" ? `现在是“${oneLine(conflict.current)}”` : `原来是“${oneLine(conflict.base)}”`;
  return `  ${KINDS[conflict.kind]}${work}  ${stood}；${said.join("；")}`;
}

/** The row by its first work. */
function workOf(cells: RowCells): string {
  const [work = ""] = (cells["items"] ?? "").split("\n");
  return work === "" ? "" : `“${work}”`;
}

function oneLine(text: string): string {
  return text.replaceAll("\n", "⏎");
}
