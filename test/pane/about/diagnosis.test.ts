import { expect, test } from "vitest";
import { diagnosis, type Surroundings } from "../../../src/pane/about/diagnosis.ts";
import { updatePane, welcome } from "../../../src/pane/pane-state.ts";
import { bookOf, reportOf } from "../office.ts";

const AROUND: Surroundings = {
  version: "1.2.3",
  host: "file",
  excel: undefined,
  agent: "Mozilla/5.0 Chrome/109.0",
  width: 340,
  height: 760,
  ratio: 1.25,
  colours: "dark",
};
const ROWS = [
  ["13月", "走访慰问退休教师", "工会委员会"],
  ["14月", "举办健康讲座", "后勤组工会小组"],
];

test("versions, window and counts stand in it, and not one word of the workbook", async () => {
  const opened = updatePane(welcome, {
    kind: "file-opened",
    name: "青禾小学安排表.xlsx",
    book: bookOf(ROWS),
    report: await reportOf(ROWS),
  });
  const text = diagnosis(AROUND, opened);
  expect(text.split("\n")).toEqual([
    "工会进度表 1.2.3",
    "打开方式：双击打开的网页",
    "浏览器：Mozilla/5.0 Chrome/109.0",
    "窗口：340×760，放大 1.25 倍",
    "颜色：深色",
    "表格：1 张工作表，认出 1 张安排表，2 行",
    "检查结果：period-unreadable 2",
    "改动：0 步，都已保存",
  ]);
  for (const word of [...ROWS.flat(), "青禾", "2024"]) expect(text).not.toContain(word);
});

test("in Excel its version is told, and on the first screen that nothing is open", () => {
  const lines = diagnosis({ ...AROUND, host: "excel", excel: "16.0.1, PC" }, welcome).split("\n");
  expect(lines[1]).toBe("打开方式：Excel 侧边栏（16.0.1, PC）");
  expect(lines.at(-1)).toBe("没有打开表格");
});
