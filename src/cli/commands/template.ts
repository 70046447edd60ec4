import { makeTemplate } from "../../jobs/make-template.ts";
import { writeWorkbook } from "../../workbook/write-workbook.ts";
import type { Command } from "../command.ts";
import { printJson } from "../console.ts";
import { claimOutput, writeOutput } from "../files.ts";
import { need } from "../open-book.ts";
import { requireOutput } from "../output.ts";
import { Stop } from "../stop.ts";

/** `template`: an empty, ready workbook for a frame. */
export const templateCommand: Command = {
  syntax: {
    usage: "plan-schedule template -o 安排表.xlsx --frame 2024-2025学年 [--force] [--json]",
    options: { output: "value", frame: "value", force: "flag" },
    words: { least: 0, most: 0, missing: "" },
  },

  async run(args, { console }) {
    const out = await claimOutput(requireOutput(args, templateCommand), {
      endings: [".xlsx"],
      inputs: [],
      force: args.flag("force"),
    });
    const frame = args.value("frame");
    if (frame === undefined) {
      throw new Stop("no-frame", "还不知道是哪一学年的安排表", "请加上 --frame，例如 --frame 2024-2025学年");
    }
    const sheets = need(makeTemplate(frame));
    await writeOutput(out, await writeWorkbook(sheets));
    if (args.flag("json")) printJson(console, { sheets: sheets.map(({ name }) => name), out });
    else console.out(`已新建安排表：${out}\n`);
    return 0;
  },
};
