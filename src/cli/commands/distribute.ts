import { mkdir, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type RecipientRemark, recipientWords } from "../../core/merge/wanted-recipients.ts";
import { type IsoDay, isRealDay } from "../../core/model/day.ts";
import { check } from "../../jobs/check.ts";
import { type Distributed, distribute } from "../../jobs/distribute.ts";
import { writeCopies } from "../../jobs/write-copies.ts";
import { zipCopies } from "../../jobs/zip-copies.ts";
import { bookEnding } from "../../workbook/book-ending.ts";
import type { Arguments } from "../arguments.ts";
import type { Command, ExitCode, Surroundings } from "../command.ts";
import { printJson } from "../console.ts";
import { claimOutput, readInput, writeOutput } from "../files.ts";
import { need } from "../open-book.ts";
import { requireOutput } from "../output.ts";
import { Stop } from "../stop.ts";

/** `distribute`: one fill-in copy a sub-union, and the officer's own base. */
export const distributeCommand: Command = {
  syntax: {
    usage:
      "plan-schedule distribute 安排表.xlsx -o 文件夹|压缩包.zip [--to 名称,名称] [--due 2024-09-20] [--own-rows] [--sheet 工作表] [--frame 2024-2025学年] [--force] [--json]",
    options: {
      output: "value",
      to: "value",
      due: "value",
      "own-rows": "flag",
      sheet: "value",
      frame: "value",
      force: "flag",
    },
    words: { least: 1, most: 1, missing: "请写上要下发的安排表" },
  },

  async run(args, surroundings) {
    const folder = requireOutput(args, distributeCommand);
    const due = dueOf(args);
    const bytes = await readInput(args.words[0] ?? "");
    const done = await distributed(args, surroundings, bytes, due);
    const written = await writeAll(args, folder, done, need(bookEnding(bytes)));
    tell(args, surroundings, done, written);
    return 0 satisfies ExitCode;
  },
};

async function distributed(
  args: Arguments,
  { openWorkbook }: Surroundings,
  bytes: Uint8Array,
  due: IsoDay | undefined,
): Promise<Distributed> {
  const book = need(await openWorkbook(bytes));
  const sheet = args.value("sheet");
  const frame = args.value("frame");
  const report = need(
    await check(book, { ...(sheet !== undefined && { sheet }), ...(frame !== undefined && { frame }) }),
  );
  return need(
    await distribute(book, report, {
      to: (args.value("to") ?? "").split(/[,，、;；\n\t]/),
      withOthers: !args.flag("own-rows"),
      random,
      ...(due !== undefined && { due }),
    }),
  );
}

/** Not to be foreseen, so that two plans never share an id. */
function random(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 0x1_0000_0000;
}

function dueOf(args: Arguments): IsoDay | undefined {
  const text = args.value("due");
  if (text === undefined) return undefined;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!isRealDay(Number(year), Number(month), Number(day)))
    throw new Stop("bad-day", `“${text}”不是一个日期`, "交回日期请写成“2024-09-20”这样");
  return text as IsoDay;
}

interface WrittenFiles {
  readonly copies: readonly { readonly to: string; readonly file: string; readonly rows: number }[];
  readonly base: string;
  /** Where the copies went into one .zip. */
  readonly archive?: string;
}

/** All files or none: every name is claimed before the first one is written. */
async function writeAll(
  args: Arguments,
  output: string,
  { copies, base }: Distributed,
  ending: string,
): Promise<WrittenFiles> {
  const asZip = /\.zip$/i.test(output);
  // The officer's own base is not to go out with the copies: it lies beside the archive.
  const folder = asZip ? dirname(output) : output;
  await makeFolder(folder);
  const rules = { inputs: args.words, force: args.flag("force") };
  const baseFile = await claimOutput(join(folder, `存底（请勿外发）${ending}`), {
    ...rules,
    endings: [ending],
  });
  const files = await writeCopies(copies);
  const paths = asZip
    ? [await claimOutput(output, { ...rules, endings: [".zip"] })]
    : await Promise.all(
        files.map(({ name }) => claimOutput(join(folder, name), { ...rules, endings: [".xlsx"] })),
      );
  const contents = asZip ? [zipCopies(files)] : files.map(({ bytes }) => bytes);
  for (const [at, bytes] of contents.entries()) await writeOutput(paths[at] ?? "", bytes);
  if (base !== undefined) await writeOutput(baseFile, base);
  return {
    copies: files.map(({ to, rows, name }, at) => ({ to, file: asZip ? name : (paths[at] ?? ""), rows })),
    base: baseFile,
    ...(asZip && { archive: paths[0] ?? "" }),
  };
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await readdir(folder);
  } catch {
    throw new Stop("cannot-write", `“${folder}”不能用作文件夹`, "请换一个文件夹的名字或位置");
  }
}

const CODES: Readonly<Record<RecipientRemark["kind"], string>> = {
  sender: "recipient-is-sender",
  everybody: "recipient-is-everybody",
  unknown: "unknown-recipient",
};

function tell(
  args: Arguments,
  { console }: Surroundings,
  { notice, round, remarks }: Distributed,
  { copies, base, archive }: WrittenFiles,
): void {
  const said = remarks.map((remark) => ({ code: CODES[remark.kind], message: recipientWords(remark) }));
  if (args.flag("json")) {
    printJson(console, {
      copies,
      base,
      ...(archive !== undefined && { archive }),
      round: round.round,
      notice,
      ...(said.length > 0 && { notices: said }),
    });
    return;
  }
  const lines = copies.map(({ to, file, rows }) => `  ${to}：${file}（可填 ${rows} 行）`);
  console.out(
    [
      `第 ${round.round} 次下发，已生成 ${copies.length} 份填报表：`,
      ...lines,
      ...said.map(({ message }) => `  · ${message}`),
      ...(archive === undefined ? [] : [`都在：${archive}`]),
      `存底：${base}（回收时要用，请留好，不要发出去）`,
      "可以发到群里的话：",
      notice,
      "",
    ].join("\n"),
  );
}
