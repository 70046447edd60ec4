import { dayFromNumber, dayNumber } from "../../model/day.ts";
import { readAlone } from "../place-point.ts";
import { readNumber } from "../point.ts";
import { isTime, misread, type Reading, type TimeForm, time } from "../time-form.ts";

const EPOCH = dayNumber("1899-12-30");

/** A whole number from 2000 to 2099 in Excel's count of days (1900 system). */
function fromSerial(serial: number): Reading {
  if (serial < 36_526 || serial > 73_050) return undefined;
  const day = dayFromNumber(EPOCH + serial);
  return time([[day, day]], "day", { excelSerial: serial });
}

/** 「9-12」: months or a day. Excel itself would take it for a date. */
function twoNumbers(code: string): Reading {
  const [left, right, ...more] = code.split(/[-,]/).map(readNumber);
  if (!left || !right || more.length > 0 || left.next || right.next || right.year !== undefined)
    return undefined;
  const first = `${left.year === undefined ? "" : `${left.year}年`}${left.month}`;
  const [range, list] = [`${first}-${right.month}月`, `${first}、${right.month}月`];
  const isDay = code.includes("-") || right.month > 12;
  return misread("ambiguous", code, isDay ? [range, `${first}月${right.month}日`] : [list, range]);
}

/** 「9」: a month although nothing says so; 「9-12」 and 「十一」 may be two things; 「45724」 is a day in Excel. */
export const bareNumber: TimeForm = {
  pattern: /^[@[]?[\da-om][\da-omY,-]*$|^[=+].+$/,

  read([code], { frame }) {
    if (/^\d{5}$/.test(code)) return fromSerial(Number(code));
    const number = readNumber(code);
    if (number === undefined) return twoNumbers(code);
    if (code === "ja") return misread("ambiguous", code, ["11月", "10月1日"]);
    const reading = readAlone({ ...number, unit: "month" }, frame);
    return isTime(reading) ? { ...reading, flags: { inferredUnit: "month" } } : reading;
  },
};
