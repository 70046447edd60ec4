import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/model/grid.ts";
import { grid, type Written } from "../../fixtures/grid.ts";
import { problemsIn } from "./example-book.ts";

function formula(text: string): Cell {
  return { text, value: text, formula: true };
}

const rows: readonly (readonly string[])[] = [
  ["9-10月", "换发会员证", "女职工委员会"],
  ["11-12月", "环湖骑行", "女职工委员会"],
  ["1-2月", "旧书交换", "女职工委员会"],
  ["3-4月", "种树", "工会主席"],
];

/** The problems of the last row, one of whose cells reads otherwise. */
function withCell(column: number, cell: Written) {
  const [last = []] = rows.slice(-1);
  const changed = last.map((text, index) => (index === column ? cell : text));
  const header = ["时间段", "主要工作内容", "责任部门/人"];
  return problemsIn([grid("安排表", [["2024—2025学年安排"], header, ...rows.slice(0, -1), changed])]);
}

describe("a text that comes from a formula is asked about and never overwritten", () => {
  test.each`
    code                    | column | text
    ${"period-spelling"}    | ${0}   | ${"3至4月"}
    ${"period-unreadable"}  | ${0}   | ${"13月"}
    ${"period-reversed"}    | ${0}   | ${"4-3月"}
    ${"items-run-together"} | ${1}   | ${"1. 种树2. 浇水"}
    ${"numbering-gap"}      | ${1}   | ${"1. 种树\n3. 浇水"}
    ${"numbering-restart"}  | ${1}   | ${"1. 种树\n1. 浇水"}
    ${"festival-month"}     | ${1}   | ${"1. 种树\n2. 重阳登塔"}
    ${"owner-ditto"}        | ${2}   | ${"同上"}
    ${"owner-unknown"}      | ${2}   | ${"女工委"}
  `("$code in $text", ({ code, column, text }) => {
    const found = (cell: Written) => withCell(column, cell).filter((problem) => problem.code === code);
    expect(found(formula(text)).map(({ fix }) => fix)).toEqual([undefined]);
    if (code !== "festival-month") expect(found(text).map(({ fix }) => fix === undefined)).toEqual([false]);
  });
});
