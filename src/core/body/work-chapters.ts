import type { PlanLine } from "../model/plan-text.ts";
import { numberLevel } from "../reading/lists/heading-words.ts";
import { leadingNumber } from "../text/numbering.ts";

/** Words of the plan's body, and the chapter of work in which they stand. */
interface Passage {
  /** The heading of their chapter. */
  readonly heading: string;
  /** One sentence, or what a heading or the beginning of a paragraph is about. */
  readonly text: string;
  /** What a paragraph is about, not what it mentions in passing. */
  readonly leads: boolean;
}

/** The chapters of a plan's body that tell its work, and what they say. */
export interface WorkChapters {
  /** Their headings in the plan's order, without number and without a time in brackets behind. */
  readonly headings: readonly string[];
  readonly passages: readonly Passage[];
}

/** 「四、主要工作内容及安排」: the chapters of work stand below it. */
const FRAME_WORDS =
  /工会|本?学[年期]|年度|主要|重点|具体|工作|活动|内容|任务|措施|举措|要点|安排|落实|目标(?=任务)|[及和与的、]/gu;
/** What a plan says before it comes to its work, and what it promises behind it. */
const NO_WORK =
  /^(?:工作|组织|实施)*保障(?:措施|机制)?$|指导思想|思路|总体(?:要求|目标)|^(?:工作|总体|主要|奋斗|具体)*目标$|原则|(?:情况|形势|现状|学情|背景)(?:分析)?$|回顾|^前言$/u;
/** 「分享会（每学期2次）」. */
const BRACKET_BEHIND = /\s*[（(][^（）()]{1,16}[）)]\s*$/u;
const LONGEST_HEADING = 48;
const LONGEST_LEAD = 24;
/** 「关注诉求：…」 「（一）加强学习。…」: what the paragraph is about, and what it says of it. */
const LEAD = /^([^：:。；;！!]{2,48})[：:。](?=\s*\S)/u;

/** Chapters of work and their sentences; both empty where the plan's body has no headings. */
export function workChapters(lines: readonly PlanLine[]): WorkChapters {
  const headings: string[] = [];
  const passages: Passage[] = [];
  const told = lines.map(toldBy).filter(({ text }) => text !== "");
  let above: Told[] = [];
  let chapter: string | undefined;
  for (const [at, line] of told.entries()) {
    if (isHeading(line, told[at + 1], above)) {
      above = [...above.filter(({ level = 0 }) => level < (line.level ?? 0)), line];
      const named = chapterIn(above);
      chapter = named && nameOf(named);
      if (named === line) headings.push(nameOf(line));
    }
    if (chapter !== undefined) passages.push(...passagesIn(line, chapter));
  }
  return { headings, passages };
}

interface Told {
  /** Without its list number. */
  readonly text: string;
  /** How high it stands by its number or style, 1 the highest; undefined for a plain paragraph. */
  readonly level: number | undefined;
}

function toldBy({ text, number = "", level }: PlanLine): Told {
  const words = text.trim().replace(/^[#*_\s]+|[*_]+$/gu, "");
  const byNumber = numberLevel(`${number}${words}`);
  const byStyle = level === undefined ? undefined : level + 1;
  return { text: words.slice(leadingNumber(words)?.length ?? 0), level: byNumber ?? byStyle };
}

/** A numbered work is a heading only where no other one stands above, and where it says more than its own name. */
function isHeading(line: Told, next: Told | undefined, above: readonly Told[]): boolean {
  if (line.level === undefined || subjectOf(line).length > LONGEST_HEADING) return false;
  if (line.level < 3) return true;
  const higher = above.filter(({ level = 0 }) => level < (line.level ?? 0));
  const says = LEAD.test(line.text) || (next !== undefined && next.level === undefined);
  return higher.length > 0 && higher.every(isFrame) && says && subjectOf(line).length <= LONGEST_LEAD;
}

/** The highest heading that names work; nothing below 指导思想 and its like. */
function chapterIn(above: readonly Told[]): Told | undefined {
  if (above.some((heading) => NO_WORK.test(nameOf(heading)))) return undefined;
  return above.find((heading) => !isFrame(heading)) ?? above.at(-1);
}

function isFrame(heading: Told): boolean {
  return nameOf(heading).replace(FRAME_WORDS, "") === "";
}

function nameOf(heading: Told): string {
  return subjectOf(heading)
    .replace(BRACKET_BEHIND, "")
    .replace(/[：:。\s]+$/u, "");
}

function subjectOf({ text }: Told): string {
  return LEAD.exec(text)?.[1] ?? text;
}

/** A line of a list of works: 「更新职工书屋」. */
const ONE_WORK = /^[^，,。；;！!]{2,24}[。；;]?$/u;

function passagesIn(line: Told, heading: string): Passage[] {
  if (ONE_WORK.test(line.text)) return [{ heading, text: line.text, leads: true }];
  const lead = LEAD.exec(line.text)?.[1];
  const rest = lead === undefined ? line.text : line.text.slice(lead.length + 1);
  const sentences = rest.split(/[。；;！!\n]/u).filter((sentence) => sentence.trim() !== "");
  return [
    ...(lead === undefined ? [] : [{ heading, text: lead, leads: true }]),
    ...sentences.map((text) => ({ heading, text, leads: false })),
  ];
}
