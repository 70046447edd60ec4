import { describe, expect, test } from "vitest";
import { copyTitle, isOurHeading, partsOfTitle } from "../../../src/core/merge/copy-form.ts";
import { senderOf, unknownSender } from "../../../src/core/merge/sender-of.ts";
import { readUnits } from "../../../src/core/units/read-units.ts";

const UNITS = readUnits(
  [
    "语文组工会小组（大语文）",
    "数学组工会小组",
    "年级组工会小组",
    "高一年级组工会小组",
    "第一分工会",
    "机关（东区）分工会，分工会",
    "工会委员会",
  ].join("\n"),
);
const of = (file: string, ...above: string[]) => senderOf({ file, above }, UNITS);

describe("by the title above the table", () => {
  test.each([
    ["2026学年工作进度安排（数学组工会小组填报）", "数学组工会小组"],
    ["2026学年工作进度安排(数学组工会小组 填报)", "数学组工会小组"],
    ["2026学年工作进度安排（大语文填报）", "语文组工会小组"],
    ["工会委员会工作安排（美术组填报）", "美术组"],
    ["数学组工会小组 2026学年工作安排", "数学组工会小组"],
  ])("%s is from %s, whatever the file is called", (title, sender) => {
    expect(of("语文组工会小组.xlsx", title, "怎么填：白色的行可以改")).toBe(sender);
  });

  test("an enclosure's number above the title is no title", () => {
    for (const above of ["附件2", "附件：", "附件 二"])
      expect(of("收.xlsx", above, "数学组工会小组2026学年工作安排")).toBe("数学组工会小组");
    expect(of("收.xlsx", "附件2：数学组工会小组安排", "语文组工会小组")).toBe("数学组工会小组");
  });

  test("two groups in one title are neither of them", () => {
    const title = "数学组工会小组联合高一年级组工会小组活动安排";
    expect(of("收.xlsx", title)).toBe(unknownSender("收.xlsx"));
    expect(of("收.xlsx", "高一年级组工会小组活动安排")).toBe("高一年级组工会小组");
  });

  test("a word to another group below the title is no title", () => {
    expect(of("语文组.xlsx", "2026学年工作安排", "请数学组工会小组一起参加")).toBe("语文组工会小组");
  });

  test("a name of the list may hold brackets", () => {
    const name = "高中部（东区）工会小组";
    const units = readUnits("x").map((unit) => ({ ...unit, name }));
    const title = copyTitle("工作安排（讨论稿）", name);
    expect(senderOf({ file: "", above: [title] }, units)).toBe(name);
    expect(partsOfTitle(title)).toEqual({ title: "工作安排（讨论稿）", to: name });
    expect(isOurHeading(title, [])).toBe(true);
    expect(isOurHeading("工作安排（请东区填报后发回）", [])).toBe(false);
  });
});

describe("by the file's name", () => {
  test.each([
    ["数学组工会小组—填报.xlsx", "数学组工会小组"],
    ["数学组（改）.xlsx", "数学组工会小组"],
    ["交数学组填报表2.xlsx", "数学组工会小组"],
    ["数学组2.xlsx", "数学组工会小组"],
    ["大语文交.txt", "语文组工会小组"],
    ["语文组—2026学年工会委员会工作安排.xlsx", "语文组工会小组"],
    ["高一年级组.docx", "高一年级组工会小组"],
  ])("%s is from %s", (file, sender) => {
    expect(of(file, "2026学年工会委员会工作进度安排")).toBe(sender);
  });

  test.each([
    ["微信.txt"],
    ["初一年级组.docx"],
    ["第一.xlsx"],
    ["数学组语文组.xlsx"],
    ["数学组工会小组、语文组工会小组.xlsx"],
    ["数学组工会小组、高一年级组工会小组.xlsx"],
    ["2数学组.xlsx"],
    ["工会委员会.xlsx"],
  ])("%s names nobody for certain", (file) => {
    expect(of(file)).toBe(unknownSender(file));
  });
});
