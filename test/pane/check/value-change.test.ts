import { expect, test } from "vitest";
import { changedLines } from "../../../src/pane/check/value-change.tsx";

test.each`
  from                | to                | old             | fresh
  ${"13月"}           | ${"12月"}         | ${"13月"}       | ${"12月"}
  ${"1. 甲\n3. 乙"}   | ${"1. 甲\n2. 乙"} | ${"3. 乙"}      | ${"2. 乙"}
  ${"甲\n乙\n丙"}     | ${"甲\n丁\n丙"}   | ${"乙"}         | ${"丁"}
  ${"甲\n乙\n乙\n丙"} | ${"甲\n乙\n丙"}   | ${"乙"}         | ${""}
  ${"1. 甲2. 乙"}     | ${"1. 甲\n2. 乙"} | ${"1. 甲2. 乙"} | ${"1. 甲\n2. 乙"}
`("of “$from” → “$to” the officer sees “$old” → “$fresh”", ({ from, to, old, fresh }) => {
  expect(changedLines({ from, to })).toEqual({ from: old, to: fresh });
});
