import type { Schedule } from "../../model/schedule.ts";
import type { Timeline } from "../timeline.ts";
import { type Arrangement, arrange, laneOf, ownersOf } from "./arrange.ts";
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
  const owners = ownersOf(timeline);
  const picture = layPicture(timeline, arrange(timeline, rows, arrangement), width);
  // By department each has its heading in its own colour.
  const named = arrangement === "by-owner" ? [] : owners;
  return svgText(picture, {
    title: title ?? "工会工作时间轴",
    owners: named
      .map((name) => ({ name, lane: laneOf(name, owners) }))
      .filter(({ lane }) => lane !== "neutral"),
  });
}
