import { type RowChange, rowAfter } from "../../../core/model/row-change.ts";
import { attribute, type Tag, textContent } from "../../../package/xml-scan.ts";
import { areaOf, rangeAfter, rangesAfter, topOf } from "./areas.ts";
import { type Element, PartSplices, scanElements } from "./elements.ts";
import { type FormulaChange, formulaAfter, ruleAfter } from "./formulas.ts";

/**
 * The sheet part with all that stands around its rows moved along: merged areas, filters, validations, conditional
 * formats, links, page breaks, the selection. What stood only in rows that are gone goes with them.
 *
 * `within` false is another sheet: only what names cells of the changed one follows.
 */
export function aroundRowsAfter(xml: string, where: FormulaChange): string {
  const changer = new AroundChanger(xml, where);
  scanElements(
    xml,
    (element) => changer.see(element),
    (name) => name === "sheetData",
  );
  return changer.result();
}

/** Lists that hold nothing may not stand, and some count their members. */
const LISTS: ReadonlySet<string> = new Set([
  "mergeCells",
  "hyperlinks",
  "dataValidations",
  "conditionalFormattings",
  "protectedRanges",
  "ignoredErrors",
  "rowBreaks",
  "cellWatches",
  "sparklines",
]);

/** Their ranges say where they hold; without one they hold nowhere. */
const PLACED: ReadonlySet<string> = new Set([
  "autoFilter",
  "sortState",
  "sortCondition",
  "hyperlink",
  "ignoredError",
  "protectedRange",
  "cellWatch",
]);

const RULES: ReadonlySet<string> = new Set(["conditionalFormatting", "dataValidation", "sparkline"]);
const FORMULAS: ReadonlySet<string> = new Set(["formula", "formula1", "formula2", "f"]);

class AroundChanger {
  readonly #xml: string;
  readonly #where: FormulaChange;
  readonly #splices = new PartSplices();
  /** Members of the list that is open: how many there were, and how many stay. */
  #members = { all: 0, left: 0 };
  /** Formulas of the rule that is open, and its ranges where they stand in an element of their own. */
  #formulas: Element[] = [];
  #ranges: Element | undefined;

  constructor(xml: string, where: FormulaChange) {
    this.#xml = xml;
    this.#where = where;
  }

  result(): string {
    return this.#splices.applied(this.#xml);
  }

  see(element: Element): void {
    const { name } = element.tag;
    if (FORMULAS.has(name)) this.#seeFormula(element);
    else if (name === "sqref") this.#ranges = element;
    else if (RULES.has(name)) this.#rule(element);
    else if (LISTS.has(name)) this.#list(element);
    else if (name === "cfvo") this.#threshold(element.tag);
    else if (name === "hyperlink") this.#link(element);
    else if (!this.#where.within) return;
    else if (PLACED.has(name)) this.#placed(element);
    else if (name === "mergeCell") this.#merge(element);
    else if (name === "brk") this.#pageBreak(element);
    else if (name === "row" && isAnchor(element))
      moveAnchorRow(this.#splices, this.#xml, this.#where.change, element);
    else this.#view(element.tag);
  }

  /** `x14:formula1` holds its formula in an `xm:f`. */
  #seeFormula(element: Element): void {
    const text = this.#xml.slice(element.tag.end, element.contentEnd);
    if (element.tag.kind !== "empty" && !text.includes("<")) this.#formulas.push(element);
    if (!element.parents.some(({ name }) => RULES.has(name))) this.#free();
  }

  /** Formulas outside of rules, such as those of sparklines. */
  #free(): void {
    for (const element of this.#formulas)
      this.#setFormula(element, (text) => formulaAfter(this.#where, text));
    this.#formulas = [];
  }

  #setFormula(element: Element, change: (formula: string) => string): void {
    const formula = textContent(this.#xml.slice(element.tag.end, element.contentEnd));
    const after = change(formula);
    if (after !== formula) this.#splices.setText(element, after);
  }

  #rule(element: Element): void {
    const { tag } = element;
    const own = this.#ranges;
    const ranges =
      own === undefined
        ? (attribute(tag, "sqref") ?? "")
        : textContent(this.#xml.slice(own.tag.end, own.contentEnd));
    const after = this.#where.within ? rangesAfter(this.#where.change, ranges) : ranges;
    if (after !== undefined) {
      const top = { was: topOf(ranges), now: topOf(after) };
      // A sparkline names the cells it draws, not those beside a first one.
      const follow = tag.name === "sparkline" ? formulaAfter : ruleAfter;
      for (const formula of this.#formulas)
        this.#setFormula(formula, (text) => follow(this.#where, text, top));
      if (after !== ranges && own === undefined) this.#splices.set(tag, "sqref", after);
      if (after !== ranges && own !== undefined) this.#splices.setText(own, after);
    }
    this.#keep(element, after !== undefined);
    this.#formulas = [];
    this.#ranges = undefined;
  }

  /** The end of a scale that a formula finds. */
  #threshold(tag: Tag): void {
    const formula = attribute(tag, "type") === "formula" ? attribute(tag, "val") : undefined;
    const after = formula && formulaAfter(this.#where, formula);
    if (after !== formula && after !== undefined) this.#splices.set(tag, "val", after);
  }

  #list(element: Element): void {
    const { all, left } = this.#members;
    this.#members = { all: 0, left: 0 };
    if (all === left) return;
    if (left === 0) this.#splices.cut(element);
    this.#splices.set(element.tag, "count", String(left));
    this.#splices.set(element.tag, "manualBreakCount", String(left));
  }

  /** What has no place left goes; a list counts its members. */
  #keep(element: Element, stays: boolean): void {
    if (!stays) this.#splices.cut(element);
    if (!LISTS.has(element.parents.at(-1)?.name ?? "")) return;
    this.#members.all += 1;
    if (stays) this.#members.left += 1;
  }

