import { joinEnds, readEnds } from "../range.ts";
import type { TimeForm } from "../time-form.ts";

/** 「10-11月」「七至八月」「8月底—9月初」「3月6日—30日」: from one month, part of one or day to another. */
export const range: TimeForm = {
  needs: "-&uvwxαβγ",

  read([code], { frame }) {
    const ends = readEnds(code);
    return ends && joinEnds(ends, frame, code);
  },
};
