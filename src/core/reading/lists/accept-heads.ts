import { leadingNumber } from "../../text/numbering.ts";
import { firstMonth, goOn } from "./head-order.ts";
import { type Headed, type HeadRegion, headRegions } from "./head-regions.ts";
import type { MarkedUnit } from "./mark-lines.ts";
import { numberHeads } from "./number-heads.ts";
import type { TextLine } from "./plan-lines.ts";
import { withoutCaptions } from "./standing-heads.ts";
import { themeHeads } from "./theme-heads.ts";
import type { TimeHead } from "./time-head.ts";
import { weekdayHeads } from "./weekday-heads.ts";

const LONGEST_GLUED = 120;
/** A line of a list that nothing names is no longer than this. */
const LONGEST_UNNAMED = 60;
/** Fewer heads than this, without a sign behind their times, are sentences of a plan and no list. */
const FEWEST = 3;
const OTHER_MONTH = /[0-9一二三四五六七八九十] *月份?|[寒暑]假|。./;

const isGlued = ({ head }: Headed) => head.strength === "glued";
const isAlone = ({ head }: Headed) => head.strength === "plain" && head.rest === "" && !head.titled;

/** Times with one blank behind them; one in the month of a head alone on its line is the date of an item. */
function spacedHeads({ named, headed }: HeadRegion): readonly Headed[] {
  const fits: Headed[] = [];
  let alone: TimeHead | undefined;
  for (const one of headed) {
    if (isAlone(one)) alone = one.head.kind === "stretch" ? undefined : one.head;
    const dated = alone !== undefined && alone !== one.head && firstMonth(alone) === firstMonth(one.head);
    if (one.head.strength !== "glued" && !dated) fits.push(one);
  }
  const spaced = fits.some(({ head }) => head.strength === "spaced");
  return spaced && fits.length >= (named ? 2 : FEWEST) && goOn(fits.map(({ head }) => head)) ? fits : [];
}

/** 「1．3月组织…」 in a chapter that is no schedule is a sentence. */
const isNumbered = ({ text, number }: TextLine) => number !== undefined || leadingNumber(text) !== undefined;

/** A line that may stand in a list without anything behind its time. */
function isShort({ unit, head }: Headed, named: boolean): boolean {
  const longest = named ? LONGEST_GLUED : LONGEST_UNNAMED;
  const isSentence = head.strength === "glued" && head.gap === "" && isNumbered(unit.line);
  return unit.line.text.length <= longest && (named || (!isSentence && !OTHER_MONTH.test(head.rest)));
}

/** Times with nothing behind them: line on line, in a list that has no heads alone on their lines. */
function gluedHeads({ named, headed, others }: HeadRegion): readonly Headed[] {
  if (headed.some(isAlone)) return [];
  const runs: Headed[][] = [];
  for (const one of headed) {
    const last = runs.at(-1)?.at(-1);
    const next = last !== undefined && !others.has(last.at + 1) && isShort(one, named);
    if (next) runs.at(-1)?.push(one);
    else runs.push(isShort(one, named) ? [one] : []);
  }
  return runs
    .filter((run) => run.filter(isGlued).length >= (named ? 2 : FEWEST))
    .filter((run) => goOn(run.map(({ head }) => head)))
    .flat();
}

/** 「9月10日（周二）茶话会」 without a blank, right beside days that have one. */
function daysBeside({ headed }: HeadRegion, accepted: readonly Headed[]): readonly Headed[] {
  const places = new Set(accepted.map(({ at }) => at));
  const beside = headed.filter(
    (one) =>
      one.head.kind === "day" &&
      isGlued(one) &&
      one.head.rest !== "" &&
      (places.has(one.at - 1) || places.has(one.at + 1)),
  );
  const found = new Set([...accepted, ...beside]);
  const all = headed.filter((one) => found.has(one));
  return beside.length > 0 && beside.length < accepted.length && goOn(all.map(({ head }) => head))
    ? beside
    : [];
}

const numberOf = ({ unit: { line } }: Headed) => leadingNumber(line.text)?.number;

/** 「1、2025年1月联欢」 beside 「2、2025年3月：插花」: the numbers count the times, also those with nothing behind them. */
function countedHeads({ headed }: HeadRegion): readonly Headed[] {
  const counted = headed.filter((one) => one.head.kind === "month" && numberOf(one) !== undefined);
  const plain = counted.filter(({ head }) => head.strength === "plain");
  const upwards = counted.every(
    (one, at) => (numberOf(one) ?? 0) > (numberOf(counted[at - 1] ?? one) ?? 0) || at === 0,
  );
  const sure =
    plain.length >= 2 && plain.length < counted.length && plain.every(({ head }) => head.rest !== "");
  return sure && upwards && goOn(counted.map(({ head }) => head)) ? counted : [];
}

/** For each unit the time that heads a part of a list there, if any. */
export function acceptHeads(units: readonly MarkedUnit[]): readonly (TimeHead | undefined)[] {
  const accepted = units.map((unit) =>
    unit.kind === "line" && unit.head?.strength === "plain" ? unit.head : undefined,
  );
  for (const region of headRegions(units)) {
    const spaced = spacedHeads(region);
    const others = [...gluedHeads(region), ...countedHeads(region), ...daysBeside(region, spaced)];
    for (const { at, head } of [...spaced, ...others, ...themeHeads(units, region)]) accepted[at] = head;
  }
  for (const [at, head] of [...numberHeads(units), ...weekdayHeads(units)]) accepted[at] = head;
  return withoutCaptions(units, accepted);
}
