import { collector } from "../../jobs/collector.ts";
import { openFile } from "../../workbook/file.ts";
import { answering, type WorkerCall } from "./worker-calls.ts";

/** Reads what came back and merges it, away from the page. */
const answer = answering(collector(async (bytes) => openFile(bytes)));

addEventListener("message", async ({ data }: MessageEvent<WorkerCall>) => {
  postMessage(await answer(data));
});
postMessage("ready");
