import type { Explanation, Fault, JobFault, PlaceCandidate, RowsHeld } from "../model/fault.ts";
import { isFileFault } from "./at-door.ts";
import { explainFile } from "./explain-file.ts";
import { explainPeriod } from "./explain-period.ts";

/** What happened and a way on, in the officer's language, for everything that can stop a job. */
export function explain(fault: Fault): Explanation {
  const [message, advice] = isFileFault(fault) ? explainFile(fault) : explainJob(fault);
  return { code: fault.kind, message, advice };
}

const HELD: Readonly<Record<RowsHeld, string>> = {
  array: "有几格共用一个公式，这几行不能分开",
  table: "Excel 表格（插入 → 表格）的列名和汇总行不能动",
  pivot: "这里有数据透视表，行不能动",
  merged: "这几行和别的行合并在一起，不能单独移动",
  full: "最后一行已经写到头了，加不下新行",
};

function explainJob(fault: JobFault): readonly [message: string, advice: string] {
  switch (fault.kind) {
    case "no-table":
      if (fault.generated) {
        return ["这份文件里是生成的打印表或时间轴，不是填写的安排表", "请选原来填写的那份安排表"];
      }
      return [
        `${fault.sheets.length > 0 ? `工作表${named(fault.sheets)}里` : "这个表格文件里"}没有找到安排表`,
        "请在表头写上“时间段”“主要工作内容”“责任部门/人”，或换一个文件",
      ];
    case "unknown-sheet":
      return [
        `没有名为“${fault.wanted}”的工作表`,
        fault.sheets.length > 0 ? `请从这些里选：${named(fault.sheets)}` : "请看看是不是选错了文件",
      ];
    case "bad-frame":
      if (fault.text.trim() === "")
        return ["还没有写是哪一学年或哪一年", "请写成“2024-2025学年”“2024-2025学年第一学期”或“2025年”"];
      if (fault.why !== undefined && fault.why.kind !== "no-year") {
        const { message, advice } = explainPeriod(fault.why);
        return [message, advice];
      }
      return [
        `没有看出“${fault.text}”是哪一学年或哪一年`,
        "请写成“2024-2025学年”“2024-2025学年第一学期”或“2025年”",
      ];
    case "no-frame":
      return ["还不知道这是哪一学年或哪一年的安排", "请在标题里写明，例如“2024-2025学年工会工作进度安排”"];
    case "no-rows":
      return ["安排表里还没有内容", "请先填好“时间段”和“主要工作内容”再试"];
    case "no-days":
      return ["没有一项工作写明月份或日子，日历里没有可放的", "请把时间段写成月份或日期，例如“9月”“3月8日”"];
    case "no-recipients":
      if (fault.asked !== undefined && fault.asked.length > 0)
        return [`不能发给${quoted(fault.asked)}`, "请写要填报的分工会、工会小组各自的名称"];
      return ["还不知道要发给哪些分工会", "请先在名单里加上分工会，或在责任部门里写明“……分工会”“……工会小组”"];
    case "unknown-recipient":
      return [
        `名单和表里都没有“${fault.name}”，是不是“${fault.near}”`,
        "请改好名称再发；真有这个名称的，请先写进名单或责任部门",
      ];
    case "no-round":
      return ["这份安排表还没有下发过，没有可以对照的底稿", "请选下发时生成的存底文件，或先下发填报表"];
    case "no-such-heading":
      return [`计划里没有标题“${fault.wanted}”`, wayTo(fault.candidates)];
    case "no-such-place":
      return [`计划里没有“${fault.wanted}”这个位置`, wayTo(fault.candidates)];
    case "several-places":
      return ["计划里有几个地方都像是放进度安排的", wayTo(fault.candidates)];
    case "several-marks":
      return ["计划里有几张表都是以前写入的进度安排", wayTo(fault.candidates)];
    case "cell-changed":
      return [
        `工作表“${fault.sheet}”的 ${fault.cell} 已经改成“${fault.found}”，原来是“${fault.expected}”`,
        "没有改动任何内容，请重新检查后再改",
      ];
    case "unsafe-result":
      return ["写好的文件没有通过自查，没有保存", "原文件没有任何改动，请把文件另存一份再试"];
    case "rows-held":
      return [
        `工作表“${fault.sheet}”里，${HELD[fault.why]}`,
        "没有改动任何内容，请在 Excel 或 WPS 里改好这几行，再打开一次",
      ];
    case "cell-in-edit":
      return ["Excel 里有一格正在输入", "请先按回车键结束输入，再按一次"];
    case "protected":
      return fault.sheet === null
        ? ["这个工作簿的结构受保护，不能添加工作表", "请在 Excel 的“审阅”里撤销工作簿保护，再按一次"]
        : [`工作表“${fault.sheet}”受保护，里面的格子不能改`, "请在 Excel 的“审阅”里撤销工作表保护，再按一次"];
    case "excel-refused":
      return ["Excel 没有做完这一步", "请再按一次；还是不行，就先保存，关掉工作簿再打开"];
  }
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join("");
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, 6).map((name) => `“${name}”`);
  return names.length > 6 ? `${shown.join("")}等${names.length}张` : shown.join("");
}

function wayTo(candidates: readonly PlaceCandidate[]): string {
  if (candidates.length === 0) return "请换一个位置，或在计划里加上“工作进度安排”标题";
  return `请选一处：${candidates.map(({ text }) => `“${text}”`).join("、")}`;
}
