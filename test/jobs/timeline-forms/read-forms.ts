import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import type { IsoMonth } from "../../../src/core/model/day.ts";

/** For each piece of work the months in which a form shows it. */
export type MonthsByWork = ReadonlyMap<string, readonly IsoMonth[]>;

const VACATION = "F3F2F1";

/** The cells of the sheet 时间轴: fills but those of the vacations, and dots. */
export async function readSheet(bytes: Uint8Array, months: readonly IsoMonth[]): Promise<MonthsByWork> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const sheet = book.getWorksheet("时间轴");
  const works = new Map<string, IsoMonth[]>();
  sheet?.eachRow((row, number) => {
    if (number <= 4) return;
    const shown = months.filter((_, at) => isMarked(row.getCell(3 + at)));
    works.set(row.getCell(2).text, shown);
  });
  return works;
}

function isMarked(cell: ExcelJS.Cell): boolean {
  if (cell.text !== "") return true;
  const { fill } = cell;
  if (fill?.type !== "pattern" || fill.pattern === "none") return false;
  return fill.fgColor?.argb?.slice(-6) !== VACATION;
}

/** An element of an XML text: its name, attributes and what is in it. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parsed(xml: string): Element {
  const parser = new SaxesParser();
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    for (const element of open) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return root;
}

function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The bars and dots of the picture, by where they stand under the months; the work is told by its title. */
export function readSvg(svg: string, months: readonly IsoMonth[], width: number): MonthsByWork {
  const works = new Map<string, IsoMonth[]>();
  for (const group of all(parsed(svg), "g")) {
    const [title] = group.children;
    const lines = title?.text.split("\n") ?? [];
    const marks = group.children.filter(({ name }) => name === "rect" || name === "circle");
    if (title?.name !== "title" || lines.length < 2 || marks.length === 0) continue;
    const month = width / months.length;
    const shown = months.filter((_, at) => marks.some((mark) => lies(mark, at * month, (at + 1) * month)));
    works.set(lines[0] ?? "", shown);
  }
  return works;
}

/** Whether more of the mark than its rounded edge lies between the two. */
function lies({ name, attributes }: Element, from: number, to: number): boolean {
  const read = (key: string) => Number(attributes[key] ?? Number.NaN);
  if (name === "circle") return read("cx") >= from && read("cx") < to;
  const [start, end] = [read("x"), read("x") + read("width")];
  return Math.min(end, to) - Math.max(start, from) > 1;
}

/** The cells of the Word grid: shaded as a bar or a band, or with a dot. */
export function readWord(bytes: Uint8Array, months: readonly IsoMonth[]): MonthsByWork {
  const part = unzipSync(bytes)["word/document.xml"];
  if (part === undefined) throw new Error("no main part");
  const works = new Map<string, IsoMonth[]>();
  for (const row of all(parsed(strFromU8(part)), "w:tr").slice(1)) {
    const [work, ...cells] = all(row, "w:tc");
    const shown = months.filter((_, at) => {
      const cell = cells[at];
      const fills =
        cell === undefined ? [] : all(cell, "w:shd").map(({ attributes }) => attributes["w:fill"]);
      return cell?.text === "●" || fills.includes("7F7F7F") || fills.includes("D9D9D9");
    });
    works.set(work?.text ?? "", shown);
  }
  return works;
}

/** The 行事历 as text: under each month's heading the lines that begin with a piece of work. */
export function readText(text: string, months: readonly IsoMonth[], works: readonly string[]): MonthsByWork {
  const read = new Map<string, IsoMonth[]>();
  let rest = [...months];
  for (const block of text.split("\n\n")) {
    const [heading = "", ...lines] = block.trim().split("\n");
    const [, number] = /^【(\d+)月】$/u.exec(heading) ?? [];
    if (number === undefined) continue;
    const at = rest.findIndex((month) => Number(month.slice(5)) === Number(number));
    const month = rest[at];
    if (month === undefined) throw new Error(`no month ${heading} is left`);
    rest = rest.slice(at + 1);
    for (const line of lines) {
      const work = works.find((one) => line.replace(/^\d+\. /u, "").replace(/（.*）$/u, "") === one);
      if (work === undefined) throw new Error(`no work: ${line}`);
      read.set(work, [...(read.get(work) ?? []), month]);
    }
  }
  return read;
}
