import { leadingNumber } from "../../text/numbering.ts";
import type { TextLine } from "./plan-lines.ts";
import type { HeadedLines } from "./time-list.ts";

/** What kinds of work are called: 「组织建设」「文体活动：」. A work of its own says more than that. */
const TOPIC =
  /^[\p{Script=Han}、]{0,8}(?:工作|建设|管理|活动|生活|教育|教学|宣传|维权|保障|服务|关爱|帮扶|事务|培训|监督|行政|保健|方面)(?:方面)?[：:]?$/u;
const NO_TOPIC = /^(?:召开|开展|组织(?!建设|工作|生活)|举[办行]|参[加与]|慰问|走访|做好|完成|迎|庆|纪念)/;

const numberOf = ({ text, number }: TextLine) => leadingNumber(`${number ?? ""}${text}`);
const isHigh = (line: TextLine) => numberOf(line)?.style.startsWith("chinese") === true;

/** Whether the line names a kind of work and the first of numbered works stands right below it. */
function isTopic(line: TextLine, below: TextLine | undefined): boolean {
  const words = line.number === undefined ? line.text.slice(numberOf(line)?.length ?? 0) : line.text;
  if (!TOPIC.test(words) || NO_TOPIC.test(words) || below === undefined) return false;
  return !isHigh(below) && numberOf(below)?.number === 1;
}

/**
 * 「一、组织建设」「（二）文体活动」 over the works under a month: where all such lines of the list are kinds of work, each over
 * works counted anew, they are captions and no works.
 */
export function topicsInMonths(months: readonly HeadedLines[]): ReadonlySet<TextLine> {
  const high = months.flatMap(({ body }) =>
    body.flatMap((line, at) => (isHigh(line) ? [{ line, below: body[at + 1] }] : [])),
  );
  return new Set(high.every(({ line, below }) => isTopic(line, below)) ? high.map(({ line }) => line) : []);
}
