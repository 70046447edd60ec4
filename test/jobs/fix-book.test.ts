import { describe, expect, test } from "vitest";
import { fixBook } from "../../src/jobs/fix-book.ts";
import { memoryWorkbook } from "../../src/workbook/memory.ts";
import { grid } from "../fixtures/grid.ts";

function book() {
  return memoryWorkbook([
    grid("安排表", [
      ["2024—2025学年工会工作进度安排"],
      ["时间段", "主要工作内容", "责任部门/人"],
      ["9月", "1. 召开工会委员例会\n2. 慰问新入职教师", "工会委员会"],
      ["10-11月", "1.部署评优2.征集意见3.汇总上报", "工会委员会"],
      ["12月—1月", "走访困难教职工", "工会委员会"],
      ["3-4月", "开展师德师风培训", "同上"],
      ["5-6月", "举办教工运动会", "工会委员会"],
    ]),
  ]);
}

async function fixed(guess: boolean) {
  const of = book();
  const done = await fixBook(of, { guess });
  if (!done.ok) throw new Error(done.fault.kind);
  return { ...done.value, grid: await of.read("安排表") };
}

describe("mending a workbook in one go", () => {
  test("applies the certain cures and nothing else; afterwards none is left", async () => {
    const { edits, report, grid: after } = await fixed(false);
    expect(edits.map(({ cell }) => cell).sort()).toEqual(["A5", "B4"]);
    expect(after?.cells[4]?.[0]?.text).toBe("12月-1月");
    expect(after?.cells[5]?.[2]?.text).toBe("同上");
    expect(report.problems.filter(({ fix }) => fix?.kind === "safe")).toEqual([]);
  });

  test("with guesses also the likely ones, never a choice", async () => {
    const { edits, grid: after } = await fixed(true);
    expect(edits.map(({ cell }) => cell)).toContain("C6");
    expect(after?.cells[5]?.[2]?.text).toBe("工会委员会");
  });

  test("mending a mended workbook changes nothing", async () => {
    const of = book();
    await fixBook(of, {});
    expect(await fixBook(of, {})).toMatchObject({ ok: true, value: { edits: [] } });
  });
});
