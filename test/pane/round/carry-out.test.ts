import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { decidedAs } from "../../../src/pane/round/choices.ts";
import { keptFiles } from "../../../src/pane/round/kept-files.ts";
import { asksWhose, sentRecipients } from "../../../src/pane/round/recipients.ts";
import { mergeOf } from "../../../src/pane/round/round-state.ts";
import { senderLines, tallyOf } from "../../../src/pane/round/senders.ts";
import { toldNotice } from "../../../src/pane/round/told-notice.ts";
import { workbookFile } from "../../fixtures/workbook-file.ts";
import { given, paneIn } from "../pane.ts";

const ROWS = [
  ["2026—2027学年青禾小学工会工作进度安排", "", ""],
  ["时间段", "主要工作内容", "责任部门/人"],
  ["9月", "1. 召开工会委员例会\n2. 慰问新入职教师", "各工会小组"],
  ["10月", "组织秋季健步走", "语文组工会小组"],
  ["12月", "举办迎新联欢会", "语文组工会小组、数学组工会小组"],
  ["3月", "女职工健康讲座", ""],
];
const [CHINESE, MATHS] = ["语文组工会小组", "数学组工会小组"];

/** The pane with this table open, the real jobs behind it; what it hands out is kept in `files`. */
async function pane(rows = ROWS) {
  const { store, wishes, files, working: open } = paneIn({ today: () => "2026-09-01", firstTab: "round" });
  await wishes.giveFiles([given("安排表.xlsx", await workbookFile({ 安排表: rows }))]);
  const merged = () => {
    const result = mergeOf(open().round);
    if (result === undefined) throw new Error("nothing merged");
    return result;
  };
  return { store, wishes, files, open, merged };
}

type Pane = Awaited<ReturnType<typeof pane>>;

/** The copies of a sending, by recipient. */
async function sent({ wishes, files }: Pane): Promise<ReadonlyMap<string, Uint8Array>> {
  await wishes.round({ kind: "send", to: [CHINESE, MATHS] });
  const zip = unzipSync(files.at(-1)?.bytes ?? new Uint8Array());
  return new Map(Object.entries(zip).map(([name, bytes]) => [name.split("—")[0] ?? "", bytes]));
}

/** The copy after somebody worked in its sheet with another program. */
async function worked(bytes: Uint8Array | undefined, work: (sheet: ExcelJS.Worksheet) => void) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes ?? new Uint8Array()) as never);
  const sheet = book.getWorksheet("填报");
  if (sheet === undefined) throw new Error("no sheet 填报");
  work(sheet);
  return new File([await book.xlsx.writeBuffer()], "交.xlsx");
}

function inCell(address: string, text: string) {
  return (sheet: ExcelJS.Worksheet) => {
    sheet.getCell(address).value = text;
  };
}

function cells({ open }: Pane): string[][] {
  return (open().report.grids[0]?.cells ?? []).map((row) => (row ?? []).map((cell) => cell?.text ?? ""));
}

test("下发: one .zip with a copy a group, the round kept in the open workbook, words for the group", async () => {
  const here = await pane();
  const copies = await sent(here);
  expect([...copies.keys()]).toEqual([CHINESE, MATHS]);
  expect(here.files.map(({ name }) => name)).toEqual(["2026—2027学年青禾小学工会工作进度安排填报表.zip"]);
  expect(here.open().report.settings.rounds).toHaveLength(1);
  expect(here.open().unsaved).toBe(true);
  expect(here.open().round.sent?.notice).toContain(CHINESE);
});

test("汇总: what came back goes into the officer's own table, new rows below it, and can be taken back", async () => {
  const here = await pane();
  const copies = await sent(here);
  const chinese = await worked(copies.get(CHINESE), (sheet) => {
    sheet.getCell("B5").value = "10月下旬";
    sheet.getCell("B8").value = "11月";
    sheet.getCell("C8").value = "读书分享会";
    sheet.getCell("D8").value = CHINESE;
  });
  const before = cells(here);
  await here.wishes.round({ kind: "give-files", files: [chinese] });
  expect(here.merged().conflicts).toEqual([]);
  expect(here.merged().senders.map(({ name, state }) => [name, state])).toEqual([
    [CHINESE, "merged"],
    [MATHS, "missing"],
  ]);
  await here.wishes.round({ kind: "write" });
  expect(cells(here)[3]?.[0]).toBe("10月下旬");
  expect(cells(here).at(-1)).toEqual(["11月", "读书分享会", CHINESE]);
  expect((await here.open().book.sheets()).map(({ name }) => name)).toContain("汇总记录");
  const last = here.open().journal.at(-1);
  await here.wishes.undo(last?.id ?? -1);
  expect(cells(here).slice(0, before.length)).toEqual(before);
});

