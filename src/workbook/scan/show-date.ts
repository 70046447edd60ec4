import { dayFromNumber, partsOf } from "../../core/model/day.ts";
import { chineseNumber } from "../../core/text/chinese-number.ts";
import { weekdaySign } from "../../core/text/weekday-sign.ts";
import { chineseDigits } from "./chinese-digits.ts";
import { languageOf, monthName, type NameLanguage, weekdayName } from "./date-names.ts";

/** A moment as the parts that format codes show. */
interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 1 is Monday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Tenths of a second; finer parts are shown by no plan. */
  readonly tenth: number;
  readonly serial: number;
}

const DAY = 86_400;
/** 31 December 9999, the last day Excel shows. */
const LAST = 2_958_465;
/** Day number of the serial 0 from 1 March 1900 on. */
const EPOCH = -25_569;

/** Shows a serial; undefined where Excel shows ####. */
type ShowDate = (serial: number) => string | undefined;

/** How serials are shown under the section of a date or time code, e.g. 45536 under `m"月"d"日"` as 9月1日. */
export function showDate(section: string): ShowDate {
  const tokens = tokensOf(section);
  const tenths = tokens.includes(".0");
  const clock12 = tokens.some((token) => /^(am\/pm|a\/p|上午\/下午)$/i.test(token));
  const chinese = /\[dbnum1\]/i.test(section);
  const language = languageOf(section);
  const shows = tokens.map((token, index) => showToken(token, { tokens, index, clock12, chinese, language }));
  return (serial) => {
    if (serial < 0 || serial >= LAST + 1) return undefined;
    const moment = momentOf(serial, tenths);
    let text = "";
    for (const show of shows) text += typeof show === "string" ? show : show(moment);
    return text;
  };
}

function momentOf(serial: number, tenths: boolean): Moment {
  const steps = tenths ? 10 : 1;
  const total = Math.round(serial * DAY * steps);
  const day = Math.floor(total / (DAY * steps));
  const second = Math.floor((total % (DAY * steps)) / steps);
  const { year, month, day: date } = civil(day);
  return {
    year,
    month,
    day: date,
    weekday: ((day + 5) % 7) + 1,
    hour: Math.floor(second / 3600),
    minute: Math.floor(second / 60) % 60,
    second: second % 60,
    tenth: total % steps,
    serial,
  };
}

/** Excel counts a 29 February 1900 that never was, and calls the day before the first one 1900-01-00. */
function civil(day: number): ReturnType<typeof partsOf> {
  if (day === 0) return { year: 1900, month: 1, day: 0 };
  if (day === 60) return { year: 1900, month: 2, day: 29 };
  return partsOf(dayFromNumber(day + EPOCH + (day < 60 ? 1 : 0)));
}

/** Codes and literals of a section in order; literals keep their quotes, so that they cannot be taken for codes. */
function tokensOf(section: string): readonly string[] {
  const system = /^\[\$-F800\]/i.test(section) ? 'yyyy"年"m"月"d"日"' : section;
  const bare = system.replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return (
    bare.match(/"[^"]*"?|\\.|_.|\*.|\[[hms]+\]|am\/pm|a\/p|上午\/下午|y+|m+|d+|h+|s+|e+|aaa+|\.0|[\s\S]/gi) ??
    []
  );
}

interface Place {
  readonly tokens: readonly string[];
  readonly index: number;
  readonly clock12: boolean;
  /** Digits are written 二〇二四. */
  readonly chinese: boolean;
  readonly language: NameLanguage;
}

/** A literal, or what shows the part of the moment that the token names. */
type ShowPart = string | ((moment: Moment) => string);

function showToken(token: string, place: Place): ShowPart {
  const { chinese } = place;
  switch (token.charAt(0).toLowerCase()) {
    case '"':
      return token.replaceAll('"', "");
    case "\\":
      return token.slice(1);
    case "_":
      return token.length > 1 ? " " : token;
    case "*":
      return token.length > 1 ? "" : token;
    case "y":
    case "e":
      return (moment) => year(token, moment.year, chinese);
    case "m":
      if (isMinute(place)) return (moment) => padded(moment.minute, token);
      return (moment) => month(token, moment.month, place);
    case "d":
      if (token.length > 2) return (moment) => weekdayName(token, moment.weekday, place.language);
      return (moment) => count(moment.day, token, chinese);
    case "a":
    case "上":
      return (moment) => halfDay(token, moment);
    case "h":
      return (moment) => padded(place.clock12 ? moment.hour % 12 || 12 : moment.hour, token);
    case "s":
      return (moment) => padded(moment.second, token);
    case "[":
      return (moment) => elapsed(token, moment.serial);
    default:
      return token === ".0" ? (moment) => `.${moment.tenth}` : token;
  }
}

function padded(value: number, token: string): string {
  return value < 10 && token.length > 1 ? `0${value}` : String(value);
}

function count(value: number, token: string, chinese: boolean): string {
  return chinese ? chineseNumber(value) : padded(value, token);
}

function year(token: string, value: number, chinese: boolean): string {
  const digits =
    token.length <= 2 && token.toLowerCase().startsWith("y") ? String(value).slice(2) : String(value);
  return chinese ? chineseDigits(digits) : digits;
}

function month(token: string, value: number, { chinese, language }: Place): string {
  return token.length > 2 ? monthName(token, value, language) : count(value, token, chinese);
}

/** `aaaa` 星期三, `aaa` 三; `AM/PM`, `A/P` and 上午/下午 name the half of the day. */
function halfDay(token: string, { hour, weekday }: Moment): string {
  if (/^a+$/i.test(token)) {
    const name = weekdaySign(weekday);
    return token.length < 3 ? token : token.length === 3 ? name : `星期${name}`;
  }
  const [before = "", after = ""] = token.split("/");
  return hour < 12 ? before : after;
}

/** `[h]`: hours gone by since the serial 0, more than 24 too. */
function elapsed(token: string, serial: number): string {
  const unit = token.charAt(1).toLowerCase();
  const total = Math.floor(Math.round(serial * DAY) / (unit === "h" ? 3600 : unit === "m" ? 60 : 1));
  return String(total).padStart(token.length - 2, "0");
}

/** `m` means minutes after hours and before seconds. */
function isMinute({ tokens, index }: Place): boolean {
  if ((tokens[index]?.length ?? 0) > 2) return false;
  const isUnit = (token: string) => /^\[?[ymdhs]/i.test(token);
  const before = tokens.slice(0, index).filter(isUnit).at(-1);
  const after = tokens.slice(index + 1).find(isUnit);
  return /^\[?h/i.test(before ?? "") || /^s/i.test(after ?? "");
}
