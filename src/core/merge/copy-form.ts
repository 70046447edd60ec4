import { plain } from "./same.ts";

/** The header of the hidden column with the ids of the rows. */
export const ID_HEADER = "编号";
/** The headers of a fill-in copy, from the ids on; the plan's further columns follow. */
export const COPY_HEADERS: readonly string[] = [ID_HEADER, "时间段", "主要工作内容", "责任部门/人"];

/** Longer than that, in characters, is no title. */
const LONGEST = 300;
const FILLED_BY = /^(.+)[（(]((?:[^（）()\n]|[（(][^（）()\n]*[）)]){1,60})填报[）)]$/u;

/** The title above a copy: that of the plan, and whose copy it is. */
export function copyTitle(title: string, to: string): string {
  return `${title}（${to}填报）`;
}

/** What such a title is made of; the name may hold brackets of its own. undefined for any other text. */
export function partsOfTitle(text: string): { readonly title: string; readonly to: string } | undefined {
  const [, title, to] = text.length > LONGEST ? [] : (FILLED_BY.exec(text) ?? []);
  return title === undefined || to === undefined ? undefined : { title, to };
}

/** Whether a text above the table is our own: by what the marks say, or by its form where they are gone. */
export function isOurHeading(text: string, heading: readonly string[]): boolean {
  const words = plain(text);
  if (heading.length > 0) return heading.some((ours) => plain(ours) === words);
  return partsOfTitle(words) !== undefined || /^怎么填:白色的行.{0,200}文件名不用改。$/u.test(words);
}
