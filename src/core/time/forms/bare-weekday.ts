import { misread, type TimeForm } from "../time-form.ts";

/** 「周五下午」: every Friday, or the one of a week that stands elsewhere; asked, with 每周五 ready. */
export const bareWeekday: TimeForm = {
  needs: "W",
  pattern: /^W[a-fDz].*$/,

  read([code], { read, words }) {
    return read(`E${code}`) && misread("ambiguous", code, [`每${words(code)}`]);
  },
};
