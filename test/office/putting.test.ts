import { expect, test } from "vitest";
import { type Area, a1 } from "../../src/core/model/grid.ts";
import type { CellStyle, SheetModel } from "../../src/core/model/sheet-model.ts";
import { timelineSheet } from "../../src/core/sheets/timeline-sheet.ts";
import { drawTimeline } from "../../src/core/timeline/draw-timeline.ts";
import { makeTemplate } from "../../src/jobs/make-template.ts";
import { printTable } from "../../src/jobs/print-table.ts";
import { schedule, schoolYear, type TypedRow } from "../core/timeline/schedule.ts";
import { grid } from "../fixtures/grid.ts";
import { modelOf } from "../workbook/contract.ts";
import type { HostCell, HostSheet } from "./host/cells.ts";
import { openInExcel } from "./open-book.ts";

const rows: readonly TypedRow[] = [
  ["9月", "座谈会", "工会委员会、各工会小组"],
  ["10-11月", "=不是公式", "文体委员"],
  ["1-2月", "慰问", "工会委员会"],
  ["3-4", "+春游", "各工会小组"],
  ["全年", "兴趣小组", "各工会小组"],
];
const plan = schedule(schoolYear, ...rows);
const base = grid("安排表", [["9月", "座谈会"]]);

function timeline(): SheetModel {
  const drawn = drawTimeline(plan);
  if (!drawn.ok) throw new Error(drawn.fault.kind);
  return timelineSheet(drawn.value, plan);
}

function fillCopyLike(): SheetModel {
  const sheets = makeTemplate("2024-2025学年");
  if (!sheets.ok) throw new Error(sheets.fault.kind);
  const found = sheets.value.find(({ dropdowns }) => dropdowns !== undefined) ?? sheets.value[0];
  if (found === undefined) throw new Error("no sheet");
  return { ...found, generated: true };
}

async function put(model: SheetModel) {
  const { excel, book } = openInExcel([base]);
  const done = await book.put(model);
  if (!done.ok) throw new Error(done.fault.kind);
  const sheet = excel.book.find(done.value);
  if (sheet === undefined) throw new Error("no sheet");
  return { excel, book, sheet };
}

/** A cell as the model wants it, in the words of the host. */
function lookOf(style: CellStyle): Record<string, unknown> {
  const { align, valign } = style;
  return {
    "Font.Name": style.font,
    "Font.Size": style.size,
    ...(style.bold && { "Font.Bold": true }),
    ...(style.color !== undefined && { "Font.Color": `#${style.color}` }),
    ...(style.fill !== undefined && { "Fill.Color": `#${style.fill}` }),
    ...(align && { "Alignment.HorizontalAlignment": align.charAt(0).toUpperCase() + align.slice(1) }),
    ...(valign && { "Alignment.VerticalAlignment": valign === "center" ? "Center" : "Top" }),
    ...(style.wrap && { "Alignment.WrapText": true }),
    ...(style.indent !== undefined && { "Alignment.IndentLevel": style.indent }),
    ...(style.unlocked && { "Protection.Locked": false }),
  };
}

function withoutBorders({ look }: HostCell): Record<string, unknown> {
  return Object.fromEntries(Object.entries(look).filter(([path]) => !path.startsWith("Border.")));
}

/** The lines that are seen: a line between two cells may be kept by either of them. */
function linesOf(sheet: HostSheet, row: number, column: number): string {
  const at = (r: number, c: number, side: string) =>
    sheet.cell(r, c)?.look[`Border.${side}.Style`] !== undefined;
  return [
    (at(row, column, "Top") || at(row - 1, column, "Bottom")) && "top",
    (at(row, column, "Bottom") || at(row + 1, column, "Top")) && "bottom",
    (at(row, column, "Left") || at(row, column - 1, "Right")) && "left",
    (at(row, column, "Right") || at(row, column + 1, "Left")) && "right",
  ]
    .filter(Boolean)
    .join(" ");
}

