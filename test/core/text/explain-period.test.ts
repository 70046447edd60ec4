import { describe, expect, test } from "vitest";
import { explainPeriod } from "../../../src/core/text/explain-period.ts";
import { readFrame } from "../../../src/core/time/read-frame.ts";
import { readPeriod } from "../../../src/core/time/read-period.ts";
import { calendarYear, schoolYear } from "../time/frames.ts";

describe("what an officer is told about a time that stays closed", () => {
  test.each([
    ["13月", "没有“13月”", "请写成1到12月，例如“9月”"],
    ["3-13月", "没有“13月”", "请写成1到12月，例如“9月”"],
    ["4月31日前", "没有“4月31日”这一天", "可以改成“4月30日前”或“4月底前”"],
    ["周五下午", "“周五下午”没有写清楚", "可以改成“每周五下午”"],
    ["闰八月", "2024—2025学年里没有“闰八月”", "请改写成月份，例如“1-2月”"],
    ["等通知", "“等通知”还没有定下时间", "请先写一个大致的月份，例如“10月”；全年都做的写“全年”"],
    ["24.9", "看不懂时间段“24.9”", "可以改成“2024年9月”"],
    ["10月（9月10日）", "“10月（9月10日）”可以有两种理解", "可以改成“10月”或“9月10日”"],
    ["团建", "看不懂时间段“团建”", "请写成月份，例如“9月”或“3-4月”"],
    ["二月三十日", "没有“二月三十日”这一天", "可以改成“2月28日”或“2月底”"],
    ["9-12", "“9-12”可以有两种理解", "可以改成“9-12月”或“9月12日”"],
    ["", "时间段还没有填", "请写成月份，例如“9月”或“3-4月”"],
    ["第六周", "看不出“第六周”是哪个学期", "请写明学期或月份，例如“第一学期第六周”“9月”"],
    [
      "第一学期第六周",
      "还不知道“第一学期第六周”是几月几日",
      "请填开学第一周的日期，之后自动换算；也可以改写成月份，例如“10月”",
    ],
    ["第一学期第30周", "没有“第一学期第30周”", "请改成有的教学周，例如“第十周”"],
  ])("“%s”", (text, message, advice) => {
    const reading = readPeriod(text, schoolYear);
    expect(reading.ok || explainPeriod(reading.fault, schoolYear)).toEqual({ message, advice });
  });

  test("a range across New Year names the plan and offers 次年", () => {
    const reading = readPeriod("12-1月", calendarYear);
    expect(reading.ok || explainPeriod(reading.fault, calendarYear)).toEqual({
      message: "在2023年里，“12-1月”的开头比结尾还晚",
      advice: "可以改成“12月—次年1月”或“1-12月”",
    });
  });

  test.each(["2024-2026学年", "工会工作计划", "20__年计划", "2024-2025学年第三学期", ""])(
    "the title “%s” gets one sentence and a way on, without a letter of English",
    (title) => {
      const frame = readFrame(title);
      const said = frame.ok ? undefined : explainPeriod(frame.fault);
      expect(said?.message).toMatch(/\p{Script=Han}/u);
      expect(`${said?.message}${said?.advice}`).not.toMatch(/[a-z]{3,}|失败|非法|异常|。.*。/);
    },
  );
});
