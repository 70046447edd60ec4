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
  ["run together, in brackets", "（1）召开大会（2）慰问（3）体检", ["召开大会", "慰问", "体检"]],
  ["run together, Chinese in brackets", "（一）召开大会（二）慰问", ["召开大会", "慰问"]],
  ["numbers with a blank alone", "1 召开大会\n2 慰问\n3 3.8活动", ["1 召开大会", "2 慰问", "3 3.8活动"]],
  ["numbers with blanks that count the lines", "1 召开大会\n2\t慰问", ["召开大会", "慰问"]],
  ["numbers with a colon", "1：召开大会\n2: 慰问", ["召开大会", "慰问"]],
  ["part of the lines run together", "1.召开大会2.慰问\n3.体检", ["召开大会", "慰问", "体检"]],
  ["a school year after the number", "1. 筹备换届\n2. 2022-2023学年总结", ["筹备换届", "2022-2023学年总结"]],
  ["a year glued to the number", "1.2024年总结2.2025年计划", ["2024年总结", "2025年计划"]],
  ["months glued to the number", "1.4月召开大会\n2.5月组织体检", ["4月召开大会", "5月组织体检"]],
  ["a festival as content", "1、3.8妇女节慰问\n2、体检", ["3.8妇女节慰问", "体检"]],
  ["an item that goes on", "1. 召开换届大会\n（会期一天）\n2. 慰问", ["召开换届大会\n（会期一天）", "慰问"]],
  ["a sublist", "1. 换届：\n（1）推选代表\n（2）公示\n2. 慰问", ["换届：\n（1）推选代表\n（2）公示", "慰问"]],
  ["a head line above the list", "重点：\n1. 召开大会\n2. 慰问", ["重点：", "召开大会", "慰问"]],
  ["lines without numbers", "召开换届大会\n慰问新教师", ["召开换届大会", "慰问新教师"]],
  ["「、」 inside an item", "看望困难和退休教职工、新教师", ["看望困难和退休教职工、新教师"]],
  ["a last 。 stays", "1. 召开大会。\n2. 慰问。", ["召开大会。", "慰问。"]],
  ["blank lines and Windows line ends", "1. 召开大会\r\n\r\n2. 慰问\r\n", ["召开大会", "慰问"]],
  ["nothing but numbers", "1.\n2.\n3.", []],
  ["a time of day after the number", "1、表彰2、座谈3、4:20社团", ["表彰", "座谈", "4:20社团"]],
  ["Chinese numbers after a sign", "一、表彰；二、讲座。三、体检", ["表彰；", "讲座。", "体检"]],
  ["months after a sign", "一、表彰；二、三月登山", ["表彰；二、三月登山"]],
  ["Chinese numbers inside words", "一、走访；二月二、三月三民俗活动", ["走访；二月二、三月三民俗活动"]],
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
  ["1. 部署（一）宣传（二）走访"],
  ["1. 讨论（议题：1.报告 2.选举）"],
  ["1. 召开大会3. 慰问"],
])("“%s” is one item", (cell) => {
  expect(splitItems(cell)).toEqual([{ text: cell.slice(3), number: 1 }]);
});

test.each([
  ["1、慰问2、5.4表彰", ["慰问", "5.4表彰"]],
  ["1.慰问\n2.3.15活动", ["慰问", "3.15活动"]],
  ["1.3.8妇女节慰问2.评优", ["3.8妇女节慰问", "评优"]],
  ["1.3.8妇女节慰问\n2.评优", ["3.8妇女节慰问", "评优"]],
  ["１．３．８妇女节慰问２．评优", ["３．８妇女节慰问", "评优"]],
  ["1、总结2、制定计划3、3.15活动4、评优", ["总结", "制定计划", "3.15活动", "评优"]],
  ["1.5.1福利发放2.5.4青年表彰3.6.1亲子游园", ["5.1福利发放", "5.4青年表彰", "6.1亲子游园"]],
  ["1.5.1福利发放\n2.5.4青年表彰", ["5.1福利发放", "5.4青年表彰"]],
  ["1、5.1福利\n2、5.4表彰", ["5.1福利", "5.4表彰"]],
  ["1. 3.8妇女节慰问\n2. 评优", ["3.8妇女节慰问", "评优"]],
  ["1.3.20前报送名单2.评优", ["3.20前报送名单", "评优"]],
  ["1、慰问2、3对3篮球赛", ["慰问", "3对3篮球赛"]],
  ["①慰问②5.4表彰", ["慰问", "5.4表彰"]],
])("“%s” is numbered from 1, its items begin with digits of their own", (cell, items) => {
  expect(splitItems(cell)).toEqual(items.map((text, at) => ({ text, number: at + 1 })));
});

test("a festival's day after the number 1 is content, also where no item two follows", () => {
  expect(splitItems("1.3.8妇女节慰问")).toEqual([{ text: "3.8妇女节慰问", number: 1 }]);
});

test.each([["2.3.15活动"], ["1.3.20前报送名单"], ["1.3.8"], ["24.3.8妇女节慰问"], ["3.8妇女节活动3.15活动"]])(
  "“%s” may be numbered or not and stays as it is",
  (cell) => {
    expect(splitItems(cell)).toEqual([{ text: cell }]);
  },
);

test.each([
  ["1、慰问2.5.4表彰"],
  ["1.发放慰问金2.5元"],
  ["1、参加2、3月的培训"],
  ["1、总结2、3年级活动"],
  ["1.活动时间2.4:20-5:00"],
  ["1.学习文件2.3.4.5号"],
])("“%s” is not cut where its digits can be read in two ways", (cell) => {
  expect(splitItems(cell)).toEqual([{ text: cell.slice(2), number: 1 }]);
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

test.each([
  ["（1）修订办法，见附件（2）", "修订办法，见附件（2）"],
  ["（1）召开大会（3）慰问", "召开大会（3）慰问"],
  ["（1）讨论（议题（2）已报）", "讨论（议题（2）已报）"],
])("“%s” is one item in brackets", (cell, text) => {
  expect(splitItems(cell)).toEqual([{ text, number: 1 }]);
});

test.each([
  ["1 场讲座\n2 次走访"],
  ["2 慰问\n3 体检"],
  ["1 慰问\n3 植树\n5 体检\n7 郊游"],
  ["1 慰问\n体检"],
  ["1 召开大会"],
])("the digits of “%s” are content", (cell) => {
  expect(texts(cell)).toEqual(cell.split("\n"));
});
