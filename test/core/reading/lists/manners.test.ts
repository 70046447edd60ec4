import { describe, expect, test } from "vitest";
import { frameName } from "../../../../src/core/model/frame.ts";
import type { ImportedPlan } from "../../../../src/core/model/imported-plan.ts";
import { planTextOf } from "../../../../src/core/reading/lists/plan-text-of.ts";
import { importPlan } from "../../../../src/core/reading/read-plan.ts";
import { answering } from "./manners/answering.ts";
import { bodiesAndBrackets } from "./manners/bodies-and-brackets.ts";
import { bracketsAndBlanks } from "./manners/brackets-and-blanks.ts";
import { columnsAndNames } from "./manners/columns-and-names.ts";
import { copied } from "./manners/copied.ts";
import { copiedFurther } from "./manners/copied-further.ts";
import { daysAndDashes } from "./manners/days-and-dashes.ts";
import { daysBelowMonths } from "./manners/days-below-months.ts";
import { ends } from "./manners/ends.ts";
import { faultyCopies } from "./manners/faulty-copies.ts";
import { formsAndChapters } from "./manners/forms-and-chapters.ts";
import { further } from "./manners/further.ts";
import { groups } from "./manners/groups.ts";
import { heads } from "./manners/heads.ts";
import { hoursAndStars } from "./manners/hours-and-stars.ts";
import { items } from "./manners/items.ts";
import { labelsAndLetters } from "./manners/labels-and-letters.ts";
import { labelsAndQuarters } from "./manners/labels-and-quarters.ts";
import { linesRunTogether } from "./manners/lines-run-together.ts";
import { listsAndLetters } from "./manners/lists-and-letters.ts";
import { loneMonths } from "./manners/lone-months.ts";
import type { Manner } from "./manners/manner.ts";
import { monthsAndDays } from "./manners/months-and-days.ts";
import { monthsRunOn } from "./manners/months-run-on.ts";
import { namedMonths } from "./manners/named-months.ts";
import { namesBesideWorks } from "./manners/names-beside-works.ts";
import { oneMonthOneParagraph } from "./manners/one-month-one-paragraph.ts";
import { otherPapers } from "./manners/other-papers.ts";
import { owners } from "./manners/owners.ts";
import { pagesChatsMachines } from "./manners/pages-chats-machines.ts";
import { pagesSeen } from "./manners/pages-seen.ts";
import { plansAndHalves } from "./manners/plans-and-halves.ts";
import { plansOfAllSorts } from "./manners/plans-of-all-sorts.ts";
import { scansAndOrdinals } from "./manners/scans-and-ordinals.ts";
import { second } from "./manners/second.ts";
import { signsAndClosings } from "./manners/signs-and-closings.ts";
import { slipsAndDays } from "./manners/slips-and-days.ts";
import { spans } from "./manners/spans.ts";
import { standingAndQuarters } from "./manners/standing-and-quarters.ts";
import { tables } from "./manners/tables.ts";
import { tablesAndChats } from "./manners/tables-and-chats.ts";
import { tablesFurther } from "./manners/tables-further.ts";
import { timesFurther } from "./manners/times-further.ts";
import { timesOfWorks } from "./manners/times-of-works.ts";
import { topicsAndLeads } from "./manners/topics-and-leads.ts";
import { topicsInMonths } from "./manners/topics-in-months.ts";
import { unseen } from "./manners/unseen.ts";
import { usualPlans } from "./manners/usual-plans.ts";
import { webCopies } from "./manners/web-copies.ts";
import { webTables } from "./manners/web-tables.ts";
import { weekdays } from "./manners/weekdays.ts";
import { whoAnswersFurther } from "./manners/who-answers-further.ts";
import { wholePages } from "./manners/whole-pages.ts";
import { without } from "./manners/without.ts";
import { works } from "./manners/works.ts";
import { years } from "./manners/years.ts";
import { yearsAndColumns } from "./manners/years-and-columns.ts";

/** The rows as a manner writes them down. */
function written({ rows }: ImportedPlan): string {
  return rows
    .map((row) => {
      const work = row.items.map(({ text }) => text.replaceAll("\n", "⏎")).join(" / ");
      return `${row.time}:${work === "" ? "" : ` ${work}`}${row.owners.length > 0 ? ` @ ${row.owners.join("、")}` : ""}`;
    })
    .join("\n");
}

function check({ text, frame, rows, doubts = [], told = [] }: Manner): void {
  const plan = importPlan(planTextOf(text.slice(1)), {});
  expect(written(plan)).toBe(rows.slice(1));
  expect(plan.frame === undefined ? null : frameName(plan.frame.frame)).toBe(frame);
  expect(plan.doubts.map(({ code }) => code)).toEqual(expect.arrayContaining([...doubts]));
  expect(plan.leftOut.map(({ text: words }) => words)).toEqual(expect.arrayContaining([...told]));
}

describe.each([
  ["times at the head of a line", heads],
  ["times in times", groups],
  ["the work under a time", items],
  ["who answers", owners],
  ["tables in a text", tables],
  ["where a schedule begins and ends", ends],
  ["years and faults", years],
  ["and further ones", further],
  ["nor seen before", unseen],
  ["nor these", second],
  ["stages, terms, quarters, weeks", spans],
  ["copied from pages, chats and scans", copied],
  ["works and their numbers", works],
  ["who answers, said in passing", answering],
  ["months, weeks and days", monthsAndDays],
  ["columns, records and names", columnsAndNames],
  ["copied from further places", copiedFurther],
  ["months in one line, under labels, in words", monthsRunOn],
  ["further tables and who answers", tablesFurther],
  ["plans of the usual kind", usualPlans],
  ["lists as pages have them", pagesSeen],
  ["who answers, in columns, notes and brackets", whoAnswersFurther],
  ["faulty copies", faultyCopies],
  ["times in further forms", timesFurther],
  ["names beside the works", namesBesideWorks],
  ["pages, chats and writing machines", pagesChatsMachines],
  ["whole plans, halves and terms", plansAndHalves],
  ["bodies in columns and brackets", bodiesAndBrackets],
  ["lines that run together or are broken", linesRunTogether],
  ["plans of all sorts", plansOfAllSorts],
  ["lists and letters", listsAndLetters],
  ["hours behind days, stars before works, greetings", hoursAndStars],
  ["standing work, quarters, months without work", standingAndQuarters],
  ["one month alone, all months in one paragraph", oneMonthOneParagraph],
  ["scans, ordinals, the next school", scansAndOrdinals],
  ["labels, letters and particulars in brackets", labelsAndLetters],
  ["years and columns", yearsAndColumns],
  ["brackets, blanks and labels", bracketsAndBlanks],
  ["papers that are no plans", otherPapers],
  ["days and dashes", daysAndDashes],
  ["tables of other signs, chats", tablesAndChats],
  ["slips, days under months, other orders", slipsAndDays],
  ["times and bodies that works say", timesOfWorks],
  ["signs, lone numbers, closings", signsAndClosings],
  ["forms, tables of the past, chapters", formsAndChapters],
  ["labels, quarters, messages", labelsAndQuarters],
  ["topics, leads, roles in brackets", topicsAndLeads],
  ["months and what they are called", namedMonths],
  ["one single month", loneMonths],
  ["days below months", daysBelowMonths],
  ["lists out of web pages", webCopies],
  ["tables out of web pages", webTables],
  ["whole web pages", wholePages],
  ["the weekdays of a week", weekdays],
  ["topics in months", topicsInMonths],
  ["texts without a schedule", without],
])("%s", (_name, manners) => {
  test.each(manners)("$name", check);
});
