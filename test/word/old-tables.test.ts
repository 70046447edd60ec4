import { describe, expect, test } from "vitest";
import type { PlanFrame } from "../../src/core/model/frame.ts";
import { choosePlace } from "../../src/word/choose-place.ts";
import { findPlaces } from "../../src/word/find-places.ts";
import { writeIntoPlan } from "../../src/word/write-into-plan.ts";
import {
  BLANK,
  handMade,
  heading,
  PLAN_BODY,
  planFile,
  right,
  SIGNATURE,
  TABLE,
  text,
  title,
  usualPlan,
} from "./plan.ts";
import { linesOf, opened, put, xmlOf } from "./put.ts";

const YEAR: PlanFrame = { kind: "school-year", from: 2025 };
const NEW = "|时间段 | 主要工作内容 | 责任部门/人|";
const OLD = "|时间段 | 工作内容 | 责任部门|";
const ROWS = [
  ["时间段", "工作内容", "责任部门"],
  ["9月", "旧年迎新", "旧年工会"],
];
const HEADING = heading("五、工作进度安排");

/** The schedule of 2025—2026 written where `auto` puts it. */
function written(bytes: Uint8Array, wanted = "auto") {
  const plan = opened(bytes);
  const place = choosePlace(plan, wanted, YEAR);
  if (!place.ok) throw new Error(JSON.stringify(place.fault));
  const result = writeIntoPlan(plan, TABLE, place.value, { layout: "auto" });
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

describe("a schedule that must not be lost", () => {
  test("stands in the appendix: last year's table stays behind the signature", () => {
    const appendix = `${heading("附：2024—2025学年工作进度安排")}${handMade(ROWS)}`;
    const bytes = planFile(`${PLAN_BODY}${HEADING}${SIGNATURE}${appendix}`);
    const done = written(bytes);
    expect(done).toMatchObject({ how: "heading", text: "五、工作进度安排", replaced: false, warnings: [] });
    expect(linesOf(done.bytes).slice(10, 13)).toEqual(["五、工作进度安排", NEW, ""]);
    expect(linesOf(done.bytes).slice(-2)).toEqual(["附：2024—2025学年工作进度安排", OLD]);
    expect(Buffer.compare(written(done.bytes).bytes, done.bytes)).toBe(0);
  });

  test.each([
    ["附：2024—2025学年工作进度安排表", ["no-heading"]],
    ["附件2：上学年活动安排", ["no-heading"]],
  ])("is the only one there is, of other years: %s", (words, codes) => {
    const bytes = planFile(`${PLAN_BODY}${SIGNATURE}${heading(words)}${handMade(ROWS)}`);
    const done = written(bytes);
    expect(done).toMatchObject({ how: "end", replaced: false });
    expect(done.warnings.map(({ code }) => code)).toEqual(codes);
    expect(linesOf(done.bytes)[10]).toBe(NEW);
    expect(linesOf(done.bytes).slice(-2)).toEqual([words, OLD]);
    expect(Buffer.compare(written(done.bytes).bytes, done.bytes)).toBe(0);
  });

  test("is this year's in the appendix: the new one goes before it, and the officer is told", () => {
    const bytes = planFile(`${PLAN_BODY}${SIGNATURE}${heading("附件：工作进度安排表")}${handMade(ROWS)}`);
    const done = written(bytes);
    expect(done).toMatchObject({ how: "heading", replaced: false, warnings: [{ code: "old-table-left" }] });
    expect(linesOf(done.bytes).slice(-4)).toEqual(["附件：工作进度安排表", NEW, "", OLD]);
    const next = written(done.bytes);
    expect(Buffer.compare(next.bytes, done.bytes)).toBe(0);
    expect(next.warnings).toMatchObject([{ code: "old-table-left" }]);
  });

  test.each([
    ["its caption", text("2024—2025学年工作安排（供对照）"), ROWS],
    ["a line above its caption", `${text("2024—2025学年")}${text("工会活动一览")}`, ROWS],
    ["its own first row", "", [["2024—2025学年工作安排"], ...ROWS]],
    ["words for last year", text("上学年安排"), ROWS],
  ])("says by %s that it is of other years", (_, above, rows) => {
    const bytes = usualPlan(`${above}${handMade(rows)}`);
    expect(written(bytes)).toMatchObject({
      how: "heading",
      replaced: false,
      warnings: [{ code: "old-table-left", columns: [], otherYears: true }],
    });
  });

  test("of two, the one of other years stays and this year's gives way", () => {
    const last = `${text("2024—2025学年")}${handMade(ROWS)}`;
    const now = `${text("2025—2026学年")}${handMade([["月份", "内容"], ...ROWS.slice(1).map((row) => row.slice(0, 2))])}`;
    const done = written(usualPlan(`${last}${now}`));
    expect(done).toMatchObject({ how: "table", replaced: true });
    expect(linesOf(done.bytes).slice(10, 15)).toEqual([
      ...["五、工作进度安排", "2024—2025学年", OLD, "2025—2026学年", NEW],
    ]);
  });

  test("stands under another heading than the schedule's", () => {
    const bytes = planFile(`${PLAN_BODY}${text("分会的安排见表。")}${handMade(ROWS)}${HEADING}${SIGNATURE}`);
    expect(written(bytes)).toMatchObject({ how: "heading", replaced: false, warnings: [] });
    const without = planFile(`${PLAN_BODY}${text("分会的安排见表。")}${handMade(ROWS)}${SIGNATURE}`);
    expect(written(without)).toMatchObject({
      how: "end",
      replaced: false,
      warnings: [{ code: "no-heading" }, { code: "old-table-left", columns: [] }],
    });
  });

  test("is still listed, after the end of the plan, and gives way when it is asked for", () => {
    const bytes = planFile(`${PLAN_BODY}${HEADING}${SIGNATURE}${heading("附：旧表")}${handMade(ROWS)}`);
    const places = findPlaces(opened(bytes), YEAR);
    expect(places.map(({ place, how }) => [place, how])).toEqual([
      ["block:10", "heading"],
      ["end", "end"],
      ["block:15", "table"],
    ]);
    expect(written(bytes, "block:15")).toMatchObject({ how: "table", replaced: true });
  });

  test("is of ours, and has moved to the appendix as last year's", () => {
    const [ours = ""] = /<w:tbl>.*<\/w:tbl>/s.exec(xmlOf(put(usualPlan()).bytes)) ?? [];
    const appendix = `${heading("附：2024—2025学年工作进度安排")}${text("供对照。")}${ours.replaceAll("10-11月", "旧年十月")}`;
    const done = written(planFile(`${PLAN_BODY}${HEADING}${SIGNATURE}${appendix}`));
    expect(done).toMatchObject({
      how: "heading",
      text: "五、工作进度安排",
      replaced: false,
      warnings: [{ code: "marked-elsewhere" }],
    });
    expect(xmlOf(done.bytes)).toContain("旧年十月");
    expect(written(done.bytes)).toMatchObject({ how: "mark", replaced: true, warnings: [] });
    expect(Buffer.compare(written(done.bytes).bytes, done.bytes)).toBe(0);
  });

  test("a heading of other years is not the schedule's", () => {
    const review = heading("五、2024—2025学年工作进度安排");
    const bytes = planFile(`${PLAN_BODY}${review}${text("已全部完成。")}${SIGNATURE}`);
    expect(written(bytes)).toMatchObject({ how: "end", warnings: [{ code: "no-heading" }] });
    expect(written(bytes, "heading:五、2024—2025学年工作进度安排")).toMatchObject({ how: "heading" });
    const own = heading("五、2025—2026学年第一学期工作进度安排");
    expect(written(planFile(`${PLAN_BODY}${own}${SIGNATURE}`))).toMatchObject({ how: "heading" });
  });
});

describe("further columns of an old table", () => {
  const withNotes = (note: string) =>
    handMade([
      ["序号", "时间", "工作内容", "责任人", "备注"],
      ["1", "9月", "旧年迎新", "张老师", note],
    ]);

  test.each([
    [
      "备注",
      [
        ["时间", "工作内容", "责任人", "备注"],
        ["9月", "迎新", "张老师", "会议室已订"],
      ],
    ],
    [
      "地点",
      [
        ["时间", "活动内容", "地点", "负责人"],
        ["9月", "迎新", "礼堂", "张老师"],
      ],
    ],
    [
      "工作内容",
      [
        ["时间", "工作项目", "工作内容", "责任人"],
        ["9月", "迎新", "座谈", "张老师"],
      ],
    ],
  ])("with words (%s) keep it; the new table stands before it, and the officer is told", (column, rows) => {
    const done = written(usualPlan(handMade(rows)));
    expect(done).toMatchObject({ how: "heading", replaced: false });
    expect(done.warnings).toEqual([{ code: "old-table-left", columns: [column], otherYears: false }]);
    expect(linesOf(done.bytes).slice(10, 14)).toEqual([
      ...["五、工作进度安排", NEW, "", `|${rows[0]?.join(" | ")}|`],
    ]);
    const next = written(done.bytes);
    expect(Buffer.compare(next.bytes, done.bytes)).toBe(0);
    expect(next.warnings).toEqual(done.warnings);
  });

  test("that are empty or only count go along: the table gives way in its own look", () => {
    const done = written(usualPlan(withNotes("")));
    expect(done).toMatchObject({ how: "table", replaced: true, warnings: [] });
    expect(linesOf(done.bytes)[11]).toBe("|序号 | 时间 | 工作内容 | 责任人 | 备注|");
    expect(xmlOf(done.bytes)).not.toContain("旧年");
    expect(written(usualPlan(withNotes("会议室已订")))).toMatchObject({ replaced: false });
  });

  test("in one of two tables keep both", () => {
    const done = written(
      usualPlan(`${text("上学期")}${handMade(ROWS)}${text("下学期")}${withNotes("改期")}`),
    );
    expect(done).toMatchObject({
      how: "heading",
      replaced: false,
      warnings: [{ code: "old-table-left", columns: ["备注"] }],
    });
  });
});

describe("the title as the schedule's heading", () => {
  const calendar = title("青禾小学工会2025年主要工作行事历");

  test("is taken where the plan is nothing but its schedule", () => {
    const bytes = planFile(`${calendar}${text("说明：各工会小组照此办理。")}`);
    const done = put(bytes);
    expect(done).toMatchObject({ how: "heading", text: "青禾小学工会2025年主要工作行事历", warnings: [] });
    expect(linesOf(done.bytes).slice(0, 3)).toEqual([
      ...["青禾小学工会2025年主要工作行事历", NEW, "说明：各工会小组照此办理。"],
    ]);
    expect(Buffer.compare(put(done.bytes).bytes, done.bytes)).toBe(0);
  });

  test("is not taken where chapters follow it, or another heading names the schedule", () => {
    const chapters = `${calendar}${heading("一、指导思想")}${text("服务会员。")}${SIGNATURE}`;
    expect(put(planFile(chapters))).toMatchObject({ how: "end" });
    const both = `${calendar}${text("说明。")}${SIGNATURE}${heading("附件：活动安排")}`;
    expect(put(planFile(both))).toMatchObject({ how: "heading", text: "附件：活动安排" });
  });
});

describe("places of the same name", () => {
  const candidates = (bytes: Uint8Array) => {
    const place = choosePlace(opened(bytes), "auto", YEAR);
    return place.ok ? place.value : "candidates" in place.fault && place.fault.candidates;
  };

  test("are told apart by the line above the table", () => {
    const bytes = usualPlan(
      `${text("（一）学校安排")}${handMade(ROWS)}${text("（二）分会安排")}${handMade(ROWS)}`,
    );
    expect(candidates(bytes)).toMatchObject([
      { place: "block:12", text: "五、工作进度安排 › （一）学校安排" },
      { place: "block:14", text: "五、工作进度安排 › （二）分会安排" },
    ]);
  });

  test("are told apart by the first row, and by their order where that is the same", () => {
    const other = [ROWS[0] ?? [], ["3月", "植树", "青年组"]];
    expect(candidates(usualPlan(`${handMade(ROWS)}${BLANK}${handMade(other)}`))).toMatchObject([
      { text: "五、工作进度安排 › 9月 | 旧年迎新 | 旧年工会" },
      { text: "五、工作进度安排 › 3月 | 植树 | 青年组" },
    ]);
    expect(candidates(usualPlan(`${handMade(ROWS)}${BLANK}${handMade(ROWS)}`))).toMatchObject([
      { text: "五、工作进度安排 › 9月 | 旧年迎新 | 旧年工会（第1处）" },
      { text: "五、工作进度安排 › 9月 | 旧年迎新 | 旧年工会（第2处）" },
    ]);
  });

  test("are told apart by what follows two equal headings", () => {
    const bytes = planFile(
      `${PLAN_BODY}${heading("工作进度安排")}${text("上半年的。")}${heading("工作进度安排")}${text("下半年的。")}${SIGNATURE}`,
    );
    expect(candidates(bytes)).toMatchObject([
      { place: "block:10", text: "工作进度安排 › 上半年的。" },
      { place: "block:12", text: "工作进度安排 › 下半年的。" },
    ]);
  });
});

describe("a table of ours in another chapter", () => {
  test("hands its mark to the new one and keeps its words; the officer is told", () => {
    const once = put(usualPlan());
    const moved = put(once.bytes, TABLE, "heading:四、工作保障措施");
    expect(moved.warnings).toEqual([{ code: "marked-elsewhere", heading: "五、工作进度安排" }]);
    expect(linesOf(moved.bytes).filter((line) => line === NEW)).toHaveLength(2);
    expect(xmlOf(moved.bytes).match(/_UnionSchedule/g)).toHaveLength(1);
    const unmarked = xmlOf(once.bytes).replace(/<w:bookmarkStart[^>]*><w:bookmarkEnd[^>]*>/, "");
    expect(xmlOf(moved.bytes).replace(/<w:tbl>.*?<\/w:tbl>/s, "")).toBe(unmarked);
    const next = put(moved.bytes);
    expect(next).toMatchObject({ how: "mark", warnings: [] });
    expect(Buffer.compare(next.bytes, moved.bytes)).toBe(0);
  });

  test("or a list of ours does the same, from its first line to its last", () => {
    const once = put(usualPlan(), TABLE, "auto", { layout: "list" });
    const moved = put(once.bytes, TABLE, "heading:四、工作保障措施", { layout: "table" });
    expect(moved.warnings).toMatchObject([{ code: "marked-elsewhere", heading: "五、工作进度安排" }]);
    expect(xmlOf(moved.bytes).match(/<w:bookmark(Start|End)/g)).toHaveLength(2);
    expect(put(moved.bytes)).toMatchObject({ how: "mark", layout: "table" });
  });
});

describe("the signature", () => {
  const chapter = `${title("青禾小学工会工作计划")}${heading("一、目标")}${text("服务会员。")}`;
  const signed = `${BLANK}${right("二〇二五年九月一日")}${right("青禾小学工会委员会（盖章）")}`;

  test.each([
    ["抄送", `${signed}${BLANK}${text("抄送：区教育工会")}`],
    ["联系人", `${signed}${text("联系人：王老师")}${text("联系电话：87654321")}`],
    ["印发", `${signed}${text("青禾小学工会办公室 2025年9月1日印发")}`],
    ["a table of 抄送", `${signed}${handMade([["抄送：区教育工会。"], ["2025年9月1日印发"]])}`],
    [
      "an appendix",
      `${signed}${text("附件：经费预算")}${handMade([["项目", "金额"]])}${text("以上合计两项。")}`,
    ],
    [
      "an appendix that is signed itself",
      `${signed}${text("附件1")}${text("经费预算")}${right("2025年9月2日")}`,
    ],
  ])("is found before %s", (_, after) => {
    const done = put(planFile(`${chapter}${after}`));
    expect(linesOf(done.bytes).slice(2, 6)).toEqual([...["服务会员。", NEW, "", "二〇二五年九月一日"]]);
  });

  test("has the note of attachments above it", () => {
    const done = put(planFile(`${chapter}${text("附件：1. 经费预算表")}${signed}`));
    expect(linesOf(done.bytes).slice(2, 5)).toEqual(["服务会员。", NEW, "附件：1. 经费预算表"]);
  });

  test.each([
    ["附件：工会2025年重点工作", text("请照此办理。")],
    ["附件：青禾小学工会工作计划", heading("一、报送要求")],
  ])("of a notice is not the end of the plan that comes with it: %s", (appendix, words) => {
    const notice = `${words}${right("2025年9月1日")}${text(appendix)}`;
    const own = `${heading("一、目标")}${text("服务会员。")}`;
    const done = put(planFile(`${notice}${own}${right("2025年8月30日")}`));
    expect(linesOf(done.bytes).slice(4, 6)).toEqual(["服务会员。", NEW]);
  });

  test("is not a last item that ends in a body's name", () => {
    const body = `${chapter}${text("走访各分会")}${heading("附：重点活动")}${text("健步走")}`;
    expect(linesOf(put(planFile(`${body}${signed}`)).bytes).slice(3, 7)).toEqual([
      ...["走访各分会", "附：重点活动", "健步走", NEW],
    ]);
  });

  test("may be missing before an appendix", () => {
    const done = put(planFile(`${chapter}${text("附件：经费预算")}${text("慰问两项")}`));
    expect(linesOf(done.bytes).slice(2, 5)).toEqual(["服务会员。", NEW, "附件：经费预算"]);
  });
});

describe("bookmarks in an old table's header", () => {
  const header = (markers: string) =>
    usualPlan(handMade(ROWS).replace("<w:r>", `${markers}<w:r>`).replaceAll("楷体", "隶书"));

  test.each([
    [
      "the place where Word was left",
      '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>',
    ],
    ["an end whose start was lost long ago", '<w:bookmarkEnd w:id="7"/>'],
    ["a start whose end was lost long ago", '<w:bookmarkStart w:id="7" w:name="_Ref1"/>'],
  ])("stay, and the new rows take the table's look: %s", (_, markers) => {
    const first = put(header(markers));
    const xml = xmlOf(first.bytes);
    expect(first).toMatchObject({ how: "table", replaced: true });
    expect(xml).toContain(markers);
    expect(xml.match(/隶书/g)?.length).toBeGreaterThan(9);
    expect(linesOf(first.bytes)).toContain(OLD);
    const shorter = { rows: TABLE.rows.slice(0, 1) };
    const second = put(first.bytes, shorter);
    expect(second).toMatchObject({ how: "mark", replaced: true });
    expect(Buffer.compare(put(second.bytes, shorter).bytes, second.bytes)).toBe(0);
  });
});
