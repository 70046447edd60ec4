import { leadingNumber } from "../../text/numbering.ts";
import { plainWords } from "./plain-words.ts";
import type { PlanUnit, TextLine } from "./plan-lines.ts";

const DAY = "20\\d{2}[年./-]\\d{1,2}[月./-]\\d{1,2}日?";
const CLOCK = "\\d{1,2}:\\d{2}(?::\\d{2})?";
/** What a page says of its text, under its label or with a number. */
const SAID =
  "(?:(?:文章|信息|稿件)?来源|作者|(?:责任)?编辑|发布|审核|供稿|撰稿|字[号体])(?:者|人|单位|部门)? ?:|(?:浏览|点击|阅读)(?:次数|量|数|率)? ?[:\\d]";
/** 「2025年1月10日 08:30 来源：校工会 浏览：210次」, also a day and seconds alone. */
const PUBLISHED = new RegExp(`^${DAY} ?(?:(?:${CLOCK})? ?[(【[]?(?:${SAID})|\\d{1,2}:\\d{2}:\\d{2}$)`);
/** To whom the page belongs. */
const OWNED =
  /版权所有|copyright|ICP[备證证]|公网安备|^(?:地址|校址|学校地址):.{0,40}(?:邮编|邮政编码|电话)/i;
const PAGE_NAME = "(?:[上下]一?页|首页|尾页|末页|\\d{1,3}(?!\\d))";
/** 「[1] [2] 下一页」 */
const TURNED = new RegExp(`^(?:[[【(]?${PAGE_NAME}[\\]】)]?[ |]{0,3}){2,20}$`);
/** 「首页 > 工会工作 > 计划」 */
const PATH = /^(?:您(?:现在|当前|所在)?的?(?:当前|所在)?|当前|现在|所在的?)位置 ?:|^首页 ?[>»→]|^网站首页/;

/** 「（图/文 江雪）」「一审：江雪」 */
const CREDITED = /^[(【]?(?:图 ?[/、] ?文|文 ?[/、] ?图|(?:通讯员|[一二三初复终]审) ?[:/])[^。；]{1,40}$/;
/** 「【打印】【关闭】」 */
const BUTTONS = /^(?:[[【(](?:打印|关闭|返回|收藏|分享)(?:本页|窗口|顶部|列表)?[\]】)] ?){1,8}$/;
/** Where the text may be had and where it comes from; the name of a file alone. */
const OFFERED =
  /^(?:点击|立即|免费|点此)?下载(?:本?文档?|全文|此文|附件|Word版)|^文档为[a-z]{2,5}格式|^(?:本文|原文)(?:链接|地址|网址)|^(?:如需)?转载请|^[《(【]?[^《》。，；:：]{2,60}[.](?:docx?|xlsx?|pdf|wps|et|zip|rar)[》)】]?$/i;

/** Whether the words are what a web page has round its text. */
function isOfPage(words: string): boolean {
  if (words.length > 120) return false;
  if (TURNED.test(words)) return /页/.test(words);
  if (leadingNumber(words) !== undefined) return false;
  return [PUBLISHED, OWNED, PATH, CREDITED, BUTTONS, OFFERED].some((form) => form.test(words));
}

/** The lines of a web page round the plan and between its parts: the way to it, when it was published, whose it is. */
export function pageLines(units: readonly PlanUnit[]): ReadonlySet<TextLine> {
  const lines = units.flatMap((unit) => (unit.kind === "line" && unit.number === undefined ? [unit] : []));
  return new Set(lines.filter(({ text }) => isOfPage(plainWords(text))));
}
