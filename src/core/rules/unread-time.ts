import type { PeriodFault } from "../model/period.ts";
import type { ScheduleRow } from "../model/schedule.ts";
import { explainPeriod } from "../text/explain-period.ts";
import { quote } from "../text/quote.ts";
import { cure, isInside, timeChoices, timeEdit } from "./edits.ts";
import type { Finding } from "./rule.ts";
import type { RuleContext } from "./rule-context.ts";

/**
 * What is said about a time that was not understood: why, and the spellings to choose from, else advice.
 * Neither leads out of the plan.
 */
export function unreadTime(context: RuleContext, row: ScheduleRow, fault: PeriodFault): Finding {
  const { likely } = fault;
  const change =
    likely !== undefined && isInside(context, row, likely) ? timeEdit(context, row, likely) : undefined;
  if (likely !== undefined && change !== undefined) {
    const message = `看不出${quote(row.time)}是哪个学期，按前后几行应当是${quote(likely)}`;
    return { at: row, row, judged: row.time, message, ...cure("guess", change) };
  }
  const suggestions = fault.suggestions.filter((text) => isInside(context, row, text));
  const { message, advice } = explainPeriod({ ...fault, suggestions }, context.frameOf(row));
  const choices = timeChoices(context, row, suggestions);
  return {
    at: row,
    row,
    judged: row.time,
    message: choices.fix ? message : `${message}，${advice}`,
    ...choices,
  };
}
