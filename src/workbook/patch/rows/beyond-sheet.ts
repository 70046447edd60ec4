import type { FileFault } from "../../../core/model/fault.ts";
import { ok, type Result } from "../../../core/model/result.ts";
import { attribute, attributeSpan, textContent } from "../../../package/xml-scan.ts";
import type { ZipArchive } from "../../../package/zip.ts";
import { partName } from "../book-package.ts";
import type { PartEdits } from "../part-edits.ts";
import { folded } from "../sheet-name.ts";
import { rangeAfter } from "./areas.ts";
import { PartSplices, scanElements } from "./elements.ts";
import { type FormulaChange, formulaAfter } from "./formulas.ts";

/**
 * The workbook part after the change: its names follow the rows, and Excel is told to calculate anew when it opens
 * the file, since sums may now hold more or less.
 */
export function bookAfter(xml: string, { change }: FormulaChange): string {
  const splices = new PartSplices();
  let calculated = false;
  scanElements(xml, (element) => {
    const { tag, contentEnd } = element;
    if (tag.name === "calcPr") {
      calculated = true;
      if (attributeSpan(tag, "fullCalcOnLoad") !== undefined) splices.set(tag, "fullCalcOnLoad", "1");
      else {
        const at = tag.start + 1 + (tag.prefix === "" ? 0 : tag.prefix.length + 1) + tag.name.length;
        splices.put({ start: at, end: at, text: ' fullCalcOnLoad="1"' });
      }
    }
    if (tag.name !== "definedName" || tag.kind === "empty") return;
    const formula = textContent(xml.slice(tag.end, contentEnd));
    const after = formulaAfter({ change, within: false }, formula);
    if (after !== formula) splices.setText(element, after);
  });
  const named = splices.applied(xml);
  return calculated ? named : withCalculation(named);
}

/** The order of the workbook's children is fixed: `calcPr` follows these (ECMA-376, CT_Workbook). */
const BEFORE_CALCULATION = new Set(["sheets", "functionGroups", "externalReferences", "definedNames"]);

function withCalculation(xml: string): string {
  const splices = new PartSplices();
  let last: { readonly end: number; readonly prefix: string } | undefined;
  scanElements(xml, ({ tag, end, parents }) => {
    if (parents.length === 1 && BEFORE_CALCULATION.has(tag.name)) last = { end, prefix: tag.prefix };
  });
  if (last === undefined) return xml;
  const name = last.prefix === "" ? "calcPr" : `${last.prefix}:calcPr`;
  splices.put({ start: last.end, end: last.end, text: `<${name} fullCalcOnLoad="1"/>` });
  return splices.applied(xml);
}

/** Charts and the sources of pivot tables, wherever they hang, name cells of the sheet. */
export function moveBeyond(zip: ZipArchive, edits: PartEdits, where: FormulaChange): Result<void, FileFault> {
  for (const entry of zip.entries) {
    const name = partName(entry);
    const isChart = /(^|\/)charts\/chart[^/]*\.xml$/i.test(name);
    const isCache = /(^|\/)pivotCache\/pivotCacheDefinition[^/]*\.xml$/i.test(name);
    if (!isChart && !isCache) continue;
    const part = edits.read(name);
    if (!part.ok) return part;
    const { text } = part.value.xml;
    const moved = isChart ? movedChart(text, where) : movedSource(text, where);
    if (moved !== text) edits.setText(part.value, moved);
  }
  return ok(undefined);
}

function movedChart(xml: string, { change }: FormulaChange): string {
  const splices = new PartSplices();
  scanElements(xml, (element) => {
    const { tag, contentEnd } = element;
    if (tag.name !== "f" || tag.kind === "empty") return;
    const formula = textContent(xml.slice(tag.end, contentEnd));
    const after = formulaAfter({ change, within: false }, formula);
    if (after !== formula) splices.setText(element, after);
  });
  return splices.applied(xml);
}

function movedSource(xml: string, { change }: FormulaChange): string {
  const splices = new PartSplices();
  scanElements(xml, ({ tag }) => {
    if (tag.name !== "worksheetSource") return;
    const range = attribute(tag, "ref");
    if (range === undefined || folded(attribute(tag, "sheet") ?? "") !== folded(change.sheet)) return;
    splices.set(tag, "ref", rangeAfter(change, range) ?? range);
  });
  return splices.applied(xml);
}
