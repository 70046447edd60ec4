import { expect, test } from "vitest";
import { likelyFrame } from "../../src/pane/likely-frame.ts";

test.each`
  today           | frame
  ${"2025-05-31"} | ${"2024—2025学年"}
  ${"2025-06-01"} | ${"2025—2026学年"}
  ${"2025-12-31"} | ${"2025—2026学年"}
  ${"2026-01-01"} | ${"2025—2026学年"}
`("on $today a new table is most likely for $frame", ({ today, frame }) => {
  expect(likelyFrame(today)).toBe(frame);
});
