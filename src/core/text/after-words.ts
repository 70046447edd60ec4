/** What stands under a plan's signature and is none of its text. */
const AFTER =
  /^[(（]?(抄送|抄报|报送|主送|主题词|印发|共印|印数|联系人|联系电话|联系方式|电话|传真|邮箱|校对|打字)|印发[)）]?$/;

const APPENDIX = /^附(件|录|表)?[一二三四五六七八九十\d]*\s*([:：]|$)|^附(件|录|表)[一二三四五六七八九十\d]/;

/** Whether a line stands under a plan's signature: 抄送, 联系人, 「办公室2024年9月1日印发」. */
export function standsAfter(text: string): boolean {
  const line = text.replace(/\s/g, "");
  return line.length <= 60 && AFTER.test(line);
}

/** Whether a line says that an appendix begins: 「附：上学年工作安排」「附件2」. */
export function isAppendixHeading(text: string): boolean {
  const line = text.trim();
  return line.length <= 50 && APPENDIX.test(line);
}

/** Who signs for the body, above its name or the date: 「工会主席：周宁」; without blanks. */
export function isSigner(line: string): boolean {
  return /^(工会|校工会)?(主席|副主席|负责人|签发人?|拟稿人?|审核人?|审批人?)(\(签字\))?:?\p{L}{0,4}(\(签[字名章]\))?$/u.test(
    line,
  );
}
