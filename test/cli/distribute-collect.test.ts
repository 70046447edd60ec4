import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { workbookFile } from "../fixtures/workbook-file.ts";
import { call, filesIn, folder } from "./call.ts";

const ROWS = [
  ["2026—2027学年青禾小学工会工作进度安排", "", ""],
  ["时间段", "主要工作内容", "责任部门/人"],
  ["9月", "1. 召开工会委员例会\n2. 慰问新入职教师", "各工会小组"],
  ["10月", "组织秋季健步走", "语文组工会小组"],
  ["12月", "举办迎新联欢会", "语文组工会小组、数学组工会小组"],
  ["3月", "女职工健康讲座", "女职工委员会"],
  ["5月", "评选优秀小组", ""],
];
const [CHINESE, MATHS] = ["语文组工会小组", "数学组工会小组"];

/** A plan sent out to two groups: its folder, the base and the copies by recipient. */
async function sent(...options: string[]) {
  const where = await folder();
  const book = join(where, "安排表.xlsx");
  await writeFile(book, await workbookFile({ 安排表: ROWS }));
  const out = join(where, "下发");
  const said = await call(["distribute", book, "-o", out, "--json", ...options]);
  const { copies, base, round, notice } = JSON.parse(said.out);
  const file = (to: string): string => copies.find((copy: { to: string }) => copy.to === to).file;
  return { where, book, out, said, copies, base: base as string, round, notice, file };
}

/** The copy after a person has worked in it with another program. */
async function worked(path: string, work: (sheet: ExcelJS.Worksheet) => void): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.getWorksheet("填报");
  if (sheet === undefined) throw new Error("no sheet 填报");
  work(sheet);
  await book.xlsx.writeFile(path);
}

/** The row of the copy that holds this work. */
function rowWith(sheet: ExcelJS.Worksheet, work: string): ExcelJS.Row {
  for (let row = 4; row < 40; row += 1)
    if (String(sheet.getCell(row, 3).value ?? "").includes(work)) return sheet.getRow(row);
  throw new Error(`no row with ${work}`);
}

function textsOf({ period, items, owners }: { period: { text: string }; items: string[]; owners: string[] }) {
  return [period.text, items, owners];
}

async function collected(base: string, from: readonly string[], ...options: string[]) {
  const said = await call(["collect", base, ...from, "--json", ...options]);
  const result = JSON.parse(said.out);
  return { ...result, code: said.code, codes: result.notices?.map(({ code }: { code: string }) => code) };
}

