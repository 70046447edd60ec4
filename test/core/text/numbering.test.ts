import { expect, test } from "vitest";
import { leadingNumber } from "../../../src/core/text/numbering.ts";
import { splitRun } from "../../../src/core/text/run-on-numbers.ts";

test.each([
  ["1、大会", 1, "arabic", "大会"],
  ["12. 大会", 12, "arabic", "大会"],
  ["３．大会", 3, "arabic", "大会"],
  ["1, 大会", 1, "arabic", "大会"],
  ["2）大会", 2, "half-bracket", "大会"],
  ["（3）大会", 3, "bracket", "大会"],
  ["（十一）大会", 11, "chinese-bracket", "大会"],
  ["④大会", 4, "circled", "大会"],
  ["❷大会", 2, "circled", "大会"],
  ["3️⃣ 大会", 3, "circled", "大会"],
  ["⑵大会", 2, "bracket", "大会"],
  ["⒊大会", 3, "arabic", "大会"],
  ["㈣大会", 4, "chinese-bracket", "大会"],
  ["l、大会", 1, "arabic", "大会"],
  ["十二、大会", 12, "chinese", "大会"],
  ["二十、大会", 20, "chinese", "大会"],
  ["2. 2022-2023学年", 2, "arabic", "2022-2023学年"],
  ["1、3.8慰问", 1, "arabic", "3.8慰问"],
])("“%s” begins with %i", (line, number, style, rest) => {
  const head = leadingNumber(line);
  expect(head).toMatchObject({ number, style });
  expect(head?.unsure).toBeUndefined();
  expect(line.slice(head?.length)).toBe(rest);
});

test.each([["3、4月疗休养"], ["2.5月组织体检"]])(
  "whether “%s” begins with a number is for its neighbours to say",
  (line) => {
    expect(leadingNumber(line)?.unsure).toBe(true);
  },
);

test.each([
  ["3.8妇女节"],
  ["5.1福利"],
  ["3对3篮球"],
  ["七、八月"],
  ["一、二等奖"],
  ["1,000元"],
  ["2024.9大会"],
  ["大会"],
])("“%s” begins with no number", (line) => {
  expect(leadingNumber(line)).toBeUndefined();
});

test("a run is cut where its numbers ascend from where they began", () => {
  const first = { number: 3, style: "arabic", length: 2 } as const;
  expect(splitRun("大会4. 慰问6. 体检5、讲座", first)).toEqual([
    { text: "大会", number: 3 },
    { text: "慰问6. 体检", number: 4 },
    { text: "讲座", number: 5 },
  ]);
});
