import ExcelJS from "exceljs";

/** The workbook as ExcelJS, our second opinion, reads it. */
export async function excelOpens(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  await book.xlsx.load(whole as ArrayBuffer);
  return book;
}
