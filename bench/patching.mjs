// Our patch of a long plan against docx.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { unzipSync } from "fflate";
import { inTurn } from "./in-turn.mjs";
import { longPlan } from "./material.mjs";
import { state } from "./state.mjs";

const docx = createRequire(import.meta.url)("docx");

/** Patching our table into a long plan, against docx patching one. */
export async function patching(subjects) {
  const folder = unzipSync(readFileSync(new URL("../assets/sample/plan.docx", import.meta.url)));
  const plan = longPlan(5, folder);
  const patch = await subjects.patcher(
    readFileSync(new URL("../assets/sample/schedule.xlsx", import.meta.url)),
  );
  const { ours, theirs } = await inTurn(
    9,
    () => patch(plan),
    () => patchWithDocx(plan),
  );
  const ratio = theirs / ours;
  state(
    `patching a 5 MB plan (${ours.toFixed(0)} ms) against docx patchDocument (${theirs.toFixed(0)} ms)`,
    ratio.toFixed(1),
    "at least 8 times faster",
    ratio >= 8,
    "×",
  );
}

function patchWithDocx(plan) {
  const cell = (text) => new docx.TableCell({ children: [new docx.Paragraph(text)] });
  const row = (texts) => new docx.TableRow({ children: texts.map(cell) });
  const table = new docx.Table({
    rows: [
      row(["时间段", "主要工作内容", "责任部门/人"]),
      ...Array.from({ length: 14 }, (_, index) => row([`${index + 1}月`, "走访慰问", "工会委员会"])),
    ],
  });
  return docx.patchDocument({
    outputType: "uint8array",
    data: plan,
    patches: { table: { type: docx.PatchType.DOCUMENT, children: [table] } },
  });
}
