// Our scan of a long workbook against ExcelJS.
import ExcelJS from "exceljs";
import { inTurn } from "./in-turn.mjs";
import { longWorkbook } from "./material.mjs";
import { state } from "./state.mjs";

/** Reading a long workbook, and reading and checking it, against ExcelJS reading it; and one twice as long. */
export async function reading(subjects) {
  const bytes = await longWorkbook(10_000);
  const byExcelJs = () => new ExcelJS.Workbook().xlsx.load(bytes);
  await checked(subjects, bytes, byExcelJs);
  await scanned(subjects, bytes, byExcelJs);
  await twiceAsLong(subjects, bytes);
}

async function checked({ readAndCheck }, bytes, byExcelJs) {
  const rows = await readAndCheck(bytes);
  if (rows !== 10_000) throw new Error(`read ${rows} rows of 10000`);
  const { ours, theirs } = await inTurn(9, () => readAndCheck(bytes), byExcelJs);
  const ratio = ours / theirs;
  state(
    `reading and checking 10,000 rows (${ours.toFixed(0)} ms) to ExcelJS's load (${theirs.toFixed(0)} ms)`,
    ratio.toFixed(2),
    "at most 0.6",
    ratio <= 0.6,
    "",
  );
}

async function scanned({ read }, bytes, byExcelJs) {
  const rows = await read(bytes);
  if (rows !== 10_002) throw new Error(`read ${rows} rows of 10002`);
  const { ours, theirs } = await inTurn(9, () => read(bytes), byExcelJs);
  const factor = theirs / ours;
  state(
    `reading 10,000 rows (${ours.toFixed(0)} ms) against ExcelJS's load (${theirs.toFixed(0)} ms)`,
    factor.toFixed(1),
    "at least 4 times faster",
    factor >= 4,
    "×",
  );
}

/** A reader that looks at anything twice for each row would show here first. */
async function twiceAsLong({ read }, bytes) {
  const longer = await longWorkbook(20_000);
  const { ours, theirs } = await inTurn(
    9,
    () => read(bytes),
    () => read(longer),
  );
  const growth = theirs / ours;
  state(
    `reading 20,000 rows (${theirs.toFixed(0)} ms) to 10,000 (${ours.toFixed(0)} ms)`,
    growth.toFixed(2),
    "at most 2.3",
    growth <= 2.3,
    "",
  );
}
