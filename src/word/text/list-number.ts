const DIGITS = "〇一二三四五六七八九";
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

/**
 * A number of an automatic list as Word shows it, by the names of ECMA-376 part 1, 17.18.59 (ST_NumberFormat).
 *
 * A format that this version does not know is shown in digits, as LibreOffice does.
 */
export function listNumber(value: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case "decimalHalfWidth":
      return String(value);
    case "upperLetter":
      return letters(value);
    case "lowerLetter":
      return letters(value).toLowerCase();
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "chineseCounting":
    case "chineseCountingThousand":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
    case "japaneseCounting":
      return counted(value);
    case "ideographDigital":
    case "japaneseDigitalTenThousand":
    case "taiwaneseDigital":
      return String(value).replace(/\d/gu, (digit) => DIGITS.charAt(Number(digit)));
    case "ideographTraditional":
      return cyclic(STEMS, value);
    case "ideographZodiac":
      return cyclic(BRANCHES, value);
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return enclosed(value, 0x2460);
    case "decimalEnclosedParen":
      return enclosed(value, 0x2474);
    case "decimalEnclosedFullstop":
      return enclosed(value, 0x2488);
    default:
      return String(value);
  }
}

/** A … Z, AA, BB …: Word doubles the letter, it does not count on as columns do. */
function letters(value: number): string {
  if (value < 1) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = "";
  for (const [size, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return text;
}

/** 一, 十, 十一, 二十一, 一百零一 up to 九百九十九. */
function counted(value: number): string {
  if (value < 0 || value > 999) return String(value);
  if (value === 0) return "〇";
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const digit = (number: number) => DIGITS.charAt(number);
  const hundred = hundreds > 0 ? `${digit(hundreds)}百` : "";
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? "零" : "";
  const ten = tens > 0 ? `${tens > 1 || hundreds > 0 ? digit(tens) : ""}十` : "";
  return `${hundred}${gap}${ten}${ones > 0 ? digit(ones) : ""}`;
}

function cyclic(signs: string, value: number): string {
  return value < 1 ? String(value) : signs.charAt((value - 1) % signs.length);
}

/** ①, ⑴, ⒈: Unicode has twenty of each. */
function enclosed(value: number, first: number): string {
  return value >= 1 && value <= 20 ? String.fromCharCode(first + value - 1) : String(value);
}
