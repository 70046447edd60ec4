import { describe, expect, test } from "vitest";
import type { PlanFrame } from "../../src/core/model/frame.ts";
import type { Schedule } from "../../src/core/model/schedule.ts";
import { exportJson, exportToPlan, listPlaces, lookAtPlan } from "../../src/jobs/export-to-plan.ts";
import {
  handMade,
  heading,
  MONTH_LIST,
  planFile,
  SIGNATURE,
  TABLE,
  text,
  title,
  usualPlan,
} from "../word/plan.ts";
import { linesOf } from "../word/put.ts";

const YEAR: PlanFrame = { kind: "school-year", from: 2025 };

function schedule(frame: PlanFrame = YEAR, rows = TABLE.rows): Schedule {
  return {
    title: "青禾小学工会工作进度安排",
    frame: { frame, source: "title", text: "2025—2026学年" },
    rows: rows.map(({ time, items, owners }, index) => ({
      sheet: "安排表",
      cell: `A${index + 3}`,
      sheetRows: [index + 3],
      time,
      period: null,
      items: items.map((words) => ({ text: words, cell: `B${index + 3}` })),
      itemCells: [`B${index + 3}`],
      owners,
      ownerCells: [`C${index + 3}`],
      extra: {},
    })),
    tables: [],
    skipped: [],
    years: [],
  };
}

function exported(input: Omit<Parameters<typeof exportToPlan>[0], "schedule">, from = schedule()) {
  const report = exportToPlan({ schedule: from, ...input });
  if (!report.ok) throw new Error(JSON.stringify(report.fault));
  return report.value;
}

describe("the table into the plan", () => {
  test("says where it went and how many rows it has", () => {
    const report = exported({ plan: usualPlan() });
    expect(exportJson(report, "计划（已填进度安排）.docx")).toEqual({
      place: { how: "heading", text: "五、工作进度安排" },
      replaced: false,
      rows: 3,
      warnings: [],
      out: "计划（已填进度安排）.docx",
    });
    expect(exported({ plan: report.bytes })).toMatchObject({ place: { how: "mark" }, replaced: true });
  });

  test("without a plan is a new document of its own", () => {
    const report = exported({});
    expect(report).toMatchObject({ place: { how: "new" }, replaced: false, rows: 3 });
    expect(linesOf(report.bytes)[0]).toBe("青禾小学工会工作进度安排");
  });

  test("is not written where nothing is to be written", () => {
    expect(exportToPlan({ schedule: schedule(YEAR, []), plan: usualPlan() })).toMatchObject({
      fault: { kind: "no-rows" },
    });
  });

  test("hands a fault of the file or the place on", () => {
    const { rows } = TABLE;
    expect(exportToPlan({ schedule: schedule(YEAR, rows), plan: new Uint8Array() })).toMatchObject({
      fault: { kind: "empty-file" },
    });
    expect(
      exportToPlan({ schedule: schedule(YEAR, rows), plan: usualPlan(), place: "heading:无" }),
    ).toMatchObject({
      fault: { kind: "no-such-heading" },
    });
  });
});

