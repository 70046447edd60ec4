import type { IsoDay } from "../../core/model/day.ts";
import type { Fault } from "../../core/model/fault.ts";
import type { CellEdit } from "../../core/model/problem.ts";
import { type RoundRecord, withoutReturn } from "../../core/model/round.ts";
import { type Settings, withLatestRound, withRoundDecided } from "../../core/model/settings.ts";
import { explain } from "../../core/text/explain-fault.ts";
import { putMerge } from "../../jobs/put-merge.ts";
import type { Desk, NamedFile } from "../desk.ts";
import type { Saved } from "../save-file.ts";
import type { Working } from "../working.ts";
import { type RoundDecided, withAnswers, withoutAnswer, withWaiting } from "./kept-decisions.ts";
import { isCollecting } from "./kept-files.ts";
import { owned } from "./owner-cells.ts";
import type { RoundAct } from "./round-act.ts";
import { mergedBook, sendRound, zipFiles } from "./round-jobs.ts";
import { mergeOf, type RoundEvent } from "./round-state.ts";
import { roundWords } from "./round-words.ts";
import { readAll, sittingOf } from "./sitting.ts";

/** What the acts of the tab 汇总 work with. */
export interface RoundMeans {
  /** What is open now; undefined once it is closed. */
  readonly open: () => Working | undefined;
  readonly openReturned: Desk["openReturned"];
  readonly send: (event: RoundEvent) => void;
  readonly save: (file: NamedFile) => Promise<Saved>;
  readonly savedText: (saved: Exclude<Saved, "cancelled">, file: string) => string;
  readonly tellDone: (text: string) => void;
  readonly tellFault: (fault: Fault) => void;
  readonly today: () => IsoDay;
  /** Keeps the edits in the journal, so that they can be taken back; with those of a merge the round as it was before. */
  readonly acted: (edits: readonly CellEdit[], merged?: RoundRecord) => void;
  /** The workbook keeps these settings now; its cells are as they were. */
  readonly settingsKept: (settings: Settings) => void;
  readonly changed: () => void;
  readonly checkAgain: () => Promise<void>;
}

/** Carries out what the officer asked for in the tab 汇总. */
export async function carryOut(act: RoundAct, open: Working, means: RoundMeans): Promise<void> {
  switch (act.kind) {
    case "keep-units":
      return keepUnits(open, { ...open.report.settings, units: act.units }, means);
    case "fill-owners":
      return fillOwners(open, act.owner, means);
    case "send":
      return sendOut(open, act.to, means);
    case "give-files":
      return readAll(
        open,
        act.files.map((file) => ({ file })),
        means,
      );
    case "give-text":
      return giveText(open, act.sender, act.text, means);
    case "drop-file":
      return dropFile(open, act.key, means);
    case "drop-kept":
      await forget(open, act.hash, means);
      return merge(means);
    case "assign-file":
      await (await sittingOf(open.book, means)).reader.assign(act.key, act.sender);
      means.send({ kind: "file-assigned", key: act.key, sender: act.sender });
      return merge(means);
    case "decide":
      return keepDecided(open, (kept) => withAnswers(kept, act.decided), means);
    case "take-back":
      return keepDecided(open, (kept) => withoutAnswer(kept, act.decided), means);
    case "wait":
      return keepDecided(open, (kept) => withWaiting(kept, act), means);
    case "get-ready":
      await sittingOf(open.book, means);
      // Who returned before is known without any file.
      return open.round.merged === undefined ? merge(means) : undefined;
    case "merge":
      return merge(means);
    case "write":
      return write(open, means);
  }
}

/** Decisions are kept with the workbook: the same copies, handed in another day, find them again. */
async function keepDecided(
  open: Working,
  change: (kept: RoundDecided) => RoundDecided,
  means: RoundMeans,
): Promise<void> {
  const { settings } = open.report;
  const round = settings.rounds?.at(-1);
  const decided = change(round ?? { decisions: open.round.decisions });
  if (round !== undefined) await keepWithRound(open, withRoundDecided(settings, decided), means);
  means.send({ kind: "decided", decisions: round === undefined ? (decided.decisions ?? []) : [] });
  await merge(means);
}

/** Where the workbook takes nothing in, they hold for as long as it is open. */
async function keepWithRound(open: Working, settings: Settings, means: RoundMeans): Promise<void> {
  const kept = await open.book.keep(settings);
  if (kept.ok) means.changed();
  else means.tellFault(kept.fault);
  means.settingsKept(settings);
}

