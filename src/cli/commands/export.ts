import type { PlaceCandidate } from "../../core/model/fault.ts";
import { type ExportReport, exportJson, exportToPlan, listPlaces } from "../../jobs/export-to-plan.ts";
import { endingOf } from "../../jobs/plan-ending.ts";
import type { Arguments } from "../arguments.ts";
import type { Command, ExitCode, Surroundings } from "../command.ts";
import { type Console, printJson } from "../console.ts";
import { claimOutput, readInput, writeOutput } from "../files.ts";
import { checkBook, need, openMusts } from "../open-book.ts";
import { requireOutput } from "../output.ts";
import { Stop } from "../stop.ts";

const LAYOUTS = ["auto", "table", "list"] as const;

/** `export`: the table into the plan's Word document, or into a new one that holds it alone. */
export const exportCommand: Command = {
  syntax: {
    usage:
      "plan-schedule export 安排表.xlsx --plan 计划.docx -o 计划（已填进度安排）.docx [--place auto|heading:五、工作进度安排|end|block:57|list] [--layout auto|table|list] [--replace-list] [--timeline] [--sheet 工作表] [--frame 2024-2025学年] [--force] [--json]",
    options: {
      plan: "value",
      output: "value",
      place: "value",
      layout: "value",
      "replace-list": "flag",
      timeline: "flag",
      sheet: "value",
      frame: "value",
      force: "flag",
    },
    words: { least: 1, most: 1, missing: "请写上安排表的文件" },
  },

  async run(args, surroundings) {
    if (args.value("place") === "list") return showPlaces(args, surroundings);
    const planPath = args.value("plan");
    if (planPath === undefined) refuseWithoutPlan(args);
    const wanted = requireOutput(args, exportCommand);
    const plan = planPath === undefined ? undefined : await readInput(planPath, "document");
    const out = await claimOutput(wanted, {
      endings: [plan === undefined ? ".docx" : need(endingOf(plan), planPath)],
      inputs: [...args.words, ...(planPath === undefined ? [] : [planPath])],
      force: args.flag("force"),
    });
    const layout = layoutOf(args);
    const report = await checkBook(args, surroundings);
    const place = args.value("place");
    const done = need(
      exportToPlan({
        schedule: report.schedule,
        layout,
        ...(args.flag("replace-list") && { replaceList: true }),
        ...(args.flag("timeline") && { timeline: true }),
        ...(plan !== undefined && { plan }),
        ...(place !== undefined && { place }),
      }),
      planPath,
    );
    await writeOutput(out, done.bytes);
    const musts = openMusts(report);
    const told = musts === undefined ? done : withWarning(done, { code: "musts-left", message: musts });
    if (args.flag("json")) printJson(surroundings.console, exportJson(told, out));
    else tell(told, out, surroundings.console);
    return musts === undefined ? 0 : 1;
  },
};

/** A new document holds the table alone: where and how are questions for a plan. */
function refuseWithoutPlan(args: Arguments): void {
  const given = ["place", "layout"].find((name) => args.value(name) !== undefined);
  const option = given ?? (args.flag("replace-list") ? "replace-list" : undefined);
  if (option === undefined) return;
  throw new Stop("missing-plan", `选项 --${option} 要和计划文档一起用`, "请用 --plan 写上计划的 .docx 文件");
}

function layoutOf(args: Arguments): (typeof LAYOUTS)[number] {
  const wanted = args.value("layout") ?? "auto";
  const layout = LAYOUTS.find((known) => known === wanted);
  if (layout !== undefined) return layout;
  throw new Stop("bad-layout", `没有“${wanted}”这种版式`, "--layout 请用 auto、table 或 list");
}

/** `--place list`: writes nothing and shows where the table could go. */
async function showPlaces(args: Arguments, { console }: Surroundings): Promise<ExitCode> {
  const planPath = args.value("plan");
  if (planPath === undefined) {
    throw new Stop("missing-plan", "还没有写计划文档", "请用 --plan 写上计划的 .docx 文件");
  }
  const candidates = need(listPlaces(await readInput(planPath, "document")), planPath);
  if (args.flag("json")) printJson(console, { candidates });
  else console.out(candidates.map(candidateLine).join(""));
  return 0;
}

/** The place, what it is, and the line that follows it, by which the officer knows it in the plan. */
function candidateLine({ place, how, text, after }: PlaceCandidate): string {
  const next = after?.[0] === undefined ? "" : `\t后面是“${after[0]}”`;
  return `${place}\t${HOW[how]}\t${text}${next}\n`;
}

const HOW = {
  mark: "上次写入的表格",
  table: "现有的表格",
  sdt: "预留的内容控件",
  placeholder: "预留的位置",
  heading: "标题之后",
  end: "文末",
  new: "新文档",
} as const;

function withWarning(done: ExportReport, warning: ExportReport["warnings"][number]): ExportReport {
  return { ...done, warnings: [...done.warnings, warning] };
}

function tell({ place, rows, replaced, warnings }: ExportReport, out: string, console: Console): void {
  const where = place.how === "new" ? "新文档" : `“${place.text}”`;
  console.out(`已${replaced ? "换上新表" : "写入"}，${rows} 行，位置：${where}\n已另存为：${out}\n`);
  for (const { message } of warnings) console.err(`请留意：${message}\n`);
}
