/** The tags of a web page, by their names: 「<30人」「<A组>」 are words. */
export const TAGS =
  /<\/?(?:a|abbr|article|b|big|blockquote|body|br|center|code|dd|del|div|dl|dt|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|meta|nav|o:p|ol|p|pre|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul)(?:[\s/][^<>]{0,300})?>|<![-a-z[][^<>]{0,300}>/gi;