async function keepUnits(open: Working, settings: Settings, means: RoundMeans): Promise<void> {
  const kept = await open.book.keep(settings);
  if (!kept.ok) return means.tellFault(kept.fault);
  means.changed();
  means.send({ kind: "units-edited", text: undefined });
  await means.checkAgain();
  means.tellDone(roundWords.units.kept);
}

/** One owner for every row that has none, as one action that can be taken back. */
async function fillOwners(open: Working, owner: string, means: RoundMeans): Promise<void> {
  const edits = owned(open.report, owner);
  if (edits.length === 0) return;
  const done = await open.book.change(edits);
  if (!done.ok) return means.tellFault(done.fault);
  means.acted(edits);
  await means.checkAgain();
  means.tellDone(roundWords.units.filled(edits.length, owner));
}

async function sendOut(open: Working, to: readonly string[], means: RoundMeans): Promise<void> {
  const { due, withOthers, asZip } = open.round;
  const made = await sendRound(open.book, open.report, {
    to,
    withOthers,
    ...(due !== "" && { due: due as IsoDay }),
  });
  if (!made.ok) return means.tellFault(made.fault);
  const { files, notice } = made.value;
  // The round stands in the workbook from now on, whether its files are kept or not.
  means.changed();
  await means.checkAgain();
  const title = open.report.schedule.title?.trim() || open.name.replace(/\.[^.]*$/u, "");
  const handed = asZip ? [{ name: safeName(roundWords.send.zipName(title)), bytes: zipFiles(files) }] : files;
  const places: string[] = [];
  for (const file of handed) {
    const saved = await means.save(file);
    if (saved !== "cancelled") places.push(means.savedText(saved, file.name));
  }
  means.send({
    kind: "sent",
    sent: { copies: files.length, files: places, notice },
  });
}

/** Signs that no file system takes are left out. */
function safeName(name: string): string {
  return name.replace(/[\\/:*?"<>|\r\n\t]+/gu, " ").trim();
}

function giveText(open: Working, sender: string, text: string, means: RoundMeans): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const file = {
    name: roundWords.back.pasteName(sender),
    size: bytes.length,
    arrayBuffer: async () => bytes.buffer as ArrayBuffer,
  };
  return readAll(open, [{ file, sender }], means);
}

/** The file goes, and with it what the workbook keeps of it. */
async function dropFile(open: Working, key: number, means: RoundMeans): Promise<void> {
  const file = open.round.files.find((one) => one.key === key);
  await (await sittingOf(open.book, means)).reader.drop(key);
  means.send({ kind: "file-dropped", key });
  if (file?.kind === "copy") await forget(open, file.hash, means);
  await merge(means);
}

async function forget(open: Working, hash: string, means: RoundMeans): Promise<void> {
  const { settings } = open.report;
  if (!settings.rounds?.at(-1)?.returns?.some((one) => one.hash === hash)) return;
  await keepWithRound(
    open,
    withLatestRound(settings, (latest) => withoutReturn(latest, hash)),
    means,
  );
}

/** The merge of everything that came back, with the decisions so far. */
export async function merge(means: RoundMeans): Promise<void> {
  const open = means.open();
  if (open === undefined) return;
  if (!isCollecting(open.round, open.report)) return means.send({ kind: "merged", merged: undefined });
  const { reader } = await sittingOf(open.book, means);
  const { schedule, settings } = open.report;
  const { decisions } = open.round;
  const merged = await reader.merge({ report: { schedule, settings }, decisions, today: means.today() });
  means.send({ kind: "merged", merged: merged.ok ? merged.value : explain(merged.fault) });
}

async function write(open: Working, means: RoundMeans): Promise<void> {
  const merged = mergeOf(open.round);
  if (merged === undefined) return;
  const put = await putMerge(open.book, open.report, merged);
  if (!put.ok) return means.tellFault(put.fault);
  const { merge: said } = roundWords;
  if (put.value.kind === "edits") {
    const { edits, added, emptied } = put.value;
    if (edits.length > 0) means.acted(edits, open.report.settings.rounds?.at(-1));
    means.send({ kind: "written" });
    await means.checkAgain();
    return means.tellDone(edits.length === 0 ? said.nothingNew : said.written(added, emptied));
  }
  const file = said.apartName(open.name);
  const saved = await means.save({ name: file, bytes: await mergedBook(open.report, merged) });
  if (saved === "cancelled") return;
  means.send({ kind: "written" });
  means.tellDone(said.writtenApart(said.apart[put.value.why], file));
}
