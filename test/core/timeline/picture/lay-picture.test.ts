import fc from "fast-check";
import { expect, test } from "vitest";
import { drawTimeline } from "../../../../src/core/timeline/draw-timeline.ts";
import { type Arrangement, arrange, ownersOf } from "../../../../src/core/timeline/picture/arrange.ts";
import { layPicture } from "../../../../src/core/timeline/picture/lay-picture.ts";
import type { Label } from "../../../../src/core/timeline/picture/picture.ts";
import { textWidth } from "../../../../src/core/timeline/picture/text-width.ts";
import type { Timeline } from "../../../../src/core/timeline/timeline.ts";
import { scheduleOf } from "../../../pane/office.ts";

const YEAR = [
  ["9月", "筹备工会委员会换届会议", "工会委员会"],
  ["10-11月", "收集教职工对食堂的意见并逐条答复", "女职工委员会"],
  ["1-2月", "春节前走访困难教职工和退休教职工家庭，送去慰问品", "工会委员会"],
  ["8月", "整理全年工会工作资料，移交给下一届工会委员会保存", "办公室"],
  ["9月10日", "教师节慰问", "工会委员会"],
  ["全年", "开放教工之家", "文体委员会"],
  ["每学期2次", "组织读书交流", "各工会小组"],
];

async function timelineOf(rows = YEAR, today = "2024-11-20"): Promise<Timeline> {
  const drawn = drawTimeline(await scheduleOf(rows), today as Timeline["today"]);
  if (!drawn.ok) throw new Error(drawn.fault.kind);
  return drawn.value;
}

async function pictureOf(width: number, rows = YEAR) {
  const timeline = await timelineOf(rows);
  const { rows: own } = await scheduleOf(rows);
  return layPicture(timeline, arrange(timeline, own, "by-time", new Set()), width);
}

function extent({ text, x, anchor }: Label): [number, number] {
  const width = textWidth(text);
  if (anchor === "start") return [x, x + width];
  return anchor === "end" ? [x - width, x] : [x - width / 2, x + width / 2];
}

test("at any width no label leaves the picture", async () => {
  const timeline = await timelineOf();
  const { rows } = await scheduleOf(YEAR);
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 900 }), (width) => {
      const { drawn, festivals } = layPicture(timeline, arrange(timeline, rows, "by-time", new Set()), width);
      const labels = [...drawn.map(({ label }) => label), ...festivals.flatMap(({ label }) => label ?? [])];
      for (const [from, to] of labels.map(extent)) {
        expect(from).toBeGreaterThanOrEqual(-0.01);
        expect(to).toBeLessThanOrEqual(width + 0.01);
      }
    }),
  );
});

test("at any width only a label that is wider than the picture is shortened", async () => {
  const rows = [
    ...YEAR,
    ["3-4月", "春季学期教职工代表大会的筹备、召开和决议的落实", "工会委员会"],
    ["3月8日", "妇女节前看望女教职工并组织插花活动", "女职工委员会"],
  ];
  const timeline = await timelineOf(rows);
  const { rows: own } = await scheduleOf(rows);
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 900 }), (width) => {
      const { drawn } = layPicture(timeline, arrange(timeline, own, "by-time", new Set()), width);
      for (const { item, label } of drawn) {
        if (textWidth(item.label) <= width - 2) expect(label.text).toBe(item.label);
      }
    }),
  );
});

test("at any width festival names of one line do not touch", async () => {
  const timeline = await timelineOf();
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 900 }), (width) => {
      const labels = layPicture(timeline, [], width).festivals.flatMap(({ label }) => label ?? []);
      for (const one of labels) {
        for (const other of labels.filter((label) => label.y === one.y && label.x > one.x)) {
          expect(extent(other)[0]).toBeGreaterThan(extent(one)[1]);
        }
      }
    }),
  );
});

test("at the usual width every festival that the union works for has its name", async () => {
  const { festivals } = await pictureOf(308);
  const unnamed = festivals.filter(({ label }) => label === undefined).map(({ mark }) => mark.name);
  expect(unnamed.filter((name) => name !== "中秋" && name !== "端午")).toEqual([]);
});

