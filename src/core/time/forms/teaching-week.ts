import { misread, type TimeForm } from "../time-form.ts";

const NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
const WEEKS = new RegExp(
  `^(?:(?:第?[一二12]|[上下])学期)?(?:第?${NUMBER}(?:[-至到、,]第?${NUMBER})*(?:教学)?周|(?:预备|准备|备课|考试|复习)周|[单双]周周?[一二三四五六日天]?)(?:前|后|内|期间)?$`,
);

/** 「第六周」「第十、十一周」「预备周」: weeks of the term, which need the first day of school. */
export const teachingWeek: TimeForm = {
  name: "teaching-week",
  examples: ["第六周", "第6周", "第十、十一周", "第1-2周", "3周", "第二学期第三周", "预备周", "备课周"],

  read(text) {
    return WEEKS.test(text) && !/(?:^|学期)[单双]周/.test(text) ? misread("needs-calendar", text) : undefined;
  },
};
