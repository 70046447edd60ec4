import { type FoundTime, isTime } from "./time-at.ts";

const WEEKDAY = "[(\\[]? *(?:周|星期|礼拜)[一二三四五六日天] *[)\\]]?";
const CLOCK = "\\d{1,2}(?::\\d{2}(?!\\d)|[点时](?:半|\\d{1,2}分?)?)";
const RANGE = `${CLOCK}(?: *(?:[-至到~]|--) *${CLOCK})?`;
/** 早 and 晚 begin words of their own: 早会, 晚会. */
const PART = "(?:[上下中]午|早上|晚上|傍晚|全天|[早晚](?= *(?:$|[:,\\-0-9]| {2})))";
const BEHIND = new RegExp(`^ *(?:${WEEKDAY})? *(?:${PART})? *(?:${RANGE})?`);

/** 「9月2日（周二）下午3:30」: the day with its weekday, the part of it and the hour behind it. */
export function withTimeOfDay(shadow: string, day: FoundTime): FoundTime {
  const [behind = ""] = BEHIND.exec(shadow.slice(day.end, day.end + 40)) ?? [];
  const end = day.end + behind.trimEnd().length;
  return end > day.end && isTime(shadow.slice(day.at, end)) ? { ...day, end } : day;
}
