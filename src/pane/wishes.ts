import type { CellEdit } from "../core/model/problem.ts";
import type { RowChange } from "../core/model/row-change.ts";
import type { ScheduleToFill } from "../jobs/fill-template.ts";
import type { LiveWorkbook } from "../workbook/workbook.ts";
import type { Finding } from "./check/finding.ts";
import type { GivenFile, ResultKind, ResultSheet } from "./desk.ts";
import type { InFolders } from "./frame/use-drop.ts";
import type { Pasted } from "./import/pasted-in.ts";
import type { RoundAct } from "./round/round-act.ts";
import type { Unread } from "./unread.ts";
import { clearCalendar, keepCalendar } from "./wishes/calendar.ts";
import { apply, applySafe, dropKeys, keepFindings, stillOpen } from "./wishes/check.ts";
import { askColumns, keepColumns } from "./wishes/columns.ts";
import { areReturned, gather } from "./wishes/dropped.ts";
import { givePlan, lookAtPlan, makePrintTable, writePlan } from "./wishes/export.ts";
import { giveFiles } from "./wishes/give-files.ts";
import { makeBook, readDraft, rollBook, rollSchedule, takePaste } from "./wishes/import.ts";
import { beginTemplate, copyBook, makeTemplate, saveBook } from "./wishes/keep-files.ts";
import { dropLeftWork, findLeftWork, takeLeftWork } from "./wishes/left-work.ts";
import { type Declined, declineTable, type Looked, openLive, seeChange } from "./wishes/live.ts";
import type { Means } from "./wishes/means.ts";
import { openFile } from "./wishes/open-file.ts";
import { carryOutRound, isReading } from "./wishes/round.ts";
import { changeRows, writeCells } from "./wishes/sheet.ts";
import { tellTrouble } from "./wishes/tell.ts";
import {
  copyPicture,
  copyReview,
  copyWords,
  draw,
  makeSheet,
  savePicture,
  switchOn,
  takeFile,
} from "./wishes/timeline.ts";
import { undo } from "./wishes/undo.ts";
import { words } from "./words.ts";
import type { Tab, Working } from "./working.ts";

