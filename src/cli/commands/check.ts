import { frameName } from "../../core/model/frame.ts";
import type { CellEdit, Problem } from "../../core/model/problem.ts";
import type { CheckReport } from "../../jobs/check.ts";
import { readPlanFile } from "../../jobs/read-plan-file.ts";
import { reportJson } from "../../jobs/report-json.ts";
import type { Command } from "../command.ts";
import { printJson } from "../console.ts";
import { readInput } from "../files.ts";
import { checkBook, need, openMusts } from "../open-book.ts";

/** `check`: what stands in the workbook, and what is to be mended. */
export const checkCommand: Command = {
  syntax: {
    usage:
      "plan-schedule check 安排表.xlsx [--plan 计划.docx] [--sheet 工作表] [--frame 2024-2025学年] [--json]",
    options: { sheet: "value", frame: "value", plan: "value" },
    words: { least: 1, most: 1, missing: "请写上要检查的表格文件" },
  },

  async run(args, surroundings) {
    const path = args.value("plan");
    const plan = path === undefined ? undefined : need(readPlanFile(await readInput(path)));
    const report = await checkBook(args, surroundings, plan);
    if (args.flag("json")) printJson(surroundings.console, reportJson(report));
    else surroundings.console.out(reportText(report));
    return openMusts(report) === undefined ? 0 : 1;
  },
};

function reportText(report: CheckReport): string {
  const { schedule, problems } = report;
  const open = problems.filter(({ accepted }) => accepted !== true);
  const musts = open.filter(({ level }) => level === "must");
  const items = schedule.rows.reduce((sum, row) => sum + row.items.length, 0);
  const lines = [
    schedule.title ?? "（没有标题）",
    `${frameText(report)} · ${schedule.rows.length} 行 · ${items} 项`,
    open.length === 0 ? "没有发现问题" : `要改 ${musts.length} 处，建议 ${open.length - musts.length} 处`,
    ...open.map((problem) => problemText(problem, schedule.tables.length > 1)),
  ];
  const accepted = problems.length - open.length;
  if (accepted > 0) lines.push(`已确认 ${accepted} 处`);
  for (const skipped of schedule.skipped) {
    const what = "sheet" in skipped ? `工作表“${skipped.sheet}”` : skipped.row;
    lines.push(`没有读：${what}，${skipped.why}`);
  }
  return `${lines.join("\n")}\n`;
}

function frameText({ schedule: { frame } }: CheckReport): string {
  return frame === undefined ? "没有看出是哪一学年" : frameName(frame.frame);
}

function problemText({ level, sheet, cell, message, plan, fix }: Problem, withSheet: boolean): string {
  const place = cell === null ? "" : ` ${withSheet && sheet !== null ? `${sheet}!` : ""}${cell}`;
  const cure = fix === undefined || fix.edits.length !== 1 ? "" : editText(fix.edits[0]);
  return `  ${level === "must" ? "要改" : "建议"}${place}  ${message}${plan === undefined ? "" : `（计划第${plan.line}行）`}${cure}`;
}

function editText(edit: CellEdit | undefined): string {
  if (edit === undefined) return "";
  const short = (text: string) => text.replaceAll("\n", "⏎");
  return `  “${short(edit.from)}”→“${short(edit.to)}”`;
}
