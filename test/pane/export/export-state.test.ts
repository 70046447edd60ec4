import { expect, test } from "vitest";
import type { NamedFile, PlanView } from "../../../src/pane/desk.ts";
import {
  type ExportEvent,
  type ExportState,
  noPlan,
  updateExport,
} from "../../../src/pane/export/export-state.ts";

const plan: NamedFile = { name: "工会计划.docx", bytes: new Uint8Array([1]) };
const trouble = { code: "password", message: "这份计划设了打开密码。", advice: "请去掉密码另存一份。" };

function view(more: Partial<PlanView> = {}): PlanView {
  const place = { how: "heading", oldRows: undefined, listMonths: undefined } as const;
  return {
    places: [
      { ...place, place: "block:57", text: "五、工作进度安排" },
      { ...place, place: "end", text: "" },
    ],
    best: "block:57",
    otherFrame: undefined,
    preview: () => undefined,
    ...more,
  };
}

function after(...events: ExportEvent[]): ExportState {
  return events.reduce(updateExport, noPlan);
}

const read: ExportEvent = { kind: "plan-read", plan, view: view() };

test("the best place is preselected, and the officer may take another", () => {
  expect(after(read)).toMatchObject({ place: "block:57", frameAgreed: true });
  expect(after(read, { kind: "place-chosen", place: "end" })).toMatchObject({ place: "end" });
});

test("where two places are equally good, none is preselected", () => {
  expect(after({ ...read, view: view({ best: undefined }) })).toMatchObject({ place: undefined });
});

test("last year's plan is asked about before anything can be written", () => {
  const otherFrame = { plan: "2023—2024学年", table: "2024—2025学年" };
  const asked = { ...read, view: view({ otherFrame }) };
  expect(after(asked)).toMatchObject({ frameAgreed: false });
  expect(after(asked, { kind: "frame-agreed" })).toMatchObject({ frameAgreed: true });
});

test("a plan that cannot be used leaves the card empty, with the reason", () => {
  expect(after({ kind: "plan-given", name: "计划.docx" }, { kind: "plan-refused", trouble })).toEqual({
    kind: "no-plan",
    trouble,
  });
});

test("what could not be written leaves plan and choice as they were", () => {
  const refused = after(
    read,
    { kind: "place-chosen", place: "end" },
    { kind: "write-began" },
    { kind: "write-refused", trouble },
  );
  expect(refused).toMatchObject({ kind: "looked", place: "end", trouble });
  expect(updateExport(refused, { kind: "write-began" })).not.toHaveProperty("looked.trouble");
});

test("a changed table renews the preview but not the officer's choice", () => {
  const chosen = after(
    read,
    { kind: "place-chosen", place: "end" },
    { kind: "list-decided", replace: false },
    { kind: "format-chosen", format: "list" },
  );
  expect(updateExport(chosen, { kind: "view-renewed", view: view() })).toMatchObject({
    place: "end",
    replaceList: false,
    format: "list",
  });
});

test("a place that is no longer offered falls back to the best one", () => {
  const chosen = after(read, { kind: "place-chosen", place: "end" });
  const fewer = view();
  const renewed = { ...fewer, places: fewer.places.slice(0, 1) };
  expect(updateExport(chosen, { kind: "view-renewed", view: renewed })).toMatchObject({ place: "block:57" });
});

test("when the table changes after it was written, the same plan can be written again", () => {
  const written = after(
    read,
    { kind: "place-chosen", place: "end" },
    { kind: "write-began" },
    { kind: "written", file: "计划（已填进度安排）.docx", saved: "downloaded", warnings: [] },
  );
  expect(updateExport(written, { kind: "view-renewed", view: view() })).toMatchObject({
    kind: "looked",
    plan,
    place: "end",
  });
});
