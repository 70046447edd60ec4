import { misread, type TimeForm } from "../time-form.ts";

/** 「安全生产月」「敬老月」: a month that goes by its work; 师德月 is not the same one everywhere. */
export const activityMonth: TimeForm = {
  needs: "活",
  pattern: /^活(.M)?[I$]*$/,

  read([code, month], { read }) {
    return month === undefined ? misread("ambiguous", code, ["9月", "3月"]) : read(month);
  },
};
