import { expect, test } from "vitest";
import { keys, sentences, textsOutside } from "./catalogue.ts";

/** Written into cells and files, or looked for in them: what the pane itself says is none of these. */
const DATA = [
  "sample.ts: 工会工作进度安排（示例）.xlsx",
  "export/page-preview.tsx: SimSun, 宋体, 'Songti SC', 'Noto Serif CJK SC', serif",
  "import/clipboard-text.ts: 表格",
  "round/units-card.tsx: 各工会小组",
  "timeline/month-status.ts: 未开始",
  "timeline/month-status.ts: 进行中",
  "timeline/month-status.ts: 已完成",
  "timeline/month-status.ts: 取消",
  "timeline/month-status.ts: 推迟到",
  "timeline/month-work.tsx: 已完成",
  "timeline/month-work.tsx: 取消",
];
/** A unit beside a number: 9月, 第2份. */
const UNIT = /: [年月日第份]$/;

test("what the pane says stands in its catalogues alone", () => {
  const said = textsOutside().filter((text) => !UNIT.test(text));
  expect([...new Set(said)].sort()).toEqual([...DATA].sort());
});

test("every key of the catalogues is asked for somewhere", () => {
  const all = keys();
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter(({ used }) => !used).map(({ key }) => key)).toEqual([]);
});

test("a sentence that two screens say stands in the catalogues once", () => {
  const said = sentences().filter((text) => text.replace(/\P{Script=Han}/gu, "").length > 6);
  expect(said.length).toBeGreaterThan(150);
  expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([]);
});
