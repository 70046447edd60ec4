import { defineConfig } from "vitest/config";

/** The proofs: the built products on whole files, LibreOffice's pages, the Open XML validator, long property runs. */
export default defineConfig({
  test: {
    include: ["test/**/*.proof.ts"],
    setupFiles: ["test/random-seed.ts"],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    reporters: ["default", ["json", { outputFile: "artefacts/proofs.json" }]],
  },
});
