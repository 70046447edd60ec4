import { defineConfig } from "vitest/config";

const inCi = process.env["CI"] !== undefined;

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    reporters: inCi ? ["default", ["json", { outputFile: "artefacts/tests.json" }]] : ["default"],
  },
});