/** What the officer can ask for on the screen. */
export interface Wishes {
  /** Files chosen or dropped: a workbook is opened; beside an open one, a Word document is the plan. */
  giveFiles(files: readonly GivenFile[]): Promise<void>;
  /** Files dropped beside every card: returned copies while those are gathered, else as given. */
  dropFiles(files: readonly GivenFile[], inFolders: InFolders): Promise<void>;
  /** Opens the files although the open workbook holds changes that no file has. */
  openAnyway(files: readonly GivenFile[]): Promise<void>;
  /** Text or a table from the clipboard: a plan to be gone through; `instead` of what stood in the box for pasting. */
  takePaste(pasted: Pasted, instead?: boolean): Promise<void>;
  /** What stands in the box for pasting: a plan to be gone through. */
  readDraft(): Promise<void>;
  /** Last year's schedule into the new year: what came out of a plan, or the open workbook. */
  rollSchedule(schedule: ScheduleToFill): Promise<void>;
  rollBook(): Promise<void>;
  /** 指定列, on the workbook in which no table was found or on the open one. */
  askColumns(unread?: Unread): Promise<void>;
  keepColumns(): Promise<void>;
  /** Away from what one goes through, back to what was open. */
  leave(): void;
  /** The schedule that came out of a plan, as a workbook, which is opened. */
  makeBook(schedule: ScheduleToFill): Promise<void>;
  openSample(): Promise<void>;
  /** The workbook that Excel shows beside the pane. */
  openLive(book: LiveWorkbook): Promise<Looked>;
  /** Somebody changed it there. */
  seeChange(book: LiveWorkbook): Promise<Looked>;
  /** 「不是」: the table that Excel shows is no schedule. */
  declineTable(): Promise<void>;
  /** 「用这张表」. */
  acceptTable(): void;
  makeTemplate(frame: string): Promise<void>;
  /** An empty table to be filled in beside the pane. */
  beginTemplate(frame: string): Promise<void>;
  chooseTab(tab: Tab): void;
  apply(findings: readonly Finding[], edits: readonly CellEdit[]): Promise<void>;
  applySafe(): Promise<void>;
  keep(findings: readonly Finding[]): Promise<void>;
  dropKeep(finding: Finding): Promise<void>;
  /** Texts written in the sheet beside the pane, as one action; false where they were not, and the officer was told why. */
  edit(edits: readonly CellEdit[]): Promise<boolean>;
  /** Whether the rows changed; where they did not, the officer was told why. */
  changeRows(change: RowChange): Promise<boolean>;
  /** Takes the calendar that stands in the fields of the card. */
  keepCalendar(): Promise<void>;
  clearCalendar(): Promise<void>;
  /** Opens 本表设置, and keeps what stands in its fields. */
  askSettings(): Promise<void>;
  keepSettings(): Promise<void>;
  undo(action: number): Promise<void>;
  undoAnyway(action: number): Promise<void>;
  saveBook(): Promise<void>;
  /** Although the file on the disk was changed meanwhile. */
  saveAnyway(): Promise<void>;
  /** The whole sheet, where a file cannot be handed out. */
  copyBook(): Promise<void>;
  /** Unsaved work of a page that is gone: looked for, taken up, or forgotten. */
  findLeftWork(): Promise<void>;
  takeLeftWork(): Promise<void>;
  dropLeftWork(): Promise<void>;
  draw(): Promise<void>;
  makeSheet(sheet: ResultSheet): Promise<void>;
  /** A result as a file of its own. */
  takeFile(kind: ResultKind): Promise<void>;
  /** The picture, as SVG that stands alone, as a PNG: to the clipboard, or as a file. */
  copyPicture(svg: string): Promise<void>;
  savePicture(svg: string): Promise<void>;
  /** Words for a chat; the name is that of the text file where there is no clipboard. */
  copyWords(text: string, name: string): Promise<void>;
  copyReview(): Promise<void>;
  /** A column 完成情况 for each table. */
  switchOnStatus(): Promise<void>;
  makePrintTable(): Promise<void>;
  givePlan(plan: GivenFile): Promise<void>;
  /** The plan that the table was made from. */
  takeKnownPlan(): Promise<void>;
  writePlan(): Promise<void>;
  /** What is asked for in the tab 汇总. */
  round(act: RoundAct): Promise<void>;
}

