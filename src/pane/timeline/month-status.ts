import { type IsoMonth, monthOf } from "../../core/model/day.ts";
import type { ItemStatus } from "../../core/model/item-status.ts";
import { statusName } from "../../core/progress/read-status.ts";
import type { Timeline } from "../../core/timeline/timeline.ts";
import { monthWords } from "./month-words.ts";

/** A status that can be chosen. */
export interface StatusOption {
  readonly value: ItemStatus;
  readonly text: string;
}

/** What may become of a piece of work: it may be put off to any month that is left, or to the next year. */
export function statusOptions({ months, today }: Timeline, now: ItemStatus | undefined): StatusOption[] {
  const left = months.filter((month) => today === undefined || month > monthOf(today));
  const usual: readonly ItemStatus[] = [
    "未开始",
    "进行中",
    "已完成",
    "取消",
    ...left.map((month): ItemStatus => `推迟到${monthName(month)}`),
    monthWords.nextYear,
  ];
  const all = now === undefined || usual.includes(now) ? usual : [...usual, now];
  return all.map((value) => ({ value, text: statusName(value) }));
}

function monthName(month: IsoMonth): string {
  return `${Number(month.slice(5))}月`;
}
