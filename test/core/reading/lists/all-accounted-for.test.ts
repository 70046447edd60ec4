import fc from "fast-check";
import { expect, test } from "vitest";
import type { ImportedPlan } from "../../../../src/core/model/imported-plan.ts";
import { planTextOf } from "../../../../src/core/reading/lists/plan-text-of.ts";
import { importPlan } from "../../../../src/core/reading/read-plan.ts";

/** Each line of a generated plan bears a mark of its own, a character that no form knows: 0x9F00 and on. */
const MARKS = /[\u9F00-\u9FA0]/g;

const head = fc.constantFrom(
  ...["三月", "三月：", "4月份：", "（一）九月份", "1、五月", "七、八月", "【十月】", "12月      ", "二月 "],
  ...[
    "第一周：",
    "上旬：",
    "第一学期",
    "寒假：",
    "全年：",
    "9月8日：",
    "2024年9月",
    "十一月工作安排：",
    "101、",
  ],
);
const before = fc.constantFrom(
  "",
  "",
  "1、",
  "2、",
  "3.",
  "（1）",
  "①",
  "、",
  "- ",
  "一、",
  "（二）",
  "#### ",
  "\t",
  "    ",
);
const words = fc.constantFrom(
  ...[
    "走访慰问",
    "组织插花活动。",
    "技能比武；登山",
    "做好总结（责任部门：工会）",
    "3.8妇女节",
    "2、植树3、读书",
  ],
  ...[
    "工作要求：",
    "五月份组织体检",
    "工会委员会",
    "2024年2月1日",
    "备注：自愿参加",
    "责任人：李老师",
    "地点：礼堂",
    "时间：4月",
  ],
  ...[
    "2024年工会工作计划",
    "四、活动安排",
    "第二学期工作安排",
    "具体安排",
    "小学工会工作计划(篇2)",
    "女工活动（3月）",
    "12",
  ],
);
const line = fc
  .tuple(fc.oneof({ weight: 2, arbitrary: head }, fc.constant("")), before, words)
  .map(([time, number, text]) =>
    time === "" ? `${number}${text}` : time.endsWith(" ") ? `${time}${text}` : time,
  );
const row = fc.tuple(head, words, words).map((cells) => cells.join("\t"));
const table = fc
  .array(row, { minLength: 1, maxLength: 4 })
  .map((rows) => ["时间\t工作内容\t责任部门", ...rows].join("\n"));
const plan = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: line },
      { weight: 1, arbitrary: table },
      { weight: 1, arbitrary: fc.constant("") },
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((lines) => lines.join("\n").split("\n"));

/** The plan with a mark at the end of each line that has words behind its time. */
function marked(lines: readonly string[]): string {
  let mark = 0x9f00;
  const next = () => String.fromCharCode(mark++);
  return lines
    .map((text) =>
      text.replace(
        /[\p{Script=Han}\d](?=[。；：:]?(?:\t|$))/gu,
        (end) => `${end}${isBare(text) ? "" : next()}`,
      ),
    )
    .join("\n");
}

/** A time or a number alone: a mark would make another thing of it. */
function isBare(text: string): boolean {
  return /^[\s#]*(?:[（【]?[\d一二三四五六七八九十]*[）】]?、?[第年月份周日旬学期寒假全上\d一二三四五六七八九十、：】]*)$/.test(
    text,
  );
}

const counted = (text: string) => (text.match(MARKS) ?? []).sort().join("");

/** All words of the reading; an owner or a time may answer for several rows. */
function wordsOf({ title, rows, leftOut }: ImportedPlan): string {
  return [
    title ?? "",
    ...rows.flatMap((one) => [...one.items.map(({ text }) => text), ...Object.values(one.extra)]),
    ...new Set(rows.flatMap(({ owners }) => owners)),
    ...new Set(rows.map(({ time }) => time)),
    ...leftOut.map(({ text }) => text),
  ].join("\n");
}

test("each word of a plan is a row's, the title's, or stands among what was left out, once", () => {
  fc.assert(
    fc.property(plan, (lines) => {
      const text = marked(lines);
      const read = importPlan(planTextOf(text), {});
      expect(counted(wordsOf(read)), text).toBe(counted(text));
    }),
    { numRuns: 2000 },
  );
});
