import { leadingNumber } from "../../text/numbering.ts";
import { roleOf } from "../column-role.ts";
import type { PastedTable } from "./pasted-rows.ts";

/** A value under its label: 「时间：3月」. */
interface Field {
  readonly label: string;
  readonly value: string;
}

const LABEL = "[\\p{Script=Han}/、\\u0020\\u3000]{2,10}\\d{0,2}";
const FIELD = new RegExp(`^\\s{0,8}(${LABEL})[：:]\\s{0,8}(.*)$`, "u");
/** Where the next field begins on the same line. */
const NEXT = new RegExp(`(?:\\t|\\u3000|\\s{2}|[；;，,])\\s{0,8}(?=${LABEL}[：:])`, "u");

/** 「活动一：」「项目2：」 count the entries. */
const COUNTED = /(?<=^(?:活动|项目|任务|事项|工作))[一二三四五六七八九十\d]{1,2}$/;

const isLabel = (label: string) => roleOf(label).strength >= 1 && roleOf(label).role !== "status";

/** The fields of a line; none where it does not begin with a label that a table could have as header. */
function fieldsOf(line: string): readonly Field[] {
  const words = line.slice(leadingNumber(line)?.length ?? 0);
  return words.split(NEXT).flatMap((part) => {
    const [, label = "", value = ""] = FIELD.exec(part) ?? [];
    const name = label.trim().replace(COUNTED, "");
    return isLabel(name) ? [{ label: name, value: value.trim() }] : [];
  });
}

type Entry = Map<string, string>;

/** Whether the entry is a piece of work with its time. */
function isWork(entry: Entry): boolean {
  const roles = [...entry.keys()].map((label) => roleOf(label)).filter(({ strength }) => strength >= 3);
  return roles.some(({ role }) => role === "time") && roles.some(({ role }) => role === "items");
}

const LONGEST_ENTRY = 12;

/** The entry that begins at that line: fields up to one whose label it has, or to a blank line behind all. */
function entryAt(lines: readonly string[], begin: number): { readonly entry: Entry; readonly next: number } {
  const entry: Entry = new Map();
  let next = begin;
  for (; next < lines.length && next - begin < LONGEST_ENTRY; next += 1) {
    const line = lines[next] ?? "";
    const fields = fieldsOf(line);
    if (fields.length === 0 || fields.some(({ label }) => entry.has(label))) break;
    if (next > begin && leadingNumber(line)?.style === "arabic" && isWork(entry)) break;
    for (const { label, value } of fields) entry.set(label, value);
  }
  return { entry, next };
}

/** A list of entries 「时间：…」「内容：…」「负责人：…」, on lines of their own or one line an entry, as a table. */
export function labelledTable(lines: readonly string[], begin: number): PastedTable | undefined {
  const entries: Entry[] = [];
  let next = begin;
  for (;;) {
    let at = next;
    while (entries.length > 0 && at < lines.length && lines[at]?.trim() === "") at += 1;
    const found = entryAt(lines, at);
    if (!isWork(found.entry)) break;
    entries.push(found.entry);
    next = found.next;
  }
  if (entries.length < 2) return undefined;
  const header = [...new Set(entries.flatMap((entry) => [...entry.keys()]))];
  return { rows: [header, ...entries.map((entry) => header.map((label) => entry.get(label) ?? ""))], next };
}
