import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { workbookFile } from "../fixtures/workbook-file.ts";
import { call, folder } from "./call.ts";

const SAMPLE = "assets/sample/schedule.xlsx";

describe("check", () => {
  test("says in JSON what stands in the workbook and what is to be mended, exit code 1 while a must remains", async () => {
    const said = await call(["check", SAMPLE, "--json"]);
    expect(said.code).toBe(1);
    expect(said.err).toBe("");
    const report = JSON.parse(said.out);
    expect(Object.keys(report)).toEqual(["title", "frame", "rows", "problems", "skipped"]);
    expect(report.frame).toEqual({ kind: "school-year", years: [2026, 2027], source: "title" });
    expect(report.rows[0]).toEqual({
      sheet: "工作进度安排",
      cell: "A3",
      sheetRows: [3, 3],
      period: { text: "9月", intervals: [["2026-09-01", "2026-09-30"]], precision: "month", flags: {} },
      items: [
        "召开工会委员例会，商定本学年工作",
        "走访慰问一线教师，庆祝教师节",
        "为新入职教职工办理入会手续",
      ],
      owners: ["工会委员会", "各工会小组"],
      extra: {},
    });
    const [unreadable] = report.problems.filter(({ level }: { level: string }) => level === "must");
    expect(unreadable).toMatchObject({ code: "period-unreadable", sheet: "工作进度安排", cell: "A8" });
    expect(unreadable.message).toContain("“13月”");
  });

  test("without --json says the same in Chinese", async () => {
    const { out } = await call(["check", SAMPLE]);
    expect(out).toContain("2026—2027学年");
    expect(out).toContain("要改 1 处");
    expect(out).toContain("A8");
  });

  test("a clean table is answered with exit code 0", async () => {
    const path = join(await folder(), "安排表.xlsx");
    await writeFile(
      path,
      await workbookFile({
        安排表: [
          ["青禾实验学校2026—2027学年工会工作进度安排"],
          ["时间段", "主要工作内容", "责任部门/人"],
          ["9月", "召开工会委员例会", "工会委员会"],
          ["10-11月", "举办教职工运动会", "文体委员会"],
        ],
      }),
    );
    const said = await call(["check", path, "--json"]);
    expect(said.code).toBe(0);
    expect(JSON.parse(said.out).problems).toEqual([]);
  });

  test("without a frame the table is still read, and the missing year is one must", async () => {
    const path = join(await folder(), "安排表.xlsx");
    await writeFile(
      path,
      await workbookFile({
        安排表: [
          ["工会工作进度安排"],
          ["时间段", "主要工作内容", "责任部门/人"],
          ["9月", "召开工会委员例会", "工会委员会"],
          ["2026年10月", "举办教职工运动会", "文体委员会"],
        ],
      }),
    );
    const said = await call(["check", path, "--json"]);
    const { frame, rows, problems } = JSON.parse(said.out);
    expect(said.code).toBe(1);
    expect(frame).toBeNull();
    expect(rows[0].period.error.kind).toBe("no-frame");
    expect(rows[1].period.intervals).toEqual([["2026-10-01", "2026-10-31"]]);
    expect(problems.map(({ code, level }: { code: string; level: string }) => [code, level])).toEqual([
      ["frame-missing", "must"],
    ]);
    const framed = await call(["check", path, "--frame", "2026-2027学年", "--json"]);
    expect(framed.code).toBe(0);
    expect(JSON.parse(framed.out).frame).toEqual({
      kind: "school-year",
      years: [2026, 2027],
      source: "option",
    });
  });

  test("a sheet that is not there, and a book without a table, end with exit code 2", async () => {
    const unknown = await call(["check", SAMPLE, "--sheet", "没有这张", "--json"]);
    expect(unknown.code).toBe(2);
    expect(JSON.parse(unknown.out).fault.code).toBe("unknown-sheet");
    const path = join(await folder(), "通讯录.xlsx");
    await writeFile(
      path,
      await workbookFile({
        通讯录: [
          ["姓名", "电话"],
          ["文芷若", "86550000"],
        ],
      }),
    );
    const none = await call(["check", path, "--json"]);
    expect(none.code).toBe(2);
    expect(JSON.parse(none.out).fault.code).toBe("no-table");
  });
});

