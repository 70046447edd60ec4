import type { Grid } from "../model/grid.ts";

const BESIDE =
  /^(?:填写|填表|填报|使用|操作)?(?:说明|须知)|^(?:填写|填表|填报)?(?:示例|样例|范例)|下拉(?:选项|列表)|^(?:单位|部门|人员)?名单$|^设置$/;

/** Why a sheet is passed over, in the officer's words; undefined when it is to be read: its name alone speaks against none whose columns were chosen. */
export function whySkipped(grid: Grid, hasChoice: boolean): string | undefined {
  if (grid.generated) return "这是生成的结果，不是填报的表";
  if (grid.visibility !== "visible") return "工作表是隐藏的，没有读";
  if (!hasChoice && BESIDE.test(grid.sheet.trim())) return "按名称看不是安排表，没有读";
  return undefined;
}
