import { truncate, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { createZip } from "../../src/package/zip.ts";
import { compoundFile } from "../package/compound-file.ts";
import { corpus } from "../package/corpus.ts";
import { call, filesIn, folder } from "./call.ts";

const SAMPLE = "assets/sample/schedule.xlsx";
const PLAN = "assets/sample/plan.docx";

const utf8 = (text: string) => new TextEncoder().encode(text);
const zipOf = (...names: string[]) => createZip(names.map((name) => ({ name, bytes: utf8("<a/>") })));

/** What comes through a door, under the name that officers know it by. */
const strangers: readonly (readonly [name: string, bytes: Uint8Array, workbook: string, document: string])[] =
  [
    ["空.xlsx", new Uint8Array(0), "文件是空的", "文件是空的"],
    ["安排表.xls", compoundFile(["Workbook"]), "旧格式的表格（.xls）", "旧格式的表格（.xls）"],
    ["安排表.et", compoundFile(["Workbook"]), "WPS 的旧格式表格（.et）", "WPS 的旧格式表格（.et）"],
    ["改名.xlsx", compoundFile(["Workbook"]), "名字的结尾改成了 .xlsx", "名字的结尾改成了 .xlsx"],
    ["计划.doc", compoundFile(["WordDocument"]), "旧格式的文档（.doc）", "旧格式的文档（.doc）"],
    ["计划.wps", compoundFile(["WordDocument"]), "WPS 的旧格式文档（.wps）", "WPS 的旧格式文档（.wps）"],
    ["加密.xlsx", compoundFile(["EncryptedPackage"]), "打开密码", "打开密码"],
    ["安排表.xlsb", zipOf("xl/workbook.bin"), "二进制格式的表格", "二进制格式的表格"],
    ["幻灯片.pptx", zipOf("ppt/presentation.xml"), "演示文稿，不是表格", "演示文稿，不是计划文档"],
    ["安排表.ods", zipOf("mimetype", "content.xml"), "OpenDocument", "OpenDocument"],
    ["安排表.numbers", zipOf("Index/Document.iwa"), "苹果", "苹果"],
    ["计划.ofd", zipOf("OFD.xml"), "OFD", "OFD"],
    ["打包.zip", zipOf("安排表/说明.txt"), "压缩包，里面不是表格", "压缩包，里面不是计划文档"],
    ["网页.xls", utf8("<html><table><tr><td>9月</td></tr></table></html>"), "网页格式", "网页格式"],
    ["网页.mht", utf8("MIME-Version: 1.0\r\nContent-Type: multipart/related"), "网页格式", "网页格式"],
    ["计划.rtf", utf8("{\\rtf1 }"), "RTF", "RTF"],
    ["计划.pdf", utf8("%PDF-1.7"), "PDF", "PDF"],
    ["安排表.csv", utf8("时间段,主要工作内容\n9月,慰问\n"), "纯文本，不是表格", "纯文本，不是计划文档"],
  ];

describe.each(strangers)("%s", (name, bytes, workbook, document) => {
  test("is told what it is at every door, in one sentence with a way on, and nothing is written", async () => {
    const where = await folder();
    const path = join(where, name);
    await writeFile(path, bytes);
    const book = join(where, "结果.xlsx");
    const plan = join(where, "结果.docx");
    for (const [argv, sentence] of [
      [["check", path], workbook],
      [["timeline", path, "-o", book], workbook],
      [["table", path, "-o", book], workbook],
      [["export", path, "--plan", PLAN, "-o", plan], workbook],
      [["export", SAMPLE, "--plan", path, "-o", plan], document],
      [["export", SAMPLE, "--plan", path, "--place", "list"], document],
    ] as const) {
      const said = await call(argv);
      expect([said.code, said.out, said.err.trim().split("\n").length], argv.join(" ")).toEqual([2, "", 1]);
      expect(said.err).toContain(sentence);
      expect(said.err).toMatch(/，请.+。\n$/);
    }
    expect(await filesIn(where)).toEqual([name]);
  });
});

test("each stranger is told by its bytes: under any other name it is the same kind of file", async () => {
  const where = await folder();
  for (const [index, [name, bytes]] of strangers.entries()) {
    const renamed = join(where, `${index}.xlsx`);
    await writeFile(renamed, bytes);
    await writeFile(join(where, name), bytes);
    const codes = await Promise.all(
      [renamed, join(where, name)].map(async (path) => (await call(["check", path, "--json"])).out),
    );
    expect(new Set(codes.map((out) => JSON.parse(out).fault.code)).size).toBe(1);
  }
});

test("a file of more than 50 MB is not read into memory to be told so", async () => {
  const path = join(await folder(), "录像.xlsx");
  await writeFile(path, "");
  await truncate(path, 4_000_000_000);
  for (const argv of [
    ["check", path],
    ["export", SAMPLE, "--plan", path, "--place", "list"],
  ]) {
    const said = await call(argv);
    expect([said.code, said.err.startsWith("这个文件太大（超过 50 MB），没有打开，请")]).toEqual([2, true]);
  }
});

const books = corpus("xlsx");
const plans = corpus("docx");

test.skipIf(books.length === 0)(
  `each of the ${books.length} real .xlsx files is answered by check`,
  async () => {
    const codes: Record<string, number> = {};
    for (const { name, bytes } of books) {
      const path = join(await folder(), `安排表${extname(name)}`);
      await writeFile(path, bytes());
      const said = await call(["check", path, "--json"]);
      const { fault } = JSON.parse(said.out);
      const code = fault?.code ?? `exit ${said.code}`;
      codes[code] = (codes[code] ?? 0) + 1;
    }
    expect(Object.keys(codes).sort()).toEqual(["damaged", "no-table", "password", "truncated"]);
  },
);

test.skipIf(plans.length === 0)(
  `each of the ${plans.length} real .docx files takes the table, or is told why not`,
  async () => {
    const codes: Record<string, number> = {};
    for (const { name, bytes } of plans) {
      const where = await folder();
      const ending = extname(name);
      const path = join(where, `计划${ending}`);
      await writeFile(path, bytes());
      const said = await call([
        "export",
        SAMPLE,
        "--plan",
        path,
        "-o",
        join(where, `结果${ending}`),
        "--json",
      ]);
      const { fault } = JSON.parse(said.out);
      const code = fault?.code ?? "written";
      codes[code] = (codes[code] ?? 0) + 1;
      expect(await filesIn(where), name).toHaveLength(fault === undefined ? 2 : 1);
    }
    // A template under the name of a document must be saved as a template again.
    expect(Object.keys(codes).sort()).toEqual([
      "bad-ending",
      "damaged",
      "old-doc",
      "password",
      "truncated",
      "written",
    ]);
    expect(codes["written"]).toBeGreaterThan(plans.length * 0.95);
  },
);

test.each([
  [["import", "安排表.et"], "另存为 .csv"],
  [["import", "安排表.et", "--roll", "2025-2026学年"], "另存为 .xlsx"],
  [["import", "计划.doc"], "另存为 .docx"],
  [["import", "计划.wps"], "另存为 .docx"],
] as const)(
  "%j tells the steps to a file that this command reads",
  async ([command, name, ...more], step) => {
    const path = join(await folder(), name);
    await writeFile(path, compoundFile([name.endsWith(".et") ? "Workbook" : "WordDocument"]));
    const { code, err } = await call([command, path, ...more]);
    expect(code).toBe(2);
    expect(err).toContain(`打开，点“文件”，${step}，再选新存的文件。`);
  },
);
