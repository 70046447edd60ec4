import { partsOf } from "../../model/day.ts";
import type { Lane } from "./arrange.ts";
import type { Drawn, Label, Picture, Shape } from "./picture.ts";
import { fitted, textWidth } from "./text-width.ts";

/** The colours of the light pane: a file has no theme. */
const COLOUR = {
  paper: "#ffffff",
  text: "#242424",
  quiet: "#424242",
  shade: "#f5f5f5",
  line: "#ebebeb",
  strong: "#c7c7c7",
  tick: "#b10e1c",
  today: "#107c4a",
} as const;

const LANES: Readonly<Record<Lane, string>> = {
  0: "#0b8387",
  1: "#7160e8",
  2: "#ca5010",
  3: "#af33a1",
  neutral: "#6e6e6e",
};

const FONT =
  "'Microsoft YaHei UI','Microsoft YaHei','PingFang SC','Noto Sans CJK SC','Source Han Sans SC',sans-serif";

/** White paper around the drawing, in pixels. */
const MARGIN = 20;
const TITLE = 34;
const LEGEND = 26;
const NOTE = 22;

/** What stands over the drawing. */
interface Heading {
  readonly title: string;
  /** The departments that have a colour of their own, and that colour's lane. */
  readonly owners: readonly { readonly name: string; readonly lane: Lane }[];
  /** What is to be said below the drawing; empty where there is nothing. */
  readonly note: string;
}

/** The picture as an SVG file of its own: its title, whose colours these are, each work with all its words as `<title>`, and a note below. */
export function svgText(picture: Picture, { title, owners, note }: Heading): string {
  const top = TITLE + (owners.length > 0 ? LEGEND : 0);
  const [width, height] = [
    picture.width + 2 * MARGIN,
    picture.height + top + (note === "" ? 0 : NOTE) + 2 * MARGIN,
  ];
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${px(height)}" viewBox="${px(-MARGIN)} ${px(-MARGIN - top)} ${px(width)} ${px(height)}" font-family="${FONT}" font-size="12" role="img" xml:lang="zh-CN">`,
    titleOf(title),
    rect({ x: -MARGIN, y: -MARGIN - top, width, height, fill: COLOUR.paper }),
    `<text x="0" y="${px(16 - top)}" font-size="16" font-weight="600" fill="${COLOUR.text}">${escaped(fitted(title, (picture.width * 12) / 16))}</text>`,
    ...legend(owners, picture.width),
    ...axis(picture),
    ...picture.headings.flatMap(({ label, lane }) => [
      ...(label.x > 1
        ? [rect({ x: 1, y: label.y - 10, width: 10, height: 10, rx: 2.5, fill: LANES[lane] })]
        : []),
      words(label, label.x > 1 ? COLOUR.text : COLOUR.quiet, label.x > 1),
    ]),
    ...picture.drawn.map(work),
    ...noteBelow(note, picture),
    "</svg>",
    "",
  ].join("\n");
}

function titleOf(text: string): string {
  return `<title>${escaped(text)}</title>`;
}

function legend(owners: Heading["owners"], width: number): string[] {
  const parts: string[] = [];
  let x = 0;
  for (const { name, lane } of owners) {
    const wide = 10 + 5 + textWidth(name);
    if (x + wide > width) break;
    parts.push(rect({ x, y: 1 - LEGEND, width: 10, height: 10, rx: 2.5, fill: LANES[lane] }));
    parts.push(words({ text: name, x: x + 15, y: 10 - LEGEND, anchor: "start" }, COLOUR.quiet));
    x += wide + 18;
  }
  return parts;
}

function noteBelow(note: string, { width, height }: Picture): string[] {
  if (note === "") return [];
  return [words({ text: fitted(note, width), x: 1, y: height + 18, anchor: "start" }, COLOUR.quiet)];
}

function axis({ axis: y, height, width, months, shades, festivals, today, rule }: Picture): string[] {
  return [
    ...shades.map(
      ({ x, width: wide, name }) =>
        `<g>${titleOf(name)}${rect({ x, y, width: wide, height: height - y, fill: COLOUR.shade })}</g>`,
    ),
    ...months
      .slice(1)
      .map(({ x, newYear }) =>
        path(`M${px(x)} ${px(newYear ? 0 : y)}V${px(height)}`, newYear ? COLOUR.strong : COLOUR.line),
      ),
    path(`M0 ${px(y)}H${px(width)}`, COLOUR.strong),
    ...(rule === undefined ? [] : [path(`M0 ${px(rule)}H${px(width)}`, COLOUR.strong)]),
    ...(today === undefined
      ? []
      : [
          path(
            `M${px(today)} ${px(y)}V${px(height)}`,
            COLOUR.today,
            ` stroke-width="1.5" stroke-dasharray="3 3"`,
          ),
        ]),
    ...months.flatMap(({ label, current }) =>
      current
        ? [
            rect({ x: label.x - 11, y: 2, width: 22, height: 20, rx: 10, fill: COLOUR.today }),
            plainWords(label, COLOUR.paper, true),
          ]
        : [words(label, COLOUR.text)],
    ),
    ...festivals.map(({ mark, x, label }) => {
      const { month, day } = partsOf(mark.day);
      const tick = rect({ x: x - 1.25, y: y - 3, width: 2.5, height: 6, fill: COLOUR.tick });
      const name = label === undefined ? "" : words(label, COLOUR.quiet);
      return `<g>${titleOf(`${mark.name} ${month}月${day}日`)}${tick}${name}</g>`;
    }),
  ];
}

function work({ item, label, shapes }: Drawn): string {
  const marks = shapes.map((shape) => mark(shape, LANES[item.lane])).join("");
  return `<g>${titleOf(item.title)}${marks}${words(label, COLOUR.text)}</g>`;
}

function mark(shape: Shape, colour: string): string {
  if (shape.kind === "bar") {
    const { x, y, width, height } = shape;
    return rect({ x, y, width, height, rx: height / 2, fill: colour });
  }
  const { x, y, radius, ring } = shape;
  const look = ring ? `fill="${COLOUR.paper}" stroke="${colour}" stroke-width="3"` : `fill="${colour}"`;
  return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(ring ? radius - 1 : radius)}" ${look}/>`;
}

/** Words with a halo of paper, so that a line behind them does not cross them out. */
function words(label: Label, fill: string, bold = false): string {
  const halo = ` stroke="${COLOUR.paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
  return plainWords(label, fill, bold, halo);
}

function plainWords({ text, x, y, anchor }: Label, fill: string, bold: boolean, more = ""): string {
  const place = `x="${px(x)}" y="${px(y)}" text-anchor="${anchor}"${bold ? ` font-weight="600"` : ""}`;
  return `<text ${place} fill="${fill}"${more}>${escaped(text)}</text>`;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly rx?: number;
}

function rect({ x, y, width, height, fill, rx }: Box): string {
  const round = rx === undefined ? "" : ` rx="${px(rx)}"`;
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"${round} fill="${fill}"/>`;
}

function path(d: string, stroke: string, more = ""): string {
  return `<path d="${d}" fill="none" stroke="${stroke}"${more}/>`;
}

/** Hundredths of a pixel are more than anybody sees. */
function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Also without what XML 1.0 cannot hold. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
