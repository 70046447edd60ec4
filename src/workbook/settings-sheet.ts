import { decisionOf } from "../core/model/decision.ts";
import type { FileFault } from "../core/model/fault.ts";
import { type Grid, textAt } from "../core/model/grid.ts";
import { isBaseRow, keptReturnOf, lostReturnOf, writtenMergeOf } from "../core/model/kept-merge.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import { type LostReturn, type RoundRecord, withDecided, withSharedLists } from "../core/model/round.ts";
import {
  NO_SETTINGS,
  SETTINGS_FORMAT,
  type Settings,
  settingsFormat,
  type Unit,
} from "../core/model/settings.ts";
import type { CellStyle, ModelRow, SheetModel } from "../core/model/sheet-model.ts";
import { readCalendar } from "../core/time/read-calendar.ts";
import { columnChoiceOf } from "./column-choice-of.ts";

/** The name of the hidden sheet that keeps what must last. */
export const SETTINGS_NAME = "设置";

const FORMAT = "格式版本";
const FRAME = "学年或学期";
const CALENDAR = "校历";
const ACCEPTED = "已确认的建议";
const UNIT = "名单";
const ROUND = "下发";
const DECISION = "汇总时的决定";
const UNWAITED = "不等了";
const RETURNED = "交回";
const WRITTEN = "上次汇总";
const COLUMNS = "指定的列";

/** A cell holds 32,767 characters at most; longer values run on in the cells beside it. */
const LONGEST = 32_000;

const KEY: CellStyle = { font: "宋体", size: 11, bold: true, format: "@" };
const VALUE: CellStyle = { font: "宋体", size: 11, format: "@" };

/**
 * The hidden sheet 设置: the format's version first, then one line a setting, its name and its value as JSON.
 *
 * A line for each confirmed 建议 and each body of the 名单, so that people can read it and damage to one
 * line costs that line alone.
 */
export function settingsSheet(settings: Settings): SheetModel {
  const { frame, calendar, accepted, units, rounds = [], columns = [] } = settings;
  return {
    name: SETTINGS_NAME,
    generated: true,
    state: "hidden",
    columns: [{ width: 16 }, { width: 60 }],
    rows: [
      line(FORMAT, settingsFormat(settings)),
      ...(frame === undefined ? [] : [line(FRAME, frame)]),
      ...(calendar === undefined ? [] : [line(CALENDAR, calendar)]),
      ...accepted.map((key) => line(ACCEPTED, key)),
      ...units.map((unit) => line(UNIT, unit)),
      ...rounds.flatMap(roundLines),
      ...columns.map((choice) => line(COLUMNS, choice)),
    ],
    merges: [],
    gridlines: true,
    page: {
      orientation: "portrait",
      fitWidth: 1,
      fitHeight: 0,
      margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 },
    },
  };
}

/** A round, and below it a line for each thing that was decided about it, each copy that was merged, and the merge. */
function roundLines({
  decisions = [],
  unwaited = [],
  returns = [],
  written,
  ...round
}: RoundRecord): ModelRow[] {
  const of = { plan: round.plan, round: round.round };
  return [
    line(ROUND, round),
    ...decisions.map((decision) => line(DECISION, { ...of, decision })),
    ...unwaited.map((name) => line(UNWAITED, { ...of, name })),
    ...returns.map((returned) => line(RETURNED, { ...of, returned })),
    ...(written === undefined ? [] : [line(WRITTEN, { ...of, written })]),
  ];
}

function line(key: string, value: unknown): ModelRow {
  const cells = piecesOf(JSON.stringify(value)).map((text) => ({ text, style: VALUE }));
  return { height: 15, cells: [{ text: key, style: KEY }, ...cells] };
}

/** Never cut inside a character of two code units: half of one is no text. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + LONGEST);
    if (end < text.length && text.charCodeAt(end - 1) >= 0xd800 && text.charCodeAt(end - 1) <= 0xdbff)
      end -= 1;
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

/**
 * What the sheet 设置 keeps. A sheet of that name that is not ours, a line that is damaged and a setting that
 * this version does not know are passed over; a newer format is refused, since writing it back would lose things.
 */
export function settingsFromGrid(grid: Grid | undefined): Result<Settings, FileFault> {
  if (grid === undefined || textAt(grid, 0, 0).trim() !== FORMAT) return ok(NO_SETTINGS);
  const format = Number(textAt(grid, 0, 1).trim() || Number.NaN);
  if (format > SETTINGS_FORMAT) return fail({ kind: "newer-format", wanted: "workbook" });
  const lines = grid.cells.map((_, row) => ({ key: textAt(grid, row, 0).trim(), value: valueAt(grid, row) }));
  const valuesOf = (key: string) => lines.filter((one) => one.key === key).map(({ value }) => value);
  const frame = valuesOf(FRAME).find(isText);
  const calendar = valuesOf(CALENDAR).map(readCalendar).find(isRead);
  const rounds = valuesOf(ROUND)
    .flatMap(roundOf)
    .map((round) => withSharedLists(collectedRound(decidedRound(round, valuesOf), valuesOf)));
  const columns = valuesOf(COLUMNS).flatMap(columnChoiceOf);
  return ok({
    ...(frame !== undefined && { frame }),
    ...(calendar !== undefined && { calendar: calendar.value }),
    accepted: [...new Set(valuesOf(ACCEPTED).filter(isText))],
    units: valuesOf(UNIT).flatMap(unitOf),
    ...(rounds.length > 0 && { rounds }),
    ...(columns.length > 0 && { columns }),
  });
}

