import { describe, expect, test } from "vitest";
import { NO_SETTINGS, type Settings, withColumns } from "../../src/core/model/settings.ts";
import { chooseColumns, offerAt } from "../../src/core/reading/offer-columns.ts";
import { type CheckReport, check } from "../../src/jobs/check.ts";
import { reportJson } from "../../src/jobs/report-json.ts";
import { memoryWorkbook } from "../../src/workbook/memory.ts";
import { grid, type Written } from "../fixtures/grid.ts";

const HEADER = ["时间段", "主要工作内容", "责任部门/人"];

function sheet(
  name: string,
  title: string,
  rows: readonly (readonly Written[])[],
  header: string[] = HEADER,
) {
  return grid(name, [[title], header, ...rows]);
}

const book = memoryWorkbook([
  sheet("安排表", "2024—2025学年工会工作进度安排", [
    ["9月", "1. 召开工会委员例会\n2. 慰问新入职教师", "工会委员会、各工会小组"],
    ["13月", "举办联欢", "工会委员会"],
  ]),
]);

async function report(options: Parameters<typeof check>[1] = {}, of = book): Promise<CheckReport> {
  const result = await check(of, options);
  if (!result.ok) throw new Error(result.fault.kind);
  return result.value;
}

describe("checking a workbook", () => {
  test("reads the schedule in the frame of its title and finds what is to be mended", async () => {
    const { schedule, problems, grids } = await report();
    expect(schedule.frame).toMatchObject({ frame: { kind: "school-year", from: 2024 }, source: "title" });
    expect(problems.map(({ code, cell }) => [code, cell])).toEqual([["period-unreadable", "A4"]]);
    expect(grids.map((each) => each.sheet)).toEqual(["安排表"]);
  });

  test("a frame asked for goes before the one kept in the workbook, and that before the title's", async () => {
    const settings: Settings = { ...NO_SETTINGS, frame: "2023年" };
    const kept = memoryWorkbook(
      [sheet("安排表", "2024—2025学年安排", [["9月", "召开会议", "工会"]])],
      settings,
    );
    expect((await report({}, kept)).schedule.frame).toMatchObject({
      frame: { kind: "calendar-year", year: 2023 },
      source: "settings",
    });
    expect((await report({ frame: "2022-2023学年第二学期" }, kept)).schedule.frame).toMatchObject({
      frame: { kind: "term", from: 2022, term: 2 },
      source: "option",
    });
  });

  test("a frame that says no year is refused", async () => {
    expect(await check(book, { frame: "今年" })).toMatchObject({
      ok: false,
      fault: { kind: "bad-frame", text: "今年" },
    });
  });

  test("a sheet that is not there is refused with the names of those that are", async () => {
    expect(await check(book, { sheet: "九月" })).toEqual({
      ok: false,
      fault: { kind: "unknown-sheet", wanted: "九月", sheets: ["安排表"] },
    });
  });

  test("one sheet of several can be asked for", async () => {
    const two = memoryWorkbook([
      sheet("上学期", "2024—2025学年安排", [["9月", "召开会议", "工会"]]),
      sheet("下学期", "2024—2025学年安排", [["3月", "组织踏青", "工会"]]),
    ]);
    expect((await report({}, two)).schedule.rows.map((row) => row.sheet)).toEqual(["上学期", "下学期"]);
    expect((await report({ sheet: "下学期" }, two)).schedule.rows.map((row) => row.time)).toEqual(["3月"]);
  });

  test("columns that the officer named are kept with the workbook and read so", async () => {
    const rows = [["9月", "召开会议", "工会"]];
    const header = ["何时", "做什么", "谁来做"];
    const nameless = memoryWorkbook([sheet("安排表", "2024—2025学年安排", rows, header)]);
    expect(await check(nameless, {})).toMatchObject({ ok: false, fault: { kind: "no-table" } });
    const grid = await nameless.read("安排表");
    const choice = grid && chooseColumns(offerAt(grid, 1), ["time", "items", "owners"]);
    if (!choice?.ok) throw new Error("no choice");
    await nameless.keep(withColumns(NO_SETTINGS, choice.value));
    const { schedule, problems } = await report({}, nameless);
    expect(schedule.rows).toMatchObject([{ time: "9月", owners: ["工会"] }]);
    expect(problems).toEqual([]);
  });

  test("a kept choice of columns that no longer fits is told on its header cell", async () => {
    const rows = [["9月", "召开会议", "工会"]];
    const columns = [{ column: 0, role: "items", header: "做什么" } as const];
    const settings: Settings = {
      ...NO_SETTINGS,
      columns: [{ sheet: "安排表", header: { top: 1, bottom: 1 }, columns }],
    };
    const renamed = memoryWorkbook([sheet("安排表", "2024—2025学年安排", rows)], settings);
    expect((await report({}, renamed)).problems).toMatchObject([{ code: "columns-changed", cell: "A2" }]);
  });

  test("a workbook without a table is refused", async () => {
    const result = await check(memoryWorkbook([grid("说明", [["请先看这一页"]])]), {});
    expect(result).toMatchObject({ ok: false, fault: { kind: "no-table" } });
  });

  test("an answered 建议 is marked as accepted", async () => {
    const rows = [
      ["9月", "召开会议", "工会委员会"],
      ["10月", "组织健步走", ""],
    ];
    const open = memoryWorkbook([sheet("安排表", "2024—2025学年安排", rows)]);
    const [problem] = (await report({}, open)).problems;
    expect(problem).toMatchObject({ code: "owner-missing", level: "should" });
    const settings: Settings = { ...NO_SETTINGS, accepted: [problem?.key ?? ""] };
    const answered = memoryWorkbook([sheet("安排表", "2024—2025学年安排", rows)], settings);
    expect((await report({}, answered)).problems).toMatchObject([{ code: "owner-missing", accepted: true }]);
    expect(reportJson(await report({}, answered)).problems).toMatchObject([{ accepted: true }]);
  });
});

