import type { ColumnRole } from "../model/schedule.ts";
import { headerKey } from "./column-role.ts";
import type { HeaderColumn } from "./header.ts";
import { startAndEnd } from "./start-and-end.ts";

/** The one column without known header words, where time and owners are plain: the work must stand there. */
export function unnamedItems(columns: readonly HeaderColumn[]): HeaderColumn | undefined {
  const plain = (role: ColumnRole) => columns.some((one) => one.role === role && one.strength >= 3);
  const unknown = columns.filter(({ strength }) => strength === 0);
  return plain("time") && plain("owners") && unknown.length === 1 ? unknown[0] : undefined;
}

/** Keeps the plainest, then leftmost, column of a role; the others are carried through. */
function keepBest(columns: readonly HeaderColumn[], role: ColumnRole): HeaderColumn[] {
  const rivals = columns.filter((one) => one.role === role);
  const best = Math.max(...rivals.map(({ strength }) => strength));
  const kept = rivals.find(({ strength }) => strength === best);
  return columns.map((one) => (one.role === role && one !== kept ? { ...one, role: "extra" } : one));
}

/** Who answers for the work: bodies, the people in them, who leads it. */
const ANSWERING: readonly RegExp[] = [
  /^(?:责任|负责|牵头|主办|承办)?(?:部门|单位|处室|科室)$/,
  /^(?:(?:具体)?(?:责任|负责))?人员?$|^(?:部门|单位|处室|科室)(?:责任|负责)人$/,
  /^(?:责任|负责|牵头)(?:校)?领导$/,
];

function answering({ header }: HeaderColumn): RegExp | undefined {
  return ANSWERING.find((kind) => kind.test(headerKey(header)));
}

/**
 * The plainest owner column, and beside it those of another kind: 责任部门, 责任人 and 责任领导 answer together. 分管领导
 * only looks after it.
 */
function keepOwners(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const kept = keepBest(columns, "owners");
  const best = kept.find(({ role }) => role === "owners");
  const kinds = new Set([best && answering(best)]);
  if (kinds.has(undefined)) return kept;
  return columns.map((one, index) => {
    const kind = one.role === "owners" ? answering(one) : undefined;
    const joins = kind !== undefined && !kinds.has(kind) && (one.strength >= 3 || kind === ANSWERING[2]);
    if (joins) kinds.add(kind);
    return joins ? one : (kept[index] ?? one);
  });
}

const DONE_ON = /^(?:实际)?(?:完成|办结|落实|开展)(?:时间|日期)$/;

/** 完成日期 beside 完成情况 tells when the work was done, and never when it is to be done: 周次 goes before it. */
function withoutDoneOn(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const isDoneOn = ({ role, header }: HeaderColumn) => role === "time" && DONE_ON.test(headerKey(header));
  const keepsStatus = columns.some(({ role }) => role === "status");
  const otherTime = columns.some((one) => one.role === "time" && one.strength >= 3 && !isDoneOn(one));
  if (!keepsStatus || !otherTime) return columns;
  return columns.map((one) => (isDoneOn(one) ? { ...one, role: "extra" } : one));
}

/** 「学期」 beside 「周次」 only says in which term the weeks are. */
function withoutTerm(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const isTerm = ({ role, header }: HeaderColumn) => role === "time" && headerKey(header) === "学期";
  const finer = columns.some((one) => one.role === "time" && one.strength >= 3 && !isTerm(one));
  return finer ? columns.map((one) => (isTerm(one) ? { ...one, role: "extra" } : one)) : columns;
}

/** The plainest time column, or the two that say from when to when; the others are carried through. */
function keepTimes(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const pair = startAndEnd(columns);
  if (pair === undefined) return keepBest(withoutDoneOn(withoutTerm(columns)), "time");
  return columns.map((one) => {
    if (one === pair.start || one === pair.end) return { ...one, role: "time", strength: 5 };
    return one.role === "time" ? { ...one, role: "extra" } : one;
  });
}

/** Time, from start to end where two columns give it, items once, the owners as they belong together; the others are carried through. */
export function settleRoles(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const unnamed = columns.some(({ role }) => role === "items") ? undefined : unnamedItems(columns);
  const named = columns.map((one): HeaderColumn => (one === unnamed ? { ...one, role: "items" } : one));
  return keepOwners(keepBest(keepTimes(named), "items"));
}
