import packageJson from "../../package.json";
import { run } from "./run.ts";

// Whoever reads our words may stop listening (`| head -1`): that is no error of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: Error & { code?: string }) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

/** The command line on this machine: files by the file adapter, words to the terminal. */
process.exitCode = await run(
  process.argv.slice(2),
  {
    console: {
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
    },
    openWorkbook: async (bytes) => (await import("../workbook/file.ts")).openFile(bytes),
    readStdin,
  },
  packageJson.version,
);

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
