import { expect, test } from "vitest";
import type { KeptReturn } from "../../../src/core/model/kept-merge.ts";
import { mergeLogSheet } from "../../../src/core/sheets/merge-log.ts";

test("the days stand beside their files, also where the first has none", () => {
  const copy = (sender: string, day?: string): KeptReturn => ({
    sender,
    file: `${sender}.xlsx`,
    hash: sender,
    sheet: "填报",
    columns: ["items"],
    rows: [],
    ...(day !== undefined && { day }),
  });
  const change = { id: "B2345678X", column: "items", old: "例会", new: "座谈", from: ["语文组", "数学组"] };
  const { rows } = mergeLogSheet([change], [], [copy("语文组"), copy("数学组", "2026-09-20")]);
  const texts = rows[1]?.cells.map((cell) => cell?.text);
  expect(texts?.slice(5, 7)).toEqual(["语文组.xlsx\n数学组.xlsx", "\n2026-09-20"]);
  const [, line] = mergeLogSheet([change], [], [copy("语文组")]).rows;
  expect(line?.cells[6]?.text).toBe("");
});
