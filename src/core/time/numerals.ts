/** A number of one or two digits, Arabic or Chinese, as a source for regular expressions. */
export const NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十廿卅〇零]{1,3})";

const DIGITS = "〇一二三四五六七八九";

function digitOf(character: string): number {
  return character === "零" ? 0 : DIGITS.indexOf(character);
}

function chineseNumber(text: string): number | undefined {
  if (text.length === 1 && text !== "十" && text !== "廿" && text !== "卅") return digitOf(text);
  const [, tens, ones] = /^([一二三四五六七八九]?十|廿十?|卅十?)([一二三四五六七八九]?)$/.exec(text) ?? [];
  if (tens === undefined) return undefined;
  const ten = tens.startsWith("廿")
    ? 2
    : tens.startsWith("卅")
      ? 3
      : tens === "十"
        ? 1
        : digitOf(tens.slice(0, 1));
  return ten * 10 + (ones ? digitOf(ones) : 0);
}

/** The number that 「9」「09」「九」「二十三」「廿三」 write; undefined for what writes none, such as 「一二」. */
export function numberOf(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  return /^[一二三四五六七八九十廿卅〇零]{1,3}$/.test(text) ? chineseNumber(text) : undefined;
}

/** The year that 「2024」「24」「二〇二四」「一一」 write; two digits are of the years around it, 1950 to 2049. */
export function yearOf(text: string): number | undefined {
  const digits = [...text].map((character) =>
    /\d/.test(character) ? Number(character) : digitOf(character),
  );
  if (digits.some((digit) => digit < 0)) return undefined;
  const year = Number(digits.join(""));
  if (digits.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return digits.length === 4 && year >= 1900 && year < 2200 ? year : undefined;
}
