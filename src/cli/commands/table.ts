import { printTable } from "../../jobs/print-table.ts";
import { writeWorkbook } from "../../workbook/write-workbook.ts";
import type { Command } from "../command.ts";
import { printJson } from "../console.ts";
import { claimOutput, writeOutput } from "../files.ts";
import { checkBook, exitWith } from "../open-book.ts";
import { requireOutput } from "../output.ts";

/** `table`: the printable table as a workbook of its own. */
export const tableCommand: Command = {
  syntax: {
    usage:
      "plan-schedule table 安排表.xlsx -o 打印.xlsx [--sheet 工作表] [--frame 2024-2025学年] [--force] [--json]",
    options: { output: "value", sheet: "value", frame: "value", force: "flag" },
    words: { least: 1, most: 1, missing: "请写上安排表的文件" },
  },

  async run(args, surroundings) {
    const out = await claimOutput(requireOutput(args, tableCommand), {
      endings: [".xlsx"],
      inputs: args.words,
      force: args.flag("force"),
    });
    const report = await checkBook(args, surroundings);
    const sheet = printTable(report);
    await writeOutput(out, await writeWorkbook([sheet]));
    const rows = report.schedule.rows.length;
    if (args.flag("json")) printJson(surroundings.console, { sheet: sheet.name, rows, out });
    else surroundings.console.out(`已生成“${sheet.name}”，${rows} 行：${out}\n`);
    return exitWith(report, surroundings.console);
  },
};
