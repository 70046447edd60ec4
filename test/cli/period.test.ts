import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { call, folder } from "./call.ts";

describe("period", () => {
  test("answers each expression in the order given, whatever it finds with exit code 0", async () => {
    const said = await call(["period", "--frame", "2024-2025学年", "--json", "10-11 月", "13月", "1-2月"]);
    expect(said.code).toBe(0);
    const [autumn, thirteen, winter] = JSON.parse(said.out);
    expect(autumn).toEqual({
      text: "10-11 月",
      intervals: [["2024-10-01", "2024-11-30"]],
      precision: "month",
      flags: {},
    });
    expect(thirteen.error.kind).toBe("invalid-month");
    expect(thirteen.error.message).toContain("13月");
    expect(winter.intervals).toEqual([["2025-01-01", "2025-02-28"]]);
  });

  test("reads one a line from standard input, and answers a blank line too", async () => {
    const said = await call(["period", "--frame", "2023年", "--json"], "3月\r\n\r\n全年\n");
    const [march, blank, year] = JSON.parse(said.out);
    expect(march.intervals).toEqual([["2023-03-01", "2023-03-31"]]);
    expect(blank.error.kind).toBe("empty");
    expect(year.flags).toEqual({ allPeriod: true });
  });

  test("without a frame only texts with a year are read", async () => {
    const [dated, bare] = JSON.parse((await call(["period", "--json", "2024年9月", "9月"])).out);
    expect(dated.intervals).toEqual([["2024-09-01", "2024-09-30"]]);
    expect(bare.error.kind).toBe("no-frame");
  });

  test.each`
    frame                                      | month    | from
    ${"2024—2025学年青禾实验学校工会工作计划"} | ${"3月"} | ${"2025-03-01"}
    ${"2022-2023学年第二学期"}                 | ${"3月"} | ${"2023-03-01"}
    ${"2023年"}                                | ${"3月"} | ${"2023-03-01"}
  `("--frame takes what a title would say: $frame", async ({ frame, month, from }) => {
    const [reading] = JSON.parse((await call(["period", "--frame", frame, "--json", month])).out);
    expect(reading.intervals[0][0]).toBe(from);
  });

  test("--calendar makes weeks and vacations days", async () => {
    const file = join(await folder(), "校历.json");
    const days = { winter: ["2025-01-18", "2025-02-09"], weekOne: { term1: "2024-09-02" } };
    await writeFile(file, JSON.stringify(days));
    const { out } = await call([
      ...["period", "--frame", "2024-2025学年", "--calendar", file, "--json"],
      ...["第一学期第六周", "寒假", "暑假"],
    ]);
    const [week, winter, summer] = JSON.parse(out);
    expect(week.intervals).toEqual([["2024-10-07", "2024-10-13"]]);
    expect(winter).toMatchObject({ intervals: [["2025-01-18", "2025-02-09"]], flags: {} });
    expect(summer.flags).toEqual({ approximate: true });
  });

  test.each([
    ["no JSON", "校历", "bad-calendar"],
    ["a day that does not exist", '{"term1":["2024-09-31","2025-01-17"]}', "bad-calendar"],
  ])("a calendar that is %s is refused with a sentence and a way on", async (_, text, code) => {
    const file = join(await folder(), "校历.json");
    await writeFile(file, text);
    const said = await call(["period", "--calendar", file, "--json", "9月"]);
    expect([said.code, JSON.parse(said.out).fault.code]).toEqual([2, code]);
    expect(said.err).toMatch(/^校历“校历\.json”不能用：.+，.+。\n$/);
  });

  test("a calendar file that is not there is refused", async () => {
    const said = await call(["period", "--calendar", join(await folder(), "没有.json"), "9月"]);
    expect(said).toMatchObject({ code: 2, out: "" });
  });

  test("without --json a person reads days or what is wrong", async () => {
    const { out } = await call(["period", "--frame", "2024-2025学年", "9月", "0月"]);
    expect(out).toContain("9月\t2024-09-01 至 2024-09-30\n");
    expect(out).toContain("0月\t");
  });
});
