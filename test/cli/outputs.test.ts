import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { openPlan, tableAt } from "../../src/word/plan.ts";
import { workbookFile } from "../fixtures/workbook-file.ts";
import { call, filesIn, folder } from "./call.ts";

const SAMPLE = "assets/sample/schedule.xlsx";
const PLAN = "assets/sample/plan.docx";

async function sheetNames(path: string): Promise<string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook.worksheets.map(({ name }) => name);
}

/** The first words of each table of a Word document. */
function tablesIn(bytes: Uint8Array): string[] {
  const plan = openPlan(new Uint8Array(bytes));
  if (!plan.ok) throw new Error(plan.fault.kind);
  return plan.value.blocks.flatMap((block) => tableAt(plan.value, block)?.rows[0]?.cells[0]?.text ?? []);
}

describe("what the commands write", () => {
  test("timeline: a new workbook with the sheet 时间轴 alone, and the bars as data", async () => {
    const out = join(await folder(), "时间轴.xlsx");
    const said = await call(["timeline", SAMPLE, "-o", out, "--json"]);
    expect(said.code).toBe(1);
    const { months, bars, unplaced } = JSON.parse(said.out);
    expect(months).toHaveLength(12);
    expect([months[0], months[11]]).toEqual(["2026-09", "2027-08"]);
    expect(bars).toContainEqual(
      expect.objectContaining({
        row: 6,
        months: ["2027-01", "2027-02"],
        kind: "span",
        owners: ["工会委员会"],
      }),
    );
    expect(unplaced).toHaveLength(1);
    expect(unplaced[0]).toMatchObject({ row: 5, item: "盘点本学期活动，公示活动支出" });
    expect(await sheetNames(out)).toEqual(["时间轴"]);
  });

  test("timeline --json without -o writes nothing", async () => {
    const said = await call(["timeline", SAMPLE, "--json"]);
    expect(JSON.parse(said.out).bars.length).toBeGreaterThan(20);
  });

  test("table: the printable table under a name of its own, skipped when read again", async () => {
    const out = join(await folder(), "打印.xlsx");
    const made = await call(["table", SAMPLE, "-o", out]);
    expect(made).toMatchObject({ code: 1, err: "安排表里还有 1 处要改，请用 check 查看。\n" });
    expect(await sheetNames(out)).toEqual(["工作进度安排（打印）"]);
    const again = await call(["check", out, "--json"]);
    expect(JSON.parse(again.out).fault).toMatchObject({
      code: "no-table",
      message: "这份文件里是生成的打印表或时间轴，不是填写的安排表",
    });
  });

  test("template: sheets to fill in, which check reads as an empty table", async () => {
    const out = join(await folder(), "新安排表.xlsx");
    expect((await call(["template", "-o", out, "--frame", "2026-2027学年"])).code).toBe(0);
    expect(await sheetNames(out)).toEqual(["安排表", "说明", "名单", "设置"]);
    const said = await call(["check", out, "--json"]);
    expect(said.code).toBe(0);
    expect(JSON.parse(said.out)).toMatchObject({ rows: [], frame: { years: [2026, 2027] } });
  });

  test("template without a frame is refused", async () => {
    const said = await call(["template", "-o", join(await folder(), "表.xlsx"), "--json"]);
    expect(said.code).toBe(2);
    expect(JSON.parse(said.out).fault.code).toBe("no-frame");
  });

  test("export: the table in the plan, the place said; a second export of the result is the same file", async () => {
    const where = await folder();
    const out = join(where, "计划（已填进度安排）.docx");
    const said = await call(["export", SAMPLE, "--plan", PLAN, "-o", out, "--json"]);
    expect(said.code).toBe(1);
    expect(JSON.parse(said.out)).toEqual({
      place: { how: "heading", text: "五、工作进度安排" },
      replaced: false,
      rows: 14,
      warnings: [{ code: "musts-left", message: "安排表里还有 1 处要改，请用 check 查看" }],
      out,
    });
    const second = join(where, "再次.docx");
    const again = await call(["export", SAMPLE, "--plan", out, "-o", second, "--json"]);
    expect(JSON.parse(again.out)).toMatchObject({ place: { how: "mark" }, replaced: true });
    expect((await readFile(second)).equals(await readFile(out))).toBe(true);
  });

  test("export --place list writes nothing and names the places", async () => {
    const said = await call(["export", SAMPLE, "--plan", PLAN, "--place", "list", "--json"]);
    expect(said.code).toBe(0);
    const { candidates } = JSON.parse(said.out);
    expect(candidates[0]).toMatchObject({ how: "heading", text: "五、工作进度安排" });
    expect(candidates[0].place).toMatch(/^block:\d+$/);
  });

  test("export without a plan: a new document with the table alone", async () => {
    const out = join(await folder(), "新文档.docx");
    const said = await call(["export", SAMPLE, "-o", out, "--json"]);
    expect(JSON.parse(said.out)).toMatchObject({ place: { how: "new" }, replaced: false, rows: 14 });
    expect((await stat(out)).size).toBeGreaterThan(1000);
  });

  test("export to a heading that is not there is refused with the candidates", async () => {
    const out = join(await folder(), "计划.docx");
    const said = await call([
      "export",
      SAMPLE,
      "--plan",
      PLAN,
      "-o",
      out,
      "--place",
      "heading:九、没有",
      "--json",
    ]);
    expect(said.code).toBe(2);
    expect(JSON.parse(said.out).fault.code).toBe("no-such-heading");
    expect(JSON.parse(said.out).fault.candidates.length).toBeGreaterThan(0);
  });

  test("export --timeline puts the grid behind the table, and the same file comes of the result", async () => {
    const where = await folder();
    const out = join(where, "计划.docx");
    expect((await call(["export", SAMPLE, "--plan", PLAN, "-o", out, "--timeline"])).code).toBe(1);
    const bytes = await readFile(out);
    expect(tablesIn(bytes)).toEqual(["时间段", "主要工作"]);
    const second = join(where, "再次.docx");
    await call(["export", SAMPLE, "--plan", out, "-o", second, "--timeline"]);
    expect((await readFile(second)).equals(bytes)).toBe(true);
  });

  test("timeline -o x.txt: the 行事历, all of it or a month; a month in another form is refused", async () => {
    const where = await folder();
    const out = join(where, "行事历.txt");
    expect((await call(["timeline", SAMPLE, "-o", out])).code).toBe(1);
    expect(await readFile(out, "utf8")).toMatch(/^\uFEFF2026—2027学年工会工作行事历\r\n\r\n【9月】\r\n1\. /);
    const month = join(where, "本月.txt");
    await call(["timeline", SAMPLE, "-o", month, "--month", "2026-11"]);
    expect(await readFile(month, "utf8")).toMatch(/^\uFEFF【11月工会工作】/);
    const sheet = ["timeline", SAMPLE, "-o", join(where, "月.xlsx"), "--month", "2026-11", "--json"];
    expect(JSON.parse((await call(sheet)).out).fault.code).toBe("month-needs-text");
  });

  test("timeline --month: a month beside the plan, or half a month's name, is refused and nothing written", async () => {
    const out = join(await folder(), "本月.txt");
    const said = (month: string) => call(["timeline", SAMPLE, "-o", out, "--month", month]);
    const beside = await said("2025-09");
    expect([beside.code, beside.err]).toEqual([2, expect.stringContaining("它从 2026-09 到 2027-08")]);
    for (const half of ["11", "2026-9"]) expect((await said(half)).err).toContain("请写成“2024-11”这样");
    await expect(readFile(out)).rejects.toThrow("ENOENT");
  });

  test("timeline --month tells what is late, where 完成情况 is kept", async () => {
    const where = await folder();
    const book = join(where, "安排表.xlsx");
    const rows = [
      ["2024—2025学年清溪小学工会工作进度安排"],
      ["时间段", "主要工作内容", "责任部门/人", "完成情况"],
      ["9月", "登记会员", "办公室", "已完成"],
      ["10月", "收集提案", "工会委员会", "进行中"],
      ["11月", "健康讲座", "女职工委员会", ""],
    ];
    await writeFile(book, await workbookFile({ 安排表: rows }));
    const late = async (...more: string[]) => {
      const out = join(where, "本月.txt");
      await call(["timeline", book, "-o", out, "--month", "2024-11", "--force", ...more]);
      return /还没完成：([^：]*?)\r\n\r\n/u.exec(await readFile(out, "utf8"))?.[1];
    };
    expect(await late()).toBe("\r\n1. 收集提案（10月，工会委员会）");
    expect(await late("--today", "2024-10-31")).toBeUndefined();
  });

  test("timeline --list: the 行事历 as a sheet and as a document; no picture is a list", async () => {
    const where = await folder();
    const book = join(where, "行事历.xlsx");
    await call(["timeline", SAMPLE, "-o", book, "--list"]);
    expect(await sheetNames(book)).toEqual(["行事历"]);
    const document = join(where, "行事历.docx");
    await call(["timeline", SAMPLE, "-o", document, "--list"]);
    const bytes = await readFile(document);
    expect(tablesIn(bytes)).toEqual([]);
    expect(strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array())).toContain("工会工作行事历");
    const picture = ["timeline", SAMPLE, "-o", join(where, "月.svg"), "--list", "--json"];
    expect(JSON.parse((await call(picture)).out).fault.code).toBe("list-needs-table");
  });

  test("timeline --help names every ending", async () => {
    const { out } = await call(["timeline", "--help"]);
    for (const ending of [".xlsx", ".docx", ".svg", ".txt", ".ics"]) expect(out).toContain(ending);
  });

  test("timeline -o x.ics names the works that have no days", async () => {
    const said = await call(["timeline", SAMPLE, "-o", join(await folder(), "日历.ics")]);
    expect(said.err).toMatch(/^(\d+) 项没有具体日子，没有放进日历：.+、.+。\n/);
  });

  test("timeline -o x.docx: the grid as a document of its own", async () => {
    const out = join(await folder(), "时间轴.docx");
    expect((await call(["timeline", SAMPLE, "-o", out])).code).toBe(1);
    expect(tablesIn(await readFile(out))).toEqual(["主要工作"]);
  });
});

