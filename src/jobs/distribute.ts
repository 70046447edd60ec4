import { partsOfTitle } from "../core/merge/copy-form.ts";
import { identifyRows, knownRows } from "../core/merge/identify-rows.ts";
import { recipientsOf, sentTo } from "../core/merge/recipients.ts";
import { roundText } from "../core/merge/round-text.ts";
import { newRowId } from "../core/merge/row-id.ts";
import { type RecipientRemark, wantedRecipients } from "../core/merge/wanted-recipients.ts";
import type { IsoDay } from "../core/model/day.ts";
import type { FileFault, JobFault } from "../core/model/fault.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import { type RoundRecord, type RowCells, withSharedLists } from "../core/model/round.ts";
import type { Schedule } from "../core/model/schedule.ts";
import { type FillCopyBook, fillCopy } from "../core/sheets/fill-copy.ts";
import { usualTitle } from "../core/sheets/template-sheets.ts";
import { dayWords } from "../core/text/day-words.ts";
import { sha256 } from "../package/hash.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { CheckReport } from "./check.ts";

/** What the officer says of a sending. */
export interface DistributeOptions {
  /** Names of the recipients; none asks the 名单 and the table. */
  readonly to: readonly string[];
  readonly due?: IsoDay;
  /** Whether the copies also show what others answer for. */
  readonly withOthers: boolean;
  /** Numbers from 0 up to 1, not to be foreseen. */
  readonly random: () => number;
}

/** One fill-in copy, still to be written as a file. */
interface CopyToSend {
  readonly to: string;
  /** A name for its file, without ending. */
  readonly name: string;
  /** Rows that it may write in. */
  readonly rows: number;
  readonly book: FillCopyBook;
}

/** A sending: the copies, and the officer's workbook that now keeps the round. */
export interface Distributed {
  readonly copies: readonly CopyToSend[];
  /** As a file; absent where the workbook is none, since Excel has it open. */
  readonly base: Uint8Array | undefined;
  readonly round: RoundRecord;
  /** Words for the group: who, until when, how. */
  readonly notice: string;
  /** What is to be said of the names that the officer wrote. */
  readonly remarks: readonly RecipientRemark[];
}

/**
 * 下发: one fill-in copy a recipient. The round is kept with the workbook; rows keep their ids over the rounds, the
 * plan keeps its own.
 */
export async function distribute(
  book: Workbook & { bytes?(): Promise<Uint8Array> },
  { schedule, settings }: Pick<CheckReport, "schedule" | "settings">,
  options: DistributeOptions,
): Promise<Result<Distributed, JobFault | FileFault>> {
  if (schedule.frame === undefined) return fail({ kind: "no-frame" });
  const { frame } = schedule.frame;
  const owners = ownersIn(schedule, settings.units);
  const wanted = recipientsFor(options.to, settings, owners);
  if (!wanted.ok) return wanted;
  const { names: recipients, remarks } = wanted.value;
  const round = await nextRound(schedule, settings, recipients, options);
  const kept = await book.keep({ ...settings, rounds: [...(settings.rounds ?? []), round] });
  if (!kept.ok) return kept;
  const title = ownTitle(schedule.title) || usualTitle(frame);
  const copies = recipients.map((to): CopyToSend => {
    const sent = round.sent?.[to] ?? { ids: [], own: [] };
    return {
      to,
      name: fileName(to, title),
      rows: sent.own.length,
      book: fillCopy({ round, frame, title, to, sent, owners }),
    };
  });
  return ok({
    copies,
    base: await book.bytes?.(),
    round,
    notice: noticeFor(title, recipients, round),
    remarks,
  });
}

/** Those that the officer named, else those that the 名单 and the table know. */
function recipientsFor(
  to: readonly string[],
  { units }: CheckReport["settings"],
  owners: readonly string[],
): Result<Pick<ReturnType<typeof wantedRecipients>, "names" | "remarks">, JobFault> {
  const asked = to.filter((name) => name.trim() !== "");
  if (asked.length === 0) {
    const names = recipientsOf(units, owners);
    return names.length === 0 ? fail({ kind: "no-recipients" }) : ok({ names, remarks: [] });
  }
  const wanted = wantedRecipients(asked, units, owners);
  const [slip] = wanted.slips;
  if (slip !== undefined) return fail({ kind: "unknown-recipient", ...slip });
  return wanted.names.length === 0 ? fail({ kind: "no-recipients", asked }) : ok(wanted);
}

/** The title as the plan has it: that of a copy which is sent on names whose copy it is. */
function ownTitle(title = ""): string {
  return partsOfTitle(title.trim())?.title ?? title.trim();
}

function ownersIn({ rows }: Schedule, units: CheckReport["settings"]["units"]): readonly string[] {
  return [...new Set([...units.map(({ name }) => name), ...rows.flatMap(({ owners }) => owners)])];
}

async function nextRound(
  schedule: Schedule,
  settings: CheckReport["settings"],
  recipients: readonly string[],
  { random, due, withOthers }: DistributeOptions,
): Promise<RoundRecord> {
  const last = settings.rounds?.at(-1);
  const ids = new Set(settings.rounds?.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const extra = [...new Set(schedule.rows.flatMap((row) => Object.keys(row.extra)))];
  const cells = rowCells(schedule);
  const known = last === undefined ? [] : knownRows(cells, last);
  const rows = identifyRows(cells, known, () => freshId(ids, random));
  return withSharedLists({
    plan: last?.plan ?? freshId(ids, random),
    round: (last?.round ?? 0) + 1,
    extra,
    rows,
    sent: Object.fromEntries(
      recipients.map((name) => [name, sentTo(name, rows, settings.units, withOthers)]),
    ),
    checksum: await sha256(roundText(rows)),
    ...(due !== undefined && { due }),
  });
}

function freshId(ids: Set<string>, random: () => number): string {
  let id = newRowId(random);
  while (ids.has(id)) id = newRowId(random);
  ids.add(id);
  return id;
}

/** The cells of each row as a copy shows them. */
export function rowCells({ rows }: Schedule): readonly RowCells[] {
  return rows.map(({ time, items, owners, extra }) => ({
    period: time,
    items: items.map(({ text }) => text).join("\n"),
    owners: owners.join("、"),
    ...extra,
  }));
}

/** Signs that no file system takes are left out. */
function fileName(to: string, title: string): string {
  return `${to}—${title}`
    .replace(/[\\/:*?"<>|\r\n\t]+/gu, " ")
    .slice(0, 80)
    .trim();
}

function noticeFor(title: string, recipients: readonly string[], { due }: RoundRecord): string {
  const until = due === undefined ? "" : `，请在${dayWords(due as IsoDay)}前发回`;
  return `各位老师：“${title}”的填报表已发到各分工会（${recipients.join("、")}）${until}。只填白色的行，下面的空行可以加；灰色的行不用动。没有要报的，在空行里写“零报告”。用 Excel 或 WPS 打开，填好保存后把原文件发回来就行。`;
}
