import { plain } from "./same.ts";

/** The header of the hidden column with the ids of the rows. */
export const ID_HEADER = "编号";
/** The headers of a fill-in copy, from the ids on; the plan's further columns follow. */
export const COPY_HEADERS: readonly string[] = [ID_HEADER, "时间段", "主要工作内容", "责任部门/人"];

/** Whether a text above the table is our own: by what the marks say, or by its form where they are gone. */
export function isOurHeading(text: string, heading: readonly string[]): boolean {
  const words = plain(text);
  if (heading.length > 0) return heading.some((ours) => plain(ours) === words);
  return (
    /^[^\n]{1,200}\([^()\n]{1,60}填报\)$/u.test(words) ||
    /^怎么填:白色的行.{0,200}文件名不用改。$/u.test(words)
  );
}
