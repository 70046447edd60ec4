import { fromA1, type Grid } from "../model/grid.ts";
import type { PlanLine } from "../model/plan-text.ts";
import type { Problem } from "../model/problem.ts";
import type { Schedule } from "../model/schedule.ts";
import type { Settings } from "../model/settings.ts";
import { problemKeys } from "./problem-key.ts";
import type { Finding, Rule } from "./rule.ts";
import { type RuleContext, ruleContext } from "./rule-context.ts";
import { rules } from "./rules.ts";

/**
 * What is wrong in the schedule, sorted as the officer reads: sheet, row, column.
 *
 * A 建议 that was answered 「这样没错」 stays in the list, `accepted`; a 要改 cannot be answered away.
 */
export function checkSchedule(input: {
  readonly schedule: Schedule;
  readonly grids: readonly Grid[];
  readonly settings: Settings;
  /** The plan's body, without its schedule: checked against the table where it is given. */
  readonly body?: readonly PlanLine[];
}): readonly Problem[] {
  const context = ruleContext(input.schedule, input.grids, input.settings, input.body);
  const accepted = new Set(input.settings.accepted);
  const problems = rules.flatMap((rule) => problemsOf(rule, context, accepted));
  return inReadingOrder(problems, input.grids);
}

function problemsOf(rule: Rule, context: RuleContext, accepted: ReadonlySet<string>): Problem[] {
  const keyOf = problemKeys();
  return Array.from(rule.check(context), (finding) =>
    problemOf(rule, finding, keyOf(rule.code, finding), accepted),
  );
}

function problemOf(rule: Rule, finding: Finding, key: string, accepted: ReadonlySet<string>): Problem {
  return {
    code: rule.code,
    level: rule.level,
    sheet: finding.at?.sheet ?? null,
    cell: finding.at?.cell ?? null,
    message: finding.message,
    key,
    ...(rule.level === "should" && accepted.has(key) ? { accepted: true as const } : {}),
    ...(finding.plan ? { plan: finding.plan } : {}),
    ...(finding.fix ? { fix: finding.fix } : {}),
  };
}

/** The workbook's own problems first, then by sheet, row and column; equal places keep the order of the rules. */
function inReadingOrder(problems: readonly Problem[], grids: readonly Grid[]): Problem[] {
  const sheets = new Map(grids.map((grid, index) => [grid.sheet, index]));
  return problems
    .map((problem) => ({ problem, place: placeOf(problem, sheets) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1] || a.place[2] - b.place[2])
    .map(({ problem }) => problem);
}

function placeOf(problem: Problem, sheets: ReadonlyMap<string, number>): readonly [number, number, number] {
  if (problem.sheet === null) return [-1, -1, -1];
  const place = problem.cell === null ? undefined : fromA1(problem.cell);
  return [sheets.get(problem.sheet) ?? sheets.size, place?.row ?? -1, place?.column ?? -1];
}