test("a conflict is decided, taken back and decided again; merging what was written changes nothing", async () => {
  const here = await pane();
  const copies = await sent(here);
  const files = [
    await worked(copies.get(CHINESE), inCell("B6", "12月中旬")),
    await worked(copies.get(MATHS), inCell("B6", "12月下旬")),
  ];
  await here.wishes.round({ kind: "give-files", files });
  const [conflict, ...more] = here.merged().conflicts;
  if (conflict === undefined) throw new Error("no conflict");
  expect(more).toEqual([]);
  const decided = decidedAs(conflict, { take: MATHS });
  expect(here.merged().settled).toEqual([]);
  await here.wishes.round({ kind: "decide", decided: [decided] });
  expect(here.merged().conflicts).toEqual([]);
  await here.wishes.round({ kind: "take-back", decided });
  expect(here.merged().conflicts).toEqual([conflict]);
  await here.wishes.round({ kind: "decide", decided: [decided] });
  await here.wishes.round({ kind: "write" });
  expect(cells(here)[4]?.[0]).toBe("12月下旬");
  const written = cells(here);
  await here.wishes.round({ kind: "merge" });
  expect(here.merged().conflicts).toEqual([]);
  await here.wishes.round({ kind: "write" });
  expect(cells(here)).toEqual(written);
});

test("decisions are kept with the workbook and found again when the same copies come another day", async () => {
  const here = await pane();
  const copies = await sent(here);
  const chinese = await worked(copies.get(CHINESE), inCell("B6", "12月中旬"));
  const maths = await worked(copies.get(MATHS), inCell("B6", "12月下旬"));
  await here.wishes.round({ kind: "give-files", files: [chinese, maths] });
  const [conflict] = here.merged().conflicts;
  if (conflict === undefined) throw new Error("no conflict");
  await here.wishes.round({ kind: "decide", decided: [decidedAs(conflict, { take: MATHS })] });
  await here.wishes.round({ kind: "wait", name: CHINESE, waits: false });
  expect(here.open().unsaved).toBe(true);
  const saved = await bytesOf(here);

  const later = await pane();
  await later.wishes.giveFiles([new File([Buffer.from(saved)], "安排表.xlsx")]);
  expect(later.open().report.settings.rounds?.at(-1)?.unwaited).toEqual([CHINESE]);
  await later.wishes.round({ kind: "give-files", files: [chinese] });
  // Without the other copy there is nothing to decide, and nothing to be told.
  expect(later.merged().settled).toEqual([]);
  expect(later.merged().notices).toEqual([]);
  await later.wishes.round({ kind: "give-files", files: [maths] });
  expect(later.merged().conflicts).toEqual([]);
  expect(later.merged().settled.map((one) => one.conflict)).toEqual([conflict]);
  const [settled] = later.merged().settled;
  if (settled === undefined) throw new Error("nothing settled");
  await later.wishes.round({ kind: "take-back", decided: settled });
  expect(later.merged().conflicts).toEqual([conflict]);
  expect(later.open().report.settings.rounds?.at(-1)?.decisions).toBeUndefined();
});

test("a kept decision is not used on other words: the officer is told and asked again", async () => {
  const here = await pane();
  const copies = await sent(here);
  const give = async (to: string, text: string) =>
    here.wishes.round({ kind: "give-files", files: [await worked(copies.get(to), inCell("B6", text))] });
  await give(CHINESE, "12月中旬");
  await give(MATHS, "12月下旬");
  const [conflict] = here.merged().conflicts;
  if (conflict === undefined) throw new Error("no conflict");
  await here.wishes.round({ kind: "decide", decided: [decidedAs(conflict, { take: CHINESE })] });
  await give(MATHS, "12月底");
  expect(here.merged().conflicts).toHaveLength(1);
  expect(here.merged().notices.map(({ code }) => code)).toContain("decision-outdated");
});

async function bytesOf({ open }: Pane): Promise<Uint8Array> {
  const { book } = open();
  if ("live" in book) throw new Error("no file");
  return book.bytes();
}

