import { misread, type TimeForm } from "../time-form.ts";

/** 「待定」「择期」「根据上级安排」: no time yet, and the officer knows it. */
export const unscheduled: TimeForm = {
  needs: "!待准据暂",
  pattern: /^(?:.{0,6}[s具工]:?)?(?:!|暂|待.{0,4}s|\?.{0,6}s准)s?定?V?$|^据级*s定?V?$/,

  read([code]) {
    return misread("unscheduled", code);
  },
};
