import type { FileFaultKind } from "../../core/model/fault.ts";
import type { Visibility } from "../../core/model/grid.ts";
import { fail, ok, type Result } from "../../core/model/result.ts";
import { walkXml, type XmlElement } from "../../package/xml-gate.ts";

/** A sheet as the workbook part lists it; chart sheets are in the list too. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** Leads to its part. */
  readonly relationship: string;
  readonly generated: boolean;
}

/** What the workbook part says about the whole. */
interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  /** Dates count from 1904 (old Mac workbooks). */
  readonly from1904: boolean;
}

/** The hidden name, one for each sheet of ours, that tells readers to skip that sheet. */
export const GENERATED_MARK = "_us_generated";

/** The list of sheets with their states and our marks, and the calendar that dates are counted in. */
export function readWorkbookPart(text: string): Result<WorkbookPart, FileFaultKind> {
  const sheets: Omit<ListedSheet, "generated">[] = [];
  const marked = new Set<number>();
  let from1904 = false;
  const path: string[] = [];
  const fault = walkXml(text, {
    open: (element) => {
      const { name, attributes } = element;
      const parent = path.at(-1);
      if (name === "sheet" && parent === "sheets") sheets.push(listedSheet(element));
      if (name === "workbookPr") from1904 = isOn(attributes["date1904"]);
      if (name === "definedName" && attributes["name"] === GENERATED_MARK) {
        marked.add(Number(attributes["localSheetId"] ?? -1));
      }
      path.push(name);
    },
    close: () => path.pop(),
  });
  if (fault) return fail(fault);
  return ok({ sheets: sheets.map((sheet, index) => ({ ...sheet, generated: marked.has(index) })), from1904 });
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function listedSheet({ attributes }: XmlElement): Omit<ListedSheet, "generated"> {
  const state = attributes["state"];
  const visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
  const [, relationship = ""] = Object.entries(attributes).find(([name]) => name.endsWith(":id")) ?? [];
  return { name: attributes["name"] ?? "", visibility, relationship };
}