test("汇总 saved and opened another day: who returned is known, a late copy is merged in, each can be taken out", async () => {
  const here = await pane();
  const copies = await sent(here);
  const chinese = await worked(copies.get(CHINESE), (sheet) => {
    sheet.getCell("B5").value = "10月下旬";
    sheet.getCell("B6").value = "12月中旬";
  });
  await here.wishes.round({ kind: "give-files", files: [chinese] });
  expect(here.merged().stands).toBe(false);
  await here.wishes.round({ kind: "write" });
  await here.wishes.round({ kind: "merge" });
  expect(here.merged().stands).toBe(true);
  const saved = await bytesOf(here);

  const later = await pane();
  await later.wishes.giveFiles([new File([Buffer.from(saved)], "安排表.xlsx")]);
  await later.wishes.round({ kind: "get-ready" });
  const lines = () =>
    senderLines(later.open().round, later.open().report).map(({ name, state, count }) => [
      name,
      state,
      count,
    ]);
  expect(lines()).toEqual([
    [MATHS, "missing", 0],
    [CHINESE, "merged", 0],
  ]);
  expect(keptFiles(later.open().round, later.open().report)).toMatchObject([
    { sender: CHINESE, file: "交.xlsx", day: "2026-09-01" },
  ]);
  expect(later.merged().stands).toBe(true);
  const maths = await worked(copies.get(MATHS), inCell("C6", "举办迎新联欢会和书画展"));
  await later.wishes.round({ kind: "give-files", files: [maths] });
  expect(later.merged().notices).toEqual([]);
  expect(lines()).toEqual([
    [CHINESE, "merged", 0],
    [MATHS, "merged", 1],
  ]);
  await later.wishes.round({ kind: "write" });
  expect(cells(later)[4]?.slice(0, 2)).toEqual(["12月中旬", "举办迎新联欢会和书画展"]);

  const [kept] = keptFiles(later.open().round, later.open().report);
  await later.wishes.round({ kind: "drop-kept", hash: kept?.hash ?? "" });
  await later.wishes.round({ kind: "write" });
  expect([cells(later)[3]?.[0], cells(later)[4]?.[0]]).toEqual(["10月", "12月"]);
  expect(cells(later)[4]?.[1]).toBe("举办迎新联欢会和书画展");
  const [file] = later.open().round.files;
  await later.wishes.round({ kind: "drop-file", key: file?.key ?? -1 });
  await later.wishes.round({ kind: "write" });
  expect(cells(later).slice(2, 6)).toEqual(cells(await pane()).slice(2, 6));
});

test("a written merge that is taken back is forgotten: the copies are offered again", async () => {
  const here = await pane();
  const copies = await sent(here);
  const files = [await worked(copies.get(CHINESE), inCell("B5", "10月下旬"))];
  await here.wishes.round({ kind: "give-files", files });
  await here.wishes.round({ kind: "write" });
  expect(here.open().report.settings.rounds?.at(-1)?.returns).toHaveLength(1);
  await here.wishes.undo(here.open().journal.at(-1)?.id ?? -1);
  expect(here.open().report.settings.rounds?.at(-1)?.returns).toBeUndefined();
  await here.wishes.round({ kind: "merge" });
  expect(here.merged().log.map(({ new: text, stands }) => [text, stands])).toEqual([["10月下旬", undefined]]);
  await here.wishes.round({ kind: "write" });
  expect(cells(here)[3]?.[0]).toBe("10月下旬");
});

test("words from a chat are that group's new rows, a file that is not wanted goes out again", async () => {
  const here = await pane();
  await sent(here);
  await here.wishes.round({ kind: "give-text", sender: MATHS, text: "11月：举办数学文化节\n12月：命题比赛" });
  expect(here.merged().log.map(({ from }) => from)).toEqual([[MATHS], [MATHS]]);
  const [file] = here.open().round.files;
  expect(file).toMatchObject({ kind: "copy", sender: MATHS, loose: true, rows: 2 });
  await here.wishes.round({ kind: "drop-file", key: file?.key ?? -1 });
  expect(here.open().round.files).toEqual([]);
});

