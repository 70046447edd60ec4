import { extname } from "node:path";
import { type IsoDay, type IsoMonth, isRealDay } from "../../core/model/day.ts";
import { itemWords } from "../../core/text/item-words.ts";
import type { Timeline } from "../../core/timeline/timeline.ts";
import { timelineJson } from "../../core/timeline/timeline-json.ts";
import { calendarFile } from "../../jobs/calendar-file.ts";
import type { CheckReport } from "../../jobs/check.ts";
import {
  drawCalendarDocument,
  drawCalendarSheet,
  drawCalendarText,
  drawMonthText,
  drawTimelineDocument,
  drawTimelineSheet,
} from "../../jobs/draw-timeline.ts";
import { timelinePicture } from "../../jobs/timeline-picture.ts";
import { writeWorkbook } from "../../workbook/write-workbook.ts";
import type { Arguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { type Console, printJson } from "../console.ts";
import { claimOutput, writeOutput } from "../files.ts";
import { checkBook, exitWith, need } from "../open-book.ts";
import { requireOutput } from "../output.ts";
import { Stop } from "../stop.ts";

/** `timeline`: the month timeline as a workbook of its own, or as data. */
export const timelineCommand: Command = {
  syntax: {
    usage:
      "plan-schedule timeline 安排表.xlsx -o 时间轴.xlsx（或 .docx、.svg 图片、.txt 行事历、.ics 日历） [--sheet 工作表] [--frame 2024-2025学年] [--today 2024-11-20] [--month 2024-11（结尾为 .txt 时）] [--list（.xlsx、.docx 写成行事历）] [--force] [--json]",
    options: {
      output: "value",
      sheet: "value",
      frame: "value",
      today: "value",
      month: "value",
      list: "flag",
      force: "flag",
    },
    words: { least: 1, most: 1, missing: "请写上安排表的文件" },
  },

  async run(args, surroundings) {
    const out = await outputOf(args);
    const today = todayOf(args);
    const month = monthIn(args, out);
    const list = listIn(args, out);
    const report = await checkBook(args, surroundings);
    const timeline = await draw(surroundings.console, report, { today, month, out, list });
    if (args.flag("json")) {
      printJson(surroundings.console, { ...timelineJson(timeline), ...(out !== undefined && { out }) });
    } else {
      surroundings.console.out(
        `已画出时间轴，${timeline.bars.length} 项，${timeline.unplaced.length} 项没有排进去：${out ?? ""}\n`,
      );
    }
    return exitWith(report, surroundings.console);
  },
};

interface Wanted {
  readonly today: IsoDay | undefined;
  readonly month: IsoMonth | undefined;
  readonly out: string | undefined;
  /** 行事历 instead of 时间轴, where the ending may be either. */
  readonly list: boolean;
}

/** Writes the timeline in the form that the ending of the file asks for. */
async function draw(
  console: Console,
  report: CheckReport,
  { today, month, out, list }: Wanted,
): Promise<Timeline> {
  const { timeline, sheet } = need(drawTimelineSheet(report, today));
  if (month !== undefined) requireMonth(timeline, month);
  if (out === undefined) return timeline;
  const utf8 = (text: string) => new TextEncoder().encode(text);
  switch (extname(out).toLowerCase()) {
    case ".txt":
      // The mark at the beginning tells Windows' older editors that it is UTF-8.
      await writeOutput(out, utf8(`\uFEFF${wordsOf(report, month, today).replaceAll("\n", "\r\n")}`));
      break;
    case ".ics":
      await writeOutput(out, utf8(calendarText(report, console)));
      break;
    case ".svg":
      await writeOutput(out, utf8(need(timelinePicture(report, today))));
      break;
    case ".docx":
      await writeOutput(out, need(list ? drawCalendarDocument(report) : drawTimelineDocument(report)));
      break;
    default:
      await writeOutput(out, await writeWorkbook([list ? need(drawCalendarSheet(report)) : sheet]));
  }
  return timeline;
}

/** A month beside the plan would be told as one without work. */
function requireMonth({ months }: Timeline, month: IsoMonth): void {
  if (months.includes(month)) return;
  throw new Stop(
    "month-outside",
    `安排表里没有 ${month} 这个月`,
    `它从 ${months[0]} 到 ${months.at(-1)}，请写其中的一个月份`,
  );
}

/** 行事历, or one month of it; without --today what should have been done before the month began is late. */
function wordsOf(report: CheckReport, month: IsoMonth | undefined, today: IsoDay | undefined): string {
  if (month === undefined) return need(drawCalendarText(report));
  return need(drawMonthText(report, month, today ?? `${month}-01`));
}

function calendarText(report: CheckReport, console: Console): string {
  const { text, without } = need(calendarFile(report, new Date()));
  const works = without.map((work) => itemWords(work)).join("、");
  if (works !== "") console.err(`${without.length} 项没有具体日子，没有放进日历：${works}。\n`);
  return text;
}

async function outputOf(args: Arguments): Promise<string | undefined> {
  if (args.value("output") === undefined && args.flag("json")) return undefined;
  const path = requireOutput(args, timelineCommand);
  return claimOutput(path, {
    endings: [".xlsx", ".svg", ".docx", ".txt", ".ics"],
    inputs: args.words,
    force: args.flag("force"),
  });
}

/** The month to be told by itself; only the text has one month. */
function monthIn(args: Arguments, out: string | undefined): IsoMonth | undefined {
  const text = args.value("month");
  if (text === undefined) return undefined;
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text))
    throw new Stop("bad-month", `“${text}”看不出是哪年哪月`, "请写成“2024-11”这样，年四位、月两位");
  if (out?.toLowerCase().endsWith(".txt") !== true)
    throw new Stop(
      "month-needs-text",
      "单独一个月只能写成文字",
      "请用 -o 写上 .txt 结尾的文件名，或去掉 --month",
    );
  return text as IsoMonth;
}

/** A picture and an electronic calendar are no lists. */
function listIn(args: Arguments, out: string | undefined): boolean {
  const list = args.flag("list");
  if (list && /\.(?:svg|ics)$/iu.test(out ?? ""))
    throw new Stop(
      "list-needs-table",
      "行事历只能写成表格、文档或文字",
      "请用 -o 写上 .xlsx、.docx 或 .txt 结尾的文件名，或去掉 --list",
    );
  return list;
}

function todayOf(args: Arguments): IsoDay | undefined {
  const text = args.value("today");
  if (text === undefined) return undefined;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!isRealDay(Number(year), Number(month), Number(day))) {
    throw new Stop("bad-day", `“${text}”不是一个日期`, "请写成“2024-11-20”这样的日期");
  }
  return text as IsoDay;
}
