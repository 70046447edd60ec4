import { oneLine } from "../core/text/one-line.ts";
import { escapeXml, unescapeXml } from "../package/xml-scan.ts";
import { readElements } from "./element.ts";
import { knownHeader } from "./known-table.ts";
import { paragraphOf } from "./paragraph.ts";
import type { Plan } from "./plan.ts";
import type { Layout } from "./plan-layout.ts";
import { readTable } from "./read-table.ts";
import { columnLines, hasOwners, type ScheduleTable } from "./schedule-table.ts";

/** Whether a piece of the document, read as its reader sees it, says exactly what the schedule says. */
export function readBack(plan: Plan, piece: string, table: ScheduleTable, layout: Layout): boolean {
  return layout === "table" ? sameTable(plan, piece, table) : sameList(plan, piece, table);
}

/** As Word can hold it: what XML cannot say is left out. */
function plain(text: string): string {
  return unescapeXml(escapeXml(text));
}

function sameTable(plan: Plan, piece: string, table: ScheduleTable): boolean {
  const read = readTable(piece, plan.names.element, plan.styles);
  const header = read && knownHeader(read);
  if (!read || !header) return false;
  const owners = header.roles.includes("owners");
  if (owners !== hasOwners(table)) return false;
  const rows = read.rows.slice(header.row + 1);
  if (rows.length !== table.rows.length) return false;
  return table.rows.every((row, index) => {
    const wanted = columnLines(row, index, owners);
    const cells = rows[index]?.cells ?? [];
    if (cells.length !== header.roles.length) return false;
    // Of a further column (备注) the schedule says nothing.
    return header.roles.every(
      (role, column) => role === "other" || cells[column]?.text === plain(wanted[role].join("\n")),
    );
  });
}

/** Every word of the schedule, in its order, and nothing but numbers, colons and brackets between. */
function sameList(plan: Plan, piece: string, table: ScheduleTable): boolean {
  const paragraphs = readElements(piece, plan.names.element).filter(({ name }) => name === "p");
  const lines = paragraphs.map((paragraph) => paragraphOf(piece, paragraph, plan.styles).text);
  const wanted = table.rows.flatMap(({ time, items, owners }) => [
    { text: oneLine(time, "、"), rest: owners.length > 0 ? `（${owners.join("、")}）` : "" },
    ...items.map((text) => ({ text, rest: "" })),
  ]);
  if (lines.length !== wanted.length) return false;
  return wanted.every(({ text, rest }, index) => says(lines[index] ?? "", plain(`${text}${rest}`)));
}

function says(line: string, words: string): boolean {
  if (line === words || line === `${words}：`) return true;
  return (
    line.endsWith(words) && /^[（(]?\d{1,3}[.．、)）]\s?$/.test(line.slice(0, line.length - words.length))
  );
}