describe("what an output may be", () => {
  test("never an input, also by another way of writing its path", async () => {
    const where = await folder();
    const book = join(where, "安排表.xlsx");
    await writeFile(book, await readFile(SAMPLE));
    const before = await readFile(book);
    const said = await call([
      "table",
      book,
      "-o",
      join(where, ".", "..", where.split("/").at(-1) ?? "", "安排表.xlsx"),
      "--force",
      "--json",
    ]);
    expect([said.code, JSON.parse(said.out).fault.code]).toEqual([2, "output-is-input"]);
    expect((await readFile(book)).equals(before)).toBe(true);
  });

  test("a name as long as the disk allows", async () => {
    const out = join(await folder(), `${"工".repeat(83)}.xlsx`);
    expect((await call(["template", "-o", out, "--frame", "2026-2027学年"])).code).toBe(0);
    expect((await stat(out)).size).toBeGreaterThan(1000);
  });

  test("an existing file only with --force, and no passing file stays behind", async () => {
    const where = await folder();
    const out = join(where, "打印.xlsx");
    await writeFile(out, "别人的文件");
    const refused = await call(["table", SAMPLE, "-o", out, "--json"]);
    expect([refused.code, JSON.parse(refused.out).fault.code]).toEqual([2, "output-exists"]);
    expect(await readFile(out, "utf8")).toBe("别人的文件");
    expect((await call(["table", SAMPLE, "-o", out, "--force"])).code).toBe(1);
    expect(await sheetNames(out)).toEqual(["工作进度安排（打印）"]);
    expect(await filesIn(where)).toEqual(["打印.xlsx"]);
  });
});

describe("fix", () => {
  test("mends what is certain in a copy, says what it did, and the book itself stays", async () => {
    const out = join(await folder(), "安排表（已修正）.xlsx");
    const before = await readFile(SAMPLE);
    const said = await call(["fix", SAMPLE, "-o", out, "--json"]);
    const { edits, problems } = JSON.parse(said.out);
    expect(said.code).toBe(1);
    expect(edits.length).toBeGreaterThan(0);
    expect(problems.some(({ fix }: { fix?: { kind: string } }) => fix?.kind === "safe")).toBe(false);
    expect((await readFile(SAMPLE)).equals(before)).toBe(true);
    const again = await call(["fix", out, "-o", join(await folder(), "再次.xlsx")]);
    expect(again.out).toMatch(/^没有可以直接修正的地方，照原样另存\n/);
  });

  test("a copy gets the ending that belongs to its inside", async () => {
    const said = await call(["fix", SAMPLE, "-o", join(await folder(), "表.xlsm"), "--json"]);
    expect([said.code, JSON.parse(said.out).fault.code]).toEqual([2, "bad-ending"]);
  });
});
