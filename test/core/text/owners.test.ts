import { expect, test } from "vitest";
import { isDitto, splitOwners } from "../../../src/core/text/owners.ts";

test.each([
  ["工会委员会、各工会小组", ["工会委员会", "各工会小组"]],
  ["工会委员会，女职工委员会；办公室", ["工会委员会", "女职工委员会", "办公室"]],
  ["工会委员会 / 各工会小组", ["工会委员会", "各工会小组"]],
  ["李林林\n周浩", ["李林林", "周浩"]],
  ["肖 扬", ["肖 扬"]],
  ["姚勇\n肖 扬", ["姚勇", "肖 扬"]],
  ["工会委员会 女职工委员会", ["工会委员会", "女职工委员会"]],
  ["1.王芳\n2.李强", ["王芳", "李强"]],
  ["① 王芳\n② 李强、周浩", ["王芳", "李强", "周浩"]],
  ["1.王芳\n李强", ["1.王芳", "李强"]],
  ["教务处（组织）、团委", ["教务处（组织）", "团委"]],
  ["办公室（张、李两位老师）、团委", ["办公室（张、李两位老师）", "团委"]],
  ["工会牵头，办公室", ["工会牵头", "办公室"]],
  ["同上", ["同上"]],
  ["无", []],
  ["—", []],
  ["——", []],
  ["/", []],
  ["", []],
  [" 、 ", []],
])("“%s” names %j", (cell, owners) => {
  expect(splitOwners(cell)).toEqual(owners);
});

test.each([
  ["同上", true],
  [" 〃 ", true],
  ["同上一行的人", false],
  ["工会委员会", false],
])("“%s” means the row above: %s", (owner, ditto) => {
  expect(isDitto(owner)).toBe(ditto);
});

test("classes by the years they began in are one body", () => {
  expect(splitOwners("2022、2023、2024级年级组、体育组")).toEqual(["2022、2023、2024级年级组", "体育组"]);
});

test.each([
  ["2024级、工会委员会", ["2024级", "工会委员会"]],
  ["2024级、2025级", ["2024级", "2025级"]],
  ["23级，各工会小组", ["23级", "各工会小组"]],
  ["2022、2023级、体育组", ["2022、2023级", "体育组"]],
])("a year with its 级 is a body by itself: “%s”", (cell, owners) => {
  expect(splitOwners(cell)).toEqual(owners);
});
