import { describe, expect, test } from "vitest";
import { readFrame } from "../../../src/core/time/read-frame.ts";

function schoolYear(from: number) {
  return { kind: "school-year", from };
}

function term(from: number, number: 1 | 2) {
  return { kind: "term", from, term: number };
}

function calendarYear(year: number, half?: 1 | 2) {
  return half === undefined ? { kind: "calendar-year", year } : { kind: "calendar-year", year, half };
}

describe("the title of a plan says its frame", () => {
  test.each([
    ["2024-2025学年", schoolYear(2024)],
    ["2024－2025学年度工会工作计划", schoolYear(2024)],
    ["2024–2025学年", schoolYear(2024)],
    ["2024—2025学年某某学校工会工作计划", schoolYear(2024)],
    ["2024——2025学年", schoolYear(2024)],
    ["2024～2025学年", schoolYear(2024)],
    ["2024~2025 学年", schoolYear(2024)],
    ["2024/2025学年", schoolYear(2024)],
    ["2024至2025学年", schoolYear(2024)],
    ["2024到2025学年", schoolYear(2024)],
    ["2024年—2025年学年", schoolYear(2024)],
    ["24-25学年工会工作安排", schoolYear(2024)],
    ["2024-25学年工会工作安排", schoolYear(2024)],
    ["1999-2000学年工会计划", schoolYear(1999)],
    ["二〇二四—二〇二五学年", schoolYear(2024)],
    ["二○二四至二○二五學年", schoolYear(2024)],
    ["2024学年工会计划", schoolYear(2024)],
    ["清溪小学2024学年度第二学期工会计划", term(2024, 2)],
    ["2024—2025学年第一学期工会工作计划", term(2024, 1)],
    ["2024-2025学年度上学期", term(2024, 1)],
    ["2024-2025学年（下）学期", term(2024, 2)],
    ["2024-2025学年秋季学期", term(2024, 1)],
    ["2022-2023学年第二学期", term(2022, 2)],
    ["2022-2023学年春季学期工会计划", term(2022, 2)],
    ["2022-2023学年工会第2学期工作计划", term(2022, 2)],
    ["2024—2025第一学期工会工作计划", term(2024, 1)],
    ["2025年春季学期工会工作安排", term(2024, 2)],
    ["2024年秋季学期", term(2024, 1)],
    ["2024年秋季—2025年春季工会工作安排", schoolYear(2024)],
    ["2024年秋季学期至次年春季学期工会工作", schoolYear(2024)],
    ["2024—2025 学年（上）工会工作安排", term(2024, 1)],
    ["2024-2025学年度(下)工会工作安排", term(2024, 2)],
    ["附件1 2024-2025学年清溪小学工会工作安排", schoolYear(2024)],
    ["表2  2024—2025学年第一学期活动一览", term(2024, 1)],
    ["附件 3 2023年工会工作安排", calendarYear(2023)],
    ["2023年工会工作要点", calendarYear(2023)],
    ["2023年度工会工作计划", calendarYear(2023)],
    ["2023中小学工会工作计划", calendarYear(2023)],
    ["二〇二三年工会工作计划", calendarYear(2023)],
    ["关于印发《清溪小学工会2023年工作计划》的通知", calendarYear(2023)],
    ["2025年下半年工会工作安排", calendarYear(2025, 2)],
    ["2025年上半年工会工作安排", calendarYear(2025, 1)],
    ["2023年工会2022—2023学年工作计划", schoolYear(2022)],
    ["清溪小学工会工作安排（2024—2025学年）", schoolYear(2024)],
    ["2024年9月—2025年1月工会工作安排", term(2024, 1)],
    ["2024年9月至2025年7月工会工作安排", schoolYear(2024)],
    ["清溪小学工会工作安排（2024年8月—2025年2月）", term(2024, 1)],
    ["清溪小学工会工作安排（2024年9月—2025年1月）", term(2024, 1)],
    ["清溪小学工会工作安排（2024.9-2025.7）", schoolYear(2024)],
    ["2024.09—2025.01工会工作安排", term(2024, 1)],
    ["2024年9月—次年1月工会工作安排", term(2024, 1)],
  ])("“%s”", (title, frame) => {
    expect(readFrame(title)).toEqual({ ok: true, value: { frame } });
  });
});

describe("what may mean something else is to be confirmed", () => {
  test.each([
    ["2024—2025年度工会工作计划", schoolYear(2024)],
    ["2024-2025年工会工作计划", schoolYear(2024)],
    ["2024年第一学期工会计划", term(2024, 1)],
    ["2022年总结暨2023年工作计划", calendarYear(2023)],
    ["2024年10月—2025年3月工会工作安排", schoolYear(2024)],
    ["2024年10月—2025年1月工会工作安排", term(2024, 1)],
    ["2024年9月至2025年4月工会工作安排", schoolYear(2024)],
    ["2024年度工会（2023-2024学年总结）安排", schoolYear(2023)],
    ["2024年工会工作安排【2023学年第二学期回顾】", term(2023, 2)],
  ])("“%s”", (title, frame) => {
    expect(readFrame(title)).toEqual({ ok: true, value: { frame, toConfirm: true } });
  });
});

describe("what says no frame is told apart", () => {
  test.each([
    ["2024-2026学年工会计划", "invalid-school-year", "2024-2026学年", ["2024—2025学年", "2025—2026学年"]],
    ["2025-2024学年", "invalid-school-year", "2025-2024学年", ["2024—2025学年"]],
    ["2021—2025年工会工作规划", "invalid-school-year", "2021—2025年", ["2021—2022学年", "2024—2025学年"]],
    ["9月份工会工作安排", "no-year", "9月份工会工作安排", []],
    ["工会工作计划", "no-year", "工会工作计划", []],
    ["20__年工会工作计划", "placeholder", "20__年", []],
    ["20xx—20xx学年工会计划", "placeholder", "20xx", []],
    ["2024—2025学年第三学期", "invalid-term", "第三学期", ["2024—2025学年第一学期", "2024—2025学年第二学期"]],
    ["2024年下学期工会计划", "ambiguous-term", "2024年下学期", ["2024年春季学期", "2024年秋季学期"]],
    ["", "empty", "", []],
  ])("“%s” is %s", (title, kind, part, suggestions) => {
    expect(readFrame(title)).toEqual({ ok: false, fault: { kind, text: title, part, suggestions } });
    expect(suggestions.filter((suggestion) => !readFrame(suggestion).ok)).toEqual([]);
  });
});
