import { saidLines } from "../core/merge/said-lines.ts";
import type { PlanText } from "../core/model/plan-text.ts";
import type { ReturnedRow } from "../core/model/round.ts";
import { roleOf } from "../core/reading/column-role.ts";
import { importPlan } from "../core/reading/read-plan.ts";
import { readPlanFile } from "./read-plan-file.ts";

/** What a Word document or a text has to say to a plan. */
interface LooseReading {
  readonly rows: readonly ReturnedRow[];
  readonly notes: readonly string[];
  /** The title above the list, where there is one. */
  readonly title?: string;
}

/** Longer than that, in characters, is no message; without a schedule it is the wrong file. */
const MESSAGE = 2000;

/**
 * A Word document or a text with a list of work, or a short message: its rows are new ones of that sender, each to be
 * confirmed, and all its other words notes. undefined where it is neither.
 */
export function readLoose(bytes: Uint8Array): LooseReading | undefined {
  const text = readPlanFile(bytes);
  if (!text.ok) return undefined;
  const { rows, title, leftOut } = importPlan(text.value, {});
  if (rows.length === 0) return messageIn(text.value);
  const left = leftOut.map((line) => line.text).filter((line) => !isHeader(line));
  const beside = [...(title === undefined ? [] : [title]), ...left];
  return {
    ...(title !== undefined && { title }),
    rows: rows.map(({ time, items, owners, extra, source }) => ({
      cells: {
        period: time,
        items: items.map((item) => item.text).join("\n"),
        owners: owners.join("、"),
        ...extra,
      },
      row: "line" in source ? source.line : source.row,
    })),
    notes: beside.length > 0 ? [beside.join("\n")] : [],
  };
}

/** The header of a table, its cells parted by tabs, says nothing of its own. */
function isHeader(line: string): boolean {
  const roles = line.split("\t").map((cell) => roleOf(cell).role);
  return roles.includes("items") && (roles.includes("time") || roles.includes("owners"));
}

/** A file without any table and not longer than what is written in a chat. */
function messageIn({ blocks }: PlanText): LooseReading | undefined {
  const lines = blocks.flatMap((block) => (block.kind === "line" ? block.text.split("\n") : []));
  const length = lines.join("").trim().length;
  if (blocks.some(({ kind }) => kind === "table") || length === 0 || length > MESSAGE) return undefined;
  return saidLines(lines);
}
