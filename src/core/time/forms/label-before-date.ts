import { LABEL_BEFORE, pairOf, underLabel } from "../label.ts";
import { isTime, type TimeForm } from "../time-form.ts";
import { eitherOf, shareDay } from "../two-times.ts";

/** 「第一学期9-12月」「第3周9.15-9.21」: the label only says where the months lie, or which week the days are. */
export const labelBeforeDate: TimeForm = {
  needs: "T#HQ备K",
  pattern: LABEL_BEFORE,

  read([, left = "", right = ""], ask) {
    if (right.includes(":")) return undefined;
    const pair = pairOf(left, right, ask);
    const behind = ask.read(right);
    if (behind === undefined || pair.label) return behind && underLabel(pair, behind);
    if (!isTime(behind)) return behind;
    const week = ask.read(left);
    if (isTime(week) && !shareDay(week, behind)) return eitherOf(pair);
    return behind.precision === "day" ? behind : undefined;
  },
};
