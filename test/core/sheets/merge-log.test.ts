import { expect, test } from "vitest";
import { mergeLogSheet } from "../../../src/core/sheets/merge-log.ts";

test("of a row that was taken out the log says which work it was", () => {
  const gone = {
    id: "K3M8Q2T7X",
    column: "row",
    old: "11月\n组织书法展\n语文组",
    new: "",
    from: ["本表"],
  };
  const [, line] = mergeLogSheet([gone], [], []).rows;
  expect(line?.cells[0]).toMatchObject({ text: "11月 组织书法展" });
});
