import { BULLET } from "../../text/bullets.ts";
import { leadingNumber } from "../../text/numbering.ts";
import { goOn } from "./head-order.ts";
import type { Headed, HeadRegion } from "./head-regions.ts";
import type { MarkedUnit } from "./mark-lines.ts";

/** What a month, or a kind of work, is called: 「园务行政」「“师德师风”建设月」. */
const THEME = /^[\p{Script=Han}“”"‘’《》、·]{2,14}[：:]?$/u;
/** What goes on from the month itself, and how a work begins. */
const NO_THEME =
  /^(?:[前后内至到起底末初中间分的]|召开|开展|组织|举[办行]|参[加与]|慰问|走访|看望|做好|完成|制[定订]|拟定|迎接?|学习|进行|发放|安排|布置|检查|落实|筹备|收集|征集|评选|上[报交]|协助|配合|启动|继续|推进|加强|观看|庆祝?|纪念|总结|调研)/;
/** 「健康月」 is no work, whatever stands below it. */
const NAMED_MONTH = /.月$/;
const FEWEST = 2;

/** Whether the words are what a month is called, 「文明礼仪月」, and no work for such a month, 「筹备读书月」. */
export function namesMonth(words: string): boolean {
  return /^[\p{Script=Han}“”"‘’《》·]{2,9}月[”"]?$/u.test(words) && !NO_THEME.test(words);
}

const themeOf = ({ head }: Headed) => head.rest.replace(/[”"]?[：:]?$/, "");

/** A month with a name behind it and no number of an item before it. */
function mayBeNamed({ head, unit: { line } }: Headed): boolean {
  const named = head.kind === "month" && head.strength !== "plain" && head.note === undefined;
  if (!named || !THEME.test(head.rest) || NO_THEME.test(head.rest)) return false;
  return line.number === undefined && leadingNumber(line.text)?.style !== "arabic";
}

/** Whether the first of numbered works, or one with a bullet, stands right below. */
function isOverWorks({ at }: Headed, units: readonly MarkedUnit[]): boolean {
  const below = units[at + 1];
  if (below?.kind !== "line") return false;
  const { text, number } = below.line;
  const counted = leadingNumber(`${number ?? ""}${text}`);
  return counted === undefined ? BULLET.test(text) : counted.number === 1;
}

/** Whether a line stands right below that is no month itself; 「1、9月10日茶会」 is a work. */
function isOverLines({ at }: Headed, units: readonly MarkedUnit[], { headed }: HeadRegion): boolean {
  const below = units[at + 1];
  if (below?.kind !== "line") return false;
  return leadingNumber(below.line.text) !== undefined || headed.every((one) => one.at !== at + 1);
}

/** The heads of each name, in their order. */
function byTheme(heads: readonly Headed[]): readonly (readonly Headed[])[] {
  const themes = new Map<string, Headed[]>();
  for (const one of heads) {
    const known = themes.get(themeOf(one));
    if (known === undefined) themes.set(themeOf(one), [one]);
    else known.push(one);
  }
  return [...themes.values()];
}

const goesOn = (heads: readonly Headed[]) => goOn(heads.map(({ head }) => head));

/**
 * 「二月园务行政」「三月保教工作」, with nothing behind the month and its name alone on the line: several of them over
 * works that are counted anew or, where one name stands behind several months or is that of a month, over any. The name is what the month or
 * its work is called, and no work.
 */
export function themeHeads(units: readonly MarkedUnit[], region: HeadRegion): readonly Headed[] {
  const named = region.headed.filter((one) => mayBeNamed(one) && isOverLines(one, units, region));
  const themes = byTheme(named);
  const again = new Set(themes.filter(({ length }) => length >= FEWEST).flat());
  const heads = named.filter(
    (one) => again.has(one) || NAMED_MONTH.test(themeOf(one)) || isOverWorks(one, units),
  );
  const inOrder = goesOn(heads) || themes.every((one) => one.length >= FEWEST && goesOn(one));
  if (heads.length < FEWEST || !inOrder) return [];
  return heads.map((one) => ({ ...one, head: { ...one.head, strength: "plain", called: true } }));
}
