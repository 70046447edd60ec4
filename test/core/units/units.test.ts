import { expect, test } from "vitest";
import { strangeOwners, withAlias, withOwners } from "../../../src/core/units/grow-units.ts";
import { unitsByName } from "../../../src/core/units/known-names.ts";
import { readUnits, unitsText } from "../../../src/core/units/read-units.ts";

test("名单 is read one body a line, however it was pasted", () => {
  const text = [
    "1. 语文组工会小组（语文组、大语文），联系人：王老师 13800001111",
    "体艺组\t分工会\t艺体组\t0519-88880000",
    "女职工委员会",
    "",
    "  后勤分会 ； 部门 ",
    "语文组工会小组，语文教研组",
  ].join("\r\n");
  expect(readUnits(text)).toEqual([
    {
      name: "语文组工会小组",
      aliases: ["语文组", "大语文", "语文教研组"],
      kind: "sub-union",
      contact: "王老师 13800001111",
    },
    { name: "体艺组", aliases: ["艺体组"], kind: "sub-union", contact: "0519-88880000" },
    { name: "女职工委员会", aliases: [], kind: "department" },
    { name: "后勤分会", aliases: [], kind: "department" },
  ]);
});

test("名单 written and read again is the same", () => {
  const units = readUnits("语文组工会小组（语文组），联系人：王老师\n教科室\n体艺组，分工会");
  expect(readUnits(unitsText(units))).toEqual(units);
});

test("owners that the 名单 lacks are named once, with the body they may be meant for", () => {
  const units = readUnits("女职工委员会\n语文组工会小组（语文组）");
  const owners = ["女工委", "语文组", "语 文 组", "各工会小组", "数学组工会小组", "数学组工会小组"];
  expect(strangeOwners(units, owners)).toEqual([
    { name: "女工委", near: "女职工委员会" },
    { name: "数学组工会小组", near: undefined },
  ]);
  const grown = withAlias(withOwners(units, ["数学组工会小组"]), "女职工委员会", "女工委");
  expect(strangeOwners(grown, owners)).toEqual([]);
  expect(grown.at(-1)).toEqual({ name: "数学组工会小组", aliases: [], kind: "sub-union" });
});

test("a name that two bodies share stands for neither, and a body's own name for that body", () => {
  const known = unitsByName(readUnits("甲组（一组、乙组）\n乙组（一组）"));
  expect([...known].map(([name, unit]) => [name, unit.name])).toEqual([
    ["甲组", "甲组"],
    ["乙组", "乙组"],
  ]);
});
