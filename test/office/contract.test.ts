import { workbookContract } from "../workbook/contract.ts";
import { openInExcel } from "./open-book.ts";

workbookContract("open in Excel", async (grids) => openInExcel(grids).book);

workbookContract("open in an Excel that takes an apostrophe off also under “@”", async (grids) => {
  const { excel, book } = openInExcel(grids);
  excel.book.apostropheGoes = true;
  return book;
});
