import type { SheetModel } from "../../core/model/sheet-model.ts";
import { rowsAddress } from "./areas.ts";

const POINTS_AN_INCH = 72;
const HEADER_MARGIN = 0.3 * POINTS_AN_INCH;

/** How the sheet is printed, on A4. */
export function setUpPage(sheet: Excel.Worksheet, { page }: SheetModel): void {
  const { margins, titleRows, footer } = page;
  const layout = sheet.pageLayout;
  layout.paperSize = "A4";
  layout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.zoom = {
    ...(page.fitWidth === 1 && { horizontalFitToPages: 1 }),
    ...(page.fitHeight === 1 && { verticalFitToPages: 1 }),
  };
  layout.leftMargin = margins.left * POINTS_AN_INCH;
  layout.rightMargin = margins.right * POINTS_AN_INCH;
  layout.topMargin = margins.top * POINTS_AN_INCH;
  layout.bottomMargin = margins.bottom * POINTS_AN_INCH;
  layout.headerMargin = HEADER_MARGIN;
  layout.footerMargin = HEADER_MARGIN;
  layout.centerHorizontally = page.centred === true;
  layout.headersFooters.defaultForAllPages.centerFooter = (footer ?? "").replace(/^&C/, "");
  if (titleRows !== undefined) layout.setPrintTitleRows(rowsAddress(...titleRows));
}
