import type { ItemStatus } from "../model/item-status.ts";

/** Where the status of a piece of work stands or may be written. */
export interface StatusPlace {
  readonly sheet: string;
  readonly cell: string;
  /** What stands in the cell now; it may speak of several pieces of work. */
  readonly text: string;
  /** Which of the works that share the cell, counted from 0, and how many they are. */
  readonly part: number;
  readonly parts: number;
}

/** How far one piece of work has come. */
export interface WorkProgress {
  /** Index of its row in the schedule, and its own in the row. */
  readonly row: number;
  readonly item: number;
  readonly status: ItemStatus | undefined;
  /** What stands beside the status, or in its place where no status is named. */
  readonly note: string;
  /** The words that name the status, as typed: 「基本完成」; empty where a mark in a column of its own says it. */
  readonly said: string;
  /** What a column 备注 or 原因 says of it. */
  readonly remark: string;
  /** 完成日期 and 佐证 as typed; empty where nothing is written. */
  readonly doneOn: string;
  readonly evidence: string;
  /** 计划外: it came after the plan was passed. */
  readonly unplanned: boolean;
  /** Absent where the table has no column 完成情况, or has it in several columns. */
  readonly at?: StatusPlace;
}

/** How far the work of a schedule has come: every item of every row, in their order. */
export interface Progress {
  readonly works: readonly WorkProgress[];
  /** Some status is written: only then anything can be called overdue. */
  readonly kept: boolean;
}
