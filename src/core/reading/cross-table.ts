import { textAt } from "../model/grid.ts";
import { linesAbove } from "./caption-top.ts";
import { headerKey, roleOf } from "./column-role.ts";
import { headed } from "./find-header.ts";
import { type GridView, tidyText } from "./grid-view.ts";
import type { Header, HeaderColumn } from "./header.ts";
import { isNoteBelow, isTotal } from "./note-words.ts";
import { plainHeader } from "./plain-header.ts";
import { repeatsHeader } from "./repeats-header.ts";
import { looksLikeTime, termName } from "./time-words.ts";
import { type AboveTable, readAbove } from "./title.ts";

/** What stands across the top: months over work, bodies over work, months over ticks, months over rows by what they say. */
type CrossKind = "times-across" | "owners-across" | "ticks" | "turned";

/** A table that says in its header what other tables say in a column: each filled cell is a row. */
export interface CrossTable {
  readonly kind: CrossKind;
  readonly view: GridView;
  readonly above: AboveTable;
  readonly header: Header;
  /** The columns under a month or a body, from the left. */
  readonly across: readonly HeaderColumn[];
  /** The columns beside them, which say of whole rows who, when or what. */
  readonly labels: readonly HeaderColumn[];
  /** First row below the header, and the row after the last; counted from 0. */
  readonly from: number;
  readonly to: number;
}

const UNIT = /月|季|学期|半年|周/;
const NUMERAL = /[0-9一二三四五六七八九十元正上下]/;
/** Days of a month or of a week head lists of attendance and timetables. */
const DAY = /[日号]$|^(?:星期|礼拜|周)[一二三四五六日天]$/;
const BODY =
  /(?:[处室部组科会委系办馆队园院]|委员|学院|中心|年级|支部|车间|教务|训导|总务|辅导|德育|政教|后勤|财务|人事)$/;
const MEETING = /[例座谈大年晚茶话]会$/;
const CORNER = /^(?=.*(?:月份?|时间|学期))(?=.*(?:部门|单位|小组|责任|负责|处室|科室)).{2,14}$/;

function headsTime({ header }: HeaderColumn): boolean {
  const text = plainHeader(header);
  if (termName(text) !== undefined) return true;
  return looksLikeTime(header) && UNIT.test(text) && NUMERAL.test(text) && !DAY.test(text);
}

function headsBody({ header, strength }: HeaderColumn): boolean {
  const text = plainHeader(header);
  return strength <= 2 && text.length <= 12 && BODY.test(text) && !MEETING.test(text);
}

const LONGEST_NAME = 12;
const ROWS_LOOKED_AT = 60;

/** The texts below the header in these columns. */
function textsBelow(view: GridView, from: number, columns: readonly HeaderColumn[]): string[] {
  const texts: string[] = [];
  for (let row = from; row < Math.min(view.height, from + ROWS_LOOKED_AT); row += 1) {
    if (isTotal(textAt(view.grid, row, view.written(row)[0] ?? 0))) continue;
    for (const { column } of columns) {
      const text = tidyText(view.grid.cells[row]?.[column]);
      if (text !== "") texts.push(text);
    }
  }
  return texts;
}

export const TICK = /^(?:[√✓✔☑●○◎★☆■▲△◆◇]+|是)$/;
const WORK = /\p{Script=Han}(?:.*\p{Script=Han}){3}/su;
const SOME_WORDS = /\p{Script=Han}.*\p{Script=Han}/su;
const PLAN_TITLE = /安排|计划|行事|进度|要点/;
const NO_PLAN = /值班|值日|值周|考勤|签到|预算|经费|决算|课程|课表|排班|轮[班值]|统计|成绩|考核|评分|名单/;

function most(texts: readonly string[], form: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(form).length * 2 > texts.length;
}

/** Whether work stands in the cells, not marks, sums or names. */
function saysWork(texts: readonly string[], above: AboveTable): boolean {
  const titled = above.lines.some((line) => PLAN_TITLE.test(line));
  const form = titled ? SOME_WORDS : WORK;
  return most(texts, (text) => form.test(text) && !looksLikeTime(text) && !isNoteBelow(text));
}

function isPlan(view: GridView, above: AboveTable): boolean {
  return ![...above.lines, view.grid.sheet].some((line) => NO_PLAN.test(line));
}

const looksLikeBody = (text: string) => text.length <= LONGEST_NAME && BODY.test(text);

/** What the columns beside the months are for: 部门, a corner 「部门\月份」 or names of bodies say who answers. */
function labelled(view: GridView, from: number, labels: readonly HeaderColumn[]): HeaderColumn[] {
  const cornered = labels.map((one): HeaderColumn => {
    const corner = one.strength < 4 && CORNER.test(headerKey(one.header));
    return corner ? { ...one, role: "owners", strength: 3 } : one;
  });
  if (cornered.some(({ role }) => role === "owners")) return cornered;
  return cornered.map((one): HeaderColumn => {
    const names = one.strength === 0 && most(textsBelow(view, from, [one]), looksLikeBody);
    return names ? { ...one, role: "owners", strength: 2 } : one;
  });
}

