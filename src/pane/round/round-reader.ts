import { type Collector, collector } from "../../jobs/collector.ts";
import type { GivenFile } from "../desk.ts";
import { codeForWorker } from "../packed.ts";
import type { Asked, WorkerAnswer, WorkerCall } from "./worker-calls.ts";

/** A worker that has not answered by then does not come: an old browser, or one that forbids it. */
const PATIENCE = 4000;

/** A file, and whose it is where the officer said so. */
export interface Handed {
  readonly file: GivenFile;
  readonly sender?: string;
}

/** A collector that is handed files as the officer gave them. */
export interface RoundReader extends Omit<Collector, "read"> {
  /** Rejects where the file cannot be read any more. */
  read(key: number, handed: Handed): ReturnType<Collector["read"]>;
}

/** Reads what comes back beside the page, in a worker where there is one, else between the page's own turns. */
export async function roundReader(openHere: Parameters<typeof collector>[0]): Promise<RoundReader> {
  const worker = await startedWorker();
  return worker === undefined ? inTurns(collector(openHere)) : inWorker(worker);
}

/** The page has its turn. */
export function breath(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** The page breathes before each file. */
function inTurns(here: Collector): RoundReader {
  return {
    ...here,
    read: async (key, handed) => {
      await breath();
      return here.read(key, await withBytes(handed));
    },
    merge: async (ask) => {
      await breath();
      return here.merge(ask);
    },
  };
}

async function withBytes({ file, ...sender }: Handed) {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), ...sender };
}

async function startedWorker(): Promise<Worker | undefined> {
  try {
    const worker = await newWorker();
    return worker === undefined || (await isReady(worker)) ? worker : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The single page's own scripts are the worker's code too; the add-in has it beside. They are long: between unpacking
 * them, packing them up and starting them the page breathes.
 */
async function newWorker(): Promise<Worker | undefined> {
  if (typeof Worker === "undefined") return undefined;
  if (ADDIN_BUILD) return new Worker(new URL("./round-worker.ts", import.meta.url));
  const code = codeForWorker();
  await breath();
  const address = URL.createObjectURL(new Blob(code, { type: "text/javascript" }));
  await breath();
  const worker = new Worker(address);
  // The worker has its code once it speaks.
  worker.addEventListener("message", () => URL.revokeObjectURL(address), { once: true });
  return worker;
}

function isReady(worker: Worker): Promise<boolean> {
  return new Promise((done) => {
    const refuse = () => {
      worker.terminate();
      done(false);
    };
    const patience = setTimeout(refuse, PATIENCE);
    worker.addEventListener("error", refuse, { once: true });
    worker.addEventListener(
      "message",
      () => {
        clearTimeout(patience);
        worker.removeEventListener("error", refuse);
        done(true);
      },
      { once: true },
    );
  });
}

function inWorker(worker: Worker): RoundReader {
  const waiting = new Map<number, { done(value: unknown): void; broken(why: Error): void }>();
  worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer | "ready">) => {
    if (data === "ready") return;
    const one = waiting.get(data.call);
    waiting.delete(data.call);
    if ("broken" in data) one?.broken(new Error(data.broken));
    else one?.done(data.value);
  });
  worker.addEventListener("error", (event) => {
    for (const one of waiting.values()) one.broken(new Error(event.message));
    waiting.clear();
  });
  let calls = 0;
  const ask = <Key extends keyof Asked>(
    name: Key,
    args: Parameters<Asked[Key]>,
    handedOver: Transferable[] = [],
  ) =>
    new Promise((done, broken) => {
      calls += 1;
      waiting.set(calls, { done, broken });
      worker.postMessage({ call: calls, name, args } as WorkerCall, handedOver);
    }) as ReturnType<Asked[Key]>;
  return {
    expect: (expected) => ask("expect", [expected]),
    read: async (key, { file, ...sender }) => {
      // A file of the browser's is read where it is needed; the page does not touch it.
      if (file instanceof Blob) return ask("readFile", [key, { name: file.name, file, ...sender }]);
      const given = await withBytes({ file, ...sender });
      return ask("read", [key, given], [given.bytes.buffer]);
    },
    assign: (key, sender) => ask("assign", [key, sender]),
    drop: (key) => ask("drop", [key]),
    merge: (asked) => ask("merge", [asked]),
  };
}
