const DIGITS = "零一二三四五六七八九";

/** The Chinese numeral of 1 to 999: 九, 十二, 四十一, 一百零三, 一百一十四. */
export function chineseNumber(number: number): string {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  if (hundreds === 0) return `${tens > 1 ? DIGITS[tens] : ""}${tens > 0 ? "十" : ""}${lastDigit(ones)}`;
  const rest =
    tens === 0 && ones > 0 ? `零${DIGITS[ones]}` : `${tens > 0 ? `${DIGITS[tens]}十` : ""}${lastDigit(ones)}`;
  return `${DIGITS[hundreds]}百${rest}`;
}

function lastDigit(ones: number): string {
  return ones === 0 ? "" : DIGITS.charAt(ones);
}

/** A Chinese numeral of up to three places, as a source for regular expressions. */
export const CHINESE_NUMBER = "[一二三四五六七八九十百零〇廿卅]{1,6}";

const PLACES =
  /^(?:([一二三四五六七八九])百[零〇]?)?(?:([一二三四五六七八九]?)(十)|(廿|卅))?([一二三四五六七八九]?)$/;

/** The number that 「四十」「一百一十四」「12」 write; undefined for what writes none from 1 to 999. */
export function writtenNumber(text: string): number | undefined {
  if (/^\d{1,3}$/.test(text)) return Number(text) || undefined;
  const places = PLACES.exec(text);
  if (places === null) return undefined;
  const [, hundreds = "", tens = "", ten, short, ones = ""] = places;
  const tenth =
    ten !== undefined
      ? tens === ""
        ? 1
        : DIGITS.indexOf(tens)
      : short === "廿"
        ? 2
        : short === "卅"
          ? 3
          : 0;
  const hundredth = hundreds === "" ? 0 : DIGITS.indexOf(hundreds);
  return hundredth * 100 + tenth * 10 + (ones === "" ? 0 : DIGITS.indexOf(ones)) || undefined;
}

/** The year that 「2024」「24」「二〇二四」「二○二四」 write; two digits are of the years around it, 1950 to 2049. */
export function writtenYear(text: string): number | undefined {
  const digits = text.replace(/[〇○◯零一二三四五六七八九]/g, (sign) =>
    String(Math.max(0, DIGITS.indexOf(sign))),
  );
  if (/^\d\d$/.test(digits)) return Number(digits) + (digits < "50" ? 2000 : 1900);
  return /^(?:19|20|21)\d\d$/.test(digits) ? Number(digits) : undefined;
}
