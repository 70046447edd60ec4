import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha256 } from "../../src/package/hash.ts";

test.each(["", "abc", "工会\n".repeat(1000)])("the SHA-256 of %j is what Node's own gives", async (text) => {
  expect(await sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
});
