import fc from "fast-check";
import { expect, test } from "vitest";
import { a1, type Grid } from "../../../src/core/model/grid.ts";
import { readSchedule } from "../../../src/core/reading/read-schedule.ts";
import { grid } from "../../fixtures/grid.ts";

/** A piece of work of a month: its lines in one cell, and who answers for it. */
const work = fc.record({
  items: fc.array(fc.constantFrom("换届选举", "走访慰问", "趣味运动会", "“三八”节插花", "教职工体检"), {
    minLength: 1,
    maxLength: 3,
  }),
  owner: fc.constantFrom("工会委员会", "女工委", "李林"),
});

const months = fc.subarray(["9月", "10月上旬", "11-12月", "1月", "3月8日", "4月", "6月"], { minLength: 2 });

/** How one sheet is laid out: the shapes of section 4 as far as they can be mixed. */
const layouts = fc.record({
  title: fc.constantFrom("merged", "with particulars", "none"),
  numbers: fc.constantFrom("none", "months", "works"),
  times: fc.constantFrom("typed", "merged", "once", "heading"),
  owners: fc.constantFrom("each", "month", "none"),
  between: fc.constantFrom("", "blank", "header", "page", "remark"),
  below: fc.constantFrom("", "note", "signature", "total"),
  beside: fc.constantFrom("", "left", "right"),
  workFirst: fc.boolean(),
});

type Layout = typeof layouts extends fc.Arbitrary<infer One> ? One : never;
type Month = readonly [
  time: string,
  works: readonly { readonly items: readonly string[]; readonly owner: string }[],
];

/** A sheet that grows row by row. */
class Sheet {
  readonly rows: string[][] = [];
  readonly merges: string[] = [];
  readonly columns: readonly string[];
  readonly left: number;

  constructor({ numbers, times, owners, workFirst, beside }: Layout) {
    const [time, items] = [times === "heading" ? [] : ["时间"], ["工作内容"]];
    const told = workFirst ? [...items, ...time] : [...time, ...items];
    this.columns = [
      ...(numbers === "none" ? [] : ["序号"]),
      ...told,
      ...(owners === "none" ? [] : ["责任部门"]),
    ];
    this.left = beside === "left" ? 1 : 0;
  }

  /** The next row with these texts by column name; gives its place, from 0. */
  add(texts: Readonly<Record<string, string>>): number {
    const row = Array.from({ length: this.left }, () => "");
    this.rows.push([...row, ...this.columns.map((name) => texts[name] ?? "")]);
    return this.rows.length - 1;
  }

  /** A line in the first column, merged over the table where it is to be. */
  line(text: string, merged: boolean): void {
    const row = this.add({ [this.columns[0] ?? ""]: text });
    if (merged) this.merge(row, row, this.left, this.left + this.columns.length - 1);
  }

  merge(top: number, bottom: number, left: number, right = left): void {
    if (bottom > top || right > left) this.merges.push(`${a1(top, left)}:${a1(bottom, right)}`);
  }

  at(name: string): number {
    return this.left + this.columns.indexOf(name);
  }
}

function addMonth(
  sheet: Sheet,
  layout: Layout,
  [time, works]: Month,
  count: { works: number; months: number },
) {
  if (layout.times === "heading") sheet.line(time, true);
  count.months += 1;
  const top = sheet.rows.length;
  for (const [at, { items, owner }] of works.entries()) {
    count.works += 1;
    sheet.add({
      序号: layout.numbers === "works" ? String(count.works) : at === 0 ? String(count.months) : "",
      时间: layout.times === "typed" || at === 0 ? time : "",
      工作内容:
        items.length === 1 ? items.join("") : items.map((item, no) => `${no + 1}. ${item}`).join("\n"),
      责任部门: layout.owners === "each" ? owner : at === 0 ? (works[0]?.owner ?? "") : "",
    });
    const open = layout.owners === "each" && layout.times !== "typed" && at < works.length - 1;
    if (layout.between === "remark" && open) sheet.add({ 工作内容: "（注：时间另行通知）" });
  }
  const bottom = sheet.rows.length - 1;
  if (layout.times === "merged") sheet.merge(top, bottom, sheet.at("时间"));
  if (layout.owners === "month") sheet.merge(top, bottom, sheet.at("责任部门"));
}

function build(layout: Layout, plan: readonly Month[]): Grid {
  const sheet = new Sheet(layout);
  if (layout.title !== "none") sheet.line("2024-2025学年育林小学工会工作安排", true);
  if (layout.title === "with particulars") sheet.line("填报单位：育林小学工会", false);
  const header = Object.fromEntries(sheet.columns.map((name) => [name, name]));
  const top = sheet.add(header);
  const count = { works: 0, months: 0 };
  for (const [at, month] of plan.entries()) {
    if (at === 1 && layout.between === "blank") sheet.add({});
    if (at === 1 && layout.between === "header") sheet.add(header);
    if (at === 1 && layout.between === "page") sheet.line("第1页 共2页", false);
    addMonth(sheet, layout, month, count);
  }
  const bottom = sheet.rows.length - 1;
  if (layout.below === "note") sheet.line("备注：以上安排如有变动，另行通知。", true);
  if (layout.below === "signature")
    for (const text of ["", "育林小学工会", "2024年9月1日"]) sheet.line(text, false);
  if (layout.below === "total") sheet.line("合计", false);
  if (layout.beside === "left") {
    sheet.rows[top]?.splice(0, 1, "育林小学工会");
    sheet.merge(top, bottom, 0);
  }
  if (layout.beside === "right") sheet.rows[top + 1]?.push("", "填表说明：一事一行");
  return grid("2024-2025学年", sheet.rows, { merges: sheet.merges });
}

/** The rows that such a sheet must give: works under one time are one row while nobody answers for each alone. */
function expected({ times, owners }: Layout, plan: readonly Month[]): string[] {
  const alone = times === "typed" || owners === "each";
  return plan.flatMap(([time, works]) => {
    const told = (some: Month[1], by: string) =>
      `${time}：${some.flatMap(({ items }) => items).join("|")}（${by}）`;
    const named = (at: number) => (owners === "none" ? "" : (works[owners === "each" ? at : 0]?.owner ?? ""));
    return alone ? works.map((one, at) => told([one], named(at))) : [told(works, named(0))];
  });
}

test("however the shapes are mixed, each row is read and none invented", () => {
  const plans = months.chain((times) =>
    fc.tuple(
      ...times.map((time) => fc.tuple(fc.constant(time), fc.array(work, { minLength: 1, maxLength: 3 }))),
    ),
  );
  fc.assert(
    fc.property(layouts, plans, (layout, plan) => {
      // One cell alone is no header.
      fc.pre(new Sheet(layout).columns.length > 1);
      const reading = readSchedule([build(layout, plan)], {});
      const rows = reading.ok ? reading.value.rows : [];
      expect(
        rows.map(
          ({ time, items, owners }) =>
            `${time}：${items.map(({ text }) => text).join("|")}（${owners.join("、")}）`,
        ),
      ).toEqual(expected(layout, plan));
      expect(rows.every(({ period }) => period?.ok)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
