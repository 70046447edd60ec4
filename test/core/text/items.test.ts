import fc from "fast-check";
import { expect, test } from "vitest";
import { splitItems } from "../../../src/core/text/items.ts";

const texts = (cell: string) => splitItems(cell).map((item) => item.text);
const numbers = (cell: string) => splitItems(cell).map((item) => item.number);

test.each([
  ["one item a line", "1. 召开换届大会\n2. 慰问新教师", ["召开换届大会", "慰问新教师"]],
  ["「1、」 is numbering", "1、召开换届大会\n2、慰问新教师", ["召开换届大会", "慰问新教师"]],
  ["no blank after the number", "1.召开换届大会\n2.慰问新教师", ["召开换届大会", "慰问新教师"]],
  [
    "mixed marks of one list",
    "1、召开换届大会\n2.慰问新教师\n3, 体检",
    ["召开换届大会", "慰问新教师", "体检"],
  ],
  ["full-width numbers", "１．召开换届大会\n２．慰问新教师", ["召开换届大会", "慰问新教师"]],
  ["brackets as numbers", "（1）召开换届大会\n（2）慰问新教师", ["召开换届大会", "慰问新教师"]],
  ["circled numbers", "①召开换届大会\n②慰问新教师", ["召开换届大会", "慰问新教师"]],
  ["Chinese numbers", "一、召开换届大会\n二、五一慰问", ["召开换届大会", "五一慰问"]],
  [
    "run together",
    "1. 召开换届大会2. 部署工作，慰问教师3.体检",
    ["召开换届大会", "部署工作，慰问教师", "体检"],
  ],
  ["run together, 「、」", "1、召开大会2、慰问3、体检", ["召开大会", "慰问", "体检"]],
  ["run together, circled", "①召开大会②慰问", ["召开大会", "慰问"]],
  ["part of the lines run together", "1.召开大会2.慰问\n3.体检", ["召开大会", "慰问", "体检"]],
  ["a school year after the number", "1. 筹备换届\n2. 2022-2023学年总结", ["筹备换届", "2022-2023学年总结"]],
  ["a year glued to the number", "1.2024年总结2.2025年计划", ["2024年总结", "2025年计划"]],
  ["months glued to the number", "1.4月召开大会\n2.5月组织体检", ["4月召开大会", "5月组织体检"]],
  ["a festival as content", "1、3.8妇女节慰问\n2、体检", ["3.8妇女节慰问", "体检"]],
  ["an item that goes on", "1. 召开换届大会\n（会期一天）\n2. 慰问", ["召开换届大会\n（会期一天）", "慰问"]],
  ["a sublist", "1. 换届：\n（1）推选代表\n（2）公示\n2. 慰问", ["换届：\n（1）推选代表\n（2）公示", "慰问"]],
  ["a head line above the list", "重点：\n1. 召开大会\n2. 慰问", ["重点：", "召开大会", "慰问"]],
  ["lines without numbers", "召开换届大会\n慰问新教师", ["召开换届大会", "慰问新教师"]],
  ["「、」 inside an item", "慰问困难教职工、退休教职工", ["慰问困难教职工、退休教职工"]],
  ["a last 。 stays", "1. 召开大会。\n2. 慰问。", ["召开大会。", "慰问。"]],
  ["blank lines and Windows line ends", "1. 召开大会\r\n\r\n2. 慰问\r\n", ["召开大会", "慰问"]],
  ["nothing but numbers", "1.\n2.\n3.", []],
  ["the trace of a bookmark", "[bookmark: _GoBack]1. 召开大会2. 慰问", ["召开大会", "慰问"]],
])("%s", (_, cell, items) => {
  expect(texts(cell)).toEqual(items);
});

test.each([
  ["3.8妇女节慰问"],
  ["5.1福利发放"],
  ["3对3篮球赛"],
  ["七、八月组织疗休养"],
  ["3、4月组织健步走"],
  ["三、四年级趣味运动会"],
  ["十一前走访慰问"],
  ["2024年度总结"],
  ["2022-2023学年总结"],
  ["1.5万元慰问金发放"],
  ["双周五下午4:20-5:00活动"],
])("“%s” has no list number", (cell) => {
  expect(splitItems(cell)).toEqual([{ text: cell }]);
});

test.each([
  ["1. 经费增加2.5个百分点"],
  ["1. 组织2.14联谊"],
  ["1. 下午1:2.开始"],
  ["1. 组织第2、3期培训"],
  ["1. 走访1、2、3号楼"],
  ["1. 学习（1）章程（2）条例"],
  ["1. 讨论（议题：1.报告 2.选举）"],
  ["1. 召开大会3. 慰问"],
])("“%s” is one item", (cell) => {
  expect(splitItems(cell)).toEqual([{ text: cell.slice(3), number: 1 }]);
});

test("numbers are kept as typed, for the rule that finds gaps", () => {
  expect(numbers("1. 大会\n2. 慰问\n4. 体检")).toEqual([1, 2, 4]);
  expect(numbers("大会\n慰问")).toEqual([undefined, undefined]);
});

test("what a list of items says is what is read back", () => {
  const item = fc.stringMatching(/^[召开组织慰问、，。（]{1,6}[会动]$/);
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 12 }), (items) => {
      const cell = items.map((text, at) => `${at + 1}. ${text}`).join("\n");
      expect(splitItems(cell)).toEqual(items.map((text, at) => ({ text, number: at + 1 })));
    }),
  );
});

test("no character but numbers and blanks is lost", () => {
  const cell = fc.string({ unit: fc.constantFrom(..."召开1234.、（）) ①一二三月\n") });
  const bare = (text: string) => text.replace(/[\s0-9.、（）)①一二三]/g, "");
  fc.assert(
    fc.property(cell, (text) => {
      expect(bare(texts(text).join(""))).toBe(bare(text));
    }),
  );
});
