import { readFileSync, writeFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readZip } from "../../src/package/zip.ts";
import { cli, pagesOf, printed, schemaErrors, scratchPath, wordsOf } from "./tools.ts";

const SCHEDULE = "assets/sample/schedule.xlsx";
const PLAN = "assets/sample/plan.docx";
/** The sample plan's margins in points: 1588 and 1474 twips on a page 11906 wide. */
const MARGINS = { left: 1588 / 20, right: (11906 - 1474) / 20 };

function exportSample(name: string, workbook = SCHEDULE, plan = PLAN) {
  const out = scratchPath(name);
  return { out, ...cli("export", workbook, "--plan", plan, "-o", out, "--force") };
}

function documentXml(path: string): string {
  return Buffer.from(unzipSync(readFileSync(path))["word/document.xml"] ?? []).toString("utf8");
}

describe("the sample's table in the sample's plan", () => {
  test("every other zip entry keeps its compressed bytes, the rest of the main part stands unchanged around it", () => {
    const { out, code } = exportSample("计划.docx");
    expect(code).toBe(1);
    const [before, after] = [PLAN, out].map((path) => {
      const bytes = new Uint8Array(readFileSync(path));
      const zip = readZip(bytes, "document");
      if (!zip.ok) throw new Error(zip.fault.kind);
      return zip.value;
    });
    expect(after?.entries.map(({ name }) => name)).toEqual(before?.entries.map(({ name }) => name));
    const [old, now] = [unzipSync(readFileSync(PLAN)), unzipSync(readFileSync(out))];
    for (const [name, bytes] of Object.entries(old)) {
      if (name !== "word/document.xml")
        expect(Buffer.from(now[name] ?? []).equals(Buffer.from(bytes))).toBe(true);
    }
    const [xml, filled] = [documentXml(PLAN), documentXml(out)];
    const heading = "五、工作进度安排</w:t></w:r></w:p>";
    const at = xml.indexOf(heading) + heading.length;
    expect(filled.startsWith(xml.slice(0, at))).toBe(true);
    expect(filled.endsWith(xml.slice(at))).toBe(true);
  });

  test("LibreOffice prints it under 五、工作进度安排, inside the margins, its header on every page it reaches", () => {
    const words = wordsOf(printed(exportSample("印出.docx").out));
    const heading = words.find(({ text }) => text.includes("五、工作进度安排"));
    const heads = words.filter(({ text }) => text === "时间段");
    expect(heading).toBeDefined();
    expect(heads[0]).toMatchObject({ page: heading?.page });
    expect(heads[0]?.top).toBeGreaterThan(heading?.top ?? 0);
    const table = words.filter(
      ({ page, top }) =>
        (page === heading?.page && top > heading.top) || (heading !== undefined && page > heading.page),
    );
    const body = table.filter(({ text }) => !/^—|^\d+$/.test(text));
    for (const { text, left, right } of body) {
      expect([text, left >= MARGINS.left - 1, right <= MARGINS.right + 1]).toEqual([text, true, true]);
    }
    const last = words.find(({ text }) => text.includes("核对并公示"));
    expect(heads.map(({ page }) => page)).toEqual(
      Array.from(
        { length: (last?.page ?? 0) - (heading?.page ?? 0) + 1 },
        (_, index) => (heading?.page ?? 0) + index,
      ),
    );
    expect(heads.length).toBeGreaterThan(1);
  });

  test("an edited row replaces the table: one table, the new words in it; exporting again changes no byte", async () => {
    const first = exportSample("一.docx").out;
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(SCHEDULE);
    const cell = workbook.getWorksheet("工作进度安排")?.getCell("B11");
    if (cell) cell.value = "召开教职工代表大会，表决集体合同";
    const edited = scratchPath("改过.xlsx");
    await workbook.xlsx.writeFile(edited);
    const second = exportSample("二.docx", edited, first);
    expect(second.json).toMatchObject({ place: { how: "mark" }, replaced: true });
    const xml = documentXml(second.out);
    expect(xml.match(/<w:tbl>/g)).toHaveLength(1);
    expect(xml).toContain("表决集体合同");
    expect(xml).not.toContain("听取并审议学校工作报告");
    const third = exportSample("三.docx", edited, second.out);
    expect(readFileSync(third.out).equals(readFileSync(second.out))).toBe(true);
  });
});

describe("the sheets", () => {
  test("时间轴 prints on exactly one A4 landscape page", () => {
    const out = scratchPath("时间轴.xlsx");
    cli("timeline", SCHEDULE, "-o", out);
    expect(pagesOf(printed(out))).toEqual({
      pages: 1,
      width: expect.closeTo(841.9, 0),
      height: expect.closeTo(595.3, 0),
    });
  });

  test("the printable table is A4 portrait and one page wide: its first words and its last owner on page 1", () => {
    const out = scratchPath("打印.xlsx");
    cli("table", SCHEDULE, "-o", out);
    const pdf = printed(out);
    const { width, height } = pagesOf(pdf);
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    const first = wordsOf(pdf)
      .filter(({ page }) => page === 1)
      .map(({ text }) => text);
    expect(first).toContain("时间段");
    expect(first.some((text) => text.includes("责任部门"))).toBe(true);
  });
});

describe("the Open XML validator", () => {
  test("finds nothing in what we write", () => {
    const files = {
      timeline: scratchPath("验-时间轴.xlsx"),
      table: scratchPath("验-打印.xlsx"),
      template: scratchPath("验-模板.xlsx"),
      alone: scratchPath("验-新文档.docx"),
    };
    cli("timeline", SCHEDULE, "-o", files.timeline);
    cli("table", SCHEDULE, "-o", files.table);
    cli("template", "-o", files.template, "--frame", "2026-2027学年");
    cli("export", SCHEDULE, "-o", files.alone);
    const plan = exportSample("验-计划.docx").out;
    for (const path of [...Object.values(files), plan])
      expect([path, schemaErrors(path)]).toEqual([path, []]);
  });

  test("would see a broken file (so that an empty list means something)", () => {
    const bytes = readFileSync(PLAN);
    const broken = scratchPath("坏.docx");
    writeFileSync(broken, brokenPlan(bytes));
    expect(schemaErrors(broken).length).toBeGreaterThan(0);
  });
});

/** The plan with a table that has neither grid nor rows. */
function brokenPlan(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = Buffer.from(parts["word/document.xml"] ?? []).toString("utf8");
  const broken = xml.replace("<w:body>", "<w:body><w:tbl/>");
  return zipSync({ ...parts, "word/document.xml": new Uint8Array(Buffer.from(broken)) });
}