function valueAt(grid: Grid, row: number): unknown {
  const pieces = (grid.cells[row] ?? []).slice(1).map((cell) => cell?.text ?? "");
  try {
    return JSON.parse(pieces.join(""));
  } catch {
    return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isRead<T>(reading: Result<T, unknown>): reading is { readonly ok: true; readonly value: T } {
  return reading.ok;
}

/** A round that does not hold what a merge needs is no round. */
function roundOf(value: unknown): RoundRecord[] {
  if (typeof value !== "object" || value === null) return [];
  const { plan, round, rows, extra, checksum } = value as Partial<Record<keyof RoundRecord, unknown>>;
  const whole = isText(plan) && typeof round === "number" && isText(checksum);
  if (!whole || !isList(rows, isBaseRow) || !isList(extra, isText)) return [];
  return [withWholeRows(withWholeLists(value as RoundRecord))];
}

/** Rows of the last merge that are damaged were not written. */
function withWholeRows({ merged, ...round }: RoundRecord): RoundRecord {
  return Array.isArray(merged) ? { ...round, merged: merged.filter(isBaseRow) } : round;
}

function isList(value: unknown, holds: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((one) => holds(one));
}

/** A recipient whose lists are damaged counts as one without any: it got everything to write in. */
function withWholeLists({ sent, ...round }: RoundRecord): RoundRecord {
  if (typeof sent !== "object" || sent === null) return round;
  const whole = Object.entries(sent).filter(
    ([, copy]) => Array.isArray(copy?.ids) && Array.isArray(copy.own),
  );
  return { ...round, sent: Object.fromEntries(whole) };
}

function decidedRound(round: RoundRecord, valuesOf: (key: string) => unknown[]): RoundRecord {
  const own = (key: string): OfRound[] =>
    valuesOf(key).filter((value): value is OfRound => isOfRound(value, round));
  return withDecided(round, {
    decisions: own(DECISION).flatMap((value) => decisionOf(value.decision) ?? []),
    unwaited: [...new Set(own(UNWAITED).flatMap(({ name }) => (isText(name) ? [name] : [])))],
  });
}

/** With the copies that were merged; of those that are damaged it stays known whose they are. */
function collectedRound(round: RoundRecord, valuesOf: (key: string) => unknown[]): RoundRecord {
  const own = (key: string) => valuesOf(key).filter((value): value is OfRound => isOfRound(value, round));
  const places = round.rows.length;
  const lines = own(RETURNED).map(({ returned }) => ({ returned, kept: keptReturnOf(returned, places) }));
  const returns = lines.flatMap(({ kept }) => kept ?? []);
  const damaged = lines.filter(({ kept }) => kept === undefined);
  const lost = [...lostBefore(round), ...damaged.flatMap(({ returned }) => lostReturnOf(returned) ?? [])];
  const written = own(WRITTEN).flatMap((value) => writtenMergeOf(value.written, places) ?? [])[0];
  const { lost: _, ...whole } = round;
  return {
    ...whole,
    ...(returns.length > 0 && { returns }),
    ...(written !== undefined && { written }),
    ...(lost.length > 0 && { lost }),
  };
}

/** The line of a damaged copy goes when the settings are next written; whose it was stays with the round. */
function lostBefore({ lost }: RoundRecord): readonly LostReturn[] {
  return Array.isArray(lost) ? lost.flatMap((one) => lostReturnOf(one) ?? []) : [];
}

interface OfRound {
  readonly decision?: unknown;
  readonly name?: unknown;
  readonly returned?: unknown;
  readonly written?: unknown;
}

function isOfRound(value: unknown, { plan, round }: RoundRecord): value is OfRound {
  if (typeof value !== "object" || value === null) return false;
  const of = value as Partial<Record<"plan" | "round", unknown>>;
  return of.plan === plan && of.round === round;
}

function unitOf(value: unknown): Unit[] {
  if (typeof value !== "object" || value === null) return [];
  const { name, aliases, kind, contact } = value as Partial<Record<keyof Unit, unknown>>;
  if (!isText(name) || name.trim() === "") return [];
  return [
    {
      name,
      aliases: Array.isArray(aliases) ? aliases.filter(isText) : [],
      kind: kind === "sub-union" ? "sub-union" : "department",
      ...(isText(contact) && contact.trim() !== "" && { contact }),
    },
  ];
}
