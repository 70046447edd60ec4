import { LABEL_BEFORE, pairOf, underLabel } from "../label.ts";
import type { TimeForm } from "../time-form.ts";

/** 「第一学期9-12月」「第3周9.15-9.21」: the label only says where the months lie, or which week the days are. */
export const labelBeforeDate: TimeForm = {
  name: "label-before-date",
  needs: ["学年周期批段开"],
  examples: ["第一学期9-12月", "第二学期3月", "第3周 9.15-9.21", "第一期 9月4日—10日", "上半年5月"],

  read(text, _frame, inner) {
    const { left, right } = LABEL_BEFORE.exec(text)?.groups ?? {};
    if (left === undefined || right === undefined || right.includes(":")) return undefined;
    const pair = pairOf(left, right, inner);
    const behind = inner(right);
    if (behind === undefined || pair.label) return behind && underLabel(pair, behind);
    return behind.ok && behind.value.precision !== "day" ? undefined : behind;
  },
};
