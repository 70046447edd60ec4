import { expect, test } from "vitest";
import type { RoundRecord } from "../../../src/core/model/round.ts";
import { NO_SETTINGS } from "../../../src/core/model/settings.ts";
import { isCollecting } from "../../../src/pane/round/kept-files.ts";
import { noRound } from "../../../src/pane/round/round-state.ts";

test("copies that are kept are merged again, also where the last merge cannot be read any more", () => {
  const round: RoundRecord = { plan: "A2345678X", round: 1, extra: [], rows: [], checksum: "00" };
  const copy = {
    sender: "语文组",
    file: "语文组.xlsx",
    hash: "1",
    sheet: "填报",
    columns: ["items"],
    rows: [],
  };
  const of = (record: RoundRecord) =>
    isCollecting(noRound, { settings: { ...NO_SETTINGS, rounds: [record] } });
  expect(of(round)).toBe(false);
  expect(of({ ...round, returns: [copy] })).toBe(true);
});
