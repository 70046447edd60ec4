import { expect, test } from "vitest";
import { grid } from "../fixtures/grid.ts";
import { openInExcel } from "./open-book.ts";

const area = { top: 1, left: 2, bottom: 9, right: 2 };
const words = ["未开始", "已完成"];

function open() {
  const { excel, book } = openInExcel([grid("安排表", [["时间段", "主要工作内容", "完成情况"]])]);
  const sheet = excel.book.find("安排表");
  if (sheet === undefined) throw new Error("no sheet");
  return { excel, book, sheet };
}

test("words are offered in a dropdown that refuses nothing else, in one trip", async () => {
  const { excel, book, sheet } = open();
  expect(await book.offer({ sheet: "安排表", area, words })).toEqual({ ok: true, value: undefined });
  expect(sheet.validations).toEqual([
    {
      areas: [area],
      props: {
        Rule: { list: { inCellDropDown: true, source: "未开始,已完成" } },
        IgnoreBlanks: true,
        ErrorAlert: { showAlert: false, style: "Warning", title: "", message: "" },
      },
    },
  ]);
  expect(excel.trips).toHaveLength(1);
});

test("what is offered no more goes, a dropdown of the officer's beside it stays", async () => {
  const { book, sheet } = open();
  const theirs = { areas: [{ top: 1, left: 1, bottom: 9, right: 1 }], props: { Rule: {} } };
  sheet.validations.push(theirs);
  await book.offer({ sheet: "安排表", area, words });
  expect(sheet.validations).toHaveLength(2);
  await book.offer({ sheet: "安排表", area, words: [] });
  expect(sheet.validations).toEqual([theirs]);
});

test("a sheet that is not there is told with those that are, a protected one by its name", async () => {
  const { book, sheet } = open();
  expect(await book.offer({ sheet: "旧表", area, words })).toEqual({
    ok: false,
    fault: { kind: "unknown-sheet", wanted: "旧表", sheets: ["安排表"] },
  });
  sheet.isProtected = true;
  expect(await book.offer({ sheet: "安排表", area, words })).toEqual({
    ok: false,
    fault: { kind: "protected", sheet: "安排表" },
  });
});
