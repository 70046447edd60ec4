const TOTAL =
  /^(?:合计|总计|小计|累计|共计)(?:$|[：:（(0-9一二三四五六七八九十共])|^共[0-9一二三四五六七八九十百]+(?:项|条|件|次)/;
const NOTE = /^(?:备注|說明|说明|注意事项|附注|注|填[表报](?:说明|要求))(?:[0-9一二三]{0,2}[：:]|$)/;
const SIGNATURE =
  /^(?:填[表报]人|审核人?|制表人?|编制人?|批准人?|审批人?|(?:负责人|主席|校长|领导)签[字名]|签[字名发]人?|盖章|公章|联系人|联系电话|[填制][表报](?:日期|时间|单位)|日期)[：:]|[（(](?:盖章|签章|公章|签字|签名)[）)][：:]?$/;
const FULL_DATE =
  /^(?:[0-9〇零一二三四五六七八九十]{2,4})?年[0-9一二三四五六七八九十]{0,3}月[0-9一二三四五六七八九十]{0,3}日$/;

const bare = (text: string) => text.replace(/\s+/g, "");

/** 合计, 共12项: counted, not planned. */
export function isTotal(text: string): boolean {
  return TOTAL.test(bare(text));
}

/** 备注：, 说明：, 填表人：, …（盖章）: what stands below a table. */
export function isNote(text: string): boolean {
  const words = bare(text);
  return NOTE.test(words) || SIGNATURE.test(words) || isBlankDate(words);
}

/** A date still to be filled in: 「年　月　日」. */
function isBlankDate(words: string): boolean {
  return words === "年月日";
}

/** A whole date alone, also with blanks to be filled in: 「2024年9月1日」「年　月　日」. */
export function isFullDate(text: string): boolean {
  return FULL_DATE.test(bare(text));
}

const BODY = /(?:工会|委员会|小组|学校|中学|小学|大学|学院|幼儿园|办公室)$/;

/** The name of a body alone, as it signs a table. */
export function isBodyName(text: string): boolean {
  const words = bare(text);
  return words.length <= 24 && BODY.test(words);
}
