import { bareText } from "../core/reading/lists/heading-words.ts";
import { sourceOf } from "./element.ts";
import type { TableRow, WordTable } from "./read-table.ts";

/** What a column of a schedule table holds. */
export type ColumnRole = "time" | "items" | "owners" | "number" | "other";

const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ["number", /^(序号|编号|No\.?)$/i],
  [
    "time",
    /^(活动|工作|实施|计划|起止|完成)?(时间|日期|月份|时段|时限|周次)(段|安排|节点|、主题)?$|^月$|^[周週][次别別]$|^起迄$/,
  ],
  [
    "items",
    /^(主要|重点|具体)?(工作|活动)?(及)?(内容|项目|事项|任务|要点|主题|名称|安排|措施|重点)(安排|及安排|要点)?$|^(主要|重点)工作$/,
  ],
  [
    "owners",
    /^(责任|负责|牵头|承办|主办|组织)(部门|单位|处室|科室|人|者|班级)?([/、或及]?(责任|负责)?(部门|单位|处室|人|者|个人))*$|^部门$|^召集人$/,
  ],
];

/** What a header cell says its column holds; white space inside is common: 「内 容」「责任部门 / 人」. */
function roleOf(header: string): ColumnRole {
  const bare = bareText(header);
  return ROLES.find(([, words]) => words.test(bare))?.[0] ?? "other";
}

/** The header of a hand-made schedule table: its row and what the columns hold. */
export interface KnownHeader {
  readonly row: number;
  readonly roles: readonly ColumnRole[];
}

/**
 * The header of a schedule table: 时间 and 内容 once each, 责任 at most once. Undefined for any other table.
 *
 * A title that spans the table may stand above it.
 */
export function knownHeader(table: WordTable): KnownHeader | undefined {
  const row = table.rows.findIndex(({ cells }) => cells.length > 1);
  if (row < 0 || row > 1) return undefined;
  const roles = (table.rows[row]?.cells ?? []).map(({ text }) => roleOf(text));
  const count = (wanted: ColumnRole): number => roles.filter((role) => role === wanted).length;
  const fits = count("time") === 1 && count("items") === 1 && count("owners") <= 1;
  return fits ? { row, roles } : undefined;
}

/** A hand-made schedule: where its rows begin, and what it holds that the new rows do not. */
export interface HandMade {
  /** Position of the header row. */
  readonly header: number;
  /** Headers of the further columns that hold words: 「备注」「地点」. */
  readonly further: readonly string[];
  /** It holds nothing but what a schedule has, so that replacing it loses nothing. */
  readonly replaceable: boolean;
}

/** Reads a table as a hand-made schedule; undefined where it has no column of times or none of work. */
export function handMade(table: WordTable): HandMade | undefined {
  const row = table.rows.findIndex(({ cells }) => cells.length > 1);
  if (row < 0 || row > 1) return undefined;
  const headers = (table.rows[row]?.cells ?? []).map(({ text }) => text.replace(/\s/g, ""));
  const roles = headers.map(roleOf);
  if (!roles.includes("time") || !roles.includes("items")) return undefined;
  const data = table.rows.slice(row + 1);
  const further = headers.filter((_, column) => {
    const role = roles[column] ?? "other";
    if (role === "number" || (role !== "other" && roles.indexOf(role) === column)) return false;
    return data.some(({ cells }) => (cells[column]?.text ?? "").trim() !== "");
  });
  return { header: row, further, replaceable: further.length === 0 && isCovered(table, row) };
}

/** Where a time should stand, the word that begins a closing note. */
const NOTE = /^(备?注|附注|说明|合计|总计)[：:]?$/;

/**
 * Whether every cell has a place in a schedule: no further words, no picture, no table in a cell. A closing note has
 * none, and a row of other cells than the header has (a note over all columns, a second header row), unless it is blank.
 */
function isCovered(table: WordTable, row: number): boolean {
  const roles = knownHeader(table)?.roles;
  const header = table.rows[row]?.cells;
  if (!roles || !header || table.rows.some(({ cells }) => cells.some(isMoreThanText))) return false;
  return table.rows.slice(row + 1).every(({ cells }) => {
    const noted = cells.some(({ text }) => NOTE.test(text.replace(/\s/g, "")));
    const alike = cells.length === header.length && cells.every(({ span }, at) => span === header[at]?.span);
    const fits = alike && !noted;
    return cells.every(
      ({ text }, column) => text.trim() === "" || (fits && (roles[column] ?? "other") !== "other"),
    );
  });
}

function isMoreThanText({ nested, picture }: TableRow["cells"][number]): boolean {
  return nested || picture;
}

/** The paragraphs of a title that stands above the header, as they are. */
export function titleLines(table: WordTable | undefined): string {
  const header = table && knownHeader(table);
  if (!table || !header) return "";
  const cells = table.rows.slice(0, header.row).flatMap((row) => row.cells);
  return cells
    .filter(({ text }) => text.trim() !== "")
    .flatMap(({ element }) => element.children.filter(({ name }) => name === "p"))
    .map((paragraph) => sourceOf(table.xml, paragraph))
    .join("");
}
