import { frameWindow } from "../../model/frame.ts";
import { misread, type TimeForm, time } from "../time-form.ts";

/** 「全年」「常态化」「本学期」: the whole of the plan, understood without a question. */
export const allPeriod: TimeForm = {
  needs: "OYST=",
  pattern: /^(?:(\d{4})Y?(?:\[Y|(?<=Y)Y?y)|(?:O?@?[[\]][YST]|O@?[YST]?|[ST][yIO]|Yy|=|a\[?[YS])O?[Vy工s]?)$/,

  read([code, year], { frame, read }) {
    if (year !== undefined) return read(`${year}Y`);
    if (frame === undefined) return misread("no-frame", code);
    const ofTerm = frame.kind === "term";
    const unclear = code === "]T" && !ofTerm;
    return time(
      [frameWindow(frame)],
      ofTerm ? "term" : "year",
      { allPeriod: true },
      unclear ? ["which-term"] : [],
    );
  },
};
