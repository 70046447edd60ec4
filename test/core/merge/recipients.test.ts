import { expect, test } from "vitest";
import { knownSenders, recipientsOf } from "../../../src/core/merge/recipients.ts";
import { readUnits } from "../../../src/core/units/read-units.ts";

test("a copy goes to each 分工会 of the 名单, never to 工会委员会 and never to 各工会小组", () => {
  const units = readUnits(
    "工会委员会，分工会\n各工会小组，分工会\n语文组工会小组\n女职工委员会\n后勤，分工会",
  );
  expect(recipientsOf(units, ["工会委员会", "各工会小组", "数学组工会小组"])).toEqual([
    "语文组工会小组",
    "后勤",
  ]);
});

test("without a 名单 the table's own 工会小组 get one, 各工会小组 is a row for all of them", () => {
  expect(recipientsOf([], ["工会委员会", "各工会小组", "数学组工会小组"])).toEqual(["数学组工会小组"]);
});

test("a copy may be from whoever it was sent to, also where the 名单 is empty", () => {
  const units = readUnits("后勤，分工会");
  const sent = { 后勤: { ids: [], own: [] }, 语文组工会小组: { ids: [], own: [] } };
  const rounds = [{ plan: "P", round: 1, extra: [], rows: [], checksum: "", sent }];
  expect(knownSenders({ accepted: [], units, rounds }).map(({ name }) => name)).toEqual([
    "语文组工会小组",
    "后勤",
  ]);
});