describe("every door answers a wrong file with one sentence, exit code 2 and nothing written", () => {
  const sample = readFile(SAMPLE);

  test.each([
    ["empty-file", async () => new Uint8Array()],
    ["truncated", async () => (await sample).subarray(0, 3000)],
    ["is-document", async () => readFile("assets/sample/plan.docx")],
    ["text-file", async () => Buffer.from("时间段,主要工作内容\n9月,召开会议\n")],
    ["pdf", async () => Buffer.from("%PDF-1.7\n%âãÏÓ\n")],
    ["old-xls", async () => oldFile("Workbook")],
    ["password", async () => oldFile("EncryptedPackage")],
  ])("a workbook that is %s", async (code, bytes) => {
    const where = await folder();
    const path = join(where, "安排表.xlsx");
    await writeFile(path, await bytes());
    const out = join(where, "结果.xlsx");
    for (const argv of [
      ["check", path],
      ["timeline", path, "-o", out],
      ["table", path, "-o", out],
      ["export", path, "--plan", "assets/sample/plan.docx", "-o", join(where, "结果.docx")],
    ]) {
      const said = await call([...argv, "--json"]);
      expect([argv[0], said.code, JSON.parse(said.out).fault?.code]).toEqual([argv[0], 2, code]);
      expect(said.err.trim().split("\n")).toHaveLength(1);
    }
    expect(await import("node:fs/promises").then(({ readdir }) => readdir(where))).toEqual(["安排表.xlsx"]);
  });
});

/** The head of a compound file with one stream of that name in its directory ([MS-CFB] section 2.6). */
function oldFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setInt32(60, -2, true);
  view.setInt32(68, -2, true);
  for (let index = 0; index < 109; index += 1) view.setInt32(76 + index * 4, index === 0 ? 0 : -1, true);
  for (let index = 0; index < 128; index += 1)
    view.setInt32(512 + index * 4, index === 0 ? -3 : index === 1 ? -2 : -1, true);
  for (const [slot, name] of ["Root Entry", stream].entries()) {
    const at = 1024 + slot * 128;
    for (const [index, letter] of [...name].entries())
      view.setUint16(at + index * 2, letter.charCodeAt(0), true);
    view.setUint16(at + 64, name.length * 2 + 2, true);
    bytes[at + 66] = slot === 0 ? 5 : 2;
    bytes[at + 67] = 1;
    view.setInt32(at + 68, -1, true);
    view.setInt32(at + 72, -1, true);
    view.setInt32(at + 76, slot === 0 ? 1 : -1, true);
  }
  return bytes;
}

describe("check --plan", () => {
  test("holds the plan's body against the table: the line of the plan stands beside each finding", async () => {
    const said = await call(["check", SAMPLE, "--plan", "assets/sample/plan.docx", "--json"]);
    const found = JSON.parse(said.out).problems.filter(({ code }: { code: string }) =>
      code.startsWith("plan-"),
    );
    for (const { plan, level } of found)
      expect([level, typeof plan.line, typeof plan.text]).toEqual(["should", "number", "string"]);
    const alone = JSON.parse((await call(["check", SAMPLE, "--json"])).out).problems;
    expect(alone.some(({ code }: { code: string }) => code.startsWith("plan-"))).toBe(false);
  });

  test("the schedule in the plan itself is not its body", async () => {
    const where = await folder();
    const out = join(where, "计划.docx");
    await call(["export", SAMPLE, "--plan", "assets/sample/plan.docx", "-o", out]);
    const codes = async (plan: string) =>
      JSON.parse((await call(["check", SAMPLE, "--plan", plan, "--json"])).out).problems.map(
        ({ code, message }: { code: string; message: string }) => `${code} ${message}`,
      );
    expect(await codes(out)).toEqual(await codes("assets/sample/plan.docx"));
  });
});
