import { numberOf } from "./numerals.ts";

const EACH_OF = /^(?:一个?|每一个?)(?=(?:天|周|月|季度|学期|学年|年)(?:[一二两三四五六七八九\d].*次|\d))/;
const NEIGHBOURS = /(?<=[周期月年度天])([一二三四五六七八])、?([两二三四五六七八九])(?=[次场回])/;
/** 「一学期两次」 as 每学期两次, 「每周三四次」 as 3 to 4 times: two neighbouring numbers before 次 are a count. */
export function plainRecurrence(text: string): string {
  return text
    .replace(EACH_OF, "每")
    .replace(/^两周一次$/, "每两周一次")
    .replace(NEIGHBOURS, (words, least: string, most: string) => {
      const [one, other] = [numberOf(least), numberOf(most.replace("两", "二"))];
      return other === (one ?? 0) + 1 ? `${least}至${most}` : words;
    });
}
