// Our scan of a long workbook against ExcelJS.
import ExcelJS from "exceljs";
import { inTurn } from "./in-turn.mjs";
import { longWorkbook } from "./material.mjs";
import { state } from "./state.mjs";

/** Reading and checking a long workbook, against ExcelJS reading it. */
export async function reading(subjects) {
  const bytes = await longWorkbook(10_000);
  const rows = await subjects.readAndCheck(bytes);
  if (rows !== 10_000) throw new Error(`read ${rows} rows of 10000`);
  const { ours, theirs } = await inTurn(
    9,
    () => subjects.readAndCheck(bytes),
    () => new ExcelJS.Workbook().xlsx.load(bytes),
  );
  const ratio = ours / theirs;
  state(
    `reading and checking 10,000 rows (${ours.toFixed(0)} ms) to ExcelJS's load (${theirs.toFixed(0)} ms)`,
    ratio.toFixed(2),
    "at most 0.6",
    ratio <= 0.6,
    "",
  );
}
