import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { workbookFile } from "../fixtures/workbook-file.ts";
import { call, folder } from "./call.ts";

const ROWS = [
  ["2026—2027学年禾川市教育工会工作进度安排", "", ""],
  ["时间段", "主要工作内容", "责任部门/人"],
  ["9月", "部署全年工作", "市教育工会"],
  ["10月", "举办教职工运动会", "东区教育工会、西区教育工会"],
  ["12月", "评选先进小组", "东区教育工会"],
];
const [EAST, WEST] = ["东区教育工会", "西区教育工会"];

/** Sends a table on; gives the copies by recipient, and what was kept. */
async function sentOn(book: string, out: string, to: readonly string[]) {
  const said = await call(["distribute", book, "-o", out, "--to", to.join("、"), "--json"]);
  const { copies, base } = JSON.parse(said.out);
  const files = new Map<string, string>(
    copies.map((copy: { to: string; file: string }) => [copy.to, copy.file]),
  );
  return { base: base as string, files, file: (name: string) => files.get(name) ?? "" };
}

async function filledIn(path: string, texts: Readonly<Record<string, string>>): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  for (const [cell, text] of Object.entries(texts)) {
    const sheet = book.getWorksheet("填报");
    if (sheet !== undefined) sheet.getCell(cell).value = text;
  }
  await book.xlsx.writeFile(path);
}

async function collected(base: string, from: readonly string[], ...options: readonly string[]) {
  const said = await call(["collect", base, ...from, "--json", ...options]);
  return { code: said.code, ...JSON.parse(said.out) };
}

describe("schools, districts, the city: what was merged is handed on as a copy", () => {
  test("the words of every school stand in the city's table, and each tier knows its copies", async () => {
    const where = await folder();
    const book = join(where, "全市.xlsx");
    await writeFile(book, await workbookFile({ 安排表: ROWS }));
    const city = await sentOn(book, join(where, "市"), [EAST, WEST]);
    const handedUp: string[] = [];
    for (const district of [EAST, WEST]) {
      const schools = ["一小分工会", "二小分工会"].map((name) => `${district.slice(0, 2)}${name}`);
      const sent = await sentOn(city.file(district), join(where, district), schools);
      for (const [at, school] of schools.entries())
        await filledIn(sent.file(school), { B7: `${at + 3}月`, C7: `${school}读书节`, D7: school });
      const out = join(where, `${district}汇总.xlsx`);
      const merged = await collected(sent.base, [...sent.files.values()], "-o", out);
      expect(merged.conflicts).toEqual([]);
      expect(merged.notices).toEqual([]);
      expect(merged.senders.map(({ state }: { state: string }) => state)).toEqual(["merged", "merged"]);
      handedUp.push(out);
    }
    await filledIn(handedUp[0] ?? "", { B6: "12月中旬" });
    const merged = await collected(city.base, handedUp);
    expect(merged.senders).toMatchObject([
      { name: EAST, state: "merged" },
      { name: WEST, state: "merged" },
    ]);
    expect([merged.code, merged.conflicts, merged.notices]).toEqual([0, [], []]);
    const works = merged.rows.map(({ items }: { items: string[] }) => items.join());
    expect(works).toEqual([
      "部署全年工作",
      "举办教职工运动会",
      "评选先进小组",
      "东区一小分工会读书节",
      "东区二小分工会读书节",
      "西区一小分工会读书节",
      "西区二小分工会读书节",
    ]);
    expect(merged.rows[2].period.text).toBe("12月中旬");
  });

  test("a copy sent on names its own plan once, and is not taken for a copy of its own round", async () => {
    const where = await folder();
    const book = join(where, "全市.xlsx");
    await writeFile(book, await workbookFile({ 安排表: ROWS }));
    const city = await sentOn(book, join(where, "市"), [EAST]);
    const sent = await sentOn(city.file(EAST), join(where, "区"), ["东区一小分工会"]);
    const copy = new ExcelJS.Workbook();
    await copy.xlsx.readFile(sent.file("东区一小分工会"));
    expect(copy.getWorksheet("填报")?.getCell("B1").value).toBe(`${ROWS[0]?.[0]}（东区一小分工会填报）`);
    const again = join(where, "存底副本.xlsx");
    const kept = new ExcelJS.Workbook();
    await kept.xlsx.readFile(sent.base);
    await kept.xlsx.writeFile(again);
    const merged = await collected(sent.base, [again]);
    expect(merged.notices).toEqual([]);
    expect(merged.rows).toHaveLength(3);
  });
});
