import { describe, expect, test } from "vitest";
import { call } from "./call.ts";

describe("the command line answers every wrong call with one Chinese sentence and exit code 2", () => {
  test.each`
    argv                                                                   | code                    | quotes
    ${[]}                                                                  | ${"missing-command"}    | ${"命令"}
    ${["chek"]}                                                            | ${"unknown-command"}    | ${"chek"}
    ${["import", "计划.docx"]}                                             | ${"file-not-found"}     | ${"计划.docx"}
    ${["collect", "表.xlsx"]}                                              | ${"missing-argument"}   | ${"存底"}
    ${["distribute", "表.xlsx"]}                                           | ${"missing-output"}     | ${"distribute"}
    ${["fix", "表.xlsx"]}                                                  | ${"missing-output"}     | ${"fix"}
    ${["check"]}                                                           | ${"missing-argument"}   | ${"表格文件"}
    ${["check", "甲.xlsx", "乙.xlsx"]}                                     | ${"too-many-arguments"} | ${"乙.xlsx"}
    ${["check", "甲.xlsx", "--colour"]}                                    | ${"unknown-option"}     | ${"--colour"}
    ${["check", "甲.xlsx", "--sheet"]}                                     | ${"bad-option"}         | ${"--sheet"}
    ${["check", "甲.xlsx", "--plan", "计划.docx"]}                         | ${"file-not-found"}     | ${"计划.docx"}
    ${["period", "9月", "--calendar", "c.json"]}                           | ${"file-not-found"}     | ${"c.json"}
    ${["period", "9月", "--frame", "春天"]}                                | ${"bad-frame"}          | ${"春天"}
    ${["period", "9月", "--frame", "2024-2026学年"]}                       | ${"bad-frame"}          | ${"不是相连的两年"}
    ${["template", "-o", "新.xlsx", "--frame", "2024-2025学年第三学期"]}   | ${"bad-frame"}          | ${"一学年有两个学期"}
    ${["export", "甲.xlsx", "-o", "甲乙.docx", "--place", "end"]}          | ${"missing-plan"}       | ${"--place"}
    ${["export", "甲.xlsx", "-o", "甲乙.docx", "--replace-list"]}          | ${"missing-plan"}       | ${"--replace-list"}
    ${["export", "甲.xlsx"]}                                               | ${"missing-output"}     | ${"-o"}
    ${["table", "甲.xlsx"]}                                                | ${"missing-output"}     | ${"-o"}
    ${["timeline", "甲.xlsx", "-o", "图.svg"]}                             | ${"file-not-found"}     | ${"甲.xlsx"}
    ${["timeline", "甲.xlsx", "-o", "图.png"]}                             | ${"bad-ending"}         | ${"图.png"}
    ${["timeline", "甲.xlsx", "-o", "甲乙.xlsx", "--today", "2024-02-30"]} | ${"bad-day"}            | ${"2024-02-30"}
    ${["timeline", "甲.xlsx", "-o", "甲乙.xlsx", "--month", "2024-11"]}    | ${"month-needs-text"}   | ${".txt"}
    ${["table", "甲.xlsx", "-o", "表.docx"]}                               | ${"bad-ending"}         | ${"表.docx"}
    ${["template", "-o", "/没有这个文件夹/表.xlsx"]}                       | ${"cannot-write"}       | ${"文件夹"}
    ${["check", "没有的.xlsx"]}                                            | ${"file-not-found"}     | ${"没有的.xlsx"}
    ${["check", "test"]}                                                   | ${"is-folder"}          | ${"test"}
    ${["check", "~$安排表.xlsx"]}                                          | ${"lock-file"}          | ${"~$安排表.xlsx"}
  `("$argv → $code", async ({ argv, code, quotes }) => {
    const said = await call(argv);
    expect(said.code).toBe(2);
    expect(said.out).toBe("");
    expect(said.err).toContain(quotes);
    expect(said.err).toMatch(/[，。]/);
    expect(said.err).not.toMatch(/\bat .*:\d+:\d+/);
    const asJson = await call([...argv, "--json"]);
    expect(asJson.code).toBe(2);
    expect(JSON.parse(asJson.out).fault.code).toBe(code);
  });

  test("timeline needs no output where its data goes to standard output, else it asks for one", async () => {
    expect((await call(["timeline", "没有的.xlsx"])).err).toContain("-o");
    expect((await call(["timeline", "没有的.xlsx", "--json"])).err).toContain("没有的.xlsx");
  });

  test("--help and --version are answered with exit code 0", async () => {
    expect(await call(["--help"])).toMatchObject({ code: 0, err: "" });
    expect(await call(["--version"])).toEqual({ code: 0, out: "0.0.0\n", err: "" });
    expect((await call(["export", "--help"])).out).toContain("--place");
    expect((await call(["collect", "--help"])).out).toMatch(/JSON 数组.*docs\/collect-decisions\.md/);
  });
});
