import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlanFrame } from "../../src/core/model/frame.ts";
import { check } from "../../src/jobs/check.ts";
import { fillTemplate, type ScheduleToFill } from "../../src/jobs/fill-template.ts";
import { openFile } from "../../src/workbook/file.ts";
import { writeWorkbook } from "../../src/workbook/write-workbook.ts";

const FRAME: PlanFrame = { kind: "school-year", from: 2025 };

async function readAgain(plan: ScheduleToFill) {
  const book = openFile(await writeWorkbook(fillTemplate(plan)));
  if (!book.ok) throw new Error(book.fault.kind);
  const report = await check(book.value, {});
  if (!report.ok) throw new Error(report.fault.kind);
  return { book: book.value, ...report.value };
}

function plainRows({ schedule }: Awaited<ReturnType<typeof readAgain>>) {
  return schedule.rows.map(({ time, items, owners, extra }) => ({
    time,
    items: items.map(({ text }) => text),
    owners,
    extra,
  }));
}

describe("a schedule laid into the template", () => {
  test("reads back as it is: items, owners, further columns, a single item of two lines", async () => {
    const rows = [
      {
        time: "9月",
        items: ["3.8妇女节慰问余款结清", "2025-2026学年第一次例会"],
        owners: ["工会委员会", "女职工委员会"],
        extra: { 地点: "礼堂" },
      },
      {
        time: "10-11月",
        items: ["组织3对3篮球赛\n（具体场次另行通知）"],
        owners: [],
        extra: { 地点: "操场" },
      },
      { time: "全年", items: ["走访慰问"], owners: ["各工会小组"], extra: {} },
    ];
    const read = await readAgain({ title: "礼河学校工会2025—2026学年工作计划", frame: FRAME, rows });
    expect(plainRows(read)).toEqual(rows);
    expect(read.schedule).toMatchObject({
      title: "礼河学校工会2025—2026学年工作计划",
      frame: { source: "title" },
    });
    expect(read.problems.filter(({ level }) => level === "must")).toEqual([]);
  });

  test("more items than a row of Excel can show run on in the next row and read as one", async () => {
    const items = Array.from({ length: 60 }, (_, at) => `第${at + 1}场座谈会，听取各组老师的意见`);
    const rows = [
      { time: "9月", items, owners: ["工会委员会"], extra: {} },
      { time: "10月", items: ["部署评优"], owners: ["工会委员会"], extra: {} },
    ];
    const sheets = fillTemplate({ title: undefined, frame: FRAME, rows });
    expect(Math.max(...(sheets[0]?.rows ?? []).map(({ height }) => height))).toBeLessThanOrEqual(409);
    expect(plainRows(await readAgain({ title: undefined, frame: FRAME, rows }))).toEqual(rows);
  });

  test("a title that does not say the frame leaves it to 设置; one that does not", async () => {
    const kept = await readAgain({ title: "工会工作安排", frame: FRAME, rows: [] });
    expect([kept.settings.frame, kept.schedule.frame?.frame]).toEqual(["2025—2026学年", FRAME]);
    const said = await readAgain({ title: "2025-2026学年工会工作安排", frame: FRAME, rows: [] });
    expect(said.settings.frame).toBeUndefined();
  });

  test("a frame that the officer named is not asked for again where the title may mean two", async () => {
    const plan = { title: "2025—2026年度工会工作安排", frame: FRAME, rows: [] };
    const asked = await readAgain(plan);
    expect(asked.problems.map(({ code }) => code)).toContain("frame-to-confirm");
    const named = await readAgain({ ...plan, frameChosen: true });
    expect(named.problems.map(({ code }) => code)).toEqual([]);
    expect(named.schedule.frame?.frame).toEqual(FRAME);
    const plain = await readAgain({ ...plan, title: "2025—2026学年工会工作安排", frameChosen: true });
    expect(plain.settings.frame).toBeUndefined();
  });

  test("without a frame the workbook asks for one", async () => {
    const { problems } = await readAgain({ title: undefined, frame: undefined, rows: [] });
    expect(problems.map(({ code }) => code)).toEqual(["frame-missing"]);
  });

  test("several schedules get a sheet each", async () => {
    const row = (time: string, schedule: number) => ({
      time,
      items: ["例会"],
      owners: [],
      extra: {},
      schedule,
    });
    const { book } = await readAgain({
      title: undefined,
      frame: FRAME,
      rows: [row("9月", 0), row("10月", 1)],
    });
    expect((await book.sheets()).map(({ name }) => name)).toEqual([
      "安排表",
      "安排表（2）",
      "说明",
      "名单",
      "设置",
    ]);
  });

  test("whatever the items are, they come back", async () => {
    const words = fc.stringMatching(
      /^[一-龥]{2,8}(?:[、，（）“”][一-龥]{1,6}|[0-9]{1,2}[月日人场][一-龥]{1,3}){0,3}$/,
    );
    const row = fc.record({
      time: fc.constantFrom("9月", "10-11月", "12月中旬", "3月8日", "全年"),
      items: fc.array(words, { minLength: 1, maxLength: 30 }),
      owners: fc.uniqueArray(fc.constantFrom("工会委员会", "各工会小组", "文体委员", "高二组"), {
        maxLength: 3,
      }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (made) => {
        const rows = made.map((each) => ({ ...each, extra: {} }));
        expect(plainRows(await readAgain({ title: undefined, frame: FRAME, rows }))).toEqual(rows);
      }),
      { numRuns: 40 },
    );
  });
});
