import { openFindings } from "../check/finding.ts";
import { openBook, type PaneState } from "../pane-state.ts";
import type { Working } from "../working.ts";
import { aboutWords } from "./about-words.ts";

const said = aboutWords.lines;

/** What the program stands on. */
export interface Surroundings {
  readonly version: string;
  readonly host: "file" | "web" | "excel";
  /** Program, version and platform, as Office says them. */
  readonly excel: string | undefined;
  readonly agent: string;
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  readonly colours: keyof typeof said.colours;
}

/**
 * What helps to understand a fault from afar, one fact a line: versions, the window, and counts.
 *
 * Of the officer's workbook only numbers and the codes of findings: no cell, no name of a file or sheet.
 */
export function diagnosis(around: Surroundings, state: PaneState): string {
  const { version, host, excel, agent, width, height, ratio, colours } = around;
  const open = openBook(state);
  return [
    said.product(version),
    said.host(excel === undefined ? said.hosts[host] : said.excel(excel)),
    said.engine(agent),
    said.view(width, height, ratio),
    said.colours[colours],
    ...(open === undefined ? [said.nothingOpen] : linesOf(open)),
  ].join("\n");
}

function linesOf({ report, journal, unsaved, check }: Working): string[] {
  const { schedule, grids } = report;
  const counts = new Map<string, number>();
  for (const { problem } of openFindings(check.findings))
    counts.set(problem.code, (counts.get(problem.code) ?? 0) + 1);
  return [
    said.table(grids.length, schedule.tables.length, schedule.rows.length),
    said.findings([...counts].map(([code, count]) => `${code} ${count}`).join("、")),
    said.steps(journal.length, unsaved),
  ];
}
