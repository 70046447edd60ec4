import { recipientsOf, sentTo } from "../../core/merge/recipients.ts";
import type { BaseRow } from "../../core/model/round.ts";
import type { CheckReport } from "../../jobs/check.ts";
import { rowCells } from "../../jobs/distribute.ts";

/** Somebody a copy can go to, and how many rows of the table name it. */
export interface Recipient {
  readonly name: string;
  readonly rows: number;
}

/** Everybody a copy can go to: the 分工会 of the 名单, else those that the table names. */
export function possibleRecipients({ schedule, settings }: CheckReport): readonly Recipient[] {
  const owners = schedule.rows.flatMap((row) => row.owners);
  const rows = rowCells(schedule)
    .map((cells, at): BaseRow => ({ id: String(at), cells }))
    .filter(({ cells }) => (cells["owners"] ?? "") !== "");
  return recipientsOf(settings.units, owners).map((name) => ({
    name,
    rows: sentTo(name, rows, settings.units, true).own.length,
  }));
}

/** Whether the officer is asked whose a copy is: nobody of its sender's name got one. */
export function asksWhose(sender: string, recipients: readonly string[]): boolean {
  return recipients.length > 0 && !recipients.includes(sender);
}

/** Who got a copy of the latest round; nobody where none was sent. */
export function sentRecipients({ settings }: Pick<CheckReport, "settings">): readonly string[] {
  return Object.keys(settings.rounds?.at(-1)?.sent ?? {});
}
