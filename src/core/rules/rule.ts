import type { Fix, Level, PlanQuote } from "../model/problem.ts";
import type { ScheduleRow } from "../model/schedule.ts";
import type { Unit } from "../model/settings.ts";
import type { RuleContext } from "./rule-context.ts";

/** A cell of an example: its text, or a text with something special about it. */
export type ExampleCell =
  | string
  | {
      readonly text: string;
      readonly struck?: true;
      readonly grey?: true;
      readonly error?: true;
      readonly uncalculated?: true;
      /** The cell holds a date: its serial number (1900 system). */
      readonly serial?: number;
    };

/** A small table that shows a rule: run by the tests and printed in the guide. */
export interface Example {
  /** The line above the table; `2024—2025学年工会工作进度安排` unless given. */
  readonly title?: string;
  /** The words above the columns; 时间段, 主要工作内容, 责任部门/人 unless given. */
  readonly header?: readonly string[];
  readonly rows: readonly (readonly ExampleCell[])[];
  /** The frame that the workbook's settings keep. */
  readonly kept?: string;
  /** The 名单 of the workbook. */
  readonly units?: readonly Unit[];
  /** Lines of the plan's body beside which the table is checked. */
  readonly plan?: readonly string[];
  /** What the headers said when the officer named their columns, from the first. */
  readonly chosen?: readonly string[];
  /** Rows of the table that are hidden, counted from 1. */
  readonly hidden?: readonly number[];
  /** Columns that are hidden, counted from 1. */
  readonly hiddenColumns?: readonly number[];
}

/** What a rule found: without code and level, which are the rule's own. */
export interface Finding {
  /** Where it stands; a column's finding on the header cell, a workbook's is null. */
  readonly at: { readonly sheet: string; readonly cell: string } | null;
  /** One Chinese sentence that quotes the officer's own words in “ ”. */
  readonly message: string;
  /** The words judged: an answered 建议 comes back only when they change. */
  readonly judged: string;
  /** The row it is about, whose id (where it has one) is part of what the answer is kept under. */
  readonly row?: ScheduleRow;
  /** The line of the plan's body that it is about. */
  readonly plan?: PlanQuote;
  readonly fix?: Fix;
}

/** One thing that a schedule must (要改) or should (建议) respect. */
export interface Rule {
  /** Kebab-case, as listed in docs/codes.md. */
  readonly code: string;
  readonly level: Level;
  /** Why it matters to the office, one Chinese sentence. */
  readonly why: string;
  /** Gives exactly this code. */
  readonly wrong: Example;
  /** The same, mended: gives no problem at all. */
  readonly right: Example;
  check(context: RuleContext): Iterable<Finding>;
}
