import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { planHeadings } from "../../../src/core/progress/plan-headings.ts";
import { planTextOf } from "../../../src/core/reading/lists/plan-text-of.ts";
import { importPlan } from "../../../src/core/reading/read-plan.ts";
import { planBody } from "../../../src/jobs/plan-body.ts";

function headings(...lines: string[]) {
  return planHeadings(planTextOf(lines.join("\n")).blocks.filter((block) => block.kind === "line"));
}

const PLAN = headings(
  "清溪小学工会2024—2025学年工作计划",
  "一、指导思想",
  "以服务教职工为宗旨，办好读书沙龙，开好教代会。",
  "二、工作目标",
  "1.丰富生活，组织登山健步走。",
  "三、主要工作内容及安排",
  "（一）强化思想引领，凝聚队伍（全年）",
  "读书沙龙（每学期2次）：围绕一本书分组交流，由各组轮流主持。",
  "学先进树榜样。开展身边好老师故事征集，在宣传栏展出。",
  "（二）办好实事，维护权益",
  "民主管理：按程序召开教职工代表大会，审议各项报告。",
  "关注教职工意见：设意见箱，每月整理一次；冬季为一线教师送去热饮和问候。",
  "暑期看望退休老教师，为病困教师申请互助金。",
  "（三）活跃文体生活",
  "登山健步走（10月）：分年级组队，评出优胜组。",
  "组织教工之家开放日，开设棋类、球类场地。",
  "四、保障措施",
  "每月召开一次工会委员例会，检查各项工作。",
);

const LEAD = "强化思想引领，凝聚队伍";
const RIGHTS = "办好实事，维护权益";
const LIFE = "活跃文体生活";

describe("a work stands under the heading of the plan's body that names it", () => {
  test.each([
    ["举办读书沙龙", LEAD],
    ["征集身边好老师的故事", LEAD],
    ["收集教职工意见并反馈", RIGHTS],
    ["召开五届二次教代会", RIGHTS],
    ["看望退休老教师", RIGHTS],
    ["10月登山健步走", LIFE],
    ["教工之家开放日活动", LIFE],
  ])("%s — %s", (item, heading) => {
    expect(PLAN?.headingOf(item)).toBe(heading);
  });

  test.each([
    ["the body does not name it", "慰问新入职教师"],
    ["only what goes before the work names it", "以服务教职工为宗旨"],
    ["only the promises behind the work name it", "召开工会委员例会"],
    ["its words are those of any work", "开展工会活动"],
  ])("none where %s", (_, item) => {
    expect(PLAN?.headingOf(item)).toBeUndefined();
  });
});

test("the headings keep the plan's order, and lose number and time", () => {
  expect(PLAN?.headings.filter((heading) => [LEAD, RIGHTS, LIFE].includes(heading))).toEqual([
    LEAD,
    RIGHTS,
    LIFE,
  ]);
});

test("what two chapters name alike belongs to neither, what one of them is about belongs to it", () => {
  const plan = headings(
    "一、建设队伍",
    "办好师徒结对仪式，也办好秋季游园会。",
    "二、丰富生活",
    "秋季游园会：各组出一个节目，办好师徒结对仪式。",
  );
  expect(plan?.headingOf("师徒结对仪式")).toBeUndefined();
  expect(plan?.headingOf("秋季游园会")).toBe("丰富生活");
});

test("where the works stand right below 主要工作, their own numbered names are the headings", () => {
  const plan = headings(
    "一、主要工作",
    "1、关心身心健康。安排健康体检，开设瑜伽小组。",
    "2、提升业务能力",
    "开展青蓝结对，组织板书比赛。",
    "3、召开总结会",
  );
  expect(plan?.headingOf("教职工健康体检")).toBe("关心身心健康");
  expect(plan?.headingOf("组织教职工板书比赛")).toBe("提升业务能力");
  expect(plan?.headings).not.toContain("召开总结会");
});

test("headings by Word's own numbers and styles count as typed ones do", () => {
  const line = (at: number, text: string, more = {}) => ({ kind: "line" as const, line: at, text, ...more });
  const plan = planHeadings([
    line(1, "建家工作", { number: "一、" }),
    line(2, "布置职工书屋，更新图书。"),
    line(3, "暖心工作", { level: 0 }),
    line(4, "组织生日祝福会。"),
  ]);
  expect(plan?.headingOf("布置职工书屋")).toBe("建家工作");
  expect(plan?.headingOf("生日祝福会")).toBe("暖心工作");
});

test("a body without headings gives none", () => {
  expect(headings("本学期办好三件事。", "组织秋游，慰问新教师。")).toBeUndefined();
});

const FOLDER = "../shared/seeds";
const there = existsSync(FOLDER);
if (!there && process.env["CI"] !== undefined) throw new Error(`${FOLDER} is missing`);
if (!there) console.warn(`SKIPPED: ${FOLDER} is missing, the real plans are not read`);

describe.runIf(there)("the real plans", () => {
  /** How many of the plan's works stand under its first, second … heading of work, and under none. */
  function placed(seed: string, works: readonly string[]) {
    const name = readdirSync(FOLDER).find((file) => file.startsWith(seed)) ?? "";
    const plan = planTextOf(readFileSync(`${FOLDER}/${name}`, "utf8"));
    const { rows, frame } = importPlan(plan, {});
    const found = planHeadings(planBody(plan, frame));
    const items = rows.flatMap((row) => row.items.map(({ text }) => text));
    const at = (item: string) => {
      const heading = found?.headingOf(item);
      return heading === undefined ? -1 : (found?.headings.indexOf(heading) ?? -1);
    };
    return {
      found: items.filter((item) => at(item) >= 0).length,
      at: works.map((work) => at(items.find((item) => item.includes(work)) ?? "")),
    };
  }

  test("004: eleven of fifteen works, each where its paragraph stands", () => {
    // （一） to （五） are below 三、, which is heading 0.
    expect(placed("004", ["兴趣小组", "诉求", "文艺汇演", "职业素养", "教学能力", "摸底"])).toEqual({
      found: 11,
      at: [3, 2, 3, 4, 4, -1],
    });
  });

  test("000: works in the words of the body, those of its own words under none", () => {
    expect(placed("000", ["气排球", "教师”评选", "退休欢送会", "体检"])).toEqual({
      found: 9,
      at: [3, 1, -1, -1],
    });
  });
});
