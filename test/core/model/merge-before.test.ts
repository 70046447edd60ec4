import { expect, test } from "vitest";
import type { RoundRecord } from "../../../src/core/model/round.ts";
import { NO_SETTINGS, withMergeBefore } from "../../../src/core/model/settings.ts";

test("a merge that is taken back goes out of its own round, whichever was sent since", () => {
  const base = { plan: "A2345678X", extra: [], rows: [], checksum: "00" };
  const first: RoundRecord = { ...base, round: 1, merged: [{ id: "B2345678X", cells: {} }], returns: [] };
  const second: RoundRecord = { ...base, round: 2, returns: [] };
  const other: RoundRecord = { ...first, plan: "B2345678X" };
  const before: RoundRecord = { ...base, round: 1 };
  const settings = { ...NO_SETTINGS, rounds: [other, first, second] };
  expect(withMergeBefore(settings, before).rounds).toEqual([other, before, second]);
  expect(withMergeBefore(settings, { ...before, round: 3 }).rounds).toEqual([other, first, second]);
  expect(withMergeBefore(NO_SETTINGS, before)).toEqual(NO_SETTINGS);
});
