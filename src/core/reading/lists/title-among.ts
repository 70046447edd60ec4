import { plainWords } from "./plain-words.ts";

const YEAR = /\d{4}|二[〇零0]|学年|学期|年度|20[_x×*]{2}|__年/;
const KIND = /计划|要点|方案|安排|行事历|思路|部署|(?:进度|时间|日程)表|一览|[月日]历/;

/** The title of a plan, and which of its first lines make it. */
export interface PlanTitle {
  readonly text: string;
  readonly lines: readonly number[];
}

/**
 * The title among the first lines of a plan: the one that names a year and a plan; one broken in two is read
 * together. Undefined where no line names either.
 */
export function titleAmong(lines: readonly string[]): PlanTitle | undefined {
  const words = lines.map(plainWords);
  const find = (fits: (line: string, at: number) => boolean) => words.findIndex(fits);
  const dated = (line: string) => YEAR.test(line);
  const kind = (line: string) => KIND.test(line);
  const one = (at: number): PlanTitle | undefined =>
    at < 0 ? undefined : { text: lines[at] ?? "", lines: [at] };
  const whole = find((line) => dated(line) && kind(line));
  if (whole >= 0) return one(whole);
  const broken = find((line, at) => dated(line) && kind(words[at + 1] ?? ""));
  if (broken >= 0) {
    return { text: `${lines[broken]}${lines[broken + 1]}`, lines: [broken, broken + 1] };
  }
  return one(find(dated)) ?? one(find(kind));
}
