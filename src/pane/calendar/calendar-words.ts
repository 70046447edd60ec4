/** Everything that is said of the 校历. */
export const calendarWords = {
  name: "校历",
  ask: "表里按周次写时间，请填开学第一周",
  askMore: (rows: number) => `还有 ${rows} 行按周次写的时间没换算，请补上校历`,
  why: "填一次就够，跟着表格一起保存。",
  weekOne: { term1: "第一学期开学第一周", term2: "第二学期开学第一周" },
  anyDay: "填那一周的任意一天都可以",
  counted: (from: string, to: string) => `第一周：${from}（周一）到 ${to}`,
  holidays: "放假日期（可以不填）",
  firstDay: (stretch: string) => `${stretch}第一天`,
  lastDay: (stretch: string) => `${stretch}最后一天`,
  fill: "填好了",
  later: "以后再说",
  cancel: "取消",
  clear: "清除",
  clearAll: "清除校历",
  unfinished: "年、月、日要填全",
  otherEnd: "这一天也要填上",
  otherYear: (day: string, year: string, name: string) => `${day}不像是${year}的${name}，请核对年份和月份`,
  nothing: "还没有填日期。填开学那一周的任意一天就可以。",
  line: (starts: string) => `校历：${starts}`,
  starts: (name: string, day: string) => `${name} ${day}起`,
  shortDay: (month: number, day: number) => `${month}月${day}日`,
  elsewhere: "不是这个学年的",
  none: "还没填",
  change: "修改",
  fillIn: "填写",
  done: calendarDone,
  cleared: "校历已清除",
  takenBack: "校历已换回原来的",
} as const;

/** What the calendar did: rows that now have their days, and those that ask which term is meant. */
function calendarDone(placed: number, toChoose: number): string {
  const first = placed > 0 ? `已按校历换算 ${placed} 行` : "校历已填好，跟着表格一起保存";
  return toChoose > 0 ? `${first}，还有 ${toChoose} 行要选是哪个学期` : first;
}
