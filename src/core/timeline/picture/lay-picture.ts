import { monthOf } from "../../model/day.ts";
import type { Bar, Timeline } from "../timeline.ts";
import type { Lane, PictureItem, PictureSection } from "./arrange.ts";
import { drawWork } from "./draw-work.ts";
import { HEAD, layFestivals } from "./lay-festivals.ts";
import type { Drawn, Label, Picture } from "./picture.ts";
import { dayAt, type Scale, scaleOf } from "./scale.ts";
import { fitted } from "./text-width.ts";

const ALL_YEAR = "全年 / 常态化";
const HEADING = 22;

/** Lays out the timeline for a width; the same in the pane and in the copied picture. */
export function layPicture(timeline: Timeline, sections: readonly PictureSection[], width: number): Picture {
  const scale = scaleOf(timeline.months, width);
  const festivals = layFestivals(timeline.festivals, scale);
  const lines = Math.max(0, ...festivals.map(({ label }) => (label === undefined ? 0 : label.y - HEAD)));
  const body = layBody(sections, scale, HEAD + lines + 8);
  return {
    width,
    height: body.bottom + 2,
    months: layMonths(timeline, scale),
    axis: HEAD,
    shades: layShades(timeline, scale),
    festivals,
    today: todayAt(timeline, scale),
    headings: body.headings,
    rule: body.rule,
    drawn: body.drawn,
  };
}

function layMonths({ months, today }: Timeline, { month }: Scale): Picture["months"] {
  return months.map((name, index) => ({
    x: index * month,
    label: { text: String(Number(name.slice(5))), x: (index + 0.5) * month, y: 16, anchor: "middle" },
    current: today !== undefined && monthOf(today) === name,
    newYear: index > 0 && name.endsWith("-01"),
  }));
}

function layShades({ vacations }: Timeline, scale: Scale): Picture["shades"] {
  return vacations.map(({ name, days: [from, to] }) => {
    const x = dayAt(from, scale, 0);
    return { name, x, width: dayAt(to, scale, 1) - x };
  });
}

function todayAt({ today, months }: Timeline, scale: Scale): number | undefined {
  return today !== undefined && months.includes(monthOf(today)) ? dayAt(today, scale, 0) : undefined;
}

interface Body {
  readonly drawn: Drawn[];
  readonly headings: Picture["headings"];
  readonly rule: number | undefined;
  readonly bottom: number;
}

/** Dated work first; below a rule what lasts all year or comes back. By department each has its own part. */
function layBody(sections: readonly PictureSection[], scale: Scale, top: number): Body {
  const drawn: Drawn[] = [];
  const headings: { label: Label; lane: Lane }[] = [];
  let y = top;
  let rule: number | undefined;
  const place = (item: PictureItem) => {
    const one = drawWork(item, scale, y);
    drawn.push(one);
    y += one.height;
  };
  for (const { heading, lane, items } of sections) {
    if (heading !== undefined) {
      // Air between departments, none above the first.
      if (drawn.length > 0) y += 8;
      headings.push({
        lane,
        label: { text: fitted(heading, scale.width - 16), x: 16, y: y + 15, anchor: "start" },
      });
      y += HEADING;
    }
    for (const item of items.filter(({ bar }) => !isLasting(bar))) place(item);
    const lasting = items.filter(({ bar }) => isLasting(bar));
    if (lasting.length > 0 && heading === undefined) {
      rule = y + 4;
      headings.push({
        lane: "neutral",
        label: { text: ALL_YEAR, x: 1, y: y + 20, anchor: "start" },
      });
      y += 26;
    }
    for (const item of lasting) place(item);
  }
  return { drawn, headings, rule, bottom: y };
}

function isLasting({ kind }: Bar): boolean {
  return kind === "all" || kind === "recurring";
}
