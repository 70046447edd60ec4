import type { ColumnRole } from "../model/schedule.ts";
import { fold } from "../text/fold.ts";

/** What a header says its column is for, and how plainly: 5 is plainest, 1 is known and carried through, 0 unknown. */
export interface RoleReading {
  readonly role: ColumnRole;
  readonly strength: number;
}

type RoleWords = readonly [pattern: RegExp, role: ColumnRole, strength: number];

/**
 * Header words by role, first match wins; from 24 real tables, and the guesses that are certain in the field.
 * 参加对象, 协助单位 and their kin come first, because they are easily taken for owners.
 */
const WORDS: readonly RoleWords[] = [
  [/^(?:序号|编号|项次|序|号|no\.?|№)$/i, "number", 5],
  [
    /^(?:(?:工作|任务|活动)?(?:完成|落实|进展|执行|推进)(?:情况|状态|状况|进度)?|状态|是否完成|(?:已|部分|未)完成.*)$/,
    "status",
    5,
  ],
  [/^时间(?:[/、和及]?地点)$/, "time", 2],
  [/^.{0,8}(?:内容|事项)(?:[及和与、/]|安排|要求|要点|形式|措施|目标|说明|简介)*$/, "items", 5],
  [
    /参加|参与|参赛|出席|协助|协办|协同|配合|对象|范围|地点|场所|备注|备註|经费|预算|人数|目的|目标|要求|形式|方式|成效/,
    "extra",
    1,
  ],
  [
    /^(?:责任|负责)(?:的)?(?:部门|单位|处室|科室|班级|领导|组织|人员?|者)?(?:[/、和及或]?(?:部门|单位|处室|科室|责任人|负责人|人员?))*$/,
    "owners",
    5,
  ],
  [
    /^(?:牵头|主办|承办|组织|执行|落实|主责|实施|经办|召集|主持|分工)(?:部门|单位|处室|科室|者|人)(?:[/、和及](?:部门|单位|负责人|责任人|人))?$/,
    "owners",
    4,
  ],
  [/^.{0,6}(?:责任|负责)(?:部门|单位|处室|科室|人员?|领导|老师|者)$/, "owners", 4],
  [/^(?:牵头|主办|承办)(?:[/、和及]?(?:牵头|主办|承办))?$/, "owners", 4],
  [/^(?:部门|处室|科室|部门[/、和及]人员?|部门(?:负责人|责任人))$/, "owners", 3],
  [/^(?:分管领导|单位|领导)$/, "owners", 2],
  [
    /^(?:时间段?|月份|月|时段|(?:时间|月份)(?:安排|节点|段|范围|[/、和及]月份|[/、和及]主题)|(?:活动|工作|实施|开展|计划|举办|安排|具体)时间段?|起[止迄讫](?:时间|日期)?)$/,
    "time",
    5,
  ],
  [/^(?:日期|(?:完成|截止)(?:时间|时限|日期)|时限|期限|(?:活动|工作|实施|开展|计划|举办)日期)$/, "time", 4],
  [/^(?:周次|周[别別]|教学周|季度|学期)$/, "time", 3],
  [/^(?:星期|周)$/, "time", 1],
  [/^(?:月|周)主题$/, "extra", 1],
  [
    /^(?:主要|重点|具体|日常|其他|工会|学校|学期|年度)*(?:工作|活动|任务)(?:重点|要点|安排|事项|任务|及内容|项目|计划)?$/,
    "items",
    4,
  ],
  [/^.{0,4}(?:行事[纪紀]要|校[园園]大事|大事记)$/, "items", 4],
  [
    /^(?:对标|工作|活动)?项目(?:名称)?$|^(?:工作|活动|任务)?(?:名称|主题)$|^(?:具体|工作|主要)?措施$/,
    "items",
    3,
  ],
];

/** Digits and month numerals stand in cells, not in the words of a header. */
const VALUE = /[0-9]|[一二三四五六七八九十](?:月|周|季度)/;
/** The year of the plan may stand before the word: 2024年主要工作. */
const YEAR = /^20[0-9]{2}(?:-(?:20)?[0-9]{2})?(?:学年度?|年度?)?(?:第?[一二上下]学期)?/;
const LOOSE_TIME = /时间|月份|日期|时限|期限|周次/;

/** Header text for matching: no white space, one spelling, no colon at the end, no unit in brackets after it. */
export function headerKey(text: string): string {
  return fold(text.trim().replace(/[：:]$/, "")).replace(/(?!^)[([][^()[\]]*[)\]]$/, "");
}

/** What a column is for, by the words of its header. */
export function roleOf(header: string): RoleReading {
  if (header.length > 40) return { role: "extra", strength: 0 };
  const key = headerKey(header).replace(YEAR, "");
  if (key === "" || key.length > 16 || VALUE.test(key)) return { role: "extra", strength: 0 };
  for (const [pattern, role, strength] of WORDS) if (pattern.test(key)) return { role, strength };
  if (key.length <= 8 && LOOSE_TIME.test(key)) return { role: "time", strength: 3 };
  return { role: "extra", strength: 0 };
}
