import { dayFromNumber, dayNumber } from "../../model/day.ts";
import { readAlone } from "../place-point.ts";
import { readNumber } from "../point.ts";
import { type FormReading, misread, type TimeForm, understood } from "../time-form.ts";

const EPOCH = dayNumber("1899-12-30");

/** A whole number from 2000 to 2099 in Excel's count of days (1900 system). */
function fromSerial(text: string): FormReading | undefined {
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (serial < 36_526 || serial > 73_050) return undefined;
  const day = dayFromNumber(EPOCH + serial);
  return understood([[day, day]], "day", { excelSerial: serial });
}

/** 「9-12」: months or a day. Excel itself would take it for a date. */
function twoNumbers(text: string): FormReading | undefined {
  const [left, right, ...more] = text.split(/[-至到、,]/).map(readNumber);
  if (!left || !right || more.length > 0 || left.next || right.next || right.year !== undefined)
    return undefined;
  const year = left.year === undefined ? "" : `${left.year}年`;
  const asMonths = [`${year}${left.month}-${right.month}月`, `${year}${left.month}、${right.month}月`];
  const asDay = `${year}${left.month}月${right.month}日`;
  const list = /[、,]/.test(text);
  return misread("ambiguous", text, list ? asMonths.reverse() : [asMonths[0] ?? "", asDay]);
}

/** 「9」: a month although nothing says so; 「9-12」 and 「十一」 may be two things; 「45724」 is a day in Excel. */
export const bareNumber: TimeForm = {
  name: "bare-number",
  examples: ["9", "09", "九", "2024年9", "9-12", "5-3", "9至12", "10、11", "十一", "45724", "13"],

  read(text, frame) {
    const serial = fromSerial(text);
    if (serial !== undefined) return serial;
    const number = readNumber(text);
    if (number === undefined) return twoNumbers(text);
    if (text === "十一") return misread("ambiguous", text, ["11月", "10月1日"]);
    const reading = readAlone({ ...number, unit: "month" }, frame);
    if (!reading.ok) return reading;
    return { ok: true, value: { ...reading.value, flags: { inferredUnit: "month" } } };
  },
};
