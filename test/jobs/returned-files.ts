import ExcelJS from "exceljs";
import { expect } from "vitest";
import { noticeWords } from "../../src/core/merge/notice-words.ts";
import type { Decision } from "../../src/core/model/decision.ts";
import { check } from "../../src/jobs/check.ts";
import { type Collected, collect } from "../../src/jobs/collect.ts";
import { distribute } from "../../src/jobs/distribute.ts";
import { expectedBy, readReturned } from "../../src/jobs/read-returned.ts";
import { writeCopies } from "../../src/jobs/write-copies.ts";
import { openFile } from "../../src/workbook/file.ts";
import { workbookFile } from "../fixtures/workbook-file.ts";

export const [CHINESE, MATHS, ARTS] = ["语文组工会小组", "数学组工会小组", "体艺组工会小组"];
export const ROWS = [
  ["2026—2027学年青禾小学工会工作进度安排", "", "", ""],
  ["时间段", "主要工作内容", "责任部门/人", "地点"],
  ["9月", "1. 召开工会委员例会\n2. 慰问新入职教师", "各工会小组", "会议室"],
  ["10月", "组织秋季健步走", CHINESE, "操场"],
  ["11月", "开展教学技能比武", CHINESE, ""],
  ["12月", "举办迎新联欢会", `${CHINESE}、${MATHS}`, "报告厅"],
  ["1月", "走访慰问退休教师", MATHS, ""],
  ["3月", "女职工健康讲座", "女职工委员会", ""],
  ["4月", "举行趣味运动会", ARTS, "操场"],
  ["5月", "评选优秀小组", "", ""],
];
type Files = ReadonlyMap<string, Uint8Array>;

/** A round that was sent: the officer's workbook, and the copies by recipient. */
export interface SentFiles {
  readonly base: Uint8Array;
  readonly copies: Files;
}

export async function sendOut(book: Uint8Array): Promise<SentFiles> {
  const opened = openFile(book);
  if (!opened.ok) throw new Error(opened.fault.kind);
  const report = await check(opened.value, {});
  if (!report.ok) throw new Error(report.fault.kind);
  let seed = 7 + book.length;
  const random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const to = [CHINESE ?? "", MATHS ?? "", ARTS ?? ""];
  const sent = await distribute(opened.value, report.value, { to, withOthers: true, random });
  if (!sent.ok) throw new Error(sent.fault.kind);
  const files = await writeCopies(sent.value.copies);
  return {
    base: sent.value.base ?? new Uint8Array(),
    copies: new Map(files.map(({ to: name, bytes }) => [name, bytes])),
  };
}

const sent: Promise<SentFiles> = workbookFile({ 安排表: ROWS }).then(sendOut);

/** The officer's workbook after ROWS was sent out. */
export async function sentBase(): Promise<Uint8Array> {
  return (await sent).base;
}

export type Work = (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void;

export async function load(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as never);
  return book;
}