test("a table of somebody's own is asked about, and counts as new rows once it is said whose it is", async () => {
  const here = await pane();
  await sent(here);
  const own = await workbookFile({
    Sheet1: [
      ["时间段", "主要工作内容", "责任部门/人"],
      ["10月", "组织秋季健步走", "语文组工会小组"],
      ["11月", "举办数学文化节", "数学组工会小组"],
    ],
  });
  await here.wishes.round({ kind: "give-files", files: [new File([Buffer.from(own)], "我们组.xlsx")] });
  const recipients = sentRecipients(here.open().report);
  const [notice, ...others] = here.merged().notices;
  if (notice === undefined) throw new Error("nothing told");
  expect([notice.code, others]).toEqual(["unknown-origin", []]);
  expect(toldNotice(notice, recipients)).toMatch(/“我们组\.xlsx”.*请在“收上来”里选一下“这是谁的”/);
  // Where nobody is asked, copying is the way on.
  expect(toldNotice({ ...notice, from: [MATHS ?? ""] }, recipients)).toContain("抄过来");

  const key = here.open().round.files[0]?.key ?? -1;
  await here.wishes.round({ kind: "assign-file", key, sender: MATHS ?? "" });
  expect(here.merged().notices.map(({ code }) => code)).toEqual(["to-confirm", "id-restored"]);
  expect(here.merged().rows.map(({ cells }) => cells["items"])).toContain("举办数学文化节");
  expect(here.merged().rows).toHaveLength(ROWS.length - 1);
});

test("a text that names nobody is nobody's until it is said whose it is", async () => {
  const here = await pane();
  await sent(here);
  const chat = new File(["4月：组织踏青"], "微信.txt");
  await here.wishes.round({ kind: "give-files", files: [chat] });
  const { report, round } = here.open();
  const recipients = sentRecipients(report);
  const [told] = here.merged().notices.map((notice) => toldNotice(notice, recipients));
  expect(told).toMatch(/^“微信\.txt”不知道是谁的.*请在“收上来”里选一下“这是谁的”/);
  expect(tallyOf(senderLines(round, report))).toEqual({ all: recipients.length, back: 0 });

  const [file] = round.files;
  if (file?.kind !== "copy") throw new Error("not read");
  expect(asksWhose(file.sender, recipients)).toBe(true);
  await here.wishes.round({ kind: "assign-file", key: file.key, sender: MATHS ?? "" });
  expect(tallyOf(senderLines(here.open().round, report)).back).toBe(1);
  expect(here.merged().log).toMatchObject([{ column: "row", from: [MATHS] }]);
});

test("an owner for all rows that have none, as one action", async () => {
  const here = await pane();
  await here.wishes.round({ kind: "fill-owners", owner: "女职工委员会" });
  expect(cells(here).at(-1)?.[2]).toBe("女职工委员会");
  await here.wishes.undo(here.open().journal.at(-1)?.id ?? -1);
  expect(cells(here).at(-1)?.[2] ?? "").toBe("");
});

test("stopping leaves the rest unread and says how many", async () => {
  const here = await pane();
  const copies = await sent(here);
  const names = Array.from({ length: 40 }, (_, at) => `交${String(at).padStart(2, "0")}.xlsx`);
  const files = names.map((name) => new File([Buffer.from(copies.get(MATHS) ?? [])], name));
  const reading = here.wishes.round({ kind: "give-files", files });
  while (here.open().round.reading === undefined) await new Promise((done) => setTimeout(done, 1));
  here.store.send({ kind: "round", event: { kind: "stop" } });
  await reading;
  const { files: read, stopped } = here.open().round;
  expect(stopped).toBeGreaterThan(0);
  expect(read.length + stopped).toBe(40);
});

test("copies dropped beside the card are gathered too, and the officer's table stays open", async () => {
  const desk = await pane();
  const copies = await sent(desk);
  const back = await worked(copies.get(CHINESE), inCell("C9", "读书分享会"));
  desk.store.send({ kind: "round", event: { kind: "step-chosen", step: "merge" } });
  await desk.wishes.dropFiles([back], async () => [back]);
  expect(desk.open().name).toBe("安排表.xlsx");
  expect(desk.open().round).toMatchObject({ step: "back", files: [{ kind: "copy", sender: CHINESE }] });
});

test("several workbooks dropped on another tab while copies are out are gathered; a single one is opened", async () => {
  const desk = await pane();
  const copies = await sent(desk);
  const two = [
    new File([copies.get(CHINESE) as never], "一.xlsx"),
    new File([copies.get(MATHS) as never], "二.xlsx"),
  ];
  desk.store.send({ kind: "tab-chosen", tab: "check" });
  await desk.wishes.dropFiles(two, async () => two);
  expect(desk.open()).toMatchObject({ name: "安排表.xlsx", tab: "round" });
  expect(desk.open().round.files).toHaveLength(2);
  desk.store.send({ kind: "saved" });
  desk.store.send({ kind: "tab-chosen", tab: "check" });
  await desk.wishes.dropFiles(two.slice(0, 1), async () => two);
  expect(desk.open().name).toBe("一.xlsx");
});
