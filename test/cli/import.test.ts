import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { call, folder } from "./call.ts";

const LIST = [
  "2025—2026学年青禾小学工会工作计划",
  "一、指导思想",
  "围绕教育教学中心，服务会员。",
  "二、每月工作安排",
  "九月：",
  "1、召开工会委员例会",
  "2、3.8妇女节慰问余款结清",
  "十、十一月：",
  "1、组织秋季健步走",
  "青禾小学工会",
  "2025年9月1日",
].join("\n");

describe("import", () => {
  test("a pasted list on standard input as rows, their lines, and what was left out", async () => {
    const said = await call(["import", "-", "--json"], LIST);
    const { title, frame, rows, leftOut } = JSON.parse(said.out);
    expect(said.code).toBe(0);
    expect([title, frame.years]).toEqual(["2025—2026学年青禾小学工会工作计划", [2025, 2026]]);
    expect(rows).toMatchObject([
      { time: "九月", items: ["召开工会委员例会", "3.8妇女节慰问余款结清"], owners: [], source: { line: 5 } },
      { time: "十、十一月", items: ["组织秋季健步走"], source: { line: 8 } },
    ]);
    expect(leftOut.length).toBeGreaterThan(0);
  });

  test("with -o a workbook that check reads as the same rows", async () => {
    const out = join(await folder(), "安排表.xlsx");
    expect((await call(["import", "-", "-o", out], LIST)).code).toBe(0);
    const { rows, frame } = JSON.parse((await call(["check", out, "--json"])).out);
    expect(frame).toMatchObject({ years: [2025, 2026], source: "title" });
    expect(
      rows.map(({ period, items }: { period: { text: string }; items: string[] }) => [period.text, items]),
    ).toEqual([
      ["九月", ["召开工会委员例会", "3.8妇女节慰问余款结清"]],
      ["十、十一月", ["组织秋季健步走"]],
    ]);
  });

  test("no schedule is an answer, not an error", async () => {
    const said = await call(["import", "-", "--json"], "关于召开座谈会的通知\n请各位会员准时参加。");
    expect([said.code, JSON.parse(said.out)]).toMatchObject([
      0,
      { rows: [], doubts: [{ code: "no-schedule" }] },
    ]);
    expect((await call(["import", "-", "--json"], "")).code).toBe(0);
  });

  test("--frame goes before the title; one that says no frame is refused", async () => {
    const said = await call(["import", "-", "--frame", "2024-2025学年", "--json"], LIST);
    expect(JSON.parse(said.out).frame).toMatchObject({ years: [2024, 2025], source: "option" });
    expect((await call(["import", "-", "--frame", "下学期"], LIST)).code).toBe(2);
  });

  test("what is no plan is refused with its sentence", async () => {
    const path = join(await folder(), "照片.docx");
    await writeFile(path, Uint8Array.of(0xff, 0xd8, 0xff, 0xe0));
    const said = await call(["import", path, "--json"]);
    expect([said.code, JSON.parse(said.out).fault.code]).toEqual([2, "picture"]);
  });
});
