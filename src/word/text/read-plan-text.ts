import type { FileFault } from "../../core/model/fault.ts";
import type { LeftOut, PlanLine, PlanTable, PlanText } from "../../core/model/plan-text.ts";
import { ok, type Result } from "../../core/model/result.ts";
import { type Element, readElements } from "../element.ts";
import { openPlan, type Plan, sidePart } from "../plan.ts";
import { inside, rowsOf } from "../read-table.ts";
import { ListCounter, NO_NUMBERING, readNumbering } from "./numbering.ts";
import { readStoryParagraph, type Story, type StoryParagraph } from "./story.ts";
import { tableGrid } from "./table-grid.ts";

/**
 * The words of a plan's .docx in the order of the file, as its reader sees them: paragraphs as lines with the numbers that
 * Word shows, tables as grids. Deleted and hidden words are told apart in `unseen`.
 */
export function readPlanText(docx: Uint8Array): Result<PlanText, FileFault> {
  const plan = openPlan(docx, "read");
  if (!plan.ok) return plan;
  const numbering = sidePart(plan.value.zip, plan.value.part, "numbering");
  if (!numbering.ok) return numbering;
  const lists = numbering.value === undefined ? NO_NUMBERING : readNumbering(numbering.value);
  return ok(new Reader(plan.value, new ListCounter(lists)).read());
}

/** Reads along the body, counting lines, tables and lists as it goes. */
class Reader {
  readonly #plan: Plan;
  readonly #lists: ListCounter;
  readonly #blocks: (PlanLine | PlanTable)[] = [];
  readonly #unseen: LeftOut[] = [];
  #lines = 0;
  #tables = 0;

  constructor(plan: Plan, lists: ListCounter) {
    this.#plan = plan;
    this.#lists = lists;
  }

  read(): PlanText {
    const { xml, blocks, names, styles } = this.#plan;
    for (const { kind, name, start, end } of blocks) {
      if (name === "altChunk") this.#pass(EMBEDDED, "");
      if (kind !== "paragraph" && kind !== "table") continue;
      const source = xml.slice(start, end);
      const [element] = readElements(source, names.element);
      if (element !== undefined) this.#take({ xml: source, styles, lists: this.#lists }, element);
    }
    return { blocks: this.#blocks, unseen: this.#unseen };
  }

  #take(story: Story, element: Element): void {
    if (element.name === "p") this.#paragraph(story, element);
    else if (element.name === "tbl") this.#table(story, element);
    else for (const child of element.children) this.#take(story, child);
  }

  #paragraph(story: Story, element: Element): void {
    const read = readStoryParagraph(story, element);
    this.#lines += 1;
    this.#blocks.push(lineOf(read, this.#lines));
    for (const { text, why } of read.unseen) this.#unseen.push({ source: { line: this.#lines }, text, why });
    for (const box of read.boxes) this.#take(story, box);
  }

  /** A frame of one column is no table to its reader: what stands in it are lines. */
  #table(story: Story, element: Element): void {
    const rows = rowsOf(element);
    if (rows.length > 0 && rows.every((row) => inside(row, "tc").length === 1)) {
      for (const row of rows) for (const cell of inside(row, "tc")) this.#cell(story, cell);
      return;
    }
    this.#tables += 1;
    const table = this.#tables;
    const { grid, nested, unseen } = tableGrid(story, element, `表格${table}`);
    this.#blocks.push({ kind: "table", table, grid });
    for (const { row, text, why } of unseen) this.#unseen.push({ source: { table, row }, text, why });
    for (const inner of nested) this.#table(story, inner);
  }

  #cell(story: Story, cell: Element): void {
    for (const child of cell.children) if (child.name !== "tcPr") this.#take(story, child);
  }

  #pass(why: string, text: string): void {
    this.#unseen.push({ source: { line: this.#lines }, text, why });
  }
}

const EMBEDDED = "这里嵌着另一份文件，里面的内容没有读，要用请打开它另外导入";

function lineOf({ text, number, outline, strong }: StoryParagraph, line: number): PlanLine {
  return {
    kind: "line",
    line,
    text,
    ...(number !== undefined && { number }),
    ...(outline !== undefined && { level: outline }),
    ...(strong && { strong: true as const }),
  };
}
