const TOTAL =
  /^(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?|第?[一二三四1-4]季度|[上下](?:半年|学期)|第[一二12]学期|[全本]?学?[年期]度?|本学期|以上|各项|预算|经费|费用|金额|项目)?(?:合计|总计|小计|累计|共计)(?:$|[：:（(0-9一二三四五六七八九十共])|^共[0-9一二三四五六七八九十百]+(?:项|条|件|次)/;
const NOTE = /^(?:备注|說明|说明|注意事项|附注|注|填[表报](?:说明|要求))(?:[0-9一二三]{0,2}[：:]|$)/;
const SIGNATURE =
  /^(?:填[表报]人|审核人?|制表人?|编制人?|批准人?|审批人?|(?:负责人|主席|校长|领导)签[字名]|签[字名发]人?|盖章|公章|联系人|联系电话|[填制][表报](?:日期|时间|单位)|日期)[：:]|[（(](?:盖章|签章|公章|签字|签名)[）)][：:]?$/;
/** Who signs: 工会主席, 主管领导, 填表人, also 各部门负责人. */
const SIGNER =
  "(?:学校|单位|部门|工会|校|院|园|党委|党支部|党组织|行政|上级|主管|分管|经办|[填制][表报])*(?:副?主席|主管|领导|负责人|责任人|书记|校长|园长|院长|主任|组长|会长|经办人|审核人|审批人|批准人)";
/** 「工会主席签字：」「分管领导：」; 「全体领导签名活动」 is work. */
const SIGNED = new RegExp(
  `^${SIGNER}(?:审[批核阅定]|批示)?(?:[（(]?签[字名章][）)]?(?:[：:（(]|$)|(?:意见)?[：:])`,
);
/** 「审批意见：」「学校意见（盖章）」; 「征求学校意见」 is work. */
const OPINION =
  /^(?:学校|单位|部门|校?工会|党委|党支部|党组织|行政|上级|主管|分管|领导|主席|审[批核查定]|批示)+意见(?:[：:（(]|$)/;
/** Where a paper goes to, and whom to ask. */
const SENT =
  /^(?:抄[送报]|主送|报送|分送|印发|主题词|联系(?:人|方式|电话|人及电话)|(?:咨询|办公|监督|举报)?电话|电子邮箱|邮箱|报送邮箱|(?:填[表报]|报送|申报|编制)?(?:单位|部门|工会|学校)[（(](?:盖章|签章|公章)[）)])[：:]|月[0-9一二三四五六七八九十]{1,3}日印发$/;
/** 「附：…」 names a table that stands below it; only below a table it is a note. */
const ATTACHED = /^(?:附件?|附[表录注])[0-9一二三四五六七八九十]{0,2}(?:[：:]|$)/;
/** What a sentence below a table says of the table itself: 「以上安排如有变动，另行通知」. */
const OF_THE_TABLE =
  /^(?:以上|上述|本表|此表|本安排|本计划|如有|如遇|未尽|请各|请于|具体|各部门请).{0,60}(?:通知|变[动更]|调整|为准|报送|另附|解释|上报|一式|存档|备案|填写)/;
const MARKED = /^[★※☆▲]|^[*＊](?=\p{Script=Han})/u;
/** 「（本表可另附页）」「（国庆放假七天）」: a remark in brackets and nothing else. */
const BRACKETED = /^[（(【[][^（()）【】[\]]{4,}[）)】\]][。.]?$/;
const PAGE =
  /^(?:第[0-9]{1,3}页[/,，]?(?:共[0-9]{1,3}页)?|共[0-9]{1,3}页[,，]?第[0-9]{1,3}页|[-—–][0-9]{1,3}[-—–])$/;
const EXAMPLE = /^[（(【[]?(?:填写)?(?:示例|样例|范例|例如|例)(?:[）)】\]：:]|$)/;
const FULL_DATE =
  /^(?:[0-9〇零一二三四五六七八九十]{2,4})?年[0-9一二三四五六七八九十]{0,3}月[0-9一二三四五六七八九十]{0,3}日$/;

/** Year and month alone, as a table may be signed: 2024年9月, 二〇二四年九月. */
const SIGNED_MONTH = /^[0-9〇零一二三四五六七八九]{4}年[0-9一二三四五六七八九十]{1,3}月$/;

const bare = (text: string) => text.replace(/\s+/g, "");

const MAY_BE_TOTAL = /^.{0,8}[合总小累共]/;

/** 合计, 共12项: counted, not planned. */
export function isTotal(text: string): boolean {
  return MAY_BE_TOTAL.test(text) && TOTAL.test(bare(text));
}

/** 「文体类小计」「慰问费总计」: counted too, where no work stands. */
export function endsInTotal(text: string): boolean {
  return /^[^，。；：]{0,8}(?:合计|总计|小计)$/.test(bare(text));
}

/** 备注：, 说明：, 填表人：, 抄送：, 工会主席签字：, …（盖章）: particulars above a table, notes below it. */
export function isNote(text: string): boolean {
  const words = bare(text);
  return [NOTE, SIGNATURE, SIGNED, OPINION, SENT].some((form) => form.test(words)) || isBlankDate(words);
}

/** What isNote names, and 「附件：…」: above a table that may be its title, below it ends the work. */
export function isNoteBelow(text: string): boolean {
  return isNote(text) || ATTACHED.test(bare(text));
}

/** 「★本表一式两份」「以上安排如有变动，另行通知」「（本表可另附页）」: said of the table, where nothing else stands in the row. */
export function speaksOfTable(text: string): boolean {
  const words = bare(text);
  return OF_THE_TABLE.test(words) || MARKED.test(words) || BRACKETED.test(words);
}

/** 「注：雨天顺延」「（当天放假半天）」: said of the work above. */
export function isRemark(text: string): boolean {
  const words = bare(text);
  return BRACKETED.test(words) || NOTE.test(words.replace(/^[（(【[]/, ""));
}

/** 「第2页 共3页」 as it is left between the pages of a table. */
export function isPageLine(text: string): boolean {
  return text.length <= 20 && PAGE.test(bare(text));
}

const MAY_BE_EXAMPLE = /^\s*[（(【[填示样范例]/;

/** 「示例」「（例）3月」: a row that shows how to fill in. */
export function isExample(text: string): boolean {
  return MAY_BE_EXAMPLE.test(text) && EXAMPLE.test(bare(text).slice(0, 8));
}

/** A date still to be filled in: 「年　月　日」. */
function isBlankDate(words: string): boolean {
  return words === "年月日";
}

/** A whole date alone, also with blanks to be filled in: 「2024年9月1日」「年　月　日」. */
export function isFullDate(text: string): boolean {
  return FULL_DATE.test(bare(text));
}

/** Year and month alone: a date only where the table is signed. */
export function isSignedMonth(text: string): boolean {
  return SIGNED_MONTH.test(bare(text));
}

const BODY = /(?:工会|委员会|小组|学校|中学|小学|大学|学院|幼儿园|办公室)$/;

const DATE_AT_END =
  /(?:[0-9]{4}|[〇○零一二三四五六七八九]{4})[年./-](?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[月./-](?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})日?(?:印发|制)?$/;

/** A body and the date on which it signs: 「实验小学工会 2024年9月1日」. */
export function isSignature(text: string): boolean {
  const words = bare(text);
  const [date] = DATE_AT_END.exec(words) ?? [];
  return date !== undefined && date.length < words.length && isBodyName(words.slice(0, -date.length));
}

/** The name of a body alone, as it signs a table. */
export function isBodyName(text: string): boolean {
  const words = bare(text);
  return words.length <= 24 && BODY.test(words);
}
