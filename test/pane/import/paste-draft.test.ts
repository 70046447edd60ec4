import { expect, test } from "vitest";
import { noDraft, updateDraft } from "../../../src/pane/import/paste-draft.ts";
import { storeOf } from "../../../src/pane/store.ts";
import { paneIn } from "../pane.ts";

const LIST = "2025—2026学年青禾小学工会工作安排\n九月：\n1、召开例会\n2、慰问退休教师";

/** The first screen with its box for pasting, and the real jobs. */
function firstScreen() {
  const draft = storeOf(updateDraft, noDraft);
  const { store, wishes } = paneIn({ draft, today: () => "2025-08-20" });
  const reviewed = () => {
    const state = store.now();
    if (state.kind !== "reviewing") throw new Error(`no plan is gone through: ${state.kind}`);
    return state.session.now();
  };
  return { store, draft, wishes, reviewed };
}

const plain = (text: string) => ({ html: "", text });

test("what was pasted alone is read at once, and stands in the box after one goes back", async () => {
  const { store, draft, wishes, reviewed } = firstScreen();
  await wishes.takePaste(plain(LIST.replaceAll("\n", "\r\n")));
  expect(reviewed().plan.rows).toHaveLength(1);
  wishes.leave();
  expect(store.now().kind).toBe("welcome");
  expect(draft.now()).toMatchObject({ open: true, text: LIST });
  await wishes.readDraft();
  expect(reviewed().plan.rows).toHaveLength(1);
});

test("what is pasted beside typed words waits below them; pasted instead of them it is read", async () => {
  const { store, draft, wishes, reviewed } = firstScreen();
  draft.send({ kind: "typed", text: "九月：\n1、召开例会" });
  await wishes.takePaste(plain("十月：\n1、健步走"));
  expect([store.now().kind, draft.now().open]).toEqual(["welcome", true]);
  await wishes.readDraft();
  expect(reviewed().plan.rows.map(({ time }) => time)).toEqual(["九月", "十月"]);
  wishes.leave();
  await wishes.takePaste(plain("三月：\n1、女教职工活动\n四月：\n1、春游"), true);
  expect(reviewed().plan.rows.map(({ time }) => time)).toEqual(["三月", "四月"]);
});

test("a page stands beside its very text only: typed words are read as they stand in the box", () => {
  const pasted = { html: "<p>九月：</p>", text: "九月：" };
  const held = updateDraft(noDraft, { kind: "pasted", pasted, instead: false });
  expect(updateDraft(held, { kind: "typed", text: "九月：" }).html).toBe(pasted.html);
  expect(updateDraft(held, { kind: "typed", text: "九月：例会" }).html).toBe("");
  expect(updateDraft(held, { kind: "pasted", pasted, instead: false })).toEqual({
    open: true,
    text: "九月：\n九月：",
    html: "",
  });
});

test("an empty clipboard, a file that will not open, and the box closed take nothing away", async () => {
  const { store, draft, wishes } = firstScreen();
  draft.send({ kind: "opened" });
  draft.send({ kind: "typed", text: "九月：例会" });
  await wishes.takePaste(plain(" "), true);
  expect(store.now()).toMatchObject({ trouble: { code: "nothing-pasted" } });
  await wishes.giveFiles([new File([new Uint8Array([1, 2])], "坏.xlsx")]);
  expect(store.now()).toMatchObject({ kind: "welcome", trouble: { code: expect.any(String) } });
  draft.send({ kind: "closed" });
  expect(draft.now()).toEqual({ open: false, text: "九月：例会", html: "" });
});

test("it goes once the schedule is made of it, also by way of the new year, and not by another plan's", async () => {
  const { store, draft, wishes, reviewed } = firstScreen();
  const made = async () => {
    const { plan } = reviewed();
    const rows = plan.rows.map(({ time }) => ({ time, items: ["召开例会"], owners: [], extra: {} }));
    return { title: plan.title, frame: plan.frame?.frame, rows };
  };
  await wishes.takePaste(plain(LIST));
  await wishes.rollSchedule(await made());
  const rolling = store.now();
  if (rolling.kind !== "rolling") throw new Error("it is on its way into the new year");
  await wishes.makeBook({ title: undefined, frame: rolling.session.now().to, rows: [] });
  expect([store.now().kind, draft.now()]).toEqual(["working", noDraft]);

  const other = firstScreen();
  other.draft.send({ kind: "typed", text: "十月：健步走" });
  await other.wishes.giveFiles([new File([LIST], "去年.txt")]);
  await other.wishes.makeBook({ title: undefined, frame: undefined, rows: [] });
  expect(other.store.now().kind).toBe("working");
  expect(other.draft.now().text).toBe("十月：健步走");
});

test("the box cleared is empty and stays open; reading nothing says what to do", async () => {
  const { store, draft, wishes } = firstScreen();
  draft.send({ kind: "typed", text: "九月：例会" });
  draft.send({ kind: "cleared" });
  expect(draft.now()).toEqual({ open: true, text: "", html: "" });
  await wishes.readDraft();
  expect(store.now()).toMatchObject({ kind: "welcome", trouble: { message: "框里还没有文字" } });
});
