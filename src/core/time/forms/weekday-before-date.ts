import type { TimeForm } from "../time-form.ts";

/** 「周一（3月3日）」, in shorthand; the date may stand in brackets or right behind. */
export const WEEKDAY_BEFORE =
  /^(W[a-fDz])(?:\((?=.*\)$))?((?:\d{4}Y)?(?:\d\d?|[a-jm]{1,2})(?:M(?:\d\d?|[a-jkl]{1,3})D|[./]\d\d?))\)?$/;

/** 「周一（3月3日）」「星期六 3月8日」: a day, its weekday before it. */
export const weekdayBeforeDate: TimeForm = {
  needs: "W",
  pattern: WEEKDAY_BEFORE,

  read: ([, weekday = "", date = ""], ask) => ask.read(`${date}${weekday}`),
};
