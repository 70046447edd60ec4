import type { Settings } from "../../core/model/settings.ts";
import type { Action, TableSettings } from "../journal.ts";
import { likelyYear } from "../likely-frame.ts";
import { settingsDraft, settingsWith } from "../settings/settings-draft.ts";
import { settingsWords } from "../settings/settings-words.ts";
import type { Working } from "../working.ts";
import { checkAgain } from "./check.ts";
import type { Means } from "./means.ts";
import { nextAction, tellDone, tellFault } from "./tell.ts";

/** Opens 本表设置 on what the workbook keeps. */
export function askSettings({ store, today }: Means, open: Working): void {
  const draft = settingsDraft(open.report, likelyYear(today()));
  store.send({ kind: "noticed", notice: undefined });
  store.send({ kind: "settings", event: { kind: "opened", draft } });
}

/** 「存好设置」: kept with the workbook as one action, and the rows are read by it. */
export async function keepSettings(means: Means, open: Working): Promise<void> {
  const { store } = means;
  if (open.settings === undefined) return;
  const next = settingsWith(open.settings, open.report);
  if (!next.ok) {
    const { sentence: refusal, doubts } = next.fault;
    const holidays = Object.keys(doubts).some((field) => !field.startsWith("weekOne"));
    const event = { kind: "refused", refusal, holidays } as const;
    return store.send({ kind: "settings", event: { kind: "calendar", event } });
  }
  const before = tableSettings(open.report.settings);
  if (JSON.stringify(tableSettings(next.value)) === JSON.stringify(before))
    return store.send({ kind: "settings", event: { kind: "closed" } });
  if (!(await keep(means, open, next.value))) return;
  store.send({ kind: "settings", event: { kind: "closed" } });
  store.send({ kind: "acted", action: { kind: "settings", id: nextAction(open), before } });
  // The card that asks for the calendar asks anew, or no more.
  store.send({ kind: "calendar", event: { kind: "settled" } });
  await checkAgain(means, open);
  tellDone(store, settingsWords.done);
}

export async function takeSettingsBack(
  means: Means,
  open: Working,
  { id, before }: Extract<Action, { kind: "settings" }>,
): Promise<void> {
  const { frame: _frame, calendar: _calendar, ...others } = open.report.settings;
  if (!(await keep(means, open, { ...others, ...before }))) return;
  means.store.send({ kind: "taken-back", action: id });
  await checkAgain(means, open);
  tellDone(means.store, settingsWords.takenBack);
}

async function keep({ store }: Means, { book }: Working, settings: Settings): Promise<boolean> {
  const done = await book.keep(settings);
  if (!done.ok) tellFault(store, done.fault);
  return done.ok;
}

/** The part that this screen is about, its keys always in the same order. */
function tableSettings({ frame, calendar, units }: Settings): TableSettings {
  return {
    ...(frame !== undefined && { frame }),
    ...(calendar !== undefined && { calendar }),
    units,
  };
}
