import type { PlanFrame } from "../../core/model/frame.ts";
import type { PeriodReading } from "../../core/model/period.ts";
import { explainPeriod } from "../../core/time/explain-period.ts";
import { readFrame } from "../../core/time/read-frame.ts";
import { readPeriod } from "../../core/time/read-period.ts";
import { periodJson } from "../../jobs/period-json.ts";
import type { Command } from "../command.ts";
import { printJson } from "../console.ts";
import { Stop } from "../stop.ts";

/** `period`: what each expression means in the frame. */
export const periodCommand: Command = {
  syntax: {
    usage:
      "plan-schedule period [--frame 2024-2025学年] [时间写法…] [--json]（不写时间写法时，从标准输入一行读一个）",
    options: { frame: "value" },
    later: { calendar: "校历以后才能用，请先去掉 --calendar" },
  },

  async run(args, { console, readStdin }) {
    const wanted = args.value("frame");
    const frame = wanted === undefined ? undefined : frameOf(wanted);
    const texts = args.words.length > 0 ? args.words : linesOf(await readStdin());
    const readings = texts.map((text) => readPeriod(text, frame));
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
  throw new Stop(
    "bad-frame",
    `没有看出“${text}”是哪一学年或哪一年`,
    "请写成“2024-2025学年”“2024-2025学年第一学期”或“2025年”",
  );
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
