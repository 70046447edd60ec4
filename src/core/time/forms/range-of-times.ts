import { joinTimes } from "../range.ts";
import { isStretch, isTime, misread, type TimeForm } from "../time-form.ts";
import { isSimpleTime, isWordTime } from "../word-time.ts";

/** 「9月至年底」「开学初至9月底」「国庆节至重阳节」: from one time to another, of which one at least is a word. */
export const rangeOfTimes: TimeForm = {
  needs: "-",
  pattern: /^从?(.+?)[ZI]?$/,

  read([code, body = ""], { read, words }) {
    for (const { index } of body.matchAll(/-/g)) {
      const [left, right] = [body.slice(0, index), body.slice(index + 1)];
      if (!isSimpleTime(left) || !isSimpleTime(right) || !(isWordTime(left) || isWordTime(right))) continue;
      const [one, other] = [read(left), read(right)];
      if (one === undefined || other === undefined) return undefined;
      if (!isTime(one) || !isTime(other)) return isTime(one) ? other : one;
      if (!isStretch(one) || !isStretch(other)) return undefined;
      return joinTimes(one, other) ?? misread("reversed-range", code, [`${words(right)}至${words(left)}`]);
    }
    return undefined;
  },
};
