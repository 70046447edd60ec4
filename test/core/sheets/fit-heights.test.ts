import { expect, test } from "vitest";
import { fitHeights } from "../../../src/core/sheets/fit-heights.ts";

const rows = (count: number) => Array.from({ length: count }, () => ({ comfortable: 24, least: 15 }));

test.each`
  count | height | shrink   | why
  ${10} | ${24}  | ${false} | ${"there is room for comfort"}
  ${16} | ${24}  | ${false} | ${"it just fits"}
  ${20} | ${20}  | ${false} | ${"rows are drawn in by the same share"}
  ${30} | ${15}  | ${true}  | ${"the print is made smaller"}
  ${60} | ${24}  | ${false} | ${"it runs on to further pages in comfort"}
`("$count rows in a room of 400 points are $height high: $why", ({ count, height, shrink }) => {
  const fitted = fitHeights(rows(count), 400);
  expect(fitted).toEqual({ heights: Array(count).fill(height), shrink });
});
