import { isSigningLine } from "./closing-line.ts";
import type { MarkedLine, MarkedUnit } from "./mark-lines.ts";
import { plainWords, withoutMarks } from "./plain-words.ts";
import type { TextLine } from "./plan-lines.ts";
import { titleAmong } from "./title-among.ts";

const MOST_LINES = 8;
const LONGEST = 60;
/** What a file of values parted by commas leaves behind its title. */
const COMMAS_BEHIND = /(?<![,，])[,，]+$/;

/** The title of the plan and the lines it stands in, with the other lines above its first section. */
export interface PlanTop {
  readonly title: string | undefined;
  readonly titleLines: readonly TextLine[];
  /** Lines that may name the plan's year, the title first. */
  readonly lines: readonly TextLine[];
}

/** 「时间：2024年3月6日」 at the head of minutes and notices. */
const LABELLED_DATE = /^[^:]{2,8}: *.{0,6}\d{4} *[年./-] *\d{1,2} *[月./-]/;

/** 「关于印发《2025年工作计划》的通知」 is the notice that the plan comes with. */
const NOTICE = /^.{0,40}关于(?:印发|下发|报送|上报|公布)[《〈]([^《》〈〉]{6,60})[》〉]的(?:通知|报告|函)$/;
const inNotice = (title: string) => NOTICE.exec(title)?.[1] ?? title;

const LEAD = /(?:以下|下列|如下)(?:[几各]项)?(?:主要|重点)?(?:工作|活动)? *:$/;
const GREETING = /(?:各位|尊敬的|亲爱的).{1,10}[，,:：!！]|[你您]好/;

/** A line that is no title: a section, a time, a date of signing, a path on a web page, a sentence. */
function isOther({ line, head }: MarkedLine): boolean {
  const words = plainWords(line.text);
  if (LABELLED_DATE.test(words) || GREETING.test(words) || LEAD.test(words)) return true;
  if (head?.kind === "month" && head.rest !== "" && !head.time.includes("年")) return true;
  if (withoutMarks(words).length > LONGEST || /[>。]|^\s*$/.test(withoutMarks(words))) return true;
  return (
    (head !== undefined && head.kind !== "stretch" && head.rest === "" && !head.titled) ||
    isSigningLine(words)
  );
}

/** The first lines of the plan, up to its first section, its first time or its first table. */
function topLines(units: readonly MarkedUnit[], used: ReadonlySet<TextLine>): TextLine[] {
  const lines: TextLine[] = [];
  for (const unit of units.slice(0, 40)) {
    if (unit.kind === "table" || unit.section !== undefined || lines.length === MOST_LINES) break;
    if (used.has(unit.line) && unit.head?.titled !== true) break;
    if (unit.head?.strength === "plain" && unit.head.kind !== "stretch" && !unit.head.titled) break;
    if (!isOther(unit)) lines.push(unit.line);
  }
  return lines;
}

/** The top of the plan; a line that is a row's is no title. */
export function planTop(units: readonly MarkedUnit[], used: ReadonlySet<TextLine>): PlanTop {
  const lines = topLines(units, used);
  const found = titleAmong(lines.map(({ text }) => withoutMarks(text)));
  const titleLines = found?.lines.flatMap((at) => lines[at] ?? []) ?? [];
  return {
    title: found && inNotice(found.text.replace(COMMAS_BEHIND, "")),
    titleLines,
    lines: [...titleLines, ...lines.filter((line) => !titleLines.includes(line))],
  };
}
