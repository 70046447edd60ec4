import schedule from "../../assets/sample/schedule.xlsx";
import type { NamedFile } from "./desk.ts";

/** The workbook behind 「看看示例」, carried in the page itself. */
export const sample: NamedFile = {
  name: "工会工作进度安排（示例）.xlsx",
  bytes: Uint8Array.from(atob(schedule), (letter) => letter.charCodeAt(0)),
};
