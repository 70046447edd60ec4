import { expect, test } from "vitest";
import { readStatus, statusName } from "../../../src/core/progress/read-status.ts";

test.each`
  written                     | status              | note
  ${""}                       | ${undefined}        | ${""}
  ${"已完成"}                 | ${"已完成"}         | ${""}
  ${" 完成 "}                 | ${"已完成"}         | ${""}
  ${"√"}                      | ${"已完成"}         | ${""}
  ${"已按时完成"}             | ${"已完成"}         | ${""}
  ${"9月12日已召开"}          | ${"已完成"}         | ${"9月12日"}
  ${"9月12日完成"}            | ${"已完成"}         | ${"9月12日"}
  ${"已完成（到会六十人）"}   | ${"已完成"}         | ${"到会六十人"}
  ${"100%"}                   | ${"已完成"}         | ${""}
  ${"未开始"}                 | ${"未开始"}         | ${""}
  ${"尚未开展"}               | ${"未开始"}         | ${""}
  ${"×"}                      | ${"未开始"}         | ${""}
  ${"进行中"}                 | ${"进行中"}         | ${""}
  ${"正在收集"}               | ${"进行中"}         | ${"收集"}
  ${"未完成：经费没有到位"}   | ${"进行中"}         | ${"经费没有到位"}
  ${"部分完成"}               | ${"进行中"}         | ${""}
  ${"80%"}                    | ${"进行中"}         | ${""}
  ${"推迟到5月"}              | ${"推迟到5月"}      | ${""}
  ${"因下雨，延至10月中旬"}   | ${"推迟到10月中旬"} | ${"因下雨"}
  ${"场地维修推迟到下学期"}   | ${"推迟到下学期"}   | ${"场地维修"}
  ${"推迟"}                   | ${"推迟到"}         | ${""}
  ${"取消"}                   | ${"取消"}           | ${""}
  ${"已取消（与运动会同日）"} | ${"取消"}           | ${"与运动会同日"}
  ${"已完成，取消了抽奖"}     | ${"已完成"}         | ${"取消了抽奖"}
  ${"详见第三期简报"}         | ${undefined}        | ${"详见第三期简报"}
  ${"争取12月完成"}           | ${undefined}        | ${"争取12月完成"}
`("“$written” is $status", ({ written, status, note }) => {
  expect(readStatus(written)).toEqual({ status, note });
});

test("work that was put off without a new time is named in one word", () => {
  expect([statusName("推迟到"), statusName("推迟到5月"), statusName("取消")]).toEqual([
    "推迟",
    "推迟到5月",
    "取消",
  ]);
});

test("a long hostile text is read at once", () => {
  expect(readStatus("已经全部都".repeat(50_000)).status).toBeUndefined();
  expect(readStatus("，（".repeat(50_000)).status).toBeUndefined();
});
