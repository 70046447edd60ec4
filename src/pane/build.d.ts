/** True in the https build that Excel loads; false in the single page, which never asks for office.js. */
declare const ADDIN_BUILD: boolean;

/** A workbook of the repository as Base64 text. */
declare module "*.xlsx" {
  const base64: string;
  export = base64;
}
