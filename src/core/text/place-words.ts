import type { SourcePlace } from "../model/plan-text.ts";

/** A place of a plan as the officer finds it: 第12行, 表格1第3行. */
export function placeWords(place: SourcePlace): string {
  return "line" in place ? `第${place.line}行` : `表格${place.table}第${place.row}行`;
}
