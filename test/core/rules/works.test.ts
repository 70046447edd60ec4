import { describe, expect, test } from "vitest";
import { found, problemsIn } from "./example-book.ts";

/** What is found in one content cell in September. */
function cell(text: string, time = "9月") {
  return problemsIn({ rows: [[time, text, "工会委员会"]] }).map(({ code, fix }) =>
    `${code} ${fix?.kind ?? "-"} ${(fix?.edits[0]?.to ?? "").replaceAll("\n", "/")}`.trim(),
  );
}

describe("numbers in a content cell", () => {
  test.each`
    office                                | text                                     | problems
    ${"one a line"}                       | ${"1. 甲项工作\n2. 乙项工作"}            | ${[]}
    ${"without a blank after the number"} | ${"1.甲项工作\n2.乙项工作"}              | ${[]}
    ${"run together"}                     | ${"1.甲项工作2.乙项工作3.丙项工作"}      | ${["items-run-together safe 1. 甲项工作/2. 乙项工作/3. 丙项工作"]}
    ${"half run together"}                | ${"1、甲项工作\n2、乙项工作3、丙项工作"} | ${["items-run-together safe 1. 甲项工作/2. 乙项工作/3. 丙项工作"]}
    ${"a number missing"}                 | ${"1.甲项\n2.乙项\n3.丙项\n5.戊项"}      | ${["numbering-gap guess 1. 甲项/2. 乙项/3. 丙项/4. 戊项"]}
    ${"the first number lost"}            | ${"甲项工作\n2.乙项工作\n3.丙项工作"}    | ${["numbering-gap guess 1. 甲项工作/2. 乙项工作/3. 丙项工作"]}
    ${"a number twice"}                   | ${"1.甲项\n2.乙项\n2.丙项"}              | ${["numbering-restart guess 1. 甲项/2. 乙项/3. 丙项"]}
    ${"two ways of numbering"}            | ${"1、甲项工作\n2.乙项工作"}             | ${["numbering-style safe 1. 甲项工作/2. 乙项工作"]}
    ${"years and amounts inside"}         | ${"1.慰问2.5万元\n2.2024年总结会"}       | ${[]}
    ${"a head line above a gap"}          | ${"本月要办：\n1. 甲项\n3. 丙项"}        | ${["numbering-gap guess 本月要办：/1. 甲项/2. 丙项"]}
    ${"a head line above a late start"}   | ${"本月要办：\n2. 甲项\n3. 丙项"}        | ${["numbering-gap guess 本月要办：/1. 甲项/2. 丙项"]}
    ${"a head line above a repeat"}       | ${"本月要办：\n1. 甲项\n1. 丙项"}        | ${["numbering-restart guess 本月要办：/1. 甲项/2. 丙项"]}
    ${"circled, run together"}            | ${"①甲项工作②乙项工作"}                  | ${["items-run-together safe ①甲项工作/②乙项工作"]}
    ${"half brackets, run together"}      | ${"1)甲项工作2)乙项工作"}                | ${["items-run-together safe 1)甲项工作/2)乙项工作"]}
    ${"Chinese numerals with a gap"}      | ${"一、甲项\n三、丙项"}                  | ${["numbering-gap guess 一、甲项/二、丙项"]}
    ${"brackets with a gap"}              | ${"（1）甲项\n（3）丙项"}                | ${["numbering-gap guess （1）甲项/（2）丙项"]}
    ${"circled, one twice"}               | ${"①甲项\n①丙项"}                        | ${["numbering-restart guess ①甲项/②丙项"]}
    ${"an indented sublist"}              | ${"1、甲项\n   （1）子项\n2. 乙项"}      | ${["numbering-style safe 1. 甲项/   （1）子项/2. 乙项"]}
    ${"a sublist in half brackets"}       | ${"1. 甲项\n  1) 子项\n2. 乙项"}         | ${[]}
    ${"no numbers"}                       | ${"甲项工作\n乙项工作"}                  | ${[]}
  `("$office", ({ text, problems }) => {
    expect(cell(text)).toEqual(problems);
  });

  test("the missing number is named", () => {
    expect(
      found({ rows: [["9月", "1.甲项\n2.乙项\n3.丙项\n5.戊项", "工会委员会"]] }, "numbering-gap"),
    ).toEqual(["B3 缺第4项，是否漏填？"]);
  });
});

