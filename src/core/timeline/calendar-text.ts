import type { IsoMonth } from "../model/day.ts";
import type { TextLine } from "../model/text-line.ts";
import { itemWords } from "../text/item-words.ts";
import type { CalendarEntry, MonthCalendar } from "./month-calendar.ts";

/** The 行事历 as plain text that can be pasted into a chat: a heading a month, numbered lines below. */
export function calendarText(calendar: MonthCalendar): string {
  const sections = sectionsOf(calendar).map(
    ({ heading, entries }) => `【${heading}】\n${lines(entries).join("\n")}`,
  );
  return blocks([calendar.title, ...sections]);
}

/** The same as lines of a Word document. */
export function calendarLines(calendar: MonthCalendar): readonly TextLine[] {
  return [
    { kind: "title", text: calendar.title },
    ...sectionsOf(calendar).flatMap(({ heading, entries }): TextLine[] => [
      { kind: "heading", text: heading },
      ...lines(entries).map((text): TextLine => ({ kind: "text", text })),
    ]),
  ];
}

interface CalendarSection {
  readonly heading: string;
  readonly entries: readonly CalendarEntry[];
}

function sectionsOf({ months, allAlong, unplaced }: MonthCalendar): readonly CalendarSection[] {
  return [
    ...months.map(({ month, entries }) => ({ heading: monthName(month), entries })),
    { heading: "全年、定期", entries: allAlong },
    { heading: "时间待定", entries: unplaced },
  ].filter(({ entries }) => entries.length > 0);
}

/**
 * One month and the next one, for the month's push to the group: 【11月工会工作】.
 *
 * `late` is what should have been done by now; it is named only where the office keeps 完成情况.
 */
export function monthText(
  { months, allAlong }: MonthCalendar,
  month: IsoMonth,
  late: readonly CalendarEntry[] = [],
): string {
  const at = months.findIndex((one) => one.month === month);
  const now = at < 0 ? [] : (months[at]?.entries ?? []);
  const next = at < 0 ? [] : (months[at + 1]?.entries ?? []);
  return blocks([
    `【${monthName(month)}工会工作】`,
    ...part("还没完成", late),
    ...(now.length === 0 ? ["本月没有单列的工作。"] : part("本月", now)),
    ...part("下月预告", next),
    ...part("长期、定期", allAlong),
  ]);
}

function part(name: string, entries: readonly CalendarEntry[]): string[] {
  return entries.length === 0 ? [] : [`${name}：\n${lines(entries).join("\n")}`];
}

function blocks(texts: readonly string[]): string {
  return `${texts.join("\n\n")}\n`;
}

function lines(entries: readonly CalendarEntry[]): string[] {
  return entries.map((entry, at) => `${at + 1}. ${entryText(entry)}`);
}

function entryText({ item, when, owners }: CalendarEntry): string {
  const more = [when, owners.join("、")].filter((text) => text !== "").join("，");
  return `${itemWords(item)}${more === "" ? "" : `（${more}）`}`;
}

function monthName(month: IsoMonth): string {
  return `${Number(month.slice(5))}月`;
}
