import { defineConfig } from "vitest/config";

const inCi = process.env["CI"] !== undefined;

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    setupFiles: ["test/random-seed.ts"],
    testTimeout: 60_000,
    // The first hook of a browser test builds the pane, and the others wait for it.
    hookTimeout: 600_000,
    reporters: inCi ? ["default", ["json", { outputFile: "artefacts/tests.json" }]] : ["default"],
  },
});
