import { describe, expect, test } from "vitest";
import type { Example } from "../../../src/core/rules/rule.ts";
import { problemsIn } from "./example-book.ts";

/** Tables as careful officers write them: whatever is found in one of these is a false alarm. */
const clean: readonly (readonly [string, Example])[] = [
  [
    "a school year in seven rows, the lists of some numbered",
    {
      rows: [
        ["8 月下旬", "核对会员名册", "组织委员"],
        ["9 月", "1. 教师节为新教师送书\n2. 选举工会小组长\n3. 公布经费预算", "工会主席、各工会小组"],
        ["10-11 月", "1. 秋季登山\n2. 办两期书法课", "文体委员、美术组"],
        ["12 月", "1. 排演新年联欢会\n2. 盘点本学期活动", "文体委员、各工会小组"],
        ["1-2 月", "登门看望住院教师", "生活委员"],
        ["3-5 月", "1. “三八”节插花课\n2. 请法律顾问答疑\n3. 教工乒乓球擂台", "女工委员、体育组"],
        ["6 月", "梳理全年活动，商定下一年打算", "工会主席"],
      ],
    },
  ],
  [
    "work prepared in one month and held in another, and pairs of half-years",
    {
      title: "2024年工会工作安排",
      rows: [
        ["3月", "筹备会员代表会", "组织委员"],
        ["4月", "开会员代表会", "组织委员"],
        ["5月", "继续推进午间瑜伽", "文体委员"],
        ["6月", "上半年经费公示", "财务委员"],
        ["11月", "继续推进午间瑜伽", "文体委员"],
        ["12月", "下半年经费公示；筹备元旦游园", "财务委员、文体委员"],
      ],
    },
  ],
  [
    "festivals in the months where plans have them",
    {
      rows: [
        ["9月", "教师节献花；中秋、国庆做灯笼", "文体委员"],
        ["10月", "重阳陪退休教师登塔", "生活委员"],
        ["12月", "元旦猜灯谜", "各工会小组"],
        ["1-2月", "春节给值班教师送饺子", "生活委员"],
        ["3-4月", "三八妇女节听音乐会", "女工委员"],
        ["4月", "五一前拜访老模范", "组织委员"],
        ["5月", "六一带孩子进校园", "女工委员"],
        ["6月", "七一合唱", "党支部"],
      ],
    },
  ],
  [
    "names that only sound like festivals",
    {
      rows: [
        ["10月", "参评五一巾帼标兵岗，读五一劳动奖章得主的故事", "组织委员"],
        ["11月", "走访八一中学工会，听三八红旗手讲课", "女工委员"],
        ["12月", "排教师节目，做好消防日常巡查", "各工会小组"],
        ["3月", "约六一班班主任谈心，邀中小年级组同台", "各工会小组"],
        ["4月", "写读书日记，记录志愿者日常", "宣传委员"],
        ["11月", "“五一杯”羽毛球决赛，参观七一村", "体育组"],
      ],
    },
  ],
  [
    "digits at the head of an item that are content",
    {
      rows: [
        ["3月", "3.8妇女节烘焙课", "女工委员"],
        ["4月", "5.1福利清单公示", "财务委员"],
        ["10月", "4对4拔河", "体育组"],
        ["11月", "1. 2024-2025学年体检预约\n2. 推选2024年度热心会员", "生活委员"],
      ],
    },
  ],
  [
    "all-year and recurring work beside dated work",
    {
      rows: [
        ["全年", "午间合唱", "音乐组"],
        ["每月", "访问一位老会员", "生活委员"],
        ["9月", "委员碰头会议", "工会主席"],
        ["2月", "委员碰头会议", "工会主席"],
        ["5月", "午间合唱汇报", "音乐组"],
      ],
    },
  ],
  [
    "union groups that differ by a numeral, people and departments mixed",
    {
      rows: [
        ["9月", "小组茶叙", "第一工会小组、第二工会小组"],
        ["10月", "环湖骑行", "第一工会小组、第二工会小组、第三工会小组"],
        ["11月", "旧书交换", "工会小组、各工会小组、沈 岚"],
        ["12月", "包汤圆", "工会主席、工会副主席、沈若川"],
        ["3月", "种树", "工会主席、数学教研组、化学教研组"],
        ["4月", "育儿讲座", "数学教研组、各工会小组"],
      ],
    },
  ],
  [
    "numbers that go on over the months",
    {
      rows: [
        ["9月", "1. 换发会员证\n2. 新教师座谈", "组织委员"],
        ["10月", "3. 环湖骑行\n4. 旧书交换", "文体委员"],
        ["11月", "5. 踢毽比赛", "体育组"],
      ],
    },
  ],
  [
    "a head line above a numbered list, and sublists of another style",
    {
      rows: [
        ["9月", "本月三件事：\n1. 换发会员证\n2. 新教师座谈\n3. 公布预算", "组织委员"],
        ["10月", "1. 环湖骑行\n   （1）报名\n   （2）分队\n2. 旧书交换", "文体委员"],
      ],
    },
  ],
  [
    "the same routine of two departments in one month",
    {
      rows: [
        ["9月", "填报学期计划", "女工委员"],
        ["9月", "填报学期计划", "财务委员"],
      ],
    },
  ],
  [
    "two ways of writing that both are usual in the table",
    {
      rows: [
        ["九月", "换发会员证", "组织委员"],
        ["十月", "环湖骑行", "文体委员"],
        ["11月", "旧书交换", "宣传委员"],
        ["12月", "包汤圆", "生活委员"],
        ["3月", "种树", "组织委员"],
      ],
    },
  ],
  [
    "blanks between digits and Chinese in some rows only",
    {
      rows: [
        ["9 月", "换发会员证", "组织委员"],
        ["10月", "环湖骑行", "文体委员"],
        ["11月", "旧书交换", "宣传委员"],
        ["12 月", "包汤圆", "生活委员"],
      ],
    },
  ],
];

describe("nothing is found in", () => {
  test.each(clean)("%s", (_, example) => {
    expect(problemsIn(example).map(({ code, cell, message }) => `${code} ${cell} ${message}`)).toEqual([]);
  });
});
