import type { ColumnChoice, HeaderRows, NamedColumn } from "../core/model/column-choice.ts";
import type { ColumnRole } from "../core/model/schedule.ts";

const ROLES: readonly string[] = [
  "time",
  "items",
  "owners",
  "number",
  "status",
  "extra",
] satisfies readonly ColumnRole[];

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;

type Fields<T> = Partial<Record<keyof T, unknown>>;

function headerOf(value: unknown): HeaderRows | null | undefined {
  if (value === null) return null;
  if (typeof value !== "object") return undefined;
  const { top, bottom } = value as Fields<HeaderRows>;
  return isCount(top) && isCount(bottom) && top <= bottom ? { top, bottom } : undefined;
}

function columnOf(value: unknown): NamedColumn[] {
  if (typeof value !== "object" || value === null) return [];
  const { column, role, header } = value as Fields<NamedColumn>;
  const whole = isCount(column) && typeof role === "string" && ROLES.includes(role);
  return whole && typeof header === "string" ? [{ column, role: role as ColumnRole, header }] : [];
}

/** A kept choice of columns; nothing where it is damaged or names no content column. */
export function columnChoiceOf(value: unknown): ColumnChoice[] {
  if (typeof value !== "object" || value === null) return [];
  const { sheet, header, columns } = value as Fields<ColumnChoice>;
  const rows = headerOf(header);
  if (typeof sheet !== "string" || rows === undefined || !Array.isArray(columns)) return [];
  const named = columns.flatMap(columnOf);
  const whole = named.length === columns.length && named.some(({ role }) => role === "items");
  return whole ? [{ sheet, header: rows, columns: named }] : [];
}