  #link(element: Element): void {
    const location = attribute(element.tag, "location");
    if (location !== undefined) {
      // A place in the workbook is written as a formula would name it.
      const after = formulaAfter({ ...this.#where, within: false }, location);
      if (after !== location) this.#splices.set(element.tag, "location", after);
    }
    if (this.#where.within) this.#placed(element);
    else this.#keep(element, true);
  }

  #placed(element: Element): void {
    const { tag } = element;
    const name = ["ref", "sqref", "r"].find((one) => attribute(tag, one) !== undefined);
    const ranges = (name && attribute(tag, name)) ?? "";
    const after = name === undefined ? ranges : rangesAfter(this.#where.change, ranges);
    if (name !== undefined && after !== ranges && after !== undefined) this.#splices.set(tag, name, after);
    this.#keep(element, after !== undefined);
  }

  #merge(element: Element): void {
    const range = attribute(element.tag, "ref") ?? "";
    const after = rangeAfter(this.#where.change, range);
    const area = after === undefined ? undefined : areaOf(after);
    const single = area !== undefined && area.top === area.bottom && area.left === area.right;
    if (after !== undefined && after !== range) this.#splices.set(element.tag, "ref", after);
    this.#keep(element, after !== undefined && !single);
  }

  /** The number of a break is that of the row above it, counted from 1. */
  #pageBreak(element: Element): void {
    if (element.parents.at(-1)?.name !== "rowBreaks") return;
    const row = Number(attribute(element.tag, "id")) - 1;
    const after = rowAfter(this.#where.change, row);
    if (after !== undefined && after !== row) this.#splices.set(element.tag, "id", String(after + 1));
    this.#keep(element, after !== undefined);
  }

  /** Where the officer last stood; a place that is gone is left to the rows that take it. */
  #view(tag: Tag): void {
    for (const name of ["activeCell", "topLeftCell", "sqref", "ref"]) {
      const ranges = attribute(tag, name);
      if (ranges === undefined) continue;
      const after = rangesAfter(this.#where.change, ranges);
      if (after !== undefined && after !== ranges) this.#splices.set(tag, name, after);
    }
  }
}

/** `xdr:row` in the place of a picture or control: `from` and `to`, rows counted from 0. */
export function isAnchor({ parents }: Element): boolean {
  const name = parents.at(-1)?.name;
  return name === "from" || name === "to";
}

/** A picture begins and ends in the rows in which it did; where those are gone, in the row that takes their place. */
export function moveAnchorRow(splices: PartSplices, xml: string, change: RowChange, element: Element): void {
  const row = Number(textContent(xml.slice(element.tag.end, element.contentEnd)));
  if (!Number.isInteger(row)) return;
  const after = rowAfter(change, row) ?? (change.kind === "delete" ? change.first : row);
  if (after !== row) splices.setText(element, String(after));
}
