import type { Recurrence } from "../model/period.ts";

const WEEKDAYS = ["", "一", "二", "三", "四", "五", "六", "日"];

const EVERY: Readonly<Record<Recurrence["freq"], string>> = {
  daily: "每天",
  weekly: "每周",
  monthly: "每月",
  quarterly: "每季度",
  termly: "每学期",
  yearly: "每年",
};

function everyWords({ freq, interval, parity }: Recurrence): string {
  if (freq === "monthly" && interval === 6) return "每半年";
  if (parity !== undefined) return parity === "odd" ? "单周" : "双周";
  if (interval === 2) return freq === "weekly" ? "隔周" : freq === "monthly" ? "隔月" : EVERY[freq];
  return EVERY[freq];
}

function dayWords({ freq, byWeekday, byMonthDay, bySetPos }: Recurrence): string {
  const days = (byWeekday ?? []).map((day) => WEEKDAYS[day] ?? "").join("、");
  const place = bySetPos === undefined ? "" : bySetPos === -1 ? "最后一个" : `第${bySetPos}个`;
  if (byMonthDay !== undefined)
    return [byMonthDay]
      .flat()
      .map((day) => `${day}日`)
      .join("、");
  if (days === "") return place === "" ? "" : bySetPos === -1 ? "最后一周" : `第${bySetPos}周`;
  return freq === "weekly" ? days : `${place}周${days}`;
}

/** 「2-3次」, behind weekdays 「各2-3次」, so that the numbers do not run into the days. */
function countWords({ count, byWeekday }: Recurrence): string {
  if (count === undefined) return "";
  const times = count[0] === count[1] ? `${count[0]}次` : `${count[0]}-${count[1]}次`;
  return byWeekday === undefined ? times : `各${times}`;
}

/** How something comes back, in its canonical words: 每周三下午, 每学期2-3次, 双周五16:20-17:00. */
export function recurrenceWords(recurrence: Recurrence): string {
  const { part = "", time = [] } = recurrence;
  return everyWords(recurrence) + dayWords(recurrence) + part + time.join("-") + countWords(recurrence);
}