describe("the same work twice", () => {
  const twice = (first: string, second: string, work: string, owners = ["工会委员会", "工会委员会"]) =>
    found(
      {
        rows: [
          [first, work, owners[0] ?? ""],
          [second, work, owners[1] ?? ""],
        ],
      },
      "duplicate-item",
    );

  test("in one month is a slip", () => {
    expect(twice("9-10月", "10月", "举办教职工运动会")).toEqual(["B4 “举办教职工运动会”和第3行相同"]);
    expect(cell("1. 慰问新教师\n2. 慰问新教师")).toEqual(["duplicate-item -"]);
  });

  test("in two months is a question", () => {
    expect(twice("4月", "10月", "举办教职工运动会")).toEqual([
      "B4 “举办教职工运动会”4月、10月各写了一次，是办两次吗？",
    ]);
  });

  test("is nothing where it comes back by its nature, or runs all year", () => {
    expect(twice("9月", "2月", "召开工会委员例会")).toEqual([]);
    expect(twice("全年", "10月", "举办教职工运动会")).toEqual([]);
    expect(twice("9月", "9月", "制定工作计划", ["女职工委员会", "经费审查委员会"])).toEqual([]);
  });

  test("three times over the year is a custom", () => {
    const rows = ["9月", "12月", "4月"].map((time) => [time, "举办教职工运动会", "工会委员会"]);
    expect(found({ rows }, "duplicate-item")).toEqual([]);
  });
});

describe("a festival's work", () => {
  const inMonth = (work: string, time: string) =>
    found({ rows: [[time, work, "工会委员会"]] }, "festival-month");

  test.each`
    work                | time         | message
    ${"慰问教师节教师"} | ${"10月"}    | ${"教师节是9月10日，这项排在10月"}
    ${"三八节茶话会"}   | ${"4月"}     | ${"三八是3月8日，这项排在4月"}
    ${"五一慰问"}       | ${"3月"}     | ${"五一是5月1日，这项排在3月"}
    ${"六一亲子活动"}   | ${"4月"}     | ${"六一是6月1日，这项排在4月"}
    ${"七一歌咏会"}     | ${"5月"}     | ${"七一是7月1日，这项排在5月"}
    ${"国庆歌咏会"}     | ${"11-12月"} | ${"国庆是10月1日，这项排在11-12月"}
    ${"庆元旦联欢"}     | ${"11月"}    | ${"元旦是1月1日，这项排在11月"}
    ${"春节走访"}       | ${"4月"}     | ${"2025年春节是1月29日，这项排在4月"}
    ${"重阳登高"}       | ${"6月"}     | ${"2025年重阳是10月29日，这项排在6月"}
  `("$work in $time is questioned with the date", ({ work, time, message }) => {
    expect(inMonth(work, time)).toEqual([`B3 ${message}`]);
  });

  test.each`
    work                    | time
    ${"教师节慰问"}         | ${"9月"}
    ${"迎国庆健步走"}       | ${"9月"}
    ${"五一慰问劳模"}       | ${"4月"}
    ${"六一亲子活动"}       | ${"5月"}
    ${"庆元旦联欢"}         | ${"12月"}
    ${"春节走访"}           | ${"1-2月"}
    ${"三八节茶话会"}       | ${"3-4月"}
    ${"中秋、国庆慰问"}     | ${"9-10月"}
    ${"传统节日春节慰问"}   | ${"全年"}
    ${"教师节慰问方案征求"} | ${"6月"}
    ${"五一先进推荐"}       | ${"3月"}
    ${"五一巾帼标兵岗创建"} | ${"11月"}
    ${"春节慰问工作总结"}   | ${"4月"}
  `("$work in $time passes", ({ work, time }) => {
    expect(inMonth(work, time)).toEqual([]);
  });

  test("one among several works of a row may be moved into its month's row", () => {
    const [problem] = problemsIn({
      rows: [
        ["9月", "1. 召开会员大会\n2. 更新名册", "工会委员会"],
        ["10月", "1. 组织健步走\n2. 教师节座谈", "工会委员会"],
      ],
    });
    expect(problem?.fix).toEqual({
      kind: "choice",
      edits: [],
      choices: [
        {
          label: "移到9月那一行",
          edits: [
            { sheet: "安排表", cell: "B4", from: "1. 组织健步走\n2. 教师节座谈", to: "组织健步走" },
            {
              sheet: "安排表",
              cell: "B3",
              from: "1. 召开会员大会\n2. 更新名册",
              to: "1. 召开会员大会\n2. 更新名册\n3. 教师节座谈",
            },
          ],
        },
      ],
    });
  });
});

