import { expect, test } from "vitest";
import { recipientWords, wantedRecipients } from "../../../src/core/merge/wanted-recipients.ts";
import { readUnits } from "../../../src/core/units/read-units.ts";

const UNITS = readUnits("工会委员会\n语文组工会小组（大语文）\n数学组工会小组\n第二分工会\n女职工委员会");
const wanted = (...names: string[]) => wantedRecipients(names, UNITS, ["体艺组工会小组", "工会委员会"]);

test.each([["语文组工会小姐"], ["语文组公会小组"], ["语文组工会组小"]])(
  "%s is a slip for 语文组工会小组: nothing is sent",
  (name) => {
    expect(wanted("数学组工会小组", name).slips).toEqual([{ name, near: "语文组工会小组" }]);
  },
);

test.each([["语文组工会小组"], ["大语文"], ["女职工委员会"], ["体艺组工会小组"], ["第二 分工会"]])(
  "%s is known, nothing is said of it",
  (name) => {
    expect(wanted(name)).toEqual({ names: [name], remarks: [], slips: [] });
  },
);

test.each([
  ["英文组工会小组", "语文组工会小组"],
  ["数学组", "数学组工会小组"],
])("%s may be a body of its own: it gets its copy, %s is named", (name, near) => {
  const { names, remarks, slips } = wanted(name);
  expect([names, slips]).toEqual([[name], []]);
  expect(remarks.map(recipientWords).join()).toContain(`没有“${name}”，是不是“${near}”`);
});

test("names that nothing is like are told in one sentence", () => {
  const { remarks } = wanted("第三分工会", "校友分会", "后勤", "后勤");
  expect(remarks).toEqual([{ kind: "unknown", names: ["第三分工会", "校友分会", "后勤"] }]);
});

test("工会委员会 gets none, and it is said; a word for all stands for each of them", () => {
  const { names, remarks } = wanted("工会委员会", "各工会小组", "语文组工会小组");
  expect(names).toEqual(["语文组工会小组", "数学组工会小组"]);
  expect(remarks.map(recipientWords)).toEqual([
    "“工会委员会”是发表的一方，没有发给它",
    "“各工会小组”是所有小组的统称，已分别发给语文组工会小组、数学组工会小组",
  ]);
  expect(wanted("各单位").names).toHaveLength(3);
});

test("at a first collection, where no group is known, every name is believed", () => {
  expect(wantedRecipients(["语文组", "数学组"], [], ["女职工委员会"]).remarks).toEqual([]);
});