describe("下发", () => {
  test("a copy a group by the owners of the table, the plan's id and the rows' ids kept in the next round", async () => {
    const first = await sent("--due", "2026-09-20");
    expect(first.said.code).toBe(0);
    expect(first.copies.map(({ to, rows }: { to: string; rows: number }) => [to, rows])).toEqual([
      [CHINESE, 3],
      [MATHS, 2],
    ]);
    expect(await filesIn(first.out)).toHaveLength(3);
    expect(first.notice).toContain("9月20日（周日）前");
    const again = await call(["distribute", first.base, "-o", join(first.where, "再发"), "--json"]);
    expect(JSON.parse(again.out)).toMatchObject({ round: 2 });
    const ids = async (path: string) => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(path);
      return [4, 5, 6, 7, 8].map((row) => book.getWorksheet("填报")?.getCell(row, 1).value);
    };
    const name = first.file(CHINESE).split("/").at(-1) ?? "";
    expect(await ids(join(first.where, "再发", name))).toEqual(await ids(first.file(CHINESE)));
  });

  test("what is another's or everybody's is locked and grey, what is one's own is open", async () => {
    const { file } = await sent();
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file(MATHS));
    const sheet = book.getWorksheet("填报");
    const isOpen = (row: number) => sheet?.getCell(row, 3).protection?.locked === false;
    expect([4, 5, 6, 7, 8, 9].map(isOpen)).toEqual([false, false, true, false, true, true]);
    expect(sheet?.getColumn(1).hidden).toBe(true);
    expect(sheet?.getCell(4, 1).protection?.locked).toBe(false);
    expect(sheet?.getCell(9, 2).numFmt).toBe("@");
    expect(book.getWorksheet("选项")?.state).toBe("hidden");
  });

  test("with --own-rows the copy holds its own rows alone", async () => {
    const { file } = await sent("--own-rows");
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file(MATHS));
    const sheet = book.getWorksheet("填报");
    expect([4, 5, 6].map((row) => sheet?.getCell(row, 3).value)).toEqual([
      "举办迎新联欢会",
      "评选优秀小组",
      null,
    ]);
  });

  test("into one .zip: the copies under their names, the base beside it and not inside", async () => {
    const { where, base } = await sent();
    const zip = join(where, "包", "发.zip");
    const said = await call(["distribute", base, "-o", zip, "--json"]);
    const { copies, archive, base: beside } = JSON.parse(said.out);
    expect([archive, dirname(beside)]).toEqual([zip, dirname(zip)]);
    const names = copies.map(({ file }: { file: string }) => file);
    expect(Object.keys(unzipSync(await readFile(zip)))).toEqual(names);
    expect(names).toHaveLength(2);
    expect(names[0]).toMatch(/^语文组工会小组—.*\.xlsx$/);
  });

  test("nobody to send to, and 工会委员会 never", async () => {
    const where = await folder();
    const book = join(where, "安排表.xlsx");
    await writeFile(book, await workbookFile({ 安排表: ROWS.slice(0, 3) }));
    const said = await call(["distribute", book, "-o", join(where, "出"), "--json"]);
    expect([said.code, JSON.parse(said.out).fault.code]).toEqual([2, "no-recipients"]);
    const union = await call(["distribute", book, "-o", join(where, "出"), "--to", "工会委员会", "--json"]);
    expect(JSON.parse(union.out).fault).toMatchObject({
      code: "no-recipients",
      message: expect.stringContaining("“工会委员会”"),
    });
  });

  test("names are held against the table: a slip is refused with the right name, the rest is said", async () => {
    const where = await folder();
    const book = join(where, "安排表.xlsx");
    await writeFile(book, await workbookFile({ 安排表: ROWS }));
    const to = (names: string) => call(["distribute", book, "-o", join(where, "出"), "--to", names]);
    const slip = await to("语文组工会小姐,数学组工会小组");
    expect([slip.code, slip.err]).toEqual([2, expect.stringContaining("是不是“语文组工会小组”")]);
    expect(await filesIn(where)).toEqual(["安排表.xlsx"]);
    const said = await to("工会委员会,各工会小组,语文组工会小组；");
    expect(said.out).toContain("已生成 2 份");
    expect(said.out).toContain("“工会委员会”是发表的一方");
    expect(said.out).toContain("“各工会小组”是所有小组的统称");
  });
});

