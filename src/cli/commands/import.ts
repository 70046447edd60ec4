import { basename } from "node:path";
import type { FoundFrame } from "../../core/model/frame.ts";
import { frameName } from "../../core/model/frame.ts";
import type { ImportedPlan } from "../../core/model/imported-plan.ts";
import type { LeftOut, PlanText, SourcePlace } from "../../core/model/plan-text.ts";
import { planTextOf } from "../../core/reading/lists/plan-text-of.ts";
import { importPlan } from "../../core/reading/read-plan.ts";
import { explain } from "../../core/text/explain-fault.ts";
import { readFrame } from "../../core/time/read-frame.ts";
import { fillTemplate } from "../../jobs/fill-template.ts";
import { importJson } from "../../jobs/import-json.ts";
import { readPlanFile } from "../../jobs/read-plan-file.ts";
import { writeWorkbook } from "../../workbook/write-workbook.ts";
import type { Arguments } from "../arguments.ts";
import type { Command, Surroundings } from "../command.ts";
import { printJson } from "../console.ts";
import { claimOutput, readInput, writeOutput } from "../files.ts";
import { need } from "../open-book.ts";
import { Stop } from "../stop.ts";

/** `import`: an existing plan or a pasted list as schedule rows, and as a workbook with `-o`. */
export const importCommand: Command = {
  syntax: {
    usage:
      "plan-schedule import 计划.docx|清单.txt|- [-o 安排表.xlsx] [--frame 2024-2025学年] [--force] [--json]",
    options: { output: "value", frame: "value", force: "flag" },
    words: { least: 1, most: 1, missing: "请写上计划的文件，或用 - 从标准输入读" },
  },

  async run(args, surroundings) {
    const [path = ""] = args.words;
    const out = await outputOf(args, path);
    const frame = frameOf(args.value("frame"));
    const text = await textOf(path, surroundings);
    const plan = importPlan(text, frame === undefined ? {} : { frame });
    if (out !== undefined) await writeOutput(out, await writeWorkbook(fillTemplate(toFill(plan))));
    const { console } = surroundings;
    if (args.flag("json")) printJson(console, { ...importJson(plan), ...(out !== undefined && { out }) });
    else console.out(importText(plan, path, out));
    return 0;
  },
};

async function outputOf(args: Arguments, input: string): Promise<string | undefined> {
  const path = args.value("output");
  if (path === undefined) return undefined;
  const inputs = input === "-" ? [] : [input];
  return claimOutput(path, { endings: [".xlsx"], inputs, force: args.flag("force") });
}

function frameOf(text: string | undefined): FoundFrame | undefined {
  if (text === undefined) return undefined;
  const reading = readFrame(text);
  if (reading.ok) return { ...reading.value, source: "option", text };
  const { code, message, advice } = explain({ kind: "bad-frame", text, why: reading.fault });
  throw new Stop(code, message, advice);
}

/** Text on standard input may be in any encoding that a file may have. */
async function textOf(path: string, { readStdin }: Surroundings): Promise<PlanText> {
  if (path !== "-") return need(readPlanFile(await readInput(path)));
  const bytes = await readStdin();
  return bytes.length === 0 ? planTextOf("") : need(readPlanFile(bytes));
}

function toFill({ title, frame, rows }: ImportedPlan) {
  return {
    title,
    frame: frame?.frame,
    rows: rows.map(({ time, items, owners, extra, schedule }) => ({
      time,
      items: items.map(({ text }) => text),
      owners,
      extra,
      ...(schedule !== undefined && { schedule }),
    })),
  };
}

function importText(
  { title, frame, rows, doubts, leftOut }: ImportedPlan,
  path: string,
  out: string | undefined,
): string {
  const items = rows.reduce((sum, row) => sum + row.items.length, 0);
  const lines = [
    title ?? (path === "-" ? "（没有标题）" : basename(path)),
    `${frame === undefined ? "没有看出是哪一学年" : frameName(frame.frame)} · ${rows.length} 行 · ${items} 项`,
    ...doubts.map(({ source, message }) => `  请核对${source ? ` ${placeWords(source)}` : ""}  ${message}`),
    ...(leftOut.length > 0 ? [`没有放进表里的 ${leftOut.length} 处：`] : []),
    ...leftOutRuns(leftOut),
    ...(out === undefined ? [] : [`已另存为：${out}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Lines that follow one another and are left out for the same reason are told in one line. */
function leftOutRuns(leftOut: readonly LeftOut[]): string[] {
  const runs: { first: LeftOut; last: LeftOut; count: number }[] = [];
  for (const one of leftOut) {
    const run = runs.at(-1);
    if (run !== undefined && run.last.why === one.why && isSameKind(run.last.source, one.source)) {
      run.last = one;
      run.count += 1;
    } else runs.push({ first: one, last: one, count: 1 });
  }
  return runs.map(({ first, last, count }) =>
    count === 1
      ? `  ${placeWords(first.source)}  “${shortened(first.text)}”  ${first.why}`
      : `  ${placeWords(first.source)}到${placeWords(last.source)}  ${first.why}（${count} 处）`,
  );
}

function isSameKind(one: SourcePlace, other: SourcePlace): boolean {
  return "table" in one ? "table" in other && one.table === other.table : "line" in other;
}

function placeWords(source: SourcePlace): string {
  return "line" in source ? `第${source.line}行` : `表格${source.table}第${source.row}行`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > 24 ? `${line.slice(0, 24)}…` : line;
}
