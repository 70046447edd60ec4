import { readFileSync } from "node:fs";
import type { PlanFrame } from "../../../src/core/model/frame.ts";
import { frameName } from "../../../src/core/model/frame.ts";
import type { Period, PeriodReading } from "../../../src/core/model/period.ts";
import { explainPeriod } from "../../../src/core/text/explain-period.ts";
import { type FormExamples, formExamples } from "../../../src/core/time/forms/examples.ts";
import { readPeriod } from "../../../src/core/time/read-period.ts";

const schoolYear: PlanFrame = { kind: "school-year", from: 2024 };
const firstTerm: PlanFrame = { kind: "term", from: 2024, term: 1 };
const calendarYear: PlanFrame = { kind: "calendar-year", year: 2025 };

/** A spelling that means two things, the frame in which it is read, and why we read it as we do. */
const DISPUTABLE: readonly (readonly [text: string, frame: PlanFrame, why: string])[] = [
  [
    "8月",
    schoolYear,
    "the window ends with it; in a row above the first September it is the August before (教师返校)",
  ],
  ["8-9月", schoolYear, "a range that runs into September begins in the summer before it"],
  [
    "7-8月",
    firstTerm,
    "an autumn plan lists its preparation; July alone is the one after it, but in a row above September the one before",
  ],
  ["12-1月", calendarYear, "leaves the year: asked, 次年 written out is taken"],
  ["十二月、一月", calendarYear, "the same as a list"],
  ["6月前", schoolYear, "before it begins or by its end: the earlier day is the safe one"],
  [
    "9.10",
    schoolYear,
    "in a time column a day; a number 9.1 may have lost its zero and is asked about in its cell",
  ],
  ["9-12", schoolYear, "months or a day, and Excel itself takes it for a day"],
  ["9月8", schoolYear, "a day without 日, or a range that lost its dash"],
  ["十一", schoolYear, "November or National Day"],
  ["1、3月", schoolYear, "two months, or the first is a list number"],
  ["1、三月", schoolYear, "Arabic before Chinese numerals: a list number"],
  ["七、五月间", schoolYear, "the months go backwards, so the first is the number of a section"],
  ["一一年一月", schoolYear, "a short year"],
  ["上半年", schoolYear, "the calendar's half, placed by its months"],
  ["三季度", schoolYear, "July to September straddles the school year's edge"],
  ["本学期", schoolYear, "the plan is of two terms"],
  ["第二学期", schoolYear, "by months until the school's calendar is known; its end may be mid-July"],
  ["寒假", schoolYear, "January and February until the school's calendar is known"],
  ["3月底", schoolYear, "the last ten days; others begin on the 25th"],
  ["年底", calendarYear, "December; others count November too"],
  ["春节前后", schoolYear, "a week to either side"],
  ["9月第1周", schoolYear, "the first week that begins with a Monday of the month"],
  ["第六周", schoolYear, "of which term, and counted from which day: asked"],
  ["国庆假期", { kind: "school-year", from: 2030 }, "not announced: the usual days, told as such"],
];

function escaped(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("_", "\\_").replaceAll("*", "\\*");
}

function daysOf({ intervals }: Period): string {
  return intervals.map(([from, to]) => (from === to ? from : `${from} … ${to}`)).join(", ");
}

function noteOf({ flags, doubts = [] }: Period): string {
  const said = Object.entries(flags).map(([name, value]) =>
    value === true ? name : `${name} ${JSON.stringify(value)}`,
  );
  return [...said, ...doubts.map((doubt) => `doubt: ${doubt}`)].join("; ");
}

function meaning(reading: PeriodReading): string {
  if (reading.ok) {
    const note = noteOf(reading.value);
    return escaped(note === "" ? daysOf(reading.value) : `${daysOf(reading.value)} (${note})`);
  }
  const { kind, suggestions } = reading.fault;
  return `*${kind}*${suggestions.length > 0 ? ` → ${suggestions.map(escaped).join(" / ")}` : ""}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

const sources = new Map(
  formExamples.map(({ name }) => [name, readFileSync(`src/core/time/forms/${name}.ts`, "utf8")]),
);

/** The first sentence above the form's constant: what it reads. */
function sentence(name: string): string {
  const [, words = ""] =
    /\/\*\* ([^\n]+?) \*\/\nexport const \w+: TimeForm/.exec(sources.get(name) ?? "") ?? [];
  return words;
}

function formSection({ name, examples }: FormExamples): string[] {
  const rows = examples.map((text) => [
    escaped(text),
    meaning(readPeriod(text, schoolYear)),
    meaning(readPeriod(text, calendarYear)),
  ]);
  const head = ["written", frameName(schoolYear), frameName(calendarYear)];
  return [`### \`${name}\``, "", sentence(name), "", ...table(head, rows), ""];
}

/** For each failure the first example that ends in it, in the officer's words. */
function failures(): string[][] {
  const seen = new Map<string, string[]>();
  const frames = [schoolYear, firstTerm, calendarYear, undefined];
  for (const text of ["", "团建", "12-10月", ...formExamples.flatMap(({ examples }) => examples)]) {
    for (const frame of frames) {
      const reading = readPeriod(text, frame);
      if (reading.ok || seen.has(reading.fault.kind)) continue;
      const { message, advice } = explainPeriod(reading.fault, frame);
      seen.set(reading.fault.kind, [`\`${reading.fault.kind}\``, escaped(text), `${message}，${advice}`]);
    }
  }
  return [...seen.values()].sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
}

/** docs/periods.md: what is understood, what is asked about, and what an officer may dispute. */
export function periodsPage(): string {
  const disputable = DISPUTABLE.map(([text, frame, why]) => [
    escaped(text),
    frameName(frame),
    meaning(readPeriod(text, frame)),
    why,
  ]);
  return [
    "# What a 时间段 means",
    "",
    "Printed from the examples of the forms (`src/core/time/forms`) by",
    "`npx vitest run test/core/time/period-docs.test.ts --update`; not to be edited by hand. Every example is read",
    "by one form alone, whole or not at all. Days are closed intervals; in brackets stand flags and doubts",
    "(understood, but to be confirmed); *italics* are typed failures, with the spellings that are offered.",
    "",
    "Before a text is read it is folded: NFKC, blanks and invisible characters dropped, every dash and tilde one",
    "`-`, look-alikes (⽉, 曰) and traditional characters plain, brackets, 「时间：」 and closing punctuation off.",
    "",
    "## What an officer may dispute",
    "",
    ...table(["written", "frame", "read as", "why"], disputable),
    "",
    "## Failures and what is said",
    "",
    ...table(["kind", "written", "said"], failures()),
    "",
    "## Ways of writing",
    "",
    ...formExamples.flatMap(formSection),
  ].join("\n");
}
