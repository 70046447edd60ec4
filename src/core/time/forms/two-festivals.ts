import { isTime, misread, ROUGH, type TimeForm, time } from "../time-form.ts";
import { festivalSign } from "../vocabulary.ts";

const [NEW_YEAR, SPRING, MOON, NATION] = ["元旦", "春节", "中秋", "国庆"].map(festivalSign);

const WINTER = `${NEW_YEAR}[,&]?${SPRING}`;
const AUTUMN = `(?:${MOON}[,&]?${NATION}|${NATION}[,&]?${MOON})`;

/** 「两节」「双节」「元旦春节」「中秋、国庆双节」: the days of both festivals, roughly. */
export const twoFestivals: TimeForm = {
  pattern: new RegExp(
    `^(?:(nJ|${WINTER}[n>]J|${NEW_YEAR}${SPRING})|>J|${AUTUMN}[n>]J|(?!.*[,&])${AUTUMN})([假放]|[I$]*)$`,
  ),

  read([code, winter, off = ""], { frame, read }) {
    if (frame === undefined) return misread("no-frame", code);
    const holiday = /[假放]/.test(off) ? off : "";
    const found = (winter === undefined ? [MOON, NATION] : [NEW_YEAR, SPRING]).map((sign) =>
      read(sign + holiday),
    );
    const days = found.filter(isTime);
    const closed = found.find((reading) => !isTime(reading));
    if (days.length < found.length)
      return misread("festival-not-in-frame", code, closed?.kind && closed.suggestions);
    const doubts = days.flatMap((each) => each.doubts);
    const flags = holiday === "" || doubts.length > 0 ? ROUGH : {};
    return time(
      days.flatMap((each) => each.intervals),
      "day",
      flags,
      doubts,
    );
  },
};
