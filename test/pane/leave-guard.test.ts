import { expect, test } from "vitest";
import { noDraft, updateDraft } from "../../src/pane/import/paste-draft.ts";
import { isWorkAtStake } from "../../src/pane/leave-guard.ts";
import { type PaneEvent, type PaneState, updatePane, welcome } from "../../src/pane/pane-state.ts";
import { settingsDraft } from "../../src/pane/settings/settings-draft.ts";
import { bookOf, reportOf } from "./office.ts";

const ROWS = [["9月", "召开工会委员例会", "工会委员会"]];

async function workingOn(...events: readonly PaneEvent[]): Promise<PaneState> {
  const report = await reportOf(ROWS);
  const opened: PaneEvent = { kind: "file-opened", name: "安排表.xlsx", book: bookOf(ROWS), report };
  return [opened, ...events].reduce(updatePane, welcome);
}

async function settingsOpened(): Promise<PaneEvent> {
  return { kind: "settings", event: { kind: "opened", draft: settingsDraft(await reportOf(ROWS), 2024) } };
}

const typed: PaneEvent = { kind: "settings", event: { kind: "units-typed", text: "文体委员会" } };

test("the page is left without a question where nothing would be lost", async () => {
  expect(isWorkAtStake(welcome, noDraft)).toBe(false);
  expect(isWorkAtStake(await workingOn(), noDraft)).toBe(false);
  expect(isWorkAtStake(await workingOn(await settingsOpened()), noDraft)).toBe(false);
});

test("a change that no file has is asked about", async () => {
  expect(isWorkAtStake(await workingOn({ kind: "changed" }), noDraft)).toBe(true);
});

test("what was typed in 本表设置 is asked about, until that screen is closed", async () => {
  const opened = await settingsOpened();
  expect(isWorkAtStake(await workingOn(opened, typed), noDraft)).toBe(true);
  const closed: PaneEvent = { kind: "settings", event: { kind: "closed" } };
  expect(isWorkAtStake(await workingOn(opened, typed, closed), noDraft)).toBe(false);
});

test("words in the box for pasting are asked about while the first screen shows it", async () => {
  const pasted = { html: "", text: "9月：召开工会委员例会" };
  const draft = updateDraft(noDraft, { kind: "pasted", pasted, instead: false });
  expect(isWorkAtStake(welcome, draft)).toBe(true);
  expect(isWorkAtStake(await workingOn(), draft)).toBe(false);
});
