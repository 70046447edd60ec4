import { misread, type TimeForm } from "../time-form.ts";

const WORDS = /^(?:周|星期|礼拜)[一二三四五六日天]/;

/** 「周五下午」: every Friday, or the one of a week that stands elsewhere; asked, with 每周五 ready. */
export const bareWeekday: TimeForm = {
  name: "bare-weekday",
  needs: ["周期拜"],
  examples: ["周五下午3:00-4:00", "周五", "星期三"],

  read(text, _frame, inner) {
    if (!WORDS.test(text)) return undefined;
    return inner(`每${text}`) && misread("ambiguous", text, [`每${text}`]);
  },
};
