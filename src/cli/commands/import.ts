import type { FoundFrame } from "../../core/model/frame.ts";
import type { ImportedPlan } from "../../core/model/imported-plan.ts";
import { fillTemplate, type ScheduleToFill } from "../../jobs/fill-template.ts";
import { importJson } from "../../jobs/import-json.ts";
import { rollJson } from "../../jobs/roll-json.ts";
import { rollSchedules } from "../../jobs/roll-schedules.ts";
import { writeWorkbook } from "../../workbook/write-workbook.ts";
import type { Arguments } from "../arguments.ts";
import type { Command, Surroundings } from "../command.ts";
import { printJson } from "../console.ts";
import { claimOutput, writeOutput } from "../files.ts";
import { importText } from "../import-text.ts";
import { lastYears } from "../last-years.ts";
import { frameOption, planBytes, planIn } from "../plan-input.ts";
import { rollText } from "../roll-text.ts";
import { Stop } from "../stop.ts";

/** `import`: an existing plan or a pasted list as schedule rows, and as a workbook with `-o`; `--roll` makes it next year's. */
export const importCommand: Command = {
  syntax: {
    usage: [
      "plan-schedule import 计划.docx|清单.txt|- [-o 安排表.xlsx] [--frame 2024-2025学年] [--force] [--json]",
      "      plan-schedule import 去年的计划.docx|去年的安排表.xlsx --roll 2025-2026学年 [--sheet 工作表] [-o 新的安排表.xlsx]",
    ].join("\n"),
    options: { output: "value", sheet: "value", frame: "value", roll: "value", force: "flag" },
    words: { least: 1, most: 1, missing: "请写上计划的文件，或用 - 从标准输入读" },
  },

  async run(args, surroundings) {
    const [path = ""] = args.words;
    const out = await outputOf(args, path);
    const to = frameOption(args, "roll");
    const { fill, json, text } = await (to === undefined
      ? imported(args, surroundings)
      : rolled(args, surroundings, to));
    if (out !== undefined) await writeOutput(out, await writeWorkbook(fillTemplate(fill)));
    const { console } = surroundings;
    if (args.flag("json")) printJson(console, { ...json, ...(out !== undefined && { out }) });
    else console.out(text(out));
    return 0;
  },
};

/** What one way of importing has to say and to write. */
interface Answer {
  readonly fill: ScheduleToFill;
  readonly json: object;
  readonly text: (out: string | undefined) => string;
}

async function imported(args: Arguments, surroundings: Surroundings): Promise<Answer> {
  const [path = ""] = args.words;
  const plan = planIn(await planBytes(args, surroundings), args);
  const { title, frame, rows } = plan;
  return {
    fill: { title, frame: frame?.frame, rows: rows.map(filled) },
    json: importJson(plan),
    text: (out) => importText(plan, path, out),
  };
}

async function rolled(args: Arguments, surroundings: Surroundings, to: FoundFrame): Promise<Answer> {
  const { source, frame } = await lastYears(args, surroundings);
  const plan = rollSchedules(source, to.frame);
  if (!plan.ok) throw new Stop("cannot-roll", plan.fault.message, plan.fault.advice);
  const { title, rows, sheets } = plan.value;
  return {
    fill: {
      title,
      frame: to.frame,
      rows: rows.map((row) => ({ ...row, extra: row.extra ?? {} })),
      ...(sheets !== undefined && { sheets }),
    },
    json: rollJson(plan.value, frame),
    text: (out) => rollText(plan.value, frame, out),
  };
}

async function outputOf(args: Arguments, input: string): Promise<string | undefined> {
  const path = args.value("output");
  if (path === undefined) return undefined;
  const inputs = input === "-" ? [] : [input];
  return claimOutput(path, { endings: [".xlsx"], inputs, force: args.flag("force") });
}

function filled({ time, items, owners, extra, schedule }: ImportedPlan["rows"][number]) {
  return {
    time,
    items: items.map(({ text }) => text),
    owners,
    extra,
    ...(schedule !== undefined && { schedule }),
  };
}
