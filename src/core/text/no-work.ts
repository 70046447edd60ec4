const LONGEST = 16;
const OPENING = "[（(【[]";
const CLOSING = "[）)】\\]]";
const NOTHING = [
  "(?:[本当][月周])?(?:(?:暂时?)?(?:无|没有)|暂时?[未不])(?:工作|活动){0,2}(?:安排|计划|任务)?",
  "[寒暑]假(?:放假|期间?|休息)?",
  "放?[寒暑]?假期?|休假",
  "略|[-—–/／\\\\]+",
];
/** 「国庆放假」 is no work only in brackets; without them it may be a line that the officer wants. */
const HOLIDAY = "(?:国庆|中秋|元旦|春节|清明|劳动|五一|端午|寒|暑|法定|小?长)*[节假日、]*(?:放假|休假|调休)";
const NO_WORK = new RegExp(
  `^(?:${OPENING}?(?:${NOTHING.join("|")})${CLOSING}?|${OPENING}${HOLIDAY}${CLOSING})[。.]?$`,
);

/** 「/」「—」「无」「本月无安排」「（寒假）」「略」 where work would stand: there is none, in a cell as in a line. */
export function saysNoWork(text: string): boolean {
  return text.length <= LONGEST && NO_WORK.test(text.replace(/\s/g, ""));
}
