import { expect, test } from "vitest";
import { withSharedLists } from "../../../src/core/model/round.ts";

test("recipients who were sent the same rows share one list, and each keeps its own", () => {
  const sent = {
    语文组工会小组: { ids: ["A", "B"], own: ["A"] },
    数学组工会小组: { ids: ["A", "B"], own: ["B"] },
    体艺组工会小组: { ids: ["B"], own: ["B"] },
  };
  const round = { plan: "P", round: 1, extra: [], rows: [], checksum: "", sent };
  const shared = withSharedLists(round);
  expect(shared).toEqual(round);
  const [chinese, maths, arts] = Object.values(shared.sent ?? {});
  expect(maths?.ids).toBe(chinese?.ids);
  expect(arts?.ids).not.toBe(chinese?.ids);
});
