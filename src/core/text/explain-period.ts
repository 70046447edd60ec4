import { frameName, type PlanFrame } from "../model/frame.ts";
import type { PeriodFault } from "../model/period.ts";

/** Why a 时间段 was not understood, and a way on, each one sentence for the officer. */
export interface PeriodExplanation {
  readonly message: string;
  readonly advice: string;
}

function listed(suggestions: readonly string[]): string {
  return suggestions.map((suggestion) => `“${suggestion}”`).join("或");
}

/** The advice with ready spellings where there are any. */
function instead({ suggestions }: PeriodFault, otherwise: string): string {
  return suggestions.length === 0 ? otherwise : `可以改成${listed(suggestions)}`;
}

/** The fault in the officer's language; the frame, if given, is named where it decides. */
export function explainPeriod(fault: PeriodFault, frame?: PlanFrame): PeriodExplanation {
  const words = `“${fault.part}”`;
  const plan = frame === undefined ? "本计划" : frameName(frame);
  switch (fault.kind) {
    case "empty":
      return { message: "时间段还没有填", advice: "请写成月份，例如“9月”或“3-4月”" };
    case "not-a-time":
      return { message: `看不懂时间段${words}`, advice: instead(fault, "请写成月份，例如“9月”或“3-4月”") };
    case "unscheduled":
      return {
        message: `${words}还没有定下时间`,
        advice: "请先写一个大致的月份，例如“10月”；全年都做的写“全年”",
      };
    case "placeholder":
      return { message: `${words}里还有没填的空`, advice: "请把空着的年份或月份补上，例如“2024年9月”" };
    case "invalid-month":
      return fault.part.includes("月")
        ? { message: `没有${words}`, advice: "请写成1到12月，例如“9月”" }
        : { message: `看不懂时间段${words}`, advice: instead(fault, "请写成1到12月，例如“9月”") };
    case "invalid-day":
      if (fault.part.endsWith("周"))
        return { message: `没有${words}`, advice: instead(fault, "请改成有的教学周，例如“第十周”") };
      return { message: `没有${words}这一天`, advice: instead(fault, "请改成有的日子，例如“3月8日”") };
    case "invalid-quarter":
      return { message: `没有${words}`, advice: "请写成一到四季度，例如“四季度”" };
    case "invalid-term":
      return { message: `没有${words}`, advice: "一学年有两个学期，请写成“第一学期”或“第二学期”" };
    case "incomplete-range":
      return { message: `${words}只写了一头`, advice: instead(fault, "请把起止都写上，例如“3-4月”") };
    case "reversed-range":
      return {
        message: `在${plan}里，${words}的开头比结尾还晚`,
        advice: instead(fault, "请检查前后次序，例如“3-5月”"),
      };
    case "ambiguous":
      return {
        message: fault.suggestions.length === 1 ? `${words}没有写清楚` : `${words}可以有两种理解`,
        advice: instead(fault, "请写明月和日，例如“9-12月”或“9月12日”"),
      };
    case "ambiguous-term":
      return {
        message: `看不出${words}是哪个学期`,
        advice: instead(fault, "请写明学期或月份，例如“第一学期第六周”“9月”"),
      };
    case "needs-calendar":
      return {
        message: `还不知道${words}是几月几日`,
        advice: "请填开学第一周的日期，之后自动换算；也可以改写成月份，例如“10月”",
      };
    case "festival-not-in-frame":
      return { message: `${plan}里没有${words}`, advice: instead(fault, "请改写成月份，例如“1-2月”") };
    case "no-frame":
      return {
        message: `不知道${words}是哪一年的`,
        advice: "请在标题里写明学年或年份，例如“2024—2025学年”，或者在时间里写上年份，例如“2024年9月”",
      };
    case "no-year":
      return {
        message: `${words}里没有年份`,
        advice: "请在标题里写明学年或年份，例如“2024—2025学年”或“2024年”",
      };
    case "invalid-school-year":
      return {
        message: `${words}不是相连的两年`,
        advice: instead(fault, "学年请写成相连的两年，例如“2024—2025学年”"),
      };
  }
}
