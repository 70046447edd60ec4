import { extname } from "node:path";
import type { CheckReport } from "../../jobs/check.ts";
import { readPlanFile } from "../../jobs/read-plan-file.ts";
import { countNoted, ledgerSheet, reviewOfYear } from "../../jobs/review-year.ts";
import { writeWorkbook } from "../../workbook/write-workbook.ts";
import type { Command } from "../command.ts";
import { printJson } from "../console.ts";
import { claimOutput, readInput, writeOutput } from "../files.ts";
import { checkBook, exitWith, need } from "../open-book.ts";
import { requireOutput } from "../output.ts";
import { stopFor } from "../stop.ts";

/** `review`: 总结素材 as Word or as text, under the plan's headings where a plan is given; as .xlsx the 工作台账. */
export const reviewCommand: Command = {
  syntax: {
    usage:
      "plan-schedule review 安排表.xlsx -o 总结素材.docx（或 .txt；.xlsx 是工作台账） [--plan 计划.docx] [--sheet 工作表] [--frame 2024-2025学年] [--force] [--json]",
    options: { output: "value", plan: "value", sheet: "value", frame: "value", force: "flag" },
    words: { least: 1, most: 1, missing: "请写上安排表的文件" },
  },

  async run(args, surroundings) {
    const path = args.value("plan");
    const out = await claimOutput(requireOutput(args, reviewCommand), {
      endings: [".docx", ".txt", ".xlsx"],
      inputs: path === undefined ? args.words : [...args.words, path],
      force: args.flag("force"),
    });
    const plan = path === undefined ? undefined : need(readPlanFile(await readInput(path)), path);
    const report = await checkBook(args, surroundings, plan);
    const { works, noted } = countNoted(report);
    if (works === 0) throw stopFor({ kind: "no-rows" });
    await writeOutput(out, await bytesFor(report, out));
    if (args.flag("json")) printJson(surroundings.console, { works, noted, out });
    else surroundings.console.out(`已写好，${works} 项工作，${noted} 项记了完成情况：${out}\n`);
    return exitWith(report, surroundings.console);
  },
};

async function bytesFor(report: CheckReport, out: string): Promise<Uint8Array> {
  if (extname(out).toLowerCase() === ".xlsx") return writeWorkbook([ledgerSheet(report)]);
  const { document, text } = need(reviewOfYear(report));
  if (extname(out).toLowerCase() === ".docx") return document;
  // The mark at the beginning tells Windows' older editors that it is UTF-8.
  return new TextEncoder().encode(`\uFEFF${text.replaceAll("\n", "\r\n")}`);
}
