import { misread, type TimeForm } from "../time-form.ts";

/** 「待定」「择期」「根据上级安排」: no time yet, and the officer knows it. */
export const unscheduled: TimeForm = {
  needs: "!待准据暂",
  pattern: /^(?:.{0,6}[s具工]:?)?(?:(?:!|暂)\?{0,2}|待.{0,4}s|\?.{0,6}s准)V?$|^据级*s(?:V|\?{0,2})?$/,

  read([code]) {
    return misread("unscheduled", code);
  },
};
