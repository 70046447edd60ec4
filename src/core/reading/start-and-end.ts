import { headerKey } from "./column-role.ts";

const UNIT = "(?:时间|日期|月份|月|日|周次?|节点|时点)?";
const PLANNED = "(?:计划|预计|预定|拟定?|工作|活动|安排|实施)?";
const START = new RegExp(`^${PLANNED}(?:开始|起始|启动|始|起|从|自|开展|开工)${UNIT}$`);
const END = new RegExp(`^${PLANNED}(?:结束|截止|截至|终止|完成|完结|办结|收尾|止|终|迄|讫|至|到)${UNIT}$`);
const BOTH = /起[止迄讫]|始终|始末/;

/** The two columns that give one time together: where it begins and where it ends. */
interface StartAndEnd<Column> {
  readonly start: Column;
  readonly end: Column;
}

interface Headed {
  readonly header: string;
}

/** 「起止时间」 merged over two columns heads both, from the left. */
function underOneHeader<Column extends Headed>(columns: readonly Column[]): StartAndEnd<Column> | undefined {
  const [start, end, more] = columns.filter(({ header }) => BOTH.test(headerKey(header)));
  if (start === undefined || end === undefined || more !== undefined) return undefined;
  return headerKey(start.header) === headerKey(end.header) ? { start, end } : undefined;
}

/** 「开始时间」 and 「结束时间」, 「起」 and 「止」: undefined where the header names no such pair. */
export function startAndEnd<Column extends Headed>(
  columns: readonly Column[],
): StartAndEnd<Column> | undefined {
  const start = columns.find(({ header }) => START.test(headerKey(header)));
  const end = columns.find(({ header }) => END.test(headerKey(header)));
  return start === undefined || end === undefined ? underOneHeader(columns) : { start, end };
}

const SHARED = /^(?:活动|工作|计划)?(?:时间|月份|日期)(?:安排)?$/;

/** The two columns that give one day together: its month and its number. */
interface MonthAndDay<Column> {
  readonly month: Column;
  readonly day: Column;
}

/** 「时间」 merged over two columns heads both. */
function sharedTime<Column extends Headed>(columns: readonly Column[]): MonthAndDay<Column> | undefined {
  const [month, day, more] = columns.filter(({ header }) => SHARED.test(headerKey(header)));
  return month === undefined || day === undefined || more !== undefined ? undefined : { month, day };
}

/**
 * 「月」 and 「日」, 「月份」 and 「日期」 or 「旬」, 「时间」 over both; whether the second holds days or parts of a month is for
 * their cells to say.
 */
export function monthAndDay<Column extends Headed>(
  columns: readonly Column[],
): MonthAndDay<Column> | undefined {
  const month = columns.find(({ header }) => /^月份?$/.test(headerKey(header)));
  const day = columns.find(({ header }) => /^(?:日|日期|号|旬|旬次|旬别|时段)$/.test(headerKey(header)));
  return month === undefined || day === undefined ? sharedTime(columns) : { month, day };
}
