import { describe, expect, test } from "vitest";
import { chooseColumns, offerAt, offerColumns } from "../../../src/core/reading/offer-columns.ts";
import { readSchedule } from "../../../src/core/reading/read-schedule.ts";
import { grid } from "../../fixtures/grid.ts";
import { read, told } from "./read.ts";

const TITLE = ["2026年1-6月工会工作安排"];
const WORK = [
  ["3月", "召开工会委员会议，布置工作", "工会委员会", "会议室"],
  ["4月", "健步走活动", "文体委员", "操场"],
  ["5月", "民主评议职工之家", "李林、周浩", "礼堂"],
];

describe("a table without a header", () => {
  test("is read by what stands in its columns, below its title, and says so", () => {
    const schedule = read([grid("安排表", [TITLE, ["单位：青禾小学工会"], ...WORK])], { headless: true });
    expect(schedule.title).toBe(TITLE[0]);
    expect(told(schedule)).toEqual([
      { cell: "A3", rows: "3", time: "3月", items: "召开工会委员会议，布置工作", owners: "工会委员会" },
      { cell: "A4", rows: "4", time: "4月", items: "健步走活动", owners: "文体委员" },
      { cell: "A5", rows: "5", time: "5月", items: "民主评议职工之家", owners: "李林|周浩" },
    ]);
    expect(schedule.rows[0]?.extra).toEqual({ D列: "会议室" });
    expect(schedule.tables).toMatchObject([{ headerRow: 2, headerEnd: 1, guessed: true }]);
  });

  test("counts its rows in a column that is no time", () => {
    const counted = WORK.map((row, at) => [at + 1, ...row]);
    expect(told(read([grid("安排表", counted)], { headless: true }))).toMatchObject([
      { cell: "B1", time: "3月" },
      { cell: "B2", time: "4月" },
      { cell: "B3", time: "5月" },
    ]);
  });

  test("is not looked for beside a table with one", () => {
    const headed = grid("安排表", [
      ["时间", "工作内容"],
      ["9月", "换届选举"],
    ]);
    const beside = grid("草稿", WORK);
    expect(read([headed, beside], { headless: true }).rows).toHaveLength(1);
  });

  test.each([
    [
      "names beside days",
      [
        ["9月1日", "李林"],
        ["9月2日", "周浩"],
        ["9月3日", "王青"],
      ],
    ],
    [
      "sums beside days",
      [
        ["9月1日", 200],
        ["9月2日", 300],
      ],
    ],
    [
      "words of a header above",
      [
        ["月份", "一周一会"],
        ["3月", "工会委员会例会"],
        ["4月", "民管小组会议"],
      ],
    ],
    ["text alone", [["请各小组按时报送材料"], ["材料一式两份"]]],
    ["a register by its title", [["工会会员福利发放登记"], ...WORK]],
  ])("no schedule: %s", (_, rows) => {
    expect(readSchedule([grid("安排表", rows)], { headless: true })).toMatchObject({ ok: false });
  });
});

describe("指定列 without a header", () => {
  const sheet = grid("安排表", [TITLE, ...WORK], { merges: ["A1:D1"] });
  const offer = offerAt(sheet, null);
  const choice = chooseColumns(
    offer,
    offer.columns.map(({ role }) => role),
  );
  if (!choice.ok) throw new Error(choice.fault);
  const columns = [choice.value];

  test("is offered what stands in the columns", () => {
    expect(offer.columns.map(({ role }) => role)).toEqual(["time", "items", "owners", "extra"]);
    expect(offerColumns(sheet)).toMatchObject({ from: "found", header: null });
  });

  test("the title is no work", () => {
    const schedule = read([sheet], { columns });
    expect(schedule.title).toBe(TITLE[0]);
    expect(told(schedule).map(({ cell }) => cell)).toEqual(["A2", "A3", "A4"]);
    expect(schedule.tables[0]?.guessed).toBeUndefined();
  });

  test("does not fit any more where a column was put in before, and is told", () => {
    const moved = grid("安排表", [TITLE, ...WORK.map((row) => ["工会", ...row])]);
    const schedule = read([moved], { columns, headless: true });
    expect(schedule.unfit).toEqual([{ sheet: "安排表", cell: "A2", was: "", now: "工会" }]);
    expect(told(schedule)[0]).toMatchObject({ cell: "B2", time: "3月" });
  });

  test("nor where a header was put above", () => {
    const headed = grid("安排表", [TITLE, ["时间", "工作内容", "责任部门"], ...WORK]);
    const schedule = read([headed], { columns });
    expect(schedule.unfit).toEqual([{ sheet: "安排表", cell: "A2", was: "", now: "时间" }]);
    expect(schedule.rows).toHaveLength(3);
  });
});