describe("a word to the officer", () => {
  test("names the months of the list that was left", () => {
    expect(exported({ plan: usualPlan(MONTH_LIST) }).warnings).toEqual([
      {
        code: "old-list-left",
        message: "“五、工作进度安排”下面原来的分月安排（3 个时间段）还留着，请看看要不要删掉。",
      },
    ]);
  });

  test("tells where the table went when no heading names it; not when the end was asked for", () => {
    const plan = planFile(
      `${title("2025—2026学年工会工作计划")}${heading("一、目标")}${text("服务会员。")}${SIGNATURE}`,
    );
    expect(exported({ plan }).warnings).toMatchObject([
      { code: "no-heading", message: expect.stringContaining("落款之前") },
    ]);
    expect(exported({ plan, place: "end" }).warnings).toEqual([]);
  });

  test.each([
    [
      [
        ["时间", "工作内容", "责任人", "备注"],
        ["9月", "迎新", "王老师", "礼堂已订"],
      ],
      "原来的表格里有“备注”等内容，没有动它，新表加在它前面，请核对后删去旧表。",
    ],
    [
      [["2024—2025学年活动安排"], ["时间", "工作内容"], ["9月", "迎新"]],
      "标题下面原来的表格写的是别的年份，没有动它，请打开看看要不要留。",
    ],
  ])("names what an old table holds that would be lost", (rows, message) => {
    const { warnings, replaced } = exported({ plan: usualPlan(handMade(rows)) });
    expect(replaced).toBe(false);
    expect(warnings).toEqual([{ code: "old-table-left", message }]);
  });

  test("tells of an old table that no heading names, and of one that had our mark before", () => {
    const old = handMade([
      ["时间", "工作内容"],
      ["9月", "迎新"],
    ]);
    const loose = planFile(`${title("工会工作计划")}${heading("一、目标")}${old}${SIGNATURE}`);
    expect(exported({ plan: loose }).warnings).toMatchObject([
      { code: "no-heading" },
      { code: "old-table-left", message: "计划里原来的安排表没有动，请核对后删去不要的一张。" },
    ]);
    const { bytes } = exported({ plan: usualPlan() });
    expect(exported({ plan: bytes, place: "heading:四、工作保障措施" }).warnings).toEqual([
      {
        code: "marked-elsewhere",
        message: "“五、工作进度安排”那里以前写入的安排表还留着，以后只更新这次写入的，请看看旧表要不要删掉。",
      },
    ]);
  });

  test("a schedule without a frame goes by the years of the plan's title", () => {
    const open: Schedule = { ...schedule(), frame: undefined };
    const old = handMade([["2024—2025学年活动安排"], ["时间", "工作内容"], ["9月", "迎新"]]);
    expect(exported({ plan: usualPlan(old) }, open)).toMatchObject({
      replaced: false,
      warnings: [{ code: "old-table-left" }],
    });
    const own = handMade([["2025—2026学年活动安排"], ["时间", "工作内容"], ["9月", "迎新"]]);
    expect(exported({ plan: usualPlan(own) }, open)).toMatchObject({ replaced: true, warnings: [] });
  });

  test.each<readonly [string, PlanFrame, string | undefined]>([
    ["the same school year", YEAR, undefined],
    ["a term of it", { kind: "term", from: 2025, term: 1 }, undefined],
    ["last year's", { kind: "school-year", from: 2024 }, "2024—2025学年"],
    ["a calendar year", { kind: "calendar-year", year: 2025 }, "2025年"],
  ])("the plan's years are held against the table's: %s", (_, frame, differs) => {
    const { warnings } = exported({ plan: usualPlan() }, schedule(frame));
    expect(warnings).toEqual(
      differs === undefined
        ? []
        : [
            {
              code: "frame-differs",
              message: `计划标题是2025—2026学年，安排表是${differs}，请确认没有拿错文件。`,
            },
          ],
    );
  });

  test("of two terms the other one is told", () => {
    const plan = planFile(`${title("2025—2026学年第二学期工会工作计划")}${heading("五、工作进度安排")}`);
    const { warnings } = exported({ plan }, schedule({ kind: "term", from: 2025, term: 1 }));
    expect(warnings).toMatchObject([{ code: "frame-differs" }]);
  });
});

describe("a look at the plan before writing", () => {
  test("shows the place, the lines around it and the rows", () => {
    const look = lookAtPlan(usualPlan(MONTH_LIST), schedule());
    if (!look.ok || !look.value.chosen) throw new Error("no look");
    const { chosen, title: name, frames, preview, places } = look.value;
    expect(name).toBe("2025—2026学年青禾小学工会工作计划");
    expect(frames).toBeUndefined();
    expect(places.map(({ place }) => place)).toEqual(["block:10", "end"]);
    expect(preview(chosen, { layout: "auto" })).toMatchObject({
      how: "heading",
      heading: "五、工作进度安排",
      layout: "table",
      monthsLeft: 3,
      columns: ["时间段", "主要工作内容", "责任部门/人"],
    });
    expect(preview(chosen, { layout: "auto" }).rows[0]).toEqual([
      ["9月"],
      ["1. 召开工会委员会", "2. 慰问教师"],
      ["工会委员会、各工会小组"],
    ]);
    expect(preview(chosen, { layout: "auto", replaceList: true })).toMatchObject({
      replaces: { kind: "list", rows: 3 },
    });
  });

  test("chooses nothing where two places are equally good", () => {
    const twice = planFile(
      `${title("工会工作计划")}${heading("一、工作安排")}${text("甲。")}${heading("二、工作安排")}${text("乙。")}`,
    );
    expect(lookAtPlan(twice, schedule())).toMatchObject({ value: { chosen: undefined } });
  });

  test("leaves a table of other years alone, and takes this year's", () => {
    const old = handMade([["2025—2026学年活动安排"], ["时间", "工作内容"], ["9月", "迎新"]]);
    const how = (frame: PlanFrame) => {
      const look = lookAtPlan(usualPlan(old), schedule(frame));
      return look.ok && look.value.chosen?.how;
    };
    expect(how(YEAR)).toBe("table");
    expect(how({ kind: "school-year", from: 2026 })).toBe("heading");
    expect(how({ kind: "calendar-year", year: 2026 })).toBe("heading");
  });

  test("gives both years when they differ", () => {
    expect(lookAtPlan(usualPlan(), schedule({ kind: "school-year", from: 2026 }))).toMatchObject({
      value: { frames: { plan: "2025—2026学年", table: "2026—2027学年" } },
    });
  });

  test("lists the places for the command line", () => {
    const around = {
      before: [expect.stringContaining("学校工会围绕"), "五、工作进度安排"],
      after: ["青禾小学工会委员会", "2025年9月1日"],
    };
    expect(listPlaces(usualPlan())).toEqual({
      ok: true,
      value: [
        { place: "block:10", how: "heading", text: "五、工作进度安排", ...around },
        { place: "end", how: "end", text: "五、工作进度安排", ...around },
      ],
    });
  });
});