function wantedLines({ rows: lines }: SheetModel, row: number, column: number): string {
  const side = (r: number, c: number, name: "top" | "bottom" | "left" | "right") =>
    lines[r]?.cells[c]?.style.border?.[name] !== undefined;
  return [
    (side(row, column, "top") || side(row - 1, column, "bottom")) && "top",
    (side(row, column, "bottom") || side(row + 1, column, "top")) && "bottom",
    (side(row, column, "left") || side(row, column - 1, "right")) && "left",
    (side(row, column, "right") || side(row, column + 1, "left")) && "right",
  ]
    .filter(Boolean)
    .join(" ");
}

test.each([
  ["时间轴", timeline],
  ["工作进度安排（打印）", () => printTable({ schedule: plan })],
  ["a sheet of the template", fillCopyLike],
])("%s stands in Excel cell by cell as its model says", async (_, make) => {
  const model = make();
  const { sheet } = await put(model);
  const inside = (area: Area, row: number, column: number) =>
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  for (const [row, { cells, height }] of model.rows.entries()) {
    expect(sheet.rowHeights.get(row), `row ${row}`).toBe(height);
    for (const [column, cell] of cells.entries()) {
      if (cell === undefined) continue;
      const stands = sheet.cell(row, column);
      expect(stands?.value ?? "", a1(row, column)).toBe(cell.text);
      expect(stands === undefined ? {} : withoutBorders(stands), a1(row, column)).toEqual(lookOf(cell.style));
      if (model.merges.some((area) => inside(area, row, column))) continue;
      expect(linesOf(sheet, row, column), a1(row, column)).toBe(wantedLines(model, row, column));
    }
  }
  expect(sheet.merges).toEqual(model.merges);
  expect(sheet.showGridlines).toBe(model.gridlines);
  expect(sheet.columnWidths.size).toBe(model.columns.length);
  expect(sheet.page["Orientation"]).toBe(model.page.orientation === "portrait" ? "Portrait" : "Landscape");
  expect(sheet.page["LeftMargin"]).toBeCloseTo(model.page.margins.left * 72);
});

test("texts of a generated sheet that look like formulas and dates are texts", async () => {
  const { sheet } = await put(printTable({ schedule: plan }));
  const stand = [...sheet.rows.values()].flatMap((line) => [...line.values()]);
  expect(stand.map(({ value }) => value)).toEqual(expect.arrayContaining(["=不是公式", "+春游", "3-4"]));
  expect(stand.every(({ value, formula }) => typeof value === "string" && formula === undefined)).toBe(true);
});

test("the page repeats its head and counts its pages", async () => {
  const model = printTable({ schedule: plan });
  const { sheet } = await put(model);
  expect(sheet.page["PrintTitleRows"]).toBe(model.page.titleRows?.map((row) => row + 1).join(":"));
  expect(sheet.page["CenterFooter"]).toBe(model.page.footer?.replace("&C", ""));
  expect(sheet.frozen).toBeDefined();
});

test("the mark is a hidden name of the sheet, set once", async () => {
  const { book, sheet } = await put(modelOf("时间轴", "九月"));
  await book.put(modelOf("时间轴", "十月"));
  expect(sheet.names).toEqual([{ name: "_us_generated", formula: "=1", visible: false }]);
});

test("a dropdown offers its choices and allows everything else", async () => {
  const model: SheetModel = {
    ...modelOf("填报", "责任部门"),
    dropdowns: [
      {
        area: { top: 1, left: 0, bottom: 9, right: 0 },
        choices: { sheet: "名单", column: 0, first: 1, last: 8 },
        prompt: "请选责任部门",
      },
    ],
  };
  const { sheet } = await put(model);
  const [validation] = sheet.validations;
  expect(validation?.areas).toEqual([{ top: 1, left: 0, bottom: 9, right: 0 }]);
  expect(validation?.props).toMatchObject({
    Rule: { list: { inCellDropDown: true, source: "='名单'!$A$2:$A$9" } },
    ErrorAlert: { showAlert: false },
    Prompt: { showPrompt: true, message: "请选责任部门" },
  });
});

