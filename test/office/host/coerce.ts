import type { HostCell } from "./cells.ts";
import { invalidArgument } from "./host-error.ts";

/** What a cell holds after something was written to it; its look stays. */
export type Entered = Pick<HostCell, "value" | "formula" | "isError" | "format">;

/**
 * What Excel makes of a value that is written to a cell, as if it were typed: under `@` a text stays the text
 * it is, under other formats a formula, a number, a date, a truth value is seen in it.
 *
 * Whether Excel takes a leading apostrophe off under `@` too is not known: `apostropheGoes` tries both.
 */
export function entered(value: unknown, format: string, apostropheGoes: boolean): Entered {
  if (typeof value === "number" || typeof value === "boolean") return plain(value, format);
  if (typeof value !== "string") throw invalidArgument(`a ${typeof value} in values`);
  if (format === "@") return plain(apostropheGoes ? value.replace(/^'/, "") : value, format);
  return typed(value, format);
}

function plain(value: string | number | boolean, format: string): Entered {
  return { value, formula: undefined, isError: false, format };
}

const ERRORS = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"];

function typed(text: string, format: string): Entered {
  if (text.startsWith("'")) return plain(text.slice(1), format);
  const bare = text.trim();
  if (ERRORS.includes(bare)) return { value: bare, formula: undefined, isError: true, format };
  if (/^(true|false)$/i.test(bare)) return plain(/^true$/i.test(bare), format);
  const number = readNumber(bare);
  if (number !== undefined) return plain(number, format);
  const date = readDate(bare);
  if (date !== undefined) return plain(date.serial, format === "General" ? date.format : format);
  return /^[=+\-@]/.test(text) && text.length > 1 ? formula(text, format) : plain(text, format);
}

/** No formula is worked out here but sums of numbers; one that Excel could not read is refused. */
function formula(text: string, format: string): Entered {
  const body = text.replace(/^=/, "");
  const sum = /^\d+(?:\+\d+)*$/.test(body);
  if (!sum && !/^[A-Z$"'(&\d+\-*/!:.,)\w=]+$/.test(body)) throw invalidArgument(`the formula ${text}`);
  const value = sum ? body.split("+").reduce((total, part) => total + Number(part), 0) : 0;
  return { value, formula: `=${body}`, isError: false, format };
}

function readNumber(text: string): number | undefined {
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (/^[+-]?\d{1,3}(,\d{3})+$/.test(text)) return Number(text.replaceAll(",", ""));
  if (/^\d+(\.\d+)?%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  return undefined;
}

const MONTH_DAY = 'm"月"d"日"';

/** The spellings of days in which a Chinese Excel sees a date; days without a year are those of this year, 2025. */
function readDate(text: string): { readonly serial: number; readonly format: string } | undefined {
  const [, year, month, day] = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(text) ?? [];
  if (day !== undefined) return dated(Number(year), Number(month), Number(day), "yyyy/m/d");
  const [, only, inMonth] = /^(\d{4})年(\d{1,2})月$/.exec(text) ?? [];
  if (inMonth !== undefined) return dated(Number(only), Number(inMonth), 1, 'yyyy"年"m"月"');
  const [, first, second] = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(text) ?? [];
  return second === undefined ? undefined : dated(2025, Number(first), Number(second), MONTH_DAY);
}

function dated(year: number, month: number, day: number, format: string) {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || month < 1) return undefined;
  return { serial: moment.getTime() / 86_400_000 + 25_569, format };
}
