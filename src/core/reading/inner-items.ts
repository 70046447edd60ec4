import { type GridView, isWritten, seenText, tidyText } from "./grid-view.ts";
import type { Header, HeaderColumn } from "./header.ts";
import { withNamedWork } from "./named-work.ts";

const SAMPLE_ROWS = 200;
/** A text that much longer than the one before it says how that is to be done. */
const LONGER = 2;

/** The columns under the merged header cell of the work, from the left: one where it heads that alone. */
function columnsUnder({ columns, bottom }: Header, view: GridView): readonly HeaderColumn[] {
  const items = columns.find(({ role }) => role === "items");
  if (items === undefined) return [];
  const area = view.area(bottom, items.column);
  const right = area?.right ?? items.column;
  const under = columns.filter(({ column }) => column >= items.column && column <= right);
  return under.every((one) => one === items || one.role === "extra") ? under : [];
}

/** The rows below the header in which any of the columns is written. */
function rowsBelow(view: GridView, from: number, columns: readonly HeaderColumn[]): number[] {
  const end = Math.min(view.height, from + SAMPLE_ROWS);
  const rows = Array.from({ length: Math.max(0, end - from) }, (_, at) => from + at);
  return rows.filter((row) => columns.some(({ column }) => isWritten(view.grid.cells[row]?.[column])));
}

const textsIn = (view: GridView, rows: readonly number[], { column }: HeaderColumn) =>
  rows.map((row) => tidyText(view.grid.cells[row]?.[column])).filter((text) => text !== "");

/**
 * Whether the work stands in the inner column wherever its group stands beside it, and a group has several works: its
 * name stands alone over them, or again in the next row.
 */
function dividesGroups(view: GridView, rows: readonly number[], group: number, inner: number): boolean {
  let divided = false;
  let above = "";
  for (const row of rows) {
    const name = tidyText(view.grid.cells[row]?.[group]);
    if (name !== "" && seenText(view, row, inner) === "") return false;
    divided ||= name === "" ? isWritten(view.grid.cells[row]?.[inner]) : name === above;
    above = name;
  }
  return divided;
}

/** 1, 2, 3 … before the work. */
function counts(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every((text) => /^[0-9]{1,2}[.、．]?$/.test(text));
}

const lengthOf = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + text.length, 0) / texts.length;

/** Where something takes place, as a cell says it with no other word. */
const PLACE =
  /^[^，。；、：:]{0,8}(?:礼堂|操场|球场|运动场|田径场|广场|会场|报告厅|展厅|大厅|餐厅|食堂|体育馆|图书馆|博物馆|展览馆|馆|[会教活阅舞音书棋健活议公动]室|活动室|教室|公园|校园|花园|基地|农庄|景区|中心|之家|后山|楼|校门口|校内|校外|线上|户外)$/;
const DOES = /^(?:参观|走访|布置|打扫|清扫|整理|检查|建设|维护|慰问|开放|美化|游览?|去|到)/;

/** Whether most of the texts are places: 「礼堂」「学校操场」, and no work such as 「参观博物馆」. */
function arePlaces(texts: readonly string[]): boolean {
  const places = texts.filter((text) => PLACE.test(text) && !DOES.test(text)).length;
  return texts.length > 0 && places * 2 > texts.length;
}

/**
 * Whether the columns are room for several works of one row: three or more of them, or a second one beside most works
 * and not much longer than they are; where one of them says where, none.
 */
function areWorks(view: GridView, rows: readonly number[], columns: readonly HeaderColumn[]): boolean {
  const [first, ...further] = columns.map((one) => textsIn(view, rows, one));
  const second = further[0];
  if (first === undefined || second === undefined || second.length === 0) return false;
  if (further.some(arePlaces)) return false;
  if (lengthOf(second) > LONGER * lengthOf(first)) return false;
  return further.length > 1 || second.length * 2 > first.length;
}

/** The header with the work in the second of these columns and what the first one holds in the first. */
function shifted(
  header: Header,
  [first, second]: readonly HeaderColumn[],
  role: HeaderColumn["role"],
): Header {
  if (first === undefined || second === undefined) return header;
  const columns = header.columns.map((one): HeaderColumn => {
    if (one === first) return { ...second, role, column: first.column, header: first.header };
    return one === second ? { ...first, column: second.column, header: second.header } : one;
  });
  return { ...header, columns };
}

/**
 * 「工作内容」 merged over several columns. Of two the first may count the works or name groups of them: then the second
 * is what is to be done, and a group is carried through. Else each of them may hold work of the row.
 */
export function withInnerItems(view: GridView, header: Header): Header {
  const under = columnsUnder(header, view);
  const [first, second, third] = under;
  if (first === undefined || second === undefined) return withNamedWork(view, header);
  const rows = rowsBelow(view, header.bottom + 1, under);
  if (third === undefined && counts(textsIn(view, rows, first))) return shifted(header, under, "number");
  if (third === undefined && dividesGroups(view, rows, first.column, second.column))
    return shifted(header, under, "extra");
  if (!areWorks(view, rows, under)) return header;
  const columns = header.columns.map((one): HeaderColumn => {
    return under.includes(one) ? { ...one, role: "items" } : one;
  });
  return { ...header, columns };
}