/** The copy of that group after somebody worked in it with another program. */
export async function copy(
  to: string | undefined,
  work: Work = () => undefined,
  from?: Files,
): Promise<Uint8Array> {
  const book = await load((from ?? (await sent).copies).get(to ?? "") ?? new Uint8Array());
  const sheet = book.getWorksheet("填报");
  if (sheet === undefined) throw new Error("no sheet 填报");
  await sheet.unprotect();
  work(sheet, book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Texts by address. */
export const type =
  (texts: Readonly<Record<string, ExcelJS.CellValue>>): Work =>
  (sheet) => {
    for (const [cell, text] of Object.entries(texts)) sheet.getCell(cell).value = text;
  };
export const fill = (line: number, ...texts: readonly string[]): Work =>
  type(Object.fromEntries(texts.map((text, at) => [`${"BCDE".charAt(at)}${line}`, text])));
export const all =
  (...works: readonly Work[]): Work =>
  (sheet, book) => {
    for (const work of works) work(sheet, book);
  };
export const wipeIds: Work = (sheet) => {
  for (let line = 4; line < 40; line += 1) sheet.getCell(line, 1).value = null;
};
/** Marks and all sheets but the one that is filled in are gone. */
export const bare: Work = (_, book) => {
  for (const { name } of [...book.worksheets]) if (name !== "填报") book.removeWorksheet(name);
};

export interface Returned {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sender?: string;
}

/** The merge of these files. */
export async function gather(
  files: readonly Returned[],
  book?: Uint8Array,
  decisions: readonly Decision[] = [],
): Promise<Collected> {
  const opened = openFile(book ?? (await sentBase()));
  if (!opened.ok) throw new Error(opened.fault.kind);
  const report = await check(opened.value, {});
  if (!report.ok) throw new Error(report.fault.kind);
  const read = await Promise.all(
    files.map((file) =>
      readReturned(file, async (bytes) => openFile(bytes), expectedBy(report.value.settings)),
    ),
  );
  const done = collect({ report: report.value, files: read, decisions });
  if (!done.ok) throw new Error(done.fault.kind);
  return done.value;
}

/** Everything that the officer gets to see: rows, conflicts, the log of what gave way, notices. */
function told({ rows, conflicts, notices, log, refusedFiles }: Collected): string {
  return JSON.stringify([rows, conflicts, log, notices, notices.map(noticeWords), refusedFiles]).replace(
    /\s/gu,
    "",
  );
}

/** Every line that stands in a visible sheet, without list numbers and blanks, beyond what was sent. */
async function wordsOf(files: readonly Uint8Array[]): Promise<ReadonlySet<string>> {
  const words = new Set<string>();
  for (const bytes of files) {
    const book = openFile(bytes);
    if (!book.ok) continue;
    for (const { name, visibility } of await book.value.sheets()) {
      const grid = visibility === "visible" ? await book.value.read(name) : undefined;
      for (const cell of (grid?.cells ?? []).flatMap((row) => row ?? []))
        for (const line of cell?.error === undefined ? (cell?.text ?? "").split(/[\n、]/u) : [])
          words.add(plain(line));
    }
  }
  return words;
}

/** Neither width nor blanks nor list numbers make other words. */
const plain = (line: string) =>
  line
    .normalize("NFKC")
    .replace(/[\s\u200b]|_x000D_/gu, "")
    .replace(/^(?:\d+[.、]|\(\d+\))/u, "");

const ID = /^[0-9a-z]{9}$/iu;

interface Outcome {
  /** Rows of the result; 8 were sent. */
  readonly rows?: number;
  readonly conflicts?: readonly string[];
  readonly codes?: readonly string[];
  /** The cell of the row with that work. */
  readonly cell?: readonly [work: string, column: string, text: string];
  /** Who counts as having returned something. */
  readonly merged?: string;
  /** Texts that must stand somewhere in what the officer sees. */
  readonly kept?: readonly string[];
  /** Words that nobody needs to be told: another header for a column that is known by it, a refused file's title. */
  readonly unsaid?: readonly string[];
}

export type Scenario = readonly [name: string, files: () => Promise<readonly Returned[]>, outcome: Outcome];

export const one = async (work: Work, to: string | undefined = CHINESE, name = `${to}—填报.xlsx`) => [
  { name, bytes: await copy(to, work) },
];
export const two = async (chinese: Work, maths: Work) => [
  ...(await one(chinese)),
  ...(await one(maths, MATHS)),
];
export const bytesOf = (words: string) => new TextEncoder().encode(words);

/** Runs a scenario, with these files in place of its own where they went through another program first: nothing that somebody wrote is lost, and what comes of it is what was said beforehand. */
export async function holds([, files, outcome]: Scenario, handed?: readonly Returned[]): Promise<void> {
  const { rows, conflicts, codes, cell, kept = [], unsaid = [] } = outcome;
  const given = handed ?? (await files());
  const done = await gather(given);
  const said = plain(told(done));
  const before = await wordsOf([...(await sent).copies.values()]);
  for (const words of await wordsOf(given.map(({ bytes }) => bytes)))
    if (!before.has(words) && !ID.test(words) && !unsaid.some((one) => words.startsWith(plain(one))))
      expect(said).toContain(words);
  for (const words of kept) expect(said).toContain(plain(words));
  if (conflicts !== undefined) expect(done.conflicts.map(({ kind }) => kind)).toEqual(conflicts);
  if (rows !== undefined) expect(done.rows).toHaveLength(rows);
  if (cell !== undefined)
    expect(done.rows.find((row) => row.cells["items"]?.includes(cell[0]))?.cells[cell[1]]).toBe(cell[2]);
  if (outcome.merged !== undefined)
    expect(done.senders.find(({ name }) => name === outcome.merged)?.state).toBe("merged");
  for (const code of codes ?? []) expect(done.notices.map((notice) => notice.code)).toContain(code);
  if (codes?.length === 0) expect(done.notices).toEqual([]);
}