test("every piece of work is drawn once, what lasts all year below the rule", async () => {
  const { drawn, rule } = await pictureOf(308);
  expect(drawn).toHaveLength(YEAR.length);
  const below = drawn.filter(({ top }) => top > (rule ?? 0)).map(({ item }) => item.bar.kind);
  expect(below.sort()).toEqual(["all", "recurring"]);
});

test("a month takes its own twelfth, two months two twelfths", async () => {
  const { drawn } = await pictureOf(360);
  const bars = drawn
    .filter(({ item }) => item.bar.kind === "span")
    .map(({ item, shapes }) => [item.bar.from, shapes]);
  expect(Object.fromEntries(bars)).toMatchObject({
    "2024-09-01": [{ x: 1, width: 28 }],
    "2024-10-01": [{ x: 31, width: 58 }],
  });
});

test("a label that does not fit to the right of its bar ends where the bar ends", async () => {
  const { drawn } = await pictureOf(400);
  const last = drawn.find(({ item }) => item.bar.from === "2025-08-01");
  expect(last?.label).toMatchObject({ anchor: "end", text: last?.item.bar.item });
});

test("a label that fits nowhere is shortened, its full words stay in the title", async () => {
  const long = drawnOf(await pictureOf(220), "2025-01-01");
  expect(long?.label.text).toMatch(/…$/);
  expect(long?.item.title).toContain(YEAR[2]?.[1]);
});

function drawnOf(picture: Awaited<ReturnType<typeof pictureOf>>, from: string) {
  return picture.drawn.find(({ item }) => item.bar.from === from);
}

test("what is due by a day stands among the work of that day, with a ring", async () => {
  const { drawn } = await pictureOf(308, [...YEAR, ["6月30日前", "上交总结材料", "各工会小组"]]);
  const order = drawn.map(({ item }) => item.bar.item);
  expect(order.indexOf("上交总结材料")).toBe(order.indexOf(YEAR[2]?.[1] ?? "") + 1);
  expect(drawn.find(({ item }) => item.bar.kind === "deadline")?.shapes).toMatchObject([
    { kind: "dot", ring: true },
  ]);
});

test("today stands in its month, and that month is marked", async () => {
  const { today, months } = await pictureOf(360);
  expect(today).toBeCloseTo(60 + (19 / 30) * 30);
  expect(months.filter(({ current }) => current).map(({ label }) => label.text)).toEqual(["11"]);
});

test("by department each piece of work stands once, under the first who answers for it", async () => {
  const timeline = await timelineOf();
  const { rows } = await scheduleOf(YEAR);
  const sections = arrange(timeline, rows, "by-owner", new Set());
  expect(sections.map(({ heading }) => heading)).toEqual(ownersOf(timeline));
  expect(sections.flatMap(({ items }) => items)).toHaveLength(YEAR.length);
});

test("the fifth department has no colour of its own", async () => {
  const timeline = await timelineOf();
  const { rows } = await scheduleOf(YEAR);
  const lanes = arrange(timeline, rows, "by-owner", new Set()).map(({ lane }) => lane);
  expect(lanes).toEqual([0, 1, 2, 3, "neutral"]);
});

test("more than 24 pieces of work are drawn by 时间段 with their number, and open on demand", async () => {
  const items = Array.from({ length: 9 }, (_, index) => `${index + 1}. 第${index + 1}件事`).join("\n");
  const many = ["9月", "10月", "11月"].map((time) => [time, items, "工会委员会"]);
  const timeline = await timelineOf(many);
  const { rows } = await scheduleOf(many);
  const folded = arrange(timeline, rows, "by-time", new Set())[0]?.items ?? [];
  expect(folded.map(({ label }) => label)).toEqual(["▸ 9月 · 9 项", "▸ 10月 · 9 项", "▸ 11月 · 9 项"]);
  const opened = arrange(timeline, rows, "by-time", new Set(["\u000010月"]))[0]?.items ?? [];
  expect(opened).toHaveLength(12);
  expect(opened[1]?.label).toBe("▾ 10月 · 9 项");
  expect(opened[2]?.label).toBe("第1件事");
});