/** The wishes, carried out one after the other: a second press waits for the first. */
export function wishesFor(means: Means): Wishes {
  const { store } = means;
  const declined: Declined = new WeakSet();
  let last: Promise<void> = Promise.resolve();
  const tellBroken = (broken: unknown) => {
    console.error(broken);
    tellTrouble(store, {
      code: "unexpected",
      message: words.trouble.title,
      advice: words.trouble.unexpected,
    });
  };
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work).catch(tellBroken);
    return last;
  };
  const answered = async (work: () => Promise<Looked>): Promise<Looked> => {
    let answer: Looked = "seen";
    await inTurn(async () => {
      answer = await work();
    });
    return answer;
  };
  // Reading hundreds of files is not to hold up what is pressed meanwhile.
  const aside = (work: () => Promise<void>): Promise<void> => work().catch(tellBroken);
  const whileOpen = (work: (open: Working) => Promise<void>) =>
    inTurn(async () => {
      const state = store.now();
      if (state.kind === "working") await work(state);
    });
  const whetherDone = async (work: (open: Working) => Promise<boolean>) => {
    let done = false;
    await whileOpen(async (open) => {
      done = await work(open);
    });
    return done;
  };

  return {
    giveFiles: (files) => inTurn(() => giveFiles(means, files, false)),
    dropFiles: (files, inFolders) => {
      if (!areReturned(store.now(), files)) return inTurn(() => giveFiles(means, files, false));
      // What a drop holds is to be had at once or not at all.
      const all = inFolders();
      return aside(() => gather(means, all));
    },
    openAnyway: (files) => inTurn(() => giveFiles(means, files, true)),
    takePaste: (pasted, instead = false) => inTurn(() => takePaste(means, pasted, instead)),
    readDraft: () => inTurn(() => readDraft(means)),
    rollSchedule: (schedule) => inTurn(() => rollSchedule(means, schedule)),
    rollBook: () => whileOpen((open) => rollBook(means, open)),
    askColumns: (unread) => inTurn(() => askColumns(means, unread)),
    keepColumns: () => inTurn(() => keepColumns(means)),
    leave: () => store.send({ kind: "left" }),
    makeBook: (schedule) => inTurn(() => makeBook(means, schedule)),
    openSample: () => inTurn(async () => void (await openFile(means, await means.desk.sample()))),
    openLive: (book) => answered(() => openLive(means, book, declined)),
    seeChange: (book) => answered(() => seeChange(means, book, declined)),
    declineTable: () => whileOpen(async (open) => declineTable(means, open, declined)),
    acceptTable: () => store.send({ kind: "noticed", notice: undefined }),
    makeTemplate: (frame) => inTurn(() => makeTemplate(means, frame)),
    beginTemplate: (frame) => inTurn(() => beginTemplate(means, frame)),
    chooseTab: (tab) => store.send({ kind: "tab-chosen", tab }),
    apply: (findings, edits) => whileOpen((open) => apply(means, open, findings, edits)),
    applySafe: () => whileOpen((open) => applySafe(means, open)),
    keep: (findings) => whileOpen((open) => keepFindings(means, open, stillOpen(open, findings))),
    dropKeep: (finding) => whileOpen((open) => dropKeys(means, open, [finding.problem.key])),
    edit: (edits) => whetherDone((open) => writeCells(means, open, edits)),
    changeRows: (change) => whetherDone((open) => changeRows(means, open, change)),
    keepCalendar: () => whileOpen((open) => keepCalendar(means, open)),
    clearCalendar: () => whileOpen((open) => clearCalendar(means, open)),
    askSettings: () => whileOpen(async (open) => (await settingsWishes()).askSettings(means, open)),
    keepSettings: () => whileOpen(async (open) => (await settingsWishes()).keepSettings(means, open)),
    undo: (action) => whileOpen((open) => undo(means, open, action, false)),
    undoAnyway: (action) => whileOpen((open) => undo(means, open, action, true)),
    saveBook: () => whileOpen((open) => saveBook(means, open, false)),
    saveAnyway: () => whileOpen((open) => saveBook(means, open, true)),
    copyBook: () => whileOpen((open) => copyBook(means, open)),
    findLeftWork: () => inTurn(() => findLeftWork(means)),
    takeLeftWork: () => inTurn(() => takeLeftWork(means)),
    dropLeftWork: () => inTurn(() => dropLeftWork(means)),
    draw: () => whileOpen((open) => draw(means, open)),
    makeSheet: (sheet) => whileOpen((open) => makeSheet(means, open, sheet)),
    takeFile: (kind) => whileOpen((open) => takeFile(means, open, kind)),
    copyPicture: (svg) => inTurn(() => copyPicture(means, svg)),
    savePicture: (svg) => inTurn(() => savePicture(means, svg)),
    copyWords: (text, name) => inTurn(() => copyWords(means, text, name)),
    copyReview: () => whileOpen((open) => copyReview(means, open)),
    switchOnStatus: () => whileOpen((open) => switchOn(means, open)),
    makePrintTable: () => whileOpen((open) => makePrintTable(means, open)),
    givePlan: (plan) => whileOpen((open) => givePlan(means, open, plan)),
    takeKnownPlan: () => whileOpen(async (open) => open.plan && (await lookAtPlan(means, open, open.plan))),
    writePlan: () => whileOpen((open) => writePlan(means, open)),
    round: (act) => (isReading(act) ? aside : inTurn)(() => carryOutRound(means, act)),
  };
}

/** 本表设置 comes with its screen. */
function settingsWishes() {
  return import("./wishes/settings.ts");
}