describe("回收、汇总", () => {
  test("nothing changed: the table as it was, everybody has returned", async () => {
    const { base, out } = await sent();
    const { rows, conflicts, notices, senders, code } = await collected(base, [out]);
    expect([conflicts, notices, code]).toEqual([[], [], 0]);
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatchObject({ items: ["召开工会委员例会", "慰问新入职教师"], owners: ["各工会小组"] });
    expect(senders.map(({ state }: { state: string }) => state)).toEqual(["unchanged", "unchanged"]);
  });

  test("edits, new rows and a clash, in renamed files; the decision settles the clash", async () => {
    const { base, out, file, where } = await sent();
    await worked(file(CHINESE), (sheet) => {
      rowWith(sheet, "健步走").getCell(2).value = "11月";
      rowWith(sheet, "联欢会").getCell(2).value = "1月";
      sheet.getCell(9, 2).value = "4月";
      sheet.getCell(9, 3).value = "组织读书会";
      sheet.getCell(9, 4).value = CHINESE;
    });
    await worked(file(MATHS), (sheet) => {
      rowWith(sheet, "联欢会").getCell(2).value = "2月";
    });
    await rename(file(CHINESE), join(out, "新建文件 (1).xlsx"));
    const first = await collected(base, [out]);
    expect(first.code).toBe(1);
    expect(first.conflicts).toMatchObject([
      {
        kind: "cell",
        column: "period",
        base: "12月",
        values: [{ value: "1月", from: [CHINESE] }, { value: "2月" }],
      },
    ]);
    expect(first.rows.map(({ period }: { period: { text: string } }) => period.text)).toEqual([
      "9月",
      "11月",
      "12月",
      "3月",
      "5月",
      "4月",
    ]);
    const decide = join(where, "决定.json");
    const [{ kind, id, column, seen }] = first.conflicts;
    await writeFile(decide, JSON.stringify([{ kind, id, column, seen, take: MATHS }]));
    const merged = join(where, "汇总.xlsx");
    const second = await collected(base, [out], "--decide", decide, "-o", merged);
    expect([second.code, second.rows[2].period.text]).toEqual([0, "2月"]);
    const check = await call(["check", merged, "--json"]);
    expect(JSON.parse(check.out).rows).toHaveLength(6);
  });

  test("saved again by another program with its ids wiped, sorted and with a column more", async () => {
    const { base, file } = await sent();
    await worked(file(CHINESE), (sheet) => {
      sheet.getCell(3, 5).value = "经费";
      rowWith(sheet, "健步走").getCell(5).value = "300元";
      for (let row = 4; row < 9; row += 1) sheet.getCell(row, 1).value = null;
    });
    const { rows, conflicts, codes } = await collected(base, [file(CHINESE)]);
    expect([rows.length, conflicts]).toEqual([5, []]);
    expect(codes).toEqual(expect.arrayContaining(["id-restored", "extra-column"]));
  });

  test("pasted into another workbook without marks: the ids tell", async () => {
    const { base, file, where } = await sent();
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file(CHINESE));
    const sheet = book.getWorksheet("填报");
    const rows = Array.from({ length: 6 }, (_, at) =>
      [1, 2, 3, 4].map((column) => String(sheet?.getCell(at + 3, column).value ?? "")),
    );
    rows[2] = [rows[2]?.[0] ?? "", "11月", rows[2]?.[2] ?? "", rows[2]?.[3] ?? ""];
    const pasted = join(where, "语文组.xlsx");
    await writeFile(pasted, await workbookFile({ Sheet1: rows }));
    const { rows: merged, senders } = await collected(base, [pasted]);
    expect(merged[1].period.text).toBe("11月");
    expect(senders).toContainEqual(expect.objectContaining({ name: CHINESE, state: "merged" }));
  });

  test("a list pasted into a text file is that group's new rows, to be confirmed", async () => {
    const { base, where } = await sent();
    const list = join(where, "数学组工会小组.txt");
    await writeFile(list, "十月：\n1、组织数学游园会\n十一月：\n1、教研沙龙\n");
    const { rows, conflicts, codes, senders } = await collected(base, [list]);
    expect([rows.length, conflicts]).toEqual([7, []]);
    expect(codes).toContain("to-confirm");
    expect(senders).toContainEqual(expect.objectContaining({ name: MATHS, state: "merged" }));
    expect(rows.map(({ items }: { items: string[] }) => items[0])).toEqual(
      expect.arrayContaining(["组织数学游园会", "教研沙龙"]),
    );
  });

  test("a new row without a time takes none from another group's; the result merged again stays as it is", async () => {
    const { out, base, file, where } = await sent();
    await worked(file(CHINESE), (sheet) => {
      for (const [at, text] of ["11月", "读书分享会", CHINESE].entries())
        sheet.getCell(9, at + 2).value = text;
    });
    await worked(file(MATHS), (sheet) => {
      for (const [at, text] of ["", "冬日茶话会", MATHS].entries()) sheet.getCell(9, at + 2).value = text;
    });
    const merged = join(where, "汇总.xlsx");
    const first = await collected(base, [out], "-o", merged);
    expect(first.notices).toMatchObject([{ code: "no-time", from: [MATHS] }]);
    const times = async () => {
      const { rows } = JSON.parse((await call(["check", merged, "--json"])).out);
      return rows.map(({ period, items }: { period: { text: string }; items: string[] }) => [
        period.text,
        items[0],
      ]);
    };
    expect(await times()).toContainEqual(["待定", "冬日茶话会"]);
    const again = join(where, "再汇总.xlsx");
    const second = await collected(merged, [out], "-o", again);
    expect(second.rows.map(textsOf)).toEqual(first.rows.map(textsOf));
    expect(second.rows).toHaveLength(7);
    expect(second.conflicts).toEqual([]);
  });

  test.each([
    ["both", { take: "both" }, 2],
    ["own words", { value: "师生才艺汇报" }, 1],
  ])(
    "a row decided (%s) keeps its id: a late copy and the next round find it",
    async (_, answered, lines) => {
      const { base, file, where } = await sent();
      await worked(file(CHINESE), (sheet) => {
        rowWith(sheet, "联欢会").getCell(2).value = "1月";
        rowWith(sheet, "联欢会").getCell(3).value = "举办迎新联欢会（含教职工书画展）";
      });
      const late = join(where, "迟交.xlsx");
      await writeFile(late, await readFile(file(MATHS)));
      await worked(file(MATHS), (sheet) => {
        const row = rowWith(sheet, "联欢会");
        row.getCell(2).value = "2月";
        row.getCell(3).value = "举办迎新联欢会，改在报告厅";
        row.getCell(4).value = `${CHINESE}、${MATHS}、后勤组`;
      });
      const copies = [file(CHINESE), file(MATHS)];
      const { conflicts } = await collected(base, copies);
      const decide = join(where, "决定.json");
      const answers = conflicts.map(({ kind, id, column, item, seen }: Record<string, unknown>) => {
        const answer = column === "period" ? { value: "元旦前一天" } : answered;
        return { kind, id, column, item, seen, ...answer };
      });
      await writeFile(decide, JSON.stringify(answers));
      const merged = join(where, "汇总.xlsx");
      const first = await collected(base, copies, "--decide", decide, "-o", merged);
      expect([first.code, first.rows[2].period.text, first.rows[2].items.length]).toEqual([
        0,
        "元旦前一天",
        lines,
      ]);
      const again = await collected(merged, [late]);
      expect(again.conflicts).toEqual([]);
      expect(again.rows.map(textsOf)).toEqual(first.rows.map(textsOf));
      expect(again.rows.map(({ id }: { id: string }) => id)).toEqual(
        first.rows.map(({ id }: { id: string }) => id),
      );
      const next = JSON.parse((await call(["distribute", merged, "-o", join(where, "再发"), "--json"])).out);
      const old = await collected(next.base, [late]);
      expect(old.codes).toEqual(["older-round"]);
    },
  );

  test("a row that came in keeps its id when the result goes out, however often", async () => {
    const { base, file, where } = await sent();
    await worked(file(CHINESE), (sheet) => {
      for (const [at, text] of ["6月", "读书分享会", CHINESE].entries())
        sheet.getCell(9, at + 2).value = text;
    });
    const merged = join(where, "汇总.xlsx");
    const { rows } = await collected(base, [file(CHINESE)], "-o", merged);
    const idOf = (all: { id: string; items: string[] }[]) =>
      all.find(({ items }) => items[0] === "读书分享会")?.id;
    const again = async (name: string) =>
      JSON.parse((await call(["distribute", merged, "-o", join(where, name), "--json"])).out);
    const [first, second] = [await again("再发"), await again("又发")];
    const copy = first.copies[0].file as string;
    await worked(copy, (sheet) => {
      rowWith(sheet, "读书分享会").getCell(2).value = "6月底";
    });
    const next = await collected(second.base, [copy]);
    expect([next.rows.length, next.conflicts]).toEqual([rows.length, []]);
    expect([idOf(next.rows), idOf(rows)]).toEqual([idOf(rows), expect.any(String)]);
  });

  test("what the officer took out or back since the last merge stands; what the copies say there is told", async () => {
    const { base, file, where } = await sent();
    await worked(file(CHINESE), (sheet) => {
      rowWith(sheet, "健步走").getCell(2).value = "11月";
      for (const [at, text] of ["4月", "组织读书会", CHINESE].entries())
        sheet.getCell(9, at + 2).value = text;
    });
    const merged = join(where, "汇总.xlsx");
    await collected(base, [file(CHINESE)], "-o", merged);
    expect((await collected(merged, [file(CHINESE)])).codes).toEqual([]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(merged);
    book.getWorksheet("安排表")?.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.value === "11月") cell.value = "10月";
        if (String(cell.value).includes("组织读书会")) cell.value = "慰问病号教师";
      });
    });
    await book.xlsx.writeFile(merged);
    const { notices, rows, conflicts } = await collected(merged, [file(CHINESE)]);
    expect(conflicts).toEqual([]);
    expect(
      rows.map(({ period, items }: { period: { text: string }; items: string[] }) => [period.text, items[0]]),
    ).toEqual([
      ["9月", "召开工会委员例会"],
      ["10月", "组织秋季健步走"],
      ["12月", "举办迎新联欢会"],
      ["3月", "女职工健康讲座"],
      ["5月", "评选优秀小组"],
      ["4月", "慰问病号教师"],
    ]);
    expect(
      notices.map(({ code, rows }: { code: string; rows: { items: string }[] }) => [code, rows[0]?.items]),
    ).toEqual([
      ["back-again", "组织秋季健步走"],
      ["back-again", "组织读书会"],
    ]);
  });

  test("a date that shows as a bare number is a date in the copies, in the merge and in the timeline", async () => {
    const where = await folder();
    const book = join(where, "安排表.xlsx");
    const rows = ROWS.map((row) => (row[1] === "女职工健康讲座" ? ["46454", ...row.slice(1)] : row));
    await writeFile(book, await workbookFile({ 安排表: rows }));
    const { copies, base } = JSON.parse((await call(["distribute", book, "-o", where, "--json"])).out);
    const file = copies[0].file as string;
    await worked(file, (sheet) => {
      expect(rowWith(sheet, "健康讲座").getCell(2).value).toBe("3月8日");
      for (const [at, text] of ["46500", "读书分享会"].entries()) sheet.getCell(9, at + 2).value = text;
    });
    const { rows: merged, conflicts } = await collected(base, [file]);
    expect(conflicts).toEqual([]);
    expect(merged.map(({ period }: { period: { text: string } }) => period?.text)).toEqual(
      expect.arrayContaining(["3月8日", "2027年4月23日"]),
    );
    const list = join(where, "时间轴.txt");
    await call(["timeline", book, "-o", list]);
    expect(await readFile(list, "utf8")).toContain("3月8日");
    expect(await readFile(list, "utf8")).not.toContain("46454");
  });

  test("a late copy comes into the saved result, whose questions are decided without the copies of before", async () => {
    const { base, file, where } = await sent();
    await worked(file(CHINESE), (sheet) => {
      rowWith(sheet, "健步走").getCell(2).value = "11月";
      rowWith(sheet, "优秀小组").getCell(3).value = "";
    });
    await worked(file(MATHS), (sheet) => {
      rowWith(sheet, "联欢会").getCell(2).value = "1月";
    });
    const [merged, more, last] = ["汇总.xlsx", "再汇总.xlsx", "最后.xlsx"].map((name) => join(where, name));
    const first = await collected(base, [file(CHINESE)], "-o", merged ?? "");
    expect([first.code, first.conflicts.length]).toEqual([1, 1]);
    const next = await collected(merged ?? "", [file(MATHS)], "-o", more ?? "");
    expect(next.senders.map(({ name, state }: { name: string; state: string }) => [name, state])).toEqual([
      [CHINESE, "conflict"],
      [MATHS, "merged"],
    ]);
    expect(next.conflicts).toEqual(first.conflicts);
    expect(next.log).toMatchObject([
      { column: "period", old: "10月", new: "11月", from: [CHINESE], stands: true },
      { column: "period", old: "12月", new: "1月", from: [MATHS] },
    ]);
    expect(next.log[0].files).toEqual([
      {
        file: basename(file(CHINESE)),
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
    ]);
    const { out } = await call(["collect", more ?? ""]);
    expect(out).toContain("收回 2 份，采用 0 处改动");
    const decide = join(where, "决定.json");
    await writeFile(decide, JSON.stringify([{ ...first.conflicts[0], take: "base" }]));
    const decided = await collected(more ?? "", [], "--decide", decide, "-o", last ?? "");
    expect([decided.code, decided.conflicts]).toEqual([0, []]);
    expect((await collected(last ?? "", [])).code).toBe(0);
  });

  test("a saved result whose kept copies are all damaged says so, and keeps what it holds", async () => {
    const { base, file, where } = await sent();
    await worked(file(CHINESE), (sheet) => {
      rowWith(sheet, "健步走").getCell(2).value = "11月";
    });
    const saved = join(where, "汇总.xlsx");
    await collected(base, [file(CHINESE)], "-o", saved);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(saved);
    book.getWorksheet("设置")?.eachRow((row) => {
      if (row.getCell(1).text === "交回") row.getCell(2).value = "{";
    });
    await book.xlsx.writeFile(saved);
    const { codes, rows } = await collected(saved, []);
    expect(codes).toContain("kept-copy-damaged");
    expect(rows.map(textsOf)).toContainEqual(["11月", ["组织秋季健步走"], [CHINESE]]);
  });

  test("against what the officer wrote after the merge a late copy asks, and says what stands there now", async () => {
    const { base, file, where } = await sent();
    await worked(file(CHINESE), (sheet) => {
      rowWith(sheet, "联欢会").getCell(2).value = "12月下旬";
    });
    await worked(file(MATHS), (sheet) => {
      rowWith(sheet, "联欢会").getCell(2).value = "1月";
    });
    const merged = join(where, "汇总.xlsx");
    await collected(base, [file(CHINESE)], "-o", merged);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(merged);
    const sheet = book.getWorksheet("安排表");
    if (sheet === undefined) throw new Error("no sheet 安排表");
    sheet.getCell("A5").value = "12月30日";
    await book.xlsx.writeFile(merged);
    const { conflicts, rows } = await collected(merged, [file(MATHS)]);
    expect(conflicts).toMatchObject([
      { kind: "stale", current: "12月30日", values: [{ value: "1月", from: [MATHS] }] },
    ]);
    expect(rows[2].period.text).toBe("12月30日");
    const { out } = await call(["collect", merged, file(MATHS)]);
    expect(out).toContain(`后来改过“举办迎新联欢会”  现在是“12月30日”；${MATHS}：“1月”`);
  });

  test.each([
    ["a signature", "青禾小学工会委员会 2026年9月1日"],
    ["nothing", null],
  ])("the result is the officer's own workbook, looks and all: %s below the table", async (_, below) => {
    const where = await folder();
    const own = new ExcelJS.Workbook();
    const sheet = own.addWorksheet("工作安排");
    sheet.addRows([
      ["2026—2027学年青禾小学工会工作进度安排"],
      ["时间", "工作内容", "负责部门", "地点"],
      ["10月", "组织秋季健步走", CHINESE, "操场"],
      ["12月", "举办迎新联欢会", `${CHINESE}、${MATHS}`, "报告厅"],
      ...(below === null ? [] : [[below]]),
    ]);
    sheet.getCell("B4").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } };
    sheet.getCell("B2").font = { name: "黑体", size: 15, bold: true };
    sheet.getColumn(2).width = 47;
    own.addWorksheet("名单").addRow(["王老师", "13500000000"]);
    const book = join(where, "安排表.xlsx");
    await own.xlsx.writeFile(book);
    const sent = JSON.parse((await call(["distribute", book, "-o", join(where, "下发"), "--json"])).out);
    const [{ file: chinese }] = sent.copies;
    await worked(chinese, (copy) => {
      rowWith(copy, "健步走").getCell(2).value = "11月";
      for (const [at, text] of ["4月", "组织读书会", CHINESE, "书吧"].entries())
        copy.getCell(7, at + 2).value = text;
    });
    const merged = join(where, "汇总.xlsx");
    const { rows } = await collected(sent.base, [chinese], "-o", merged);
    const after = new ExcelJS.Workbook();
    await after.xlsx.readFile(merged);
    expect(after.worksheets.map(({ name }) => name)).toEqual(["工作安排", "名单", "设置", "汇总记录"]);
    const now = after.getWorksheet("工作安排");
    const line = (row: number) => [1, 2, 3, 4].map((column) => now?.getCell(row, column).value);
    expect([1, 2, 3, 4, 5, 6].map(line)).toEqual([
      ["2026—2027学年青禾小学工会工作进度安排", null, null, null],
      ["时间", "工作内容", "负责部门", "地点"],
      ["11月", "组织秋季健步走", CHINESE, "操场"],
      ["12月", "举办迎新联欢会", `${CHINESE}、${MATHS}`, "报告厅"],
      ["4月", "组织读书会", CHINESE, "书吧"],
      [below, null, null, null],
    ]);
    const before = new ExcelJS.Workbook();
    await before.xlsx.readFile(book);
    const looks = (from: ExcelJS.Worksheet | undefined) => [
      ...["B2", "B3", "B4", "C4"].map((address) => from?.getCell(address).style),
      from?.getColumn(2).width,
    ];
    expect(looks(now)).toEqual(looks(before.getWorksheet("工作安排")));
    expect(now?.getCell("B5").style).toEqual(now?.getCell("B4").style);
    expect(after.getWorksheet("名单")?.getCell("A1").value).toBe("王老师");
    expect(rows.map(({ sheet: name, cell }: { sheet: string; cell: string }) => `${name}!${cell}`)).toEqual([
      "工作安排!A3",
      "工作安排!A4",
      "工作安排!A5",
    ]);
  });

  test("where the workbook keeps no round the result is a new one, with those who handed in in its 名单", async () => {
    const { book, file, where } = await sent();
    const merged = join(where, "汇总.xlsx");
    await collected(book, [file(CHINESE), file(MATHS)], "-o", merged);
    const after = new ExcelJS.Workbook();
    await after.xlsx.readFile(merged);
    const list = after.getWorksheet("名单");
    expect([2, 3, 4].map((row) => [1, 3].map((column) => list?.getCell(row, column).value))).toEqual([
      [CHINESE, "分工会"],
      [MATHS, "分工会"],
      [null, null],
    ]);
  });

  test("folders in folders are looked through; an empty one and one's own result are told", async () => {
    const { base, file, where } = await sent();
    const inner = join(where, "收", "第二批");
    await mkdir(inner, { recursive: true });
    await rename(file(MATHS), join(inner, "数学.xlsx"));
    const merged = join(where, "汇总.xlsx");
    await collected(base, [file(CHINESE)], "-o", merged);
    const empty = join(where, "空");
    await mkdir(empty);
    const { codes, senders } = await collected(base, [join(where, "收"), merged, empty]);
    expect(codes).toEqual(["empty-folder", "own-base"]);
    expect(senders).toContainEqual(expect.objectContaining({ name: MATHS, state: "unchanged" }));
  });

  test("a workbook that keeps no round is told; so is the work that a question is about", async () => {
    const { base, book, file, where } = await sent();
    await worked(file(CHINESE), (sheet) => {
      rowWith(sheet, "联欢会").getCell(2).value = "1月";
      rowWith(sheet, "健康讲座").getCell(2).value = "4月";
    });
    await worked(file(MATHS), (sheet) => {
      rowWith(sheet, "联欢会").getCell(2).value = "2月";
    });
    const chat = join(where, "微信.txt");
    await writeFile(chat, "4月：组织踏青");
    const copies = [file(CHINESE), file(MATHS)];
    expect((await collected(book, copies)).codes).toContain("round-not-kept");
    const first = await collected(base, copies);
    expect(first.codes).toEqual(["locked-edit"]);
    const { out } = await call(["collect", base, ...copies, chat]);
    expect(out).toContain("“微信.txt”不知道是谁的，里面的内容也汇总了");
    expect(out).not.toMatch(/“微信”|“不知道是谁的/);
    expect((await call(["collect", book, file(CHINESE), chat])).out).toContain(
      "共 1 个分工会，收回 1 份，另有 1 份",
    );
    expect(out).toContain("共 2 个分工会，收回 2 份，另有 1 份");
    expect(out).toContain("写法不同“举办迎新联欢会”  原来是“12月”");
    expect(out).toContain("改了锁定的行“女职工健康讲座”");
    const decide = join(where, "决定.json");
    const answers = first.conflicts.map((one: object) => ({ ...one, take: "base" }));
    await writeFile(decide, JSON.stringify(answers));
    expect((await collected(base, copies, "--decide", decide)).codes).toEqual([]);
    const [one] = first.conflicts;
    await writeFile(
      decide,
      JSON.stringify([
        { ...one, column: "地点", take: "base" },
        { ...one, take: "美术组" },
      ]),
    );
    const wrong = await collected(base, copies, "--decide", decide);
    expect(wrong.codes.slice(-2)).toEqual(["decision-unknown", "decision-no-voice"]);
  });

  test("columns that the officer renamed, added or took out clear nothing, and stand in the result", async () => {
    const where = await folder();
    const rows = [
      ["2026—2027学年青禾小学工会工作进度安排"],
      ["时间段", "主要工作内容", "责任部门/人", "地点", "物资"],
      ["9月", "召开工会委员例会", "语文组工会小组", "会议室", "茶水"],
      ["10月", "组织秋季健步走", "数学组工会小组", "湖边步道", ""],
      ["12月", "举办迎新联欢会", "语文组工会小组", "礼堂", ""],
    ];
    const book = join(where, "安排表.xlsx");
    await writeFile(book, await workbookFile({ 安排表: rows }));
    const said = await call(["distribute", book, "-o", join(where, "下发"), "--json"]);
    const { copies, base } = JSON.parse(said.out);
    await worked(copies[1].file, (sheet) => {
      rowWith(sheet, "健步走").getCell(5).value = "环山步道";
    });
    const own = new ExcelJS.Workbook();
    await own.xlsx.readFile(base);
    const sheet = own.getWorksheet("安排表");
    if (sheet === undefined) throw new Error("no sheet 安排表");
    sheet.getCell("D2").value = "活动地点";
    sheet.getCell("E2").value = "经费";
    for (const row of [3, 4, 5]) sheet.getCell(row, 5).value = `${row}00元`;
    await own.xlsx.writeFile(base);
    const out = join(where, "汇总.xlsx");
    const merged = await collected(base, [copies[1].file], "-o", out);
    expect(merged.conflicts).toEqual([]);
    expect(merged.rows.map((row: { extra: Record<string, string> }) => row.extra)).toEqual([
      { 地点: "会议室", 物资: "茶水", 经费: "300元" },
      { 地点: "环山步道", 物资: "", 经费: "400元" },
      { 地点: "礼堂", 物资: "", 经费: "500元" },
    ]);
    const result = new ExcelJS.Workbook();
    await result.xlsx.readFile(out);
    const cellsOf = (row: number) =>
      ["D", "E"].map((column) => result.getWorksheet("安排表")?.getCell(`${column}${row}`).value);
    expect([2, 3, 4, 5].map(cellsOf)).toEqual([
      ["活动地点", "经费"],
      ["会议室", "300元"],
      ["环山步道", "400元"],
      ["礼堂", "500元"],
    ]);
  });

  test("the header once more, above further rows below the table, is no row, and who is named twice answers once", async () => {
    const { base, file } = await sent();
    await worked(file(CHINESE ?? ""), (sheet) => {
      const last = rowWith(sheet, "评选优秀小组").number;
      sheet.getRow(last + 2).values = ["", "时间段", "主要工作内容"];
      sheet.getRow(last + 3).values = ["", "11月", "组织书法展", `${CHINESE}、${MATHS}、${MATHS}`];
    });
    const { rows } = await collected(base, [file(CHINESE ?? "")]);
    expect(rows.slice(5).map(textsOf)).toEqual([["11月", ["组织书法展"], [CHINESE, MATHS]]]);
  });

  test("what is no copy is named with its reason, the others are merged", async () => {
    const { base, file, where } = await sent();
    const other = join(where, "照片.xlsx");
    await writeFile(
      other,
      await workbookFile({
        名单: [
          ["姓名", "电话"],
          ["甲", "1"],
        ],
      }),
    );
    const broken = join(where, "坏的.xlsx");
    await writeFile(broken, (await readFile(file(MATHS))).subarray(0, 3000));
    const { codes, senders } = await collected(base, [other, broken, file(CHINESE)]);
    expect(codes).toEqual(["no-table", "truncated"]);
    expect(senders.map(({ state }: { state: string }) => state)).toEqual([
      "unchanged",
      "missing",
      "refused",
      "refused",
    ]);
  });

  test("a workbook that was never sent out has nothing to collect into", async () => {
    const { book, file } = await sent();
    const plain = await call(["collect", book, file(CHINESE), "--json"]);
    // The copy carries its own base, so that it can be merged on another computer.
    expect([plain.code, JSON.parse(plain.out).rows.length]).toEqual([0, 5]);
    const nothing = await call(["collect", book, book, "--json"]);
    expect(JSON.parse(nothing.out).fault.code).toBe("no-round");
  });

  test("decisions that are none are refused", async () => {
    const { base, file, where } = await sent();
    const decide = join(where, "决定.json");
    await writeFile(decide, '{"kind":"cell"}');
    const said = await call(["collect", base, file(CHINESE), "--decide", decide, "--json"]);
    expect([said.code, JSON.parse(said.out).fault.code]).toEqual([2, "bad-decisions"]);
  });
});
