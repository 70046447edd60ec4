import { basename } from "node:path";
import type { PlanFrame } from "../../core/model/frame.ts";
import type { PeriodReading } from "../../core/model/period.ts";
import type { SchoolCalendar } from "../../core/model/school-calendar.ts";
import { explainPeriod } from "../../core/text/explain-period.ts";
import { explainCalendar, readCalendar } from "../../core/time/read-calendar.ts";
import { readFrame } from "../../core/time/read-frame.ts";
import { readPeriod } from "../../core/time/read-period.ts";
import { periodJson } from "../../jobs/period-json.ts";
import type { Command } from "../command.ts";
import { printJson } from "../console.ts";
import { readInput } from "../files.ts";
import { Stop, stopFor } from "../stop.ts";

/** `period`: what each expression means in the frame. */
export const periodCommand: Command = {
  syntax: {
    usage:
      "plan-schedule period [--frame 2024-2025学年] [--calendar 校历.json] [时间写法…] [--json]（不写时间写法时，从标准输入一行读一个）",
    options: { frame: "value", calendar: "value" },
  },

  async run(args, { console, readStdin }) {
    const wanted = args.value("frame");
    const frame = wanted === undefined ? undefined : frameOf(wanted);
    const file = args.value("calendar");
    const calendar = file === undefined ? undefined : await calendarIn(file);
    const texts = args.words.length > 0 ? args.words : linesOf(new TextDecoder().decode(await readStdin()));
    const readings = texts.map((text) => readPeriod(text, frame, calendar));
    if (args.flag("json"))
      printJson(
        console,
        readings.map((reading) => periodJson(reading, frame)),
      );
    else console.out(readings.map((reading) => `${readingText(reading, frame)}\n`).join(""));
    return 0;
  },
};

function frameOf(text: string): PlanFrame {
  const reading = readFrame(text);
  if (reading.ok) return reading.value.frame;
  throw stopFor({ kind: "bad-frame", text, why: reading.fault });
}

/** The 校历 in a JSON file; one that cannot be taken ends the command. */
async function calendarIn(path: string): Promise<SchoolCalendar> {
  const reading = readCalendar(parsed(await readInput(path)));
  if (reading.ok) return reading.value;
  const { message, advice } = explainCalendar(reading.fault);
  throw new Stop("bad-calendar", `校历“${basename(path)}”不能用：${message}`, advice);
}

/** What a JSON text says; undefined for any other text, which is no calendar either. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function linesOf(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

function readingText(reading: PeriodReading, frame: PlanFrame | undefined): string {
  if (reading.ok) {
    const days = reading.value.intervals.map(([from, to]) => (from === to ? from : `${from} 至 ${to}`));
    return `${reading.value.text}\t${days.join("，")}`;
  }
  const { message, advice } = explainPeriod(reading.fault, frame);
  return `${reading.fault.text}\t${message}，${advice}`;
}
