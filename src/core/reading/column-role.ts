import type { ColumnRole } from "../model/schedule.ts";
import { plainHeader } from "./plain-header.ts";

/** What a header says its column is for, and how plainly: 5 is plainest, 1 is known and carried through, 0 unknown. */
export interface RoleReading {
  readonly role: ColumnRole;
  readonly strength: number;
}

type RoleWords = readonly [pattern: RegExp, role: ColumnRole, strength: number];

const BODY = "(?:部门|单位|处室|科室|班级|机构|小组|分工会|分会|支部|年级组?|学院)";
const PERSON = "(?:责任人|负责人|人员?|者|领导|教师|老师|同志)";
const AND = "[/、和及或]";
/** What may stand before the words of work: 年度重点工作, 工会主要活动. */
const KIND =
  "(?:主要|重点|具体|日常|常规|其[他它]|特色|大型|重[大要]|专项|中心|阶段|本月|每月|月度|全年|工会|学校|教?职工|学期|年度|目标|会议)*";

/**
 * Header words by role, first match wins; from 24 real tables, and the guesses that are certain in the field.
 * 参加对象, 协助单位 and their kin come before the owners, because they are easily taken for them.
 */
const WORDS: readonly RoleWords[] = [
  [/^(?:序号|编号|项次|序|号|排序|no\.?|№)$/i, "number", 5],
  [
    /^(?:(?:工作|任务|活动)?(?:完成|落实|进展|执行|推进|开展)(?:情况|状态|状况|进度)|完成|落实|进展|执行|推进|状态|是否完成|(?:已|部分|未)完成.*)$/,
    "status",
    5,
  ],
  [/^(?:去年|上年|上一年|往年|前年)/, "extra", 1],
  [/^(?:活动)?时间(?:[/、和及]?地点)$/, "time", 2],
  [
    /^(?:时间段?|月份|月度?|时段|(?:时间|月份)(?:安排|节点|段|范围|要求|进度|计划|[/、和及]月份|[/、和及]主题)|(?:活动|工作|实施|开展|计划|举办|安排|具体|推进|执行|组织|进行|召开|拟定?|拟开展|拟举办|预计|预定)(?:时间段?|月份)|起[止迄讫](?:时间|日期|月份)?)$/,
    "time",
    5,
  ],
  [
    /^(?:日期|(?:完成|截止|办结)(?:时间|时限|日期|期限)|时限|期限|(?:活动|工作|实施|开展|计划|举办)日期)$/,
    "time",
    4,
  ],
  [
    /^(?!(?:参加|参与|协助|配合|考核|评价|检查|联系|审核|意见|建议|支出|收入|费用|报销|采购|购买|物品)).{0,8}(?:内容|事项)(?:[及和与、/]|安排|要求|要点|形式|措施|目标|说明|简介|地点)*$/,
    "items",
    5,
  ],
  [/^(?:目标任务|任务目标)$/, "items", 3],
  [
    /^(?:责任|负责|牵头|承办|主办)(?:人员?|部门|单位)?[及和与、/]?(?:联系)?(?:电话|方式|手机号?)$/,
    "owners",
    4,
  ],
  [
    /参加|参与|参赛|参会|与会|出席|协助|协办|协同|协作|配合|支持|指导|监督|督[办查]|验收|考核|对象|范围|受益|服务|面向|联系|电话|地点|场所|备注|经费|预算|金额|人数|目的|目标|要求|形式|方式|成效|效果|标准|依据|佐证|频次/,
    "extra",
    1,
  ],
  [
    new RegExp(
      `^(?:责任|负责)(?:的)?(?:${BODY}|${PERSON}|组织?|主体|到人|分工)?(?:${AND}?(?:${BODY}|${PERSON}))*$`,
    ),
    "owners",
    5,
  ],
  [
    new RegExp(
      `^(?:牵头|主办|承办|承担|组织|执行|落实|主责|实施|经办|召集|主持|分工|归口|归口管理|主管)(?:${BODY}|者|人)(?:${AND}?(?:${BODY}|负责人|责任人|人))?$`,
    ),
    "owners",
    4,
  ],
  [new RegExp(`^.{0,6}(?:责任|负责)(?:${BODY}|人员?|领导|老师|者)$`), "owners", 4],
  [/^(?:牵头|主办|承办)(?:[/、和及]?(?:牵头|主办|承办))?$/, "owners", 4],
  [/^(?:主责|主抓|具体负责)$/, "owners", 4],
  [/^(?:组长|领队|带队(?:人|教师|老师|领导)?)$/, "owners", 3],
  [new RegExp(`^(?:部门|处室|科室|部门${AND}人员?|部门(?:负责人|责任人))$`), "owners", 3],
  [/^(?:(?:分管|主管|牵头)(?:领导|校长|院长|主席)|单位|领导|人员分工|分工|分工会|工会小组)$/, "owners", 2],
  [/^(?:周次|周[别別]|教学周|季度|学期)$/, "time", 3],
  [/^(?:星期|周)$/, "time", 1],
  [/^(?:起|止|始|终|开始|结束|截止|起始|终止)$/, "time", 1],
  [/^(?:[月周]主题|(?:工作|活动|任务)?(?:类[别型]|分类|板块|模块|领域|性质))$/, "extra", 1],
  [
    new RegExp(
      `^${KIND}(?:工作|活动|任务)(?:重点|要点|安排|事项|任务|及内容|项目|计划|举措|分解|[/、和及]?(?:工作|活动|任务))?$`,
    ),
    "items",
    4,
  ],
  [/^(?:拟|计划|拟定)?(?:开展|举办|组织)的?(?:主要)?(?:工作|活动|项目)(?:名称)?$/, "items", 4],
  [/^.{0,4}(?:行事纪要|校园大事|大事记)$/, "items", 4],
  [/^(?:对标|工作|活动)?项目(?:名称)?$|^(?:工作|活动|任务)?(?:名称|主题)$/, "items", 3],
  [/^(?:具体|工作|主要|实施|推进)?(?:措施|举措)$/, "items", 3.5],
  [/^(?:主要|具体|年度)?(?:要点|重点|要务|行事|安排)$/, "items", 3],
];

/** Digits and month numerals stand in cells, not in the words of a header. */
const VALUE = /[0-9]|[一二三四五六七八九十](?:月|周|季度)/;
/** The year of the plan may stand before the word: 2024年主要工作. */
const YEAR = /^20[0-9]{2}(?:-(?:20)?[0-9]{2})?(?:学年度?|年度?)?(?:第?[一二上下]学期)?/;
const LOOSE_TIME = /时间|月份|日期|时限|期限|周次/;

/** 「时间 Time」「责任人/Owner」: the words of a second language behind the first. */
const SECOND_LANGUAGE = /(?<=\p{Script=Han})[/|(（]?[a-z][a-z&'. ]{2,30}[)）]?$/iu;

/** Header text for matching: no white space, one spelling and language, no colon at the end, no unit in brackets after it. */
export function headerKey(text: string): string {
  const words = plainHeader(text.trim().replace(/[：:]$/, ""));
  return words.replace(SECOND_LANGUAGE, "").replace(/(?!^)[([][^()[\]]*[)\]]$/, "");
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
