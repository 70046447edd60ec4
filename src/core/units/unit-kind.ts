/** The bodies that fill in a copy. */
const SUB_UNION = /(?:分工会|工会小组|分会)$/;
/** 各工会小组, 全体分工会: a row for all of them. */
const EVERYBODY = /^(?:各|全体|所有|全校各)/;
/** It sends the copies out and gets none. */
const SENDER = /^(?:校|学校|院)?工会(?:委员会|委)?$/;

/** A body whose name says that it is one of the 分工会 or 工会小组. */
export function fillsInCopies(name: string): boolean {
  return SUB_UNION.test(name) && !EVERYBODY.test(name);
}

/** 工会委员会: it sends the copies out. */
export function sendsCopies(name: string): boolean {
  return SENDER.test(name);
}

/** 各工会小组: not one body but all of them; its rows are everybody's. */
export function isEverybody(name: string): boolean {
  return EVERYBODY.test(name);
}
