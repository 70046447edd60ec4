import { describe, expect, test } from "vitest";
import { planTextOf } from "../../../../src/core/reading/lists/plan-text-of.ts";
import { importPlan } from "../../../../src/core/reading/read-plan.ts";
import { ends } from "./manners/ends.ts";
import { further } from "./manners/further.ts";
import { groups } from "./manners/groups.ts";
import { heads } from "./manners/heads.ts";
import { items } from "./manners/items.ts";
import { owners } from "./manners/owners.ts";
import { tables } from "./manners/tables.ts";
import { years } from "./manners/years.ts";

/** Blank lines and blanks mean something in tables, in Markdown and in columns. */
const isPlain = (text: string) => !/\t|^[#|]|\n {2}|,/m.test(text);
const texts = [...heads, ...groups, ...items, ...owners, ...tables, ...ends, ...years, ...further].map(
  ({ name, text }) => ({
    name,
    text: text.slice(1),
  }),
);

/** What the rows say. */
function rowsIn(text: string) {
  const { rows } = importPlan(planTextOf(text), {});
  return rows.map(({ time, items: work, owners: names }) => [time, work.map((item) => item.text), names]);
}

const SIGNATURE = "\n\n青山小学工会\n2024年3月1日";
const CHAPTER = "\n八、工作要求\n1、统一认识，抓好落实。\n2、加强宣传。";

describe.each<[string, (text: string) => boolean, (text: string) => string]>([
  ["other line ends", () => true, (text) => text.replaceAll("\n", "\r\n")],
  ["a blank line after each", isPlain, (text) => text.replaceAll("\n", "\n\n")],
  ["lines set in by two wide blanks", isPlain, (text) => text.replaceAll("\n", "\n　　")],
  ["lines set in by four blanks", isPlain, (text) => text.replaceAll("\n", "\n    ")],
  ["blanks at the ends of lines", isPlain, (text) => text.replaceAll("\n", "  \n")],
  ["a signature below", () => true, (text) => text + SIGNATURE],
  ["a note below", () => true, (text) => `${text}\n注：以上内容可视情况调整。`],
  ["a chapter below", () => true, (text) => text + CHAPTER],
])("a schedule with %s is the same", (_name, fits, change) => {
  test.each(texts.filter(({ text }) => fits(text)))("$name", ({ text }) => {
    expect(rowsIn(change(text))).toEqual(rowsIn(text));
  });
});
