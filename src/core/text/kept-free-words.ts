const PROMPT = "请?在?(此处|这里|此)?(插入|填入|填写|放入?|待(补充?|插入|填写?|定|完善))[：:]?";
const NAME = "(工会|学校|工作|活动|进度|具体)*(安排表?|进度表|行事[历曆]表?)";
const LABEL = new RegExp(`^((${PROMPT}|此处)?${NAME}|_?UnionSchedule\\w*|schedule)$`, "i");
/** 「【工作进度安排】」 may be a heading: brackets other than braces need a word that asks. */
const PLACEHOLDER = new RegExp(
  `^([{｛]{2}\\s*(${PROMPT}|此处)?${NAME}\\s*[}｝]{2}|[【〔[［(（<＜《]\\s*(${PROMPT}${NAME}|${NAME}${PROMPT})\\s*[】〕\\]］)）>＞》])$`,
);

/** Whether the name of a content control says that the schedule goes into it: 「工作进度安排」, UnionSchedule. */
export function isPlaceLabel(name: string): boolean {
  return LABEL.test(name.trim());
}

/** Whether a line is a place kept free for the schedule: 「{{工作进度安排}}」「【请在此处插入安排表】」. */
export function isPlaceholderText(text: string): boolean {
  return PLACEHOLDER.test(text.trim());
}