/** A column without a header left of the months: the corner is often blank. */
function cornerColumn(view: GridView, from: number, columns: readonly HeaderColumn[]): HeaderColumn[] {
  const [first] = columns;
  if (first === undefined || first.column === 0) return [];
  const corner: HeaderColumn = { column: first.column - 1, header: "", role: "extra", strength: 0 };
  return textsBelow(view, from, [corner]).length > 0 ? [corner] : [];
}

/** A table whose header may be one: what does not yet know what stands across and beside. */
type Start = Omit<CrossTable, "kind" | "across" | "labels">;

function underTimes(start: Start, across: readonly HeaderColumn[]): CrossTable | undefined {
  const { view, header, above, from } = start;
  const beside = header.columns.filter((one) => !across.includes(one));
  const labels = [...cornerColumn(view, from, header.columns), ...labelled(view, from, beside)];
  const texts = textsBelow(view, from, across);
  const items = labels.find(({ role, strength }) => role === "items" && strength >= 3);
  if (items !== undefined && most(texts, (text) => TICK.test(text))) {
    return items.strength >= 4 ? { ...start, across, kind: "ticks", labels } : undefined;
  }
  const [first] = labels;
  if (first?.role === "time" && namesWork(textsBelow(view, from, [first]))) {
    return { ...start, across, kind: "turned", labels: [first] };
  }
  const owned = labelled(view, from, labels);
  const owner = owned.find(({ role }) => role === "owners");
  const before = owner !== undefined && across.every(({ column }) => column > owner.column);
  return before && saysWork(texts, above)
    ? { ...start, across, kind: "times-across", labels: owned }
    : undefined;
}

/** Whether the words beside the rows say what stands in them: 工作内容, 负责人. */
function namesWork(texts: readonly string[]): boolean {
  return texts.some((text) => roleOf(text).role === "items" && roleOf(text).strength >= 4);
}

function underBodies(start: Start, across: readonly HeaderColumn[]): CrossTable | undefined {
  const { view, header, above, from } = start;
  const labels = header.columns.filter((one) => !across.includes(one));
  const timed = labels.some(({ role, strength }) => role === "time" && strength >= 3);
  if (across.length < 2 || !timed || labels.some(({ role }) => role === "items")) return undefined;
  if (!saysWork(textsBelow(view, from, across), above)) return undefined;
  const best = Math.max(...labels.map(({ role, strength }) => (role === "time" ? strength : 0)));
  const time = labels.find(({ role, strength }) => role === "time" && strength === best);
  const settled = labels.map(
    (one): HeaderColumn => (one.role === "time" && one !== time ? { ...one, role: "extra" } : one),
  );
  return { ...start, across, kind: "owners-across", labels: settled };
}

/** A word of the row's own, not one of a cell merged over it from the left. */
function ownColumns(view: GridView, row: number): HeaderColumn[] {
  return headed(view, row).filter(({ column }) => view.anchor(row, column).column === column);
}

/** As far up the title of a sheet's first table is looked for. */
const LINES_ABOVE = 12;

function crossAt(view: GridView, row: number, floor: number): CrossTable | undefined {
  if (view.written(row).length < 2) return undefined;
  const header: Header = { top: row, bottom: row, columns: ownColumns(view, row) };
  const [times, bodies] = [header.columns.filter(headsTime), header.columns.filter(headsBody)];
  // Few rows can head such a table, and only for these is it worth looking at what stands above.
  if (times.length < 2 && bodies.length < 2) return undefined;
  const top = floor === 0 ? Math.max(0, row - LINES_ABOVE) : linesAbove(view, floor, row);
  const above = readAbove(view, top, row);
  if (!isPlan(view, above)) return undefined;
  const start = { view, above, header, from: row + 1, to: view.height };
  return (times.length > 1 ? underTimes(start, times) : undefined) ?? underBodies(start, bodies);
}

/** The tables on their side of a sheet: months or bodies across the top, work in the cells. */
export function findCrossTables(view: GridView): readonly CrossTable[] {
  const tables: CrossTable[] = [];
  for (let row = 0; row < view.height; row += 1) {
    const last = tables.at(-1);
    if (last !== undefined && repeatsHeader(view, row, last.header)) continue;
    const found = crossAt(view, row, last?.from ?? 0);
    if (found === undefined) continue;
    const top = linesAbove(view, last?.from ?? 0, row);
    if (last !== undefined) tables.splice(-1, 1, { ...last, to: top });
    tables.push(found);
  }
  return tables;
}
