import { expect, test } from "vitest";
import { isFresh } from "./fresh-build.ts";

test.each`
  begunAt      | pages         | sources | fresh    | what
  ${100}       | ${[150, 160]} | ${100}  | ${true}  | ${"built from these sources"}
  ${100}       | ${[150, 160]} | ${120}  | ${false} | ${"edited while it was built"}
  ${100}       | ${[150, 160]} | ${200}  | ${false} | ${"edited since"}
  ${100}       | ${[50, 60]}   | ${100}  | ${true}  | ${"pages that did not change kept their time"}
  ${undefined} | ${[150, 160]} | ${100}  | ${true}  | ${"built by hand after the last edit"}
  ${undefined} | ${[90, 160]}  | ${100}  | ${false} | ${"built by hand, one page before the last edit"}
`("a build is fresh: $fresh ($what)", ({ begunAt, pages, sources, fresh }) => {
  expect(isFresh({ begunAt, pages }, sources)).toBe(fresh);
});
