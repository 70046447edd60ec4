import { misread, type TimeForm } from "../time-form.ts";
import { WEEKDAY_BEFORE } from "./weekday-before-date.ts";

/** 「周五下午」「9月周五」: every Friday, or the one of a week that stands elsewhere; asked, with 每周五 ready. */
export const bareWeekday: TimeForm = {
  needs: "W",
  pattern: /^([^W]*M)?(W[a-fDz].*)$/,

  read([code, months = "", days = ""], { read, words }) {
    if (WEEKDAY_BEFORE.test(code)) return undefined;
    return read(`${months}E${days}`) && misread("ambiguous", code, [`${words(months)}每${words(days)}`]);
  },
};
