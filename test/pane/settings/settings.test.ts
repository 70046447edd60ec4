import { expect, test } from "vitest";
import { frameName } from "../../../src/core/model/frame.ts";
import { ok } from "../../../src/core/model/result.ts";
import type { Settings } from "../../../src/core/model/settings.ts";
import { check } from "../../../src/jobs/check.ts";
import { FRAME_PARTS, frameByTable, frameOf } from "../../../src/pane/settings/frame-choice.ts";
import { settingsDraft } from "../../../src/pane/settings/settings-draft.ts";
import type { SettingsEvent } from "../../../src/pane/settings/settings-state.ts";
import { memoryWorkbook } from "../../../src/workbook/memory.ts";
import { bookOf, reportOf, sheetOf } from "../office.ts";
import { given, paneIn } from "../pane.ts";

const ROWS = [
  ["9月", "召开工会委员例会", "工会委员会"],
  ["第六周", "组织秋日健步走", "文体委员会"],
  ["1-2月", "看望退休教师", "语文组工会小组"],
];
const NO_YEAR = "工会工作进度安排";

/** The pane on the workbook of these rows, with 本表设置 open. */
async function settingsOn(title?: string) {
  const book = bookOf(ROWS, title);
  const { store, wishes, working: open } = paneIn({ open: async () => ok(book) });
  await wishes.giveFiles([given("安排表.xlsx")]);
  await wishes.askSettings();
  const send = (event: SettingsEvent) => store.send({ kind: "settings", event });
  const kept = async (): Promise<Settings> => {
    const settings = await book.settings();
    if (!settings.ok) throw new Error(settings.fault.kind);
    return settings.value;
  };
  return { wishes, book, open, send, kept };
}

function typed(field: "weekOne.term1" | "winter.from", text: string): SettingsEvent {
  return { kind: "calendar", event: { kind: "typed", field, text } };
}

test("学年, dates and 名单 are kept in one go, and one undo takes all of them back", async () => {
  const { wishes, open, send, kept } = await settingsOn(NO_YEAR);
  expect(open().report.schedule.frame).toBeUndefined();
  send({ kind: "frame-chosen", frame: { byHand: true, part: "term1", year: 2024 } });
  send(typed("weekOne.term1", "2024-09-04"));
  send({ kind: "units-typed", text: "语文组工会小组（语文组）\n文体委员会" });
  await wishes.keepSettings();

  expect(await kept()).toMatchObject({
    frame: "2024—2025学年第一学期",
    calendar: { weekOne: { term1: "2024-09-02" } },
    units: [
      { name: "语文组工会小组", aliases: ["语文组"], kind: "sub-union" },
      { name: "文体委员会", kind: "department" },
    ],
  });
  expect(open().settings).toBeUndefined();
  expect(open().unsaved).toBe(true);
  expect(open().report.schedule.rows.every(({ period }) => period?.ok)).toBe(true);

  await wishes.undo(open().journal.at(-1)?.id ?? 0);
  expect(await kept()).toEqual({ accepted: [], units: [] });
  expect(open().journal).toEqual([]);
});

test("what was kept meanwhile stays when the settings are taken back", async () => {
  const { wishes, book, open, send, kept } = await settingsOn();
  send({ kind: "units-typed", text: "文体委员会" });
  await wishes.keepSettings();
  const id = open().journal.at(-1)?.id ?? 0;
  await book.keep({ ...(await kept()), accepted: ["某条建议"] });
  await wishes.edit([{ sheet: "安排表", cell: "C3", from: "工会委员会", to: "各工会小组" }]);
  await wishes.undo(id);
  expect(await kept()).toEqual({ accepted: ["某条建议"], units: [] });
});

test("opened and kept without a change nothing is written", async () => {
  const { wishes, open } = await settingsOn();
  await wishes.keepSettings();
  expect([open().settings, open().journal, open().unsaved]).toEqual([undefined, [], false]);
});

test("a date that makes no sense is asked about, and nothing is kept", async () => {
  const { wishes, open, send, kept } = await settingsOn();
  send(typed("winter.from", "2025-01-20"));
  await wishes.keepSettings();
  expect(open().settings?.calendar.holidays).toBe(true);
  expect(await kept()).toEqual({ accepted: [], units: [] });
});

test("dates that are emptied take the calendar away", async () => {
  const { wishes, send, kept } = await settingsOn();
  send(typed("weekOne.term1", "2024-09-02"));
  await wishes.keepSettings();
  expect(await kept()).toHaveProperty("calendar");
  await wishes.askSettings();
  send(typed("weekOne.term1", ""));
  await wishes.keepSettings();
  expect(await kept()).not.toHaveProperty("calendar");
});

test("going back asks where something was filled in, and goes at once where nothing was", async () => {
  const { wishes, open, send } = await settingsOn();
  send({ kind: "leaving" });
  expect(open().settings).toBeUndefined();
  await wishes.askSettings();
  send({ kind: "units-typed", text: "文体委员会" });
  send({ kind: "leaving" });
  expect(open().settings?.leaving).toBe(true);
  await wishes.giveFiles([new File([new Uint8Array([1])], "另一张.xlsx")]);
  expect(open().settings?.units).toBe("文体委员会");
  expect(open().notice).toMatchObject({ kind: "trouble", trouble: { code: "finish-first" } });
});

test("back to what the table says: the frame chosen by hand is no longer kept", async () => {
  const { wishes, open, send, kept } = await settingsOn();
  send({ kind: "frame-chosen", frame: { byHand: true, part: "calendar-year", year: 2024 } });
  await wishes.keepSettings();
  expect(open().report.schedule.frame?.frame).toMatchObject({ kind: "calendar-year", year: 2024 });
  await wishes.askSettings();
  send({ kind: "frame-chosen", frame: { byHand: false, part: "calendar-year", year: 2024 } });
  await wishes.keepSettings();
  expect(await kept()).not.toHaveProperty("frame");
  expect(open().report.schedule.frame?.source).toBe("title");
});

test.each(["2023-2024学年", "2023—2024学年工会工作安排"])(
  "what the table names is known below a choice by hand, also where the sheet is called %s",
  async (sheet) => {
    const book = memoryWorkbook([{ ...sheetOf(ROWS, NO_YEAR), sheet }]);
    await book.keep({ accepted: [], units: [], frame: "2024年" });
    const report = await check(book, {});
    if (!report.ok) throw new Error(report.fault.kind);
    expect(report.value.schedule.frame?.source).toBe("settings");
    expect(frameByTable(report.value)).toMatchObject({ kind: "school-year", from: 2023 });
  },
);

test("each part of a year that can be picked comes back as it was picked", async () => {
  const parts = FRAME_PARTS.map((part) => {
    const frame = frameOf({ part, year: 2024 });
    return { part, name: frameName(frame) };
  });
  for (const { part, name } of parts) {
    const report = await reportOf(ROWS, name);
    expect(settingsDraft(report, 2030).frame).toEqual({ byHand: false, part, year: 2024 });
  }
});
