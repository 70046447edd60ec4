import { expect, test } from "vitest";
import { headingTime, looksLikeTime } from "../../../src/core/reading/time-words.ts";

test.each([
  "9月",
  "10-11 月",
  "七、八月份",
  "元月",
  "3月6日—30日",
  "2024年1月",
  "第六周",
  "上旬",
  "第一学期",
  "寒假",
  "全年",
  "9",
  "9月初-10月底",
])("“%s” looks like a time", (text) => {
  expect(looksLikeTime(text)).toBe(true);
});

test.each(["召开大会", "下学期工作安排", "2024", "13", "工会委员会", "", "三八活动", "等通知"])(
  "“%s” does not look like a time",
  (text) => {
    expect(looksLikeTime(text)).toBe(false);
  },
);

test.each([
  ["三月", "三月"],
  ["三月份工作安排", "三月份"],
  ["9月：", "9月"],
  ["一、9月", "9月"],
  ["9、一、二月", "一、二月"],
  ["七、八月", "七、八月"],
  ["第一学期工作", "第一学期"],
  ["【9月】", "9月"],
  ["「九月」工作安排", "九月"],
  ["★9月", "9月"],
  ["—— 九月 ——", "九月"],
  ["（一）9月", "9月"],
  ["二、十月份", "十月份"],
  ["七、八月份", "七、八月份"],
  ["第2周（9.9-9.13）", "第2周（9.9-9.13）"],
  ["【第2周】（师德周）", "第2周"],
])("the heading “%s” stands for %s", (heading, time) => {
  expect(headingTime(heading)).toBe(time);
});

test.each(["宣教工作", "三月召开大会", "9", "一、常规工作"])("the heading “%s” names no time", (heading) => {
  expect(headingTime(heading)).toBeUndefined();
});
