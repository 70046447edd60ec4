import { expect, test } from "vitest";
import type { Finding } from "../../../src/pane/check/finding.ts";
import { groupFindings } from "../../../src/pane/check/group-findings.ts";

function finding(cell: string, code: string, state: Finding["state"] = { kind: "open" }): Finding {
  const problem = { code, level: "should", sheet: "安排表", cell, message: "请看一下", key: cell } as const;
  return { id: `${code} ${cell}`, problem, group: "time", state };
}

const three = ["A3", "A4", "A6"].map((cell) => finding(cell, "number-gap"));
const other = finding("A5", "period-missing");

function entriesOf(findings: readonly Finding[], unfolded: readonly string[] = []): readonly string[] {
  return groupFindings(findings, new Set(unfolded)).flatMap(({ entries }) =>
    entries.map((entry) =>
      entry.kind === "one" ? entry.finding.id : `${entry.code} × ${entry.findings.length}`,
    ),
  );
}

test("the same finding in three rows is said once, at the place of the first", () => {
  expect(entriesOf([...three, other])).toEqual(["number-gap × 3", "period-missing A5"]);
  expect(entriesOf(three.slice(1))).toEqual(["number-gap A4", "number-gap A6"]);
  expect(entriesOf(three, ["number-gap"])).toEqual(three.map(({ id }) => id));
});

test("what was answered stands by itself and is not counted", () => {
  const answered = finding("A2", "number-gap", { kind: "kept", action: 1 });
  expect(entriesOf([answered, ...three])).toEqual(["number-gap A2", "number-gap × 3"]);
  expect(entriesOf([answered, ...three.slice(1)])).toEqual([
    "number-gap A2",
    "number-gap A4",
    "number-gap A6",
  ]);
  expect(groupFindings([answered, ...three], new Set()).map(({ count }) => count)).toEqual([3]);
});
