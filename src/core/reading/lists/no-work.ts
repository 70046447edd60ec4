const NOTHING =
  /^(?:暂?无|(?:暂?无|没有|暂未|暂不)(?:工作|活动)?(?:安排|计划|任务)?|[寒暑]假(?:放假|休息)?|放假|休假|假期|略|[-—–/／\\]+)$/;
const BRACKETS = /^[（(【[](.*)[）)】\]]$/;

/** 「无」「（寒假）」「暂无安排」 where work would stand: the month has none. */
export function saysNoWork(text: string): boolean {
  if (text.length > 12) return false;
  const words = text.replace(/\s/g, "").replace(/[。.]$/, "");
  return NOTHING.test(BRACKETS.exec(words)?.[1] ?? words);
}
