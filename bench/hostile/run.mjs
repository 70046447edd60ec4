// What files cost that are made to break their reader: each is answered in a process of its own.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { subjectUrl } from "../build.mjs";
import { state, tell } from "../state.mjs";

/** What each of them unpacks to where its shape allows: just below what one part may weigh. */
const SIZE = 60_000_000;

const MOST_SECONDS = 1;
const MOST_MEGABYTES = 300;

/** The time of the processor and the memory that hostile files take: to be opened, and to be answered as a whole. */
export async function hostile() {
  const { hostileFiles } = await import(subjectUrl("hostile").href);
  const folder = await mkdtemp(join(tmpdir(), "hostile-"));
  try {
    const figures = { workbook: [], document: [], export: [] };
    for (const { name, wanted, bytes } of hostileFiles) {
      const path = join(folder, "file");
      await writeFile(path, bytes(SIZE));
      // A workbook is told of by `check`, for which it is opened; a plan is opened before anything is put into it.
      const how = wanted === "workbook" ? "answer" : "open";
      figures[wanted].push({ name, ...(await answered(path, wanted, how)) });
      if (wanted === "document") figures.export.push({ name, ...(await answered(path, wanted, "answer")) });
    }
    say(`checking ${figures.workbook.length} hostile workbooks`, figures.workbook);
    say(`opening ${figures.document.length} hostile plans`, figures.document);
    tellCostly(figures.export);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function answered(path, wanted, how) {
  const child = fileURLToPath(new URL("one-answer.mjs", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [child, path, wanted, how]);
  return JSON.parse(stdout);
}

function say(what, answers) {
  const slowest = most(answers, "took");
  state(
    `${what}, the slowest (${slowest.name}: ${slowest.said})`,
    (slowest.took / 1000).toFixed(2),
    `at most ${MOST_SECONDS} s of the processor`,
    slowest.took <= MOST_SECONDS * 1000,
    " s",
  );
  const largest = most(answers, "memory");
  state(
    `memory for the same, the largest (${largest.name}: ${largest.said})`,
    largest.memory.toFixed(0),
    `at most ${MOST_MEGABYTES} MB`,
    largest.memory <= MOST_MEGABYTES,
    " MB",
  );
}

function most(answers, figure) {
  return answers.reduce((worst, one) => (one[figure] > worst[figure] ? one : worst));
}

function tellCostly(answers) {
  const costly = answers.filter(({ took, memory }) => took > MOST_SECONDS * 1000 || memory > MOST_MEGABYTES);
  tell(
    `hostile plans whose export takes more than that: ${costly.length} of ${answers.length}`,
    costly.map(
      ({ name, said, took, memory }) =>
        `${name}: ${said}, ${(took / 1000).toFixed(2)} s, ${memory.toFixed(0)} MB`,
    ),
  );
}
