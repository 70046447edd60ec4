import type { Schedule } from "../../model/schedule.ts";
import type { Timeline } from "../timeline.ts";
import { unplacedNote } from "../unplaced-note.ts";
import { type Arrangement, arrange, legendOf, ownersOf } from "./arrange.ts";
import { layPicture } from "./lay-picture.ts";
import { svgText } from "./svg-text.ts";

interface Look {
  readonly arrangement: Arrangement;
  /** Of the months, in pixels at 12 px text. */
  readonly width: number;
}

/** The timeline as an SVG picture that stands alone, every piece of work drawn: for a file, a page, a chat. */
export function standingPicture(
  timeline: Timeline,
  { title, rows }: Pick<Schedule, "title" | "rows">,
  { arrangement, width }: Look,
): string {
  const picture = layPicture(timeline, arrange(timeline, rows, arrangement), width);
  return svgText(picture, {
    title: title ?? "工会工作时间轴",
    // By department each has its heading in its own colour.
    owners: arrangement === "by-owner" ? [] : legendOf(ownersOf(timeline)),
    note: unplacedNote(timeline),
  });
}
