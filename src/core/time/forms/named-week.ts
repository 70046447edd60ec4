import { roughly, type TimeForm } from "../time-form.ts";

const WORDS =
  /^(?:(?<year>\d{4}年)?)(?:全国|第.{1,3}届)?(?:全国)?(?:推普周|推广普通话宣传周|推普宣传周|普通话推广周)$/;

/** 「推普周」: the third week of September, roughly; its days are announced each year. */
export const namedWeek: TimeForm = {
  name: "named-week",
  needs: ["周"],
  examples: ["推普周", "全国推广普通话宣传周", "2024年推普周"],

  read(text, _frame, inner) {
    const groups = WORDS.exec(text)?.groups;
    if (groups === undefined) return undefined;
    const week = inner(`${groups["year"] ?? ""}9月第3周`);
    return week?.ok ? roughly(week.value) : week;
  },
};
