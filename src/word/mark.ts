/**
 * Name of the zero-length bookmark in the first header cell that says a table is ours.
 *
 * It begins with `_`, so that Word hides it in its list. It alone survived saving by LibreOffice: content
 * controls, captions and bookmarks around the table did not.
 */
export const MARK = "_UnionSchedule";

/** Whether a piece of XML carries the mark. */
export function hasMark(xml: string): boolean {
  return xml.includes(`"${MARK}"`) || xml.includes(`'${MARK}'`);
}
