import { describe, expect, test } from "vitest";
import {
  bareHeading,
  leadsIn,
  matchName,
  numberLevel,
} from "../../../../src/core/reading/lists/heading-words.ts";
import { readMonthHead } from "../../../../src/core/reading/lists/month-head.ts";

describe("the schedule's name", () => {
  test.each([
    ["五、工作进度安排", 0],
    ["附件1：2025年工会工作进度安排表", 0],
    ["（三）进度安排", 1],
    ["工会主要工作行事历", 2],
    ["工會行事曆", 2],
    ["六、具体工作安排：", 3],
    ["四、主要活动安排", 4],
    ["全年主要工作安排", 5],
    ["月份工作要点", 6],
    ["每月活动安排", 4],
    ["五、时间安排", 7],
  ])("%s is one", (text, rank) => {
    expect(matchName(text)).toEqual({ rank, exact: true });
  });

  test.each([
    "三、主要工作内容及安排",
    "一、指导思想",
    "工作思路",
    "现将本学期工作安排如下：",
    "按照工作安排，开展慰问",
    "九月工作",
  ])("%s is none", (text) => {
    expect(matchName(text)).toBeUndefined();
  });

  test.each([
    ["## **五、工作进度安排：**", "工作进度安排"],
    ["（二） 活动 安排", "活动安排"],
    ["3.2 工作安排", "工作安排"],
    ["第三部分 工作安排", "工作安排"],
    ["十二月份安排", "十二月份安排"],
  ])("%s without its number is %s", (text, bare) => {
    expect(bareHeading(text)).toBe(bare);
  });

  test.each([
    ["一、目标", 1],
    ["第二部分 目标", 1],
    ["（一）目标", 2],
    ["1.目标", 3],
    ["3.8节活动", undefined],
    ["（1）目标", 4],
    ["一月目标", undefined],
  ])("%s stands at level %s", (text, level) => {
    expect(numberLevel(text)).toBe(level);
  });

  test("a sentence that leads a table in is known", () => {
    expect(leadsIn("具体安排如下表：")).toBe(true);
    expect(leadsIn("二月：")).toBe(false);
  });
});

describe("the time at the head of a line", () => {
  test.each([
    ["二月：", "二月", ""],
    ["#### 三月：", "三月", ""],
    ["七、八月：", "七、八月", ""],
    ["七-八月   组织休养", "七-八月", "组织休养"],
    ["10-11月", "10-11月", ""],
    ["1、三月", "三月", ""],
    ["2025年1月：总结", "2025年1月", "总结"],
    ["一月份：", "一月份", ""],
    ["九月（工会）：", "九月", ""],
    ["第十一周：", "第十一周", ""],
    ["暑假：", "暑假", ""],
    ["9月上旬：", "9月上旬", ""],
    ["9月下旬：走访", "9月下旬", "走访"],
    ["9月上旬-10月中旬：", "9月上旬-10月中旬", ""],
    ["9月上旬至中旬：", "9月上旬至中旬", ""],
    ["十二月底", "十二月底", ""],
    ["2025年9月主要工作：", "2025年9月", ""],
    ["九月份工作", "九月份", ""],
    ["十月重点工作安排：", "十月", ""],
    ["1.9月：召开会议", "9月", "召开会议"],
    ["12．10月", "10月", ""],
  ])("%s is %s", (line, time, rest) => {
    expect(readMonthHead(line)).toMatchObject({ time, rest });
  });

  test.each([
    ...["1、开展“三八”节活动", "三月份组织教师体检", "一日游", "十佳教师评选", "五一劳动节"],
    ...["九月工作会议纪要", "3.8节慰问", "1.9万元经费", "九月初三班级活动"],
  ])("%s has none", (line) => {
    expect(readMonthHead(line)).toBeUndefined();
  });
});