test("what is found comes in the order in which the officer reads", () => {
  const problems = problemsIn({
    title: "工会工作进度安排",
    rows: [
      ["9月", "1.甲项工作2.乙项工作", "工会委员会"],
      ["10月", "", ""],
      ["11月", "举办读书会", ""],
    ],
  });
  expect(problems.map(({ cell: place }) => place)).toEqual([null, "B3", "B4", "C5"]);
});

test("a broken formula is said once, not again as a missing text", () => {
  const broken = { text: "#REF!", error: true } as const;
  const rows = [
    [broken, "召开会员大会", "工会委员会"],
    ["10月", broken, "工会委员会"],
    ["11月", "举办读书会", broken],
    ["12月", { text: "", uncalculated: true as const }, "工会委员会"],
  ];
  expect(problemsIn({ rows }).map(({ code, cell: place }) => `${code} ${place}`)).toEqual([
    "cell-error A3",
    "cell-error B4",
    "cell-error C5",
    "cell-error B6",
  ]);
});

test("hidden rows are counted in one summary a table, by the numbers the officer sees", () => {
  const rows = ["9月", "10月", "11月"].map((time, index) => [time, `第${index}次读书会`, "工会委员会"]);
  expect(found({ rows, hidden: [1, 3] }, "hidden-rows")).toEqual(["A2 第3、5行是隐藏的，也算进来了"]);
});

test("text decoded twice is noticed, lively punctuation is not", () => {
  expect(found({ rows: [["9月", "慶?！叭活动", "工会委员会"]] }, "text-garbled")).toHaveLength(1);
  expect(found({ rows: [["9月", "主题：谁来教？！大家谈", "工会委员会"]] }, "text-garbled")).toEqual([]);
});

describe("work that has its season", () => {
  test.each`
    work                | time        | messages
    ${"安全生产月宣传"} | ${"11月"}   | ${["B3 安全生产月一般在6月，这项排在11月"]}
    ${"开展送清凉活动"} | ${"3 月"}   | ${["B3 送清凉一般在6-9月，这项排在3月"]}
    ${"金秋助学走访"}   | ${"12月"}   | ${["B3 金秋助学一般在7-10月，这项排在12月"]}
    ${"年终考核"}       | ${"5月"}    | ${["B3 年终考核一般在11月到1月，这项排在5月"]}
    ${"安全生产月宣传"} | ${"5-6月"}  | ${[]}
    ${"开展送清凉活动"} | ${"全年"}   | ${[]}
    ${"金秋助学摸底"}   | ${"5月"}    | ${[]}
    ${"年终考核"}       | ${"12-1月"} | ${[]}
  `("$work in $time", ({ work, time, messages }) => {
    expect(found({ rows: [[time, work, "工会委员会"]] }, "activity-month")).toEqual(messages);
  });
});
