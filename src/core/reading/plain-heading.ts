const MARKS = "\\s—–―─=_*~·•★☆●○◆◇■□▲△※▶►";
/** Signs and lines that set a heading off: 「★9月」「—— 九月 ——」. */
const SET_OFF = new RegExp(`^[${MARKS}-]+|[${MARKS}-]+$`, "g");
/** What may enclose it as a whole, but no round brackets: in these a month may be the day of signing. */
const ENCLOSED =
  /^(?:【([^【】]+)】|「([^「」]+)」|『([^『』]+)』|《([^《》]+)》|〔([^〔〕]+)〕|\[([^[\]]+)\])$/;

/** 「（一）」 before the name of a month. */
const BRACKETED_NUMBER =
  /^[（(](?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[）)]\s*[、.．]?\s*(?=[0-9元正一二三四五六七八九十]{1,3}\s*月)/;
/** A number in the other script than the month: 「一、9月」「9、一、二月」. */
const OTHER_SCRIPT =
  /^(?:[一二三四五六七八九十]{1,3}、\s*(?=[0-9])|[0-9]{1,2}、\s*(?=[一二三四五六七八九十元]))/;
const SAME_SCRIPT = /^([一二三四五六七八九十]{1,3})、\s*([元正一二三四五六七八九十]{1,2})\s*月(?!.*、)/;
const MONTHS = ["元", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** Whether 「一、九月」 is a number and a month: 「七、八月」, one behind the other, are two months. */
function isNumbered(number: string, month: string): boolean {
  return MONTHS.indexOf(number) + 1 !== MONTHS.indexOf(month);
}

function withoutNumber(text: string): string {
  const bare = text.replace(BRACKETED_NUMBER, "").replace(OTHER_SCRIPT, "");
  const [, number, month] = SAME_SCRIPT.exec(bare) ?? [];
  if (number === undefined || month === undefined || !isNumbered(number, month)) return bare;
  return bare.slice(bare.indexOf("、") + 1).trim();
}

/** The words of a heading without what sets it off, encloses or numbers it: 「【9月】」「★9月」「（一）9月」 give 9月. */
export function plainHeading(text: string): string {
  const bare = text.replace(SET_OFF, "");
  const enclosed = ENCLOSED.exec(bare)
    ?.slice(1)
    .find((one) => one !== undefined);
  return withoutNumber((enclosed ?? bare).trim());
}
