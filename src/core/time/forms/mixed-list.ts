import { SEPARATORS } from "../asked-forms.ts";
import { joinList, readList } from "../list.ts";
import { afterListNumber } from "../list-number.ts";
import type { TimeForm } from "../time-form.ts";

/** 「3月5日、12日」「3月上旬、5月」: a list in which not every element is a month. */
export const mixedList: TimeForm = {
  name: "mixed-list",
  needs: [`${SEPARATORS}月`],
  examples: [
    "3月5日、12日",
    "3月5、12日",
    "3月8日、5月1日",
    "3月上旬、5月",
    "9月10日-12日、20日",
    "2025年3月5日、12日",
    "3/5、3/12",
  ],

  read(text, frame) {
    const parts = readList(text);
    if (parts === undefined || afterListNumber(text) !== undefined) return undefined;
    const ofMonths = parts.every(
      ({ first, last }) => first.unit === "month" && (last?.unit ?? "month") === "month",
    );
    return ofMonths ? undefined : joinList(parts, frame, text);
  },
};
