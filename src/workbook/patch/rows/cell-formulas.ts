import { fromA1 } from "../../../core/model/grid.ts";
import { staysWhole } from "../../../core/model/row-change.ts";
import { attribute, type Tag, textContent } from "../../../package/xml-scan.ts";
import { areaOf, rangeAfter } from "./areas.ts";
import { type Element, PartSplices, scanElements } from "./elements.ts";
import { type FormulaChange, formulaAfter, formulaAt } from "./formulas.ts";

/** A formula that is told once for many cells, and the cell that tells it. */
interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The sheet part with the formulas of its cells as they read after the change; undefined where an array formula or
 * a data table would be torn, as Excel does not allow either.
 *
 * A formula shared by many cells is told to each, since they may no longer move alike.
 */
export function cellFormulasAfter(xml: string, where: FormulaChange): string | undefined {
  const splices = new PartSplices();
  const masters = new Map<string, Master>();
  let torn = false;
  scanElements(
    xml,
    (element) => {
      if (element.tag.name !== "f") return;
      torn ||= !changeFormula({ xml, where, splices, masters }, element);
    },
    (name) => name === "is",
  );
  return torn ? undefined : splices.applied(xml);
}

interface Work {
  readonly xml: string;
  readonly where: FormulaChange;
  readonly splices: PartSplices;
  readonly masters: Map<string, Master>;
}

/** Whether the formula can follow the change. */
function changeFormula(work: Work, element: Element): boolean {
  const { xml, where, splices } = work;
  const { tag, contentEnd } = element;
  const kind = attribute(tag, "t");
  if (kind === "shared") {
    changeShared(work, element);
    return true;
  }
  if ((kind === "array" || kind === "dataTable") && where.within && !moveArray(work, tag)) return false;
  if (tag.kind === "empty") return true;
  const formula = textContent(xml.slice(tag.end, contentEnd));
  const after = formulaAfter(where, formula);
  if (after !== formula) splices.setText(element, after);
  return true;
}

function changeShared(work: Work, element: Element): void {
  const { xml, where, splices, masters } = work;
  const { tag, contentEnd, parents } = element;
  const cellTag = parents.at(-1);
  const cell = cellTag && fromA1(attribute(cellTag, "r") ?? "");
  if (cell === undefined) return;
  const group = attribute(tag, "si") ?? "";
  const own = tag.kind === "empty" ? "" : textContent(xml.slice(tag.end, contentEnd));
  if (attribute(tag, "ref") !== undefined && own !== "") masters.set(group, { formula: own, ...cell });
  const master = masters.get(group);
  if (master === undefined) return;
  // Another sheet's shared formula that names nothing of this one stays shared.
  if (!where.within && formulaAfter(where, master.formula) === master.formula) return;
  const formula = formulaAt(master.formula, cell.row - master.row, cell.column - master.column);
  splices.put({ start: tag.start, end: element.end, text: plainFormula(tag, formulaAfter(where, formula)) });
}

function plainFormula({ prefix }: Tag, formula: string): string {
  const name = prefix === "" ? "f" : `${prefix}:f`;
  const escaped = formula.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<${name}>${escaped}</${name}>`;
}

/** An array moves as a whole or not at all. */
function moveArray({ where: { change }, splices }: Work, tag: Tag): boolean {
  const range = attribute(tag, "ref") ?? "";
  const before = areaOf(range);
  const now = rangeAfter(change, range);
  if (before === undefined) return true;
  const after = now === undefined ? undefined : areaOf(now);
  // All of it goes, or it keeps its height.
  if (after === undefined) return true;
  if (after.bottom - after.top !== before.bottom - before.top) return false;
  if (!staysWhole(change, { first: before.top, last: before.bottom })) return false;
  splices.set(tag, "ref", now ?? range);
  for (const input of ["r1", "r2"]) {
    const address = attribute(tag, input);
    if (address !== undefined) splices.set(tag, input, rangeAfter(change, address) ?? address);
  }
  return true;
}
