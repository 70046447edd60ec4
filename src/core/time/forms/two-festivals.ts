import type { Interval } from "../../model/day.ts";
import { festivalNamed } from "../festival-words.ts";
import { type FormReading, misread, type TimeForm, understood } from "../time-form.ts";

const WORDS =
  /^(?<names>两节|双节|元旦节?春节|(?:中秋节?国庆节?|国庆节?中秋节?))(?:(?<off>假期|长假|放假)|期间|之际|(?:即将)?(?:来临|到来)之际)?$/;

const PAIRS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["两节", ["元旦", "春节"]],
  ["双节", ["中秋", "国庆"]],
]);

/** 「两节」「双节」「元旦春节」: the days of both festivals, roughly. */
export const twoFestivals: TimeForm = {
  name: "two-festivals",
  needs: ["节旦庆"],
  examples: ["两节期间", "双节", "元旦春节", "中秋国庆期间", "中秋国庆假期"],

  read(text, frame, inner) {
    const { names, off = "" } = WORDS.exec(text)?.groups ?? {};
    if (names === undefined) return undefined;
    if (frame === undefined) return misread("no-frame", text);
    const pair = PAIRS.get(names) ?? (names.startsWith("元旦") ? ["元旦", "春节"] : ["中秋", "国庆"]);
    const days: Interval[] = [];
    const doubts: string[] = [];
    for (const name of pair) {
      const reading: FormReading | undefined = festivalNamed(name) && inner(name + off);
      if (!reading?.ok) return misread("festival-not-in-frame", text, reading?.fault.suggestions ?? []);
      days.push(...reading.value.intervals);
      doubts.push(...reading.value.doubts);
    }
    return understood(days, "day", off === "" || doubts.length > 0 ? { approximate: true } : {}, doubts);
  },
};
