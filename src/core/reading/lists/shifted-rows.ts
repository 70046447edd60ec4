import { roleOf } from "../column-role.ts";
import { looksLikeTime } from "../time-words.ts";
import { namesOwner } from "./owner-name.ts";

type Row = readonly string[];

function leadingTimes(row: Row): number {
  const other = row.findIndex((cell) => !looksLikeTime(cell));
  return other < 0 ? row.length : other;
}

function blanksBehind(row: Row): number {
  const written = [...row].reverse().findIndex((cell) => cell !== "");
  return written < 0 ? row.length : written;
}

/** The row moved that far to the right. */
const moved = (row: Row, by: number): Row => [
  ...Array.from({ length: by }, () => ""),
  ...row.slice(0, row.length - by),
];

/** A header that spans two columns of times, weeks and their days, stands with all behind it one too far to the left. */
function wholeHeader(header: Row, rows: readonly Row[]): Row {
  const spans = blanksBehind(header) === 1 && roleOf(header[0] ?? "").role === "time";
  const full = rows.filter((row) => blanksBehind(row) === 0);
  const paired = full.length > 0 && full.every(([, second = ""]) => looksLikeTime(second));
  return spans && paired ? moved(header, 1) : header;
}

/** How many columns the times at the beginning of the table take. */
function timeColumns(header: Row): number {
  const at = header.findIndex((text) => text !== "");
  return roleOf(header[at] ?? "").role === "time" ? at + 1 : 0;
}

const nameOwners = (words: string) => words.split(/[、，,；;/\s]+/).every(namesOwner);

/** Whether the row lacks that many times, and ends with who answers where the work stands in the others. */
function isShifted(row: Row, lacks: number, owners: number): boolean {
  const last = row.length - 1 - blanksBehind(row);
  return lacks > 0 && row[0] !== "" && last > 0 && last + lacks === owners && nameOwners(row[last] ?? "");
}

/**
 * The rows of a table as a page loses the cells that reach down over several rows: those below lack them and stand
 * too far to the left, with blank cells behind. A row without its time moves under its columns.
 */
export function shiftedRows([header, ...rows]: readonly Row[]): readonly Row[] {
  if (header === undefined) return rows;
  const whole = wholeHeader(header, rows);
  const times = timeColumns(whole);
  const owners = whole.findIndex((text) => roleOf(text).role === "owners");
  const placed = rows.map((row, at) => {
    const lacks = times - leadingTimes(row);
    return at > 0 && isShifted(row, lacks, owners) ? moved(row, lacks) : row;
  });
  return [whole, ...placed];
}
