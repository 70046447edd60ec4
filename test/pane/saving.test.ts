import { expect, test } from "vitest";
import { ok } from "../../src/core/model/result.ts";
import { welcome } from "../../src/pane/pane-state.ts";
import { keepWork } from "../../src/pane/rescue/keep-work.ts";
import type { LeftWork, Rescue } from "../../src/pane/rescue/rescue.ts";
import type { Saved } from "../../src/pane/save-file.ts";
import type { Means } from "../../src/pane/wishes/means.ts";
import { bookOf } from "./office.ts";
import { given, paneIn, working } from "./pane.ts";

const ROWS = [["9月", "召开会议", "工会委员会"]];
const EDIT = { sheet: "安排表", cell: "B3", from: "召开会议", to: "召开例会" };

/** The pane with a browser that hands files out in this way, and keeps work. */
function paneWith({ saved = "downloaded" as Saved, left }: { saved?: Saved; left?: LeftWork } = {}) {
  const kept = new Map<string, string>(left === undefined ? [] : [[left.page, left.name]]);
  const copied: string[] = [];
  const rescue: Rescue = {
    keep: async ({ name }) => void kept.set("this", name),
    drop: async (page = "this") => void kept.delete(page),
    left: async () => left,
  };
  const copyTable: Means["copyTable"] = async ({ text }) => {
    copied.push(text);
    return true;
  };
  const pane = paneIn({ open: async () => ok(bookOf(ROWS)), saved, copyTable, rescue });
  keepWork(pane.store, rescue, 0);
  return { ...pane, kept, copied, notice: () => pane.working().notice };
}

const rest = () => new Promise((done) => setTimeout(done, 20));
const FILE = given("安排表.xlsx");

test("a download that does not arrive is offered once more, then the sheet itself", async () => {
  const { wishes, notice, copied } = paneWith();
  await wishes.giveFiles([FILE]);
  await wishes.edit([EDIT]);
  await wishes.saveBook();
  expect(notice()).toMatchObject({ kind: "done", again: "save" });
  await wishes.saveAnyway();
  expect(notice()).toMatchObject({ kind: "done", again: "copy" });
  await wishes.copyBook();
  expect(copied[0]?.split("\n").at(-1)).toBe("9月\t召开例会\t工会委员会");
});

test("a file that was written for certain is not asked about", async () => {
  const { wishes, notice } = paneWith({ saved: "saved" });
  await wishes.giveFiles([FILE]);
  await wishes.edit([EDIT]);
  await wishes.saveBook();
  expect(notice()).toEqual({ kind: "done", text: "已保存“安排表（已修正）.xlsx”" });
});

test("where the file was changed meanwhile, saving asks first", async () => {
  const { wishes, notice } = paneWith();
  const gone = { arrayBuffer: () => Promise.reject(new DOMException("", "NotReadableError")) };
  await wishes.giveFiles([
    Object.assign(new File([new Uint8Array([1])], "安排表.xlsx"), { slice: () => gone }),
  ]);
  await wishes.edit([EDIT]);
  await wishes.saveBook();
  expect(notice()).toEqual({ kind: "stale", file: "安排表.xlsx" });
  await wishes.saveAnyway();
  expect(notice()).toMatchObject({ kind: "done" });
});

test("unsaved work is kept until it is saved", async () => {
  const { wishes, kept } = paneWith();
  await wishes.giveFiles([FILE]);
  await rest();
  expect(kept.size).toBe(0);
  await wishes.edit([EDIT]);
  await rest();
  expect([...kept.values()]).toEqual(["安排表.xlsx"]);
  await wishes.saveBook();
  await rest();
  expect(kept.size).toBe(0);
});

const LEFT: LeftWork = { page: "other", name: "上学期.xlsx", bytes: new Uint8Array([1]), made: false };

test("work that a page left is offered, taken up as unsaved, and kept by this page from then on", async () => {
  const { wishes, store, kept } = paneWith({ left: LEFT });
  await wishes.findLeftWork();
  expect(store.now()).toMatchObject({ kind: "welcome", left: { name: "上学期.xlsx" } });
  await wishes.takeLeftWork();
  expect(working(store.now())).toMatchObject({ name: "上学期.xlsx", unsaved: true });
  expect([...kept]).toEqual([["this", "上学期.xlsx"]]);
});

test("work that is no longer wanted is forgotten", async () => {
  const { wishes, store, kept } = paneWith({ left: LEFT });
  await wishes.findLeftWork();
  await wishes.dropLeftWork();
  expect(store.now()).toEqual(welcome);
  expect(kept.size).toBe(0);
});