test("a 时间段 that stands in several rows of the table is one row of a long picture, in each department its own", async () => {
  const rows = Array.from({ length: 30 }, (_, at) => [
    `${9 + (at % 3)} 月`,
    `第${at + 1}件事`,
    at % 2 === 0 ? "工会委员会" : "女职工委员会",
  ]);
  const timeline = await timelineOf(rows);
  const { rows: own } = await scheduleOf(rows);
  const labels = (arrangement: Arrangement) =>
    arrange(timeline, own, arrangement, new Set()).map(({ items }) => items.map(({ label }) => label));
  expect(labels("by-time")).toEqual([["▸ 9月 · 10 项", "▸ 10月 · 10 项", "▸ 11月 · 10 项"]]);
  const half = ["▸ 9月 · 5 项", "▸ 10月 · 5 项", "▸ 11月 · 5 项"];
  expect(labels("by-owner")).toEqual([half, half]);
});

test("more than 24 times of one piece of work each are drawn by month, every day at its place", async () => {
  const days = Array.from({ length: 24 }, (_, at) => [`9月${at + 3}日`, `第${at + 1}件事`, "工会委员会"]);
  const rows = [
    ...days,
    ["9月3日上午", "升旗"],
    ["9月上旬", "体检", "办公室"],
    ["9-10月", "评比"],
    ["11月5日", "讲座"],
  ];
  const { rows: own } = await scheduleOf(rows);
  const timeline = await timelineOf(rows);
  const folded = (opened: ReadonlySet<string>) => arrange(timeline, own, "by-time", opened)[0]?.items ?? [];
  const closed = folded(new Set());
  expect(closed.map(({ label }) => label)).toEqual(["▸ 9月内 · 26 项", "评比", "讲座"]);
  const [drawn] = layPicture(timeline, [{ heading: undefined, lane: "neutral", items: closed }], 360).drawn;
  // Twenty-four days, two of the works on one of them, and the ten days of 上旬.
  expect(drawn?.shapes).toHaveLength(25);
  expect(folded(new Set([closed[0]?.fold?.key ?? ""]))).toHaveLength(3 + 26);
});

test("work on several days has a dot on each of them, and its words cover none", async () => {
  const { drawn } = await pictureOf(360, [
    ["9月10日、3月8日", "两次走访慰问", "工会委员会"],
    ["3月8日、3月18日", "女教师插花活动和作品展", "女职工委员会"],
  ]);
  for (const { label, shapes } of drawn) {
    expect(shapes).toHaveLength(2);
    const [from, to] = extent(label);
    const beside = shapes.filter(({ y }) => Math.abs(y - label.y) < 6);
    expect(beside.filter(({ x }) => x > from - 5 && x < to + 5)).toEqual([]);
  }
});

test("the words of several days stand above them where there is no room between", async () => {
  const { drawn } = await pictureOf(360, [["1月7日、1月20日", "看望退休教师", "工会委员会"]]);
  expect(drawn[0]?.label.anchor).toBe("start");
  expect(drawn[0]?.shapes.map(({ y }) => y - (drawn[0]?.label.y ?? 0))).toEqual([10, 10]);
});

test("each stretch of work begins and ends on its own days", async () => {
  const { drawn } = await pictureOf(360, [["9月1-10日、11月11-20日", "两次开放日", "工会委员会"]]);
  const bars = drawn[0]?.shapes.flatMap((shape) => (shape.kind === "bar" ? [shape] : [])) ?? [];
  // Twelve months of 30 pixels, a pixel of air at either end.
  expect(bars.map(({ x, width }) => [x, x + width])).toEqual([
    [1, 9],
    [71, 79],
  ]);
});

test("a vacation is shaded on its own days, where August stands at both ends too", async () => {
  const timeline = await timelineOf();
  const summers: Timeline["vacations"] = [
    { name: "暑假", days: ["2024-09-01", "2024-09-15"], months: ["2024-09"] },
    { name: "暑假", days: ["2025-08-01", "2025-08-31"], months: ["2025-08"] },
  ];
  const { shades } = layPicture({ ...timeline, vacations: summers }, [], 360);
  expect(shades.map(({ x, width }) => [Math.round(x), Math.round(x + width)])).toEqual([
    [0, 15],
    [330, 360],
  ]);
});