describe("what check --json prints", () => {
  test("is the contract's shape, to the key", async () => {
    expect(JSON.parse(JSON.stringify(reportJson(await report())))).toEqual({
      title: "2024—2025学年工会工作进度安排",
      frame: { kind: "school-year", years: [2024, 2025], source: "title" },
      rows: [
        {
          sheet: "安排表",
          cell: "A3",
          sheetRows: [3, 3],
          period: { text: "9月", intervals: [["2024-09-01", "2024-09-30"]], precision: "month", flags: {} },
          items: ["召开工会委员例会", "慰问新入职教师"],
          owners: ["工会委员会", "各工会小组"],
          extra: {},
        },
        {
          sheet: "安排表",
          cell: "A4",
          sheetRows: [4, 4],
          period: {
            text: "13月",
            error: {
              kind: "invalid-month",
              message: expect.stringContaining("“13月”"),
              suggestions: expect.arrayContaining([{ text: "12月" }]),
            },
          },
          items: ["举办联欢"],
          owners: ["工会委员会"],
          extra: {},
        },
      ],
      problems: [
        {
          code: "period-unreadable",
          level: "must",
          sheet: "安排表",
          cell: "A4",
          message: expect.stringContaining("“13月”"),
          fix: {
            kind: "choice",
            edits: [],
            choices: expect.arrayContaining([
              { label: "12月", edits: [{ sheet: "安排表", cell: "A4", from: "13月", to: "12月" }] },
            ]),
          },
        },
      ],
      skipped: [],
    });
  });

  test("names the term of a term, and one year for a calendar year", async () => {
    const frameOf = async (frame: string) => reportJson(await report({ frame })).frame;
    expect(await frameOf("2024-2025学年第二学期")).toEqual({
      kind: "term",
      years: [2024, 2025],
      term: 2,
      source: "option",
    });
    expect(await frameOf("2023年")).toEqual({ kind: "calendar-year", years: [2023], source: "option" });
  });

  test("says null where no frame was found, asks for it once and judges no time without it", async () => {
    const nameless = memoryWorkbook([sheet("安排表", "工会工作进度安排", [["9月", "召开会议", "工会"]])]);
    const json = reportJson(await report({}, nameless));
    expect(json.frame).toBeNull();
    expect(json.rows[0]?.period).toMatchObject({ error: { kind: "no-frame" } });
    expect(json.problems).toEqual([
      { code: "frame-missing", level: "must", sheet: null, cell: null, message: expect.any(String) },
    ]);
  });

  test("carries columns besides the three under their names, and the id where there is one", async () => {
    const wide = memoryWorkbook([
      sheet("安排表", "2024—2025学年安排", [["9月", "召开会议", "工会", "三楼"]], [...HEADER, "地 点"]),
    ]);
    expect(reportJson(await report({}, wide)).rows[0]?.extra).toEqual({ 地点: "三楼" });
  });

  test("our own hidden sheet is not named, a hidden sheet of the officer's is", async () => {
    const rows = [["9月", "召开会议", "工会"]];
    const kept = memoryWorkbook(
      [
        sheet("安排表", "2024—2025学年安排", rows),
        { ...sheet("去年", "2023—2024学年安排", rows), visibility: "hidden" as const },
      ],
      NO_SETTINGS,
    );
    expect(reportJson(await report({}, kept)).skipped).toEqual([{ sheet: "去年", why: expect.any(String) }]);
    expect((await report({ sheet: "去年" }, kept)).schedule.frame?.text).toBe("2023—2024学年安排");
  });

  test("a sheet that was not read is named with the reason", async () => {
    const beside = memoryWorkbook([
      grid("说明", [["请先看这一页"]]),
      sheet("安排表", "2024—2025学年安排", [["9月", "召开会议", "工会"]]),
    ]);
    expect(reportJson(await report({}, beside)).skipped).toMatchObject([{ sheet: "说明" }]);
  });
});
