import type { JobFault } from "../../core/model/fault.ts";
import type { Level } from "../../core/model/problem.ts";
import { fail, ok, type Result } from "../../core/model/result.ts";
import type { Mark } from "../workbook.ts";
import { addressLists } from "./areas.ts";
import { faultOf, inExcel } from "./in-excel.ts";
import { type ListedSheet, listSheets } from "./list-sheets.ts";

/** Light enough for black text on it, in both of Excel's themes. */
const TINTS: Readonly<Record<Level, string>> = { must: "#FBD5D5", should: "#FFF1C9" };

/** Always true, and known again as ours in a workbook that was saved while marks stood in it. */
const OUR_RULE = '=N("工会进度表")=0';

/** A rule of ours in a sheet. */
interface Placed {
  readonly sheetId: string;
  readonly id: string;
}

/**
 * The tints of cells with findings.
 *
 * They are rules of conditional formatting, not fills: a rule lies over what the officer has coloured and leaves it
 * whole, and taking it away brings everything back.
 */
export class Marks {
  #placed: readonly Placed[] = [];

  /** Tints these cells instead of the former ones: one trip. A protected sheet is left as it is. */
  async show(marks: readonly Mark[], sheets: readonly ListedSheet[]): Promise<Result<void, JobFault>> {
    const groups = groupsOf(marks, sheets);
    if (groups.length === 0 && this.#placed.length === 0) return ok(undefined);
    const shown = await inExcel((context) => replace(context, this.#placed, groups));
    if (shown.ok) {
      this.#placed = shown.value;
      return ok(undefined);
    }
    if (shown.fault.code === "InvalidOperationInCellEditMode") return fail(faultOf(shown.fault, null));
    // Somebody took a rule away by hand, or its sheet: we look what is left of ours.
    const swept = await this.sweep();
    if (!swept.ok) return swept;
    const again = await inExcel((context) => replace(context, [], groups));
    if (!again.ok) return fail(faultOf(again.fault, null));
    this.#placed = again.value;
    return ok(undefined);
  }

  /** Takes away every rule of ours, those also that an earlier session left behind: three trips. */
  async sweep(): Promise<Result<void, JobFault>> {
    const swept = await inExcel(sweepAll);
    if (!swept.ok) return fail(faultOf(swept.fault, null));
    this.#placed = [];
    return ok(undefined);
  }
}

interface Group {
  readonly sheetId: string;
  readonly tint: string;
  readonly cells: readonly string[];
}

function groupsOf(marks: readonly Mark[], sheets: readonly ListedSheet[]): Group[] {
  return sheets
    .filter(({ isProtected }) => !isProtected)
    .flatMap(({ id, name }) =>
      (["must", "should"] as const).map((level) => ({
        sheetId: id,
        tint: TINTS[level],
        cells: cellsOf(marks, name, level),
      })),
    )
    .filter(({ cells }) => cells.length > 0);
}

/** Where a cell has both, what must be mended is seen. */
function cellsOf(marks: readonly Mark[], sheet: string, level: Level): string[] {
  const here = marks.filter((mark) => mark.sheet === sheet);
  const musts = new Set(here.filter((mark) => mark.level === "must").map(({ cell }) => cell));
  if (level === "must") return [...musts];
  return [...new Set(here.map(({ cell }) => cell).filter((cell) => !musts.has(cell)))];
}

async function replace(
  context: Excel.RequestContext,
  old: readonly Placed[],
  groups: readonly Group[],
): Promise<readonly Placed[]> {
  const { worksheets } = context.workbook;
  for (const rule of old) removeRule(context, rule);
  const added = groups.flatMap(({ sheetId, tint, cells }) =>
    addressLists(cells).map((list) => {
      const rule = addRule(worksheets.getItem(sheetId), list, tint);
      rule.load("id");
      return { sheetId, rule };
    }),
  );
  await context.sync();
  return added.map(({ sheetId, rule }) => ({ sheetId, id: rule.id }));
}

function addRule(sheet: Excel.Worksheet, list: string, tint: string): Excel.ConditionalFormat {
  const cells = sheet.getRanges(list);
  const rule = cells.conditionalFormats.add("Custom");
  rule.custom.rule.formula = OUR_RULE;
  rule.custom.format.fill.color = tint;
  cells.untrack();
  return rule;
}

async function sweepAll(context: Excel.RequestContext): Promise<void> {
  const sheets = (await listSheets(context)).filter(({ isProtected }) => !isProtected);
  const asked = sheets.map(({ id }) => askRules(context.workbook.worksheets.getItem(id).getRange()));
  await context.sync();
  const ours = asked.flatMap(({ items }, index) =>
    items.filter(isOurs).map(({ id }) => ({ sheetId: sheets[index]?.id ?? "", id })),
  );
  for (const rule of ours) removeRule(context, rule);
}

function askRules(range: Excel.Range): Excel.ConditionalFormatCollection {
  const rules = range.conditionalFormats;
  rules.load("items/id,items/type,items/customOrNullObject/rule/formula");
  range.untrack();
  return rules;
}

function isOurs({ type, customOrNullObject }: Excel.ConditionalFormat): boolean {
  return type === "Custom" && customOrNullObject.rule.formula === OUR_RULE;
}

function removeRule(context: Excel.RequestContext, { sheetId, id }: Placed): void {
  const whole = context.workbook.worksheets.getItem(sheetId).getRange();
  whole.conditionalFormats.getItem(id).delete();
  whole.untrack();
}
