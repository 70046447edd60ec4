import { readFile, writeFile } from "node:fs/promises";
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

  test("a workbook is not imported but checked", async () => {
    const book = join(await folder(), "安排表.xlsx");
    await call(["import", "-", "-o", book], LIST);
    const said = await call(["import", book]);
    expect([said.code, said.out]).toEqual([2, ""]);
    expect(said.err).toContain("这是表格，不用导入");
    expect(said.err).toContain("plan-schedule check");
    expect((await call(["import", book, "--roll", "2026-2027学年"])).code).toBe(0);
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

  test("a text in GB 18030 is read, and shown by a line since nothing proves its encoding", async () => {
    const path = join(await folder(), "旧计划.txt");
    // 九月：例会 / 十月：走访
    const bytes = ["bec5d4c2a3bac0fdbbe1", "0a", "caaed4c2a3bad7dfb7c3"].join("");
    await writeFile(path, Buffer.from(bytes, "hex"));
    const { rows, doubts } = JSON.parse((await call(["import", path, "--json"])).out);
    expect(rows).toMatchObject([
      { time: "九月", items: ["例会"] },
      { time: "十月", items: ["走访"] },
    ]);
    expect(doubts.find(({ code }: { code: string }) => code === "encoding-to-confirm")?.message).toContain(
      "“九月：例会”",
    );
  });
});

describe("import --roll", () => {
  const OLD = [
    "2025—2026学年青禾小学工会工作计划",
    "每月工作安排",
    "九月：",
    "1、2025年9月10日教师节慰问",
    "2、学习《2020年工会条例》",
    "二月：",
    "1、2026年2月28日前交总结",
    "三月：",
    "1、学雷锋活动（3月5日，周四）",
  ].join("\n");

  test("what is sure is changed, what is not stays as it was and is asked", async () => {
    const out = join(await folder(), "新安排.xlsx");
    const said = await call(["import", "-", "--roll", "2026-2027学年", "-o", out, "--json"], OLD);
    expect(said.code).toBe(0);
    const { title, frame, rows, roll } = JSON.parse(said.out);
    expect([title, frame.years, roll.from.years]).toEqual([
      "2026—2027学年青禾小学工会工作计划",
      [2026, 2027],
      [2025, 2026],
    ]);
    expect(rows.map(({ items }: { items: string[] }) => items)).toEqual([
      ["2026年9月10日教师节慰问", "学习《2020年工会条例》"],
      ["2027年2月28日前交总结"],
      ["学雷锋活动（3月5日，周五）"],
    ]);
    expect(roll.changed.map(({ place }: { place: string }) => place)).toContain("标题");
    const book = JSON.parse((await call(["check", out, "--json"])).out);
    expect(book.frame.years).toEqual([2026, 2027]);
    expect(book.rows).toHaveLength(3);
  });

  test("a workbook of last year is carried over too, and not written to", async () => {
    const home = await folder();
    const [old, fresh] = [join(home, "去年.xlsx"), join(home, "今年.xlsx")];
    await call(["import", "-", "-o", old], OLD);
    const before = await readFile(old);
    const said = await call(["import", old, "--roll", "2026-2027学年", "-o", fresh]);
    expect([said.code, said.out]).toEqual([
      0,
      expect.stringContaining("2025—2026学年 → 2026—2027学年 · 3 行 · 4 项"),
    ]);
    expect(await readFile(old)).toEqual(before);
    const { rows } = JSON.parse((await call(["check", fresh, "--json"])).out);
    expect(rows[0].items[0]).toBe("2026年9月10日教师节慰问");
  });

  test("the second term is taken out of its school year's plan, what stays out is told", async () => {
    const said = await call(["import", "-", "--roll", "2025-2026学年第二学期", "--json"], OLD);
    const { rows, roll } = JSON.parse(said.out);
    expect(rows.map(({ time }: { time: string }) => time)).toEqual(["二月", "三月"]);
    expect(roll.leftOut.map(({ from }: { from: string }) => from).join()).toContain("教师节慰问");
  });

  test("of several schedules each is carried over for itself", async () => {
    const two = [
      "2025年工会计划",
      "",
      "一、上半年安排",
      "三月：",
      "1、2025年植树",
      "四月：",
      "1、春游",
      "二、2025年职工文体活动安排",
      "三月：",
      "1、2025年拔河",
      "五月：",
      "1、歌咏",
    ];
    const { rows } = JSON.parse(
      (await call(["import", "-", "--roll", "2026年", "--json"], two.join("\n"))).out,
    );
    expect(rows.map(({ items }: { items: string[] }) => items)).toEqual([
      ["2026年植树"],
      ["春游"],
      ["2026年拔河"],
      ["歌咏"],
    ]);
  });

  test("an earlier frame, a plan without a year and a plan without rows are refused with a way on", async () => {
    const refused = async (plan: string, to: string) => {
      const { code, out } = await call(["import", "-", "--roll", to, "--json"], plan);
      return [code, JSON.parse(out).fault.code];
    };
    expect(await refused(OLD, "2024-2025学年")).toEqual([2, "cannot-roll"]);
    expect(await refused("九月：\n1、例会\n十月：\n1、走访", "2026-2027学年")).toEqual([2, "no-frame"]);
    expect(await refused("关于开会的通知", "2026-2027学年")).toEqual([2, "no-rows"]);
  });
});
