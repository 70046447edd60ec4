import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SheetModel } from "../../../src/core/model/sheet-model.ts";
import { printableTable } from "../../../src/core/sheets/printable-table.ts";
import { timelineSheet } from "../../../src/core/sheets/timeline-sheet.ts";
import { drawTimeline } from "../../../src/core/timeline/draw-timeline.ts";
import { writeWorkbook } from "../../../src/workbook/write-workbook.ts";
import { schedule, schoolYear, type TypedRow } from "../timeline/schedule.ts";

const programs = { print: "soffice", measure: "pdfinfo" };
const missing = Object.values(programs).some(
  (program) => spawnSync(program, ["--version"]).error !== undefined,
);
if (missing) console.warn("LibreOffice or pdfinfo is not there: nothing is printed");

const rows: readonly TypedRow[] = [
  ["9月", "召开工会委员例会，商定全年工作\n教师节座谈会", "工会委员会、各工会小组"],
  ["9月10日", "为从教三十年的教师颁发纪念章", "工会委员会"],
  ["10-11月", "教职工秋季健步走\n征集教职工意见，逐条答复", "文体委员、女职工委员会"],
  ["12月", "迎新年联欢会\n摸清困难教职工情况", "工会委员会"],
  ["1-2月", "春节走访困难和退休教职工", "工会委员会"],
  ["3月上旬", "“三八”节健康讲座", "女职工委员会"],
  ["3-4月", "青年教师基本功比武", "教学委员"],
  ["5月20日前", "报送先进小组材料", "经费审查委员会"],
  ["5-6月", "教职工代表大会\n总结全年工作", "工会委员会"],
  ["全年", "兴趣小组活动", "文体委员"],
  ["每学期2-3次", "教学经验交流会", "各工会小组"],
];

function timelineOf(typed: readonly TypedRow[]): SheetModel {
  const plan = schedule(schoolYear, ...typed);
  const timeline = drawTimeline(plan);
  if (!timeline.ok) throw new Error(timeline.fault.kind);
  return timelineSheet(timeline.value, plan);
}

/** So many pieces of work, a row each, over the months of the school's year. */
function works(count: number): TypedRow[] {
  const months = ["9月", "10月", "11月", "12月", "1月", "2月", "3月", "4月", "5月", "6月"];
  return Array.from({ length: count }, (_, at) => [
    months[at % months.length] ?? "",
    `第${at + 1}项工作的准备、组织和小结`,
    ["工会委员会", "女职工委员会", "文体委员"][at % 3] ?? "",
  ]);
}

const folder = mkdtempSync(join(tmpdir(), "printed-"));
afterAll(() => rmSync(folder, { recursive: true }));

const books: Record<string, SheetModel> = {
  timeline: timelineOf(rows),
  "long-timeline": timelineOf([...rows, ...rows]),
  "ten-rows": timelineOf(works(10)),
  "twenty-rows": timelineOf(works(20)),
  "sixty-rows": timelineOf(works(60)),
  table: printableTable(schedule(schoolYear, ...rows)),
  "long-table": printableTable(schedule(schoolYear, ...rows, ...rows, ...rows, ...rows)),
};

/** Pages and their size in points, as LibreOffice prints the book. */
function printed(name: string): { readonly pages: number; readonly size: string } {
  const { stdout } = spawnSync(programs.measure, [join(folder, `${name}.pdf`)], { encoding: "utf8" });
  const [, pages = "0"] = /Pages:\s+(\d+)/.exec(stdout) ?? [];
  const [, width = "0", height = "0"] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(stdout) ?? [];
  return { pages: Number(pages), size: `${Math.round(Number(width))} x ${Math.round(Number(height))}` };
}

describe.skipIf(missing)("printed by LibreOffice", () => {
  beforeAll(async () => {
    const files = Object.keys(books).map((name) => join(folder, `${name}.xlsx`));
    for (const [name, sheet] of Object.entries(books)) {
      writeFileSync(join(folder, `${name}.xlsx`), await writeWorkbook([sheet]));
    }
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    spawnSync(programs.print, [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files]);
  });

  test("the 时间轴 of a school's year is exactly one page, A4 landscape", () => {
    expect(printed("timeline")).toEqual({ pages: 1, size: "842 x 595" });
  });

  test("twice as much work still is one page", () => {
    expect(printed("long-timeline")).toEqual({ pages: 1, size: "842 x 595" });
  });

  test.each([
    ["ten-rows", 1],
    ["twenty-rows", 1],
    ["sixty-rows", 3],
  ])("the 时间轴 with %s is one page wide, and as long as it stays readable", (name, pages) => {
    expect(printed(name)).toEqual({ pages, size: "842 x 595" });
  });

  test("the table is A4 portrait and one page wide, however long", () => {
    expect(printed("table")).toEqual({ pages: 1, size: "595 x 842" });
    const long = printed("long-table");
    expect(long.size).toBe("595 x 842");
    // Too wide, it would take twice as many; squeezed onto one page, nobody could read it.
    expect(long.pages).toBeGreaterThan(1);
    expect(long.pages).toBeLessThan(4);
  });
});
