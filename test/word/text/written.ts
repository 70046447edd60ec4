import { frameName } from "../../../src/core/model/frame.ts";
import { importPlan } from "../../../src/core/reading/read-plan.ts";
import { readPlanText } from "../../../src/word/text/read-plan-text.ts";
import { type PlanOptions, planFile, STYLES } from "../plan.ts";

/** A row a line, `time: item / item @ owner、owner`. */
export function read(body: string, options: PlanOptions = {}) {
  const text = readPlanText(planFile(body, { styles: STYLES, ...options }));
  if (!text.ok) throw new Error(text.fault.kind);
  const plan = importPlan(text.value, {});
  const rows = plan.rows.map(({ time, items, owners }) => {
    const work = items.map((item) => item.text.replaceAll("\n", "⏎")).join(" / ");
    return `${time}: ${work}${owners.length > 0 ? ` @ ${owners.join("、")}` : ""}`;
  });
  return { rows, frame: plan.frame && frameName(plan.frame.frame), plan };
}

export const p = (words: string, properties = "", run = "") =>
  `<w:p><w:pPr>${properties}</w:pPr>${words
    .split("\n")
    .map((line, at) => `<w:r>${run}${at > 0 ? "<w:br/>" : ""}<w:t xml:space="preserve">${line}</w:t></w:r>`)
    .join("")}</w:p>`;
export const bold = (words: string) => p(words, "", "<w:rPr><w:b/></w:rPr>");
export const heading = (words: string) => p(words, '<w:pStyle w:val="Heading1"/>');
export const listed = (words: string, list: number, level = 0) =>
  p(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** A cell: its paragraphs, and how it is merged. */
export interface Cell {
  readonly words: readonly string[];
  readonly span?: number;
  readonly merge?: "restart" | "continue";
  readonly inside?: string;
}
type Written = string | Cell;

function cell(written: Written): string {
  const {
    words,
    span,
    merge,
    inside = "",
  }: Cell = typeof written === "string" ? { words: [written] } : written;
  const spans = span === undefined ? "" : `<w:gridSpan w:val="${span}"/>`;
  const merged = merge === undefined ? "" : `<w:vMerge${merge === "restart" ? ' w:val="restart"' : ""}/>`;
  return `<w:tc><w:tcPr>${spans}${merged}</w:tcPr>${inside}${words.map((line) => p(line)).join("")}</w:tc>`;
}

export const row = (...cells: readonly Written[]) => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
export const table = (...rows: readonly string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
export const down = (words: string): Cell => ({ words: [words], merge: "restart" });
export const on: Cell = { words: [""], merge: "continue" };

export const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
export const abstract = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
export const anew = (id: number, of: number) =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
export const DECIMAL = abstract(0, level(0, "decimal", "%1."));
export const CHAPTERS = abstract(
  1,
  level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）"),
);
export const BULLETS = abstract(2, level(0, "bullet", "\uF0B7"));
export const num = (id: number, of: number) =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/></w:num>`;
