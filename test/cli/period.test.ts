import { describe, expect, test } from "vitest";
import { call } from "./call.ts";

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

  test("without --json a person reads days or what is wrong", async () => {
    const { out } = await call(["period", "--frame", "2024-2025学年", "9月", "0月"]);
    expect(out).toContain("9月\t2024-09-01 至 2024-09-30\n");
    expect(out).toContain("0月\t");
  });
});
