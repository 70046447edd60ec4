import { expect } from "vitest";

/** How the office is spoken to: short, in Chinese, its own words in “ ”, without a stop and without blame. */
export function expectSpokenWell(message: string): void {
  expect(message).toMatch(/^\P{Script=Latin}*(?:Excel|#REF!)?\P{Script=Latin}*$/u);
  expect(Array.from(message).length).toBeLessThanOrEqual(50);
  expect(message).not.toMatch(/[。「」"]|失败|非法|异常|错误|undefined|null/);
}