test("a protected sheet is protected last, and can be written anew", async () => {
  const model: SheetModel = { ...modelOf("填报", "九月"), isProtected: true };
  const { book, sheet } = await put(model);
  expect(sheet.isProtected).toBe(true);
  expect(await book.put({ ...model, rows: modelOf("填报", "十月").rows })).toEqual({
    ok: true,
    value: "填报",
  });
  expect(sheet.cell(0, 0)?.value).toBe("十月");
  expect(sheet.isProtected).toBe(true);
});

test("of the sheet that is written anew nothing old stays", async () => {
  const { book, sheet } = await put(timeline());
  sheet.hiddenRows.add(3);
  sheet.isFiltered = true;
  sheet.made(90, 9).value = "旧的";
  await book.put(modelOf("时间轴", "十月"));
  expect(sheet.cell(90, 9)).toBeUndefined();
  expect(sheet.merges).toEqual([]);
  expect(sheet.hiddenRows.size).toBe(0);
  expect(sheet.isFiltered).toBe(false);
  expect([...sheet.rowHeights]).toEqual([[0, 20]]);
  expect(sheet.frozen).toBeUndefined();
  expect(Object.keys(sheet.cell(0, 0)?.look ?? {}).sort()).toEqual(["Font.Name", "Font.Size"]);
});

test("a sheet of ours that the officer made a table of is written anew as it should be", async () => {
  const { book, sheet } = await put(timeline());
  sheet.tables.push({ name: "表1", area: { top: 0, left: 0, bottom: 9, right: 9 } });
  expect(await book.put(timeline())).toEqual({ ok: true, value: "时间轴" });
  expect(sheet.tables).toEqual([]);
  expect(sheet.merges).toEqual(timeline().merges);
});

test("a sheet of ours that was renamed stays the officer's, one that was deleted comes again", async () => {
  const { excel, book, sheet } = await put(modelOf("时间轴", "九月"));
  sheet.name = "时间轴（九月）";
  await book.put(modelOf("时间轴", "十月"));
  expect(sheet.cell(0, 0)?.value).toBe("九月");
  excel.book.sheets = excel.book.sheets.filter(({ name }) => name !== "时间轴");
  expect(await book.put(modelOf("时间轴", "十一月"))).toEqual({ ok: true, value: "时间轴" });
  expect(excel.book.find("时间轴")?.cell(0, 0)?.value).toBe("十一月");
});

test("the lines of a sheet have the weight and the colour that the model gives them", async () => {
  const model = printTable({ schedule: plan });
  const { sheet } = await put(model);
  const lines = new Set(
    model.rows.flatMap(({ cells }) => cells.flatMap((cell) => Object.values(cell?.style.border ?? {}))),
  );
  const wanted = [...lines].map(({ line, color }) => `${line} #${color}`);
  const looks = [...sheet.rows.values()].flatMap((line) => [...line.values()].map(({ look }) => look));
  const drawn = looks.map((look) => {
    const weight = String(look["Border.Top.Weight"]).toLowerCase().replace("hairline", "hair");
    return `${weight} ${String(look["Border.Top.Color"])}`;
  });
  expect(wanted.length).toBeGreaterThan(0);
  expect([...new Set(drawn)].sort()).toEqual([...new Set([...wanted, "undefined undefined"])].sort());
});

test("a workbook whose structure is protected takes no sheet, and the pane can say why", async () => {
  const { excel, book } = openInExcel([base]);
  excel.book.isStructureProtected = true;
  expect(await book.put(timeline())).toEqual({ ok: false, fault: { kind: "protected", sheet: null } });
  expect(await book.keep({ accepted: ["a"], units: [] })).toMatchObject({ ok: false });
});

test("without a printer the sheet stands all the same", async () => {
  const { excel, book } = openInExcel([base]);
  excel.book.hasPrinter = false;
  expect(await book.put(timeline())).toEqual({ ok: true, value: "时间轴" });
  expect(excel.book.find("时间轴")?.page).toEqual({});
});

test("a new sheet that could not be finished is taken away again", async () => {
  const { excel, book } = openInExcel([base]);
  const model: SheetModel = {
    ...modelOf("时间轴", "九月"),
    merges: [{ top: -1, left: 0, bottom: 0, right: 0 }],
  };
  expect((await book.put(model)).ok).toBe(false);
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(["安排表"]);
});
