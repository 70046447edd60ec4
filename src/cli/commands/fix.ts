import { type FixReport, fixBook } from "../../jobs/fix-book.ts";
import { reportJson } from "../../jobs/report-json.ts";
import { bookEnding } from "../../workbook/book-ending.ts";
import type { Command } from "../command.ts";
import { printJson } from "../console.ts";
import { claimOutput, readInput, writeOutput } from "../files.ts";
import { exitWith, need } from "../open-book.ts";
import { requireOutput } from "../output.ts";

/** `fix`: the certain cures applied to a copy of the workbook. */
export const fixCommand: Command = {
  syntax: {
    usage:
      "plan-schedule fix 安排表.xlsx -o 安排表（已修正）.xlsx [--guess] [--sheet 工作表] [--frame 2024-2025学年] [--force] [--json]",
    options: { output: "value", guess: "flag", sheet: "value", frame: "value", force: "flag" },
    words: { least: 1, most: 1, missing: "请写上要修正的表格文件" },
  },

  async run(args, { console, openWorkbook }) {
    const wanted = requireOutput(args, fixCommand);
    const bytes = await readInput(args.words[0] ?? "");
    const book = need(await openWorkbook(bytes));
    const endings = [need(bookEnding(bytes))];
    const out = await claimOutput(wanted, { endings, inputs: args.words, force: args.flag("force") });
    const sheet = args.value("sheet");
    const frame = args.value("frame");
    const done = need(
      await fixBook(book, {
        guess: args.flag("guess"),
        ...(sheet !== undefined && { sheet }),
        ...(frame !== undefined && { frame }),
      }),
    );
    await writeOutput(out, await book.bytes());
    if (args.flag("json")) printJson(console, { edits: done.edits, ...reportJson(done.report), out });
    else console.out(fixText(done, out));
    return exitWith(done.report, console);
  },
};

function fixText({ edits, report }: FixReport, out: string): string {
  const short = (text: string) => text.replaceAll("\n", "⏎");
  const several = report.schedule.tables.length > 1;
  const lines = edits.map(
    ({ sheet, cell, from, to }) => `  ${several ? `${sheet}!` : ""}${cell}  “${short(from)}”→“${short(to)}”`,
  );
  const head = edits.length === 0 ? "没有可以直接修正的地方，照原样另存" : `修正了 ${edits.length} 处`;
  return `${[head, ...lines, `已另存为：${out}`].join("\n")}\n`;
}
