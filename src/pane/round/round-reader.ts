import { type Collector, collector } from "../../jobs/collector.ts";
import { codeForWorker } from "../packed.ts";
import type { WorkerAnswer, WorkerCall } from "./worker-calls.ts";

/** A worker that has not answered by then does not come: an old browser, or one that forbids it. */
const PATIENCE = 4000;

/** Reads what comes back beside the page, in a worker where there is one, else between the page's own turns. */
export async function roundReader(openHere: Parameters<typeof collector>[0]): Promise<Collector> {
  const worker = await startedWorker();
  return worker === undefined ? inTurns(collector(openHere)) : inWorker(worker);
}

/** The page has its turn. */
export function breath(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** The page breathes before each file. */
function inTurns(here: Collector): Collector {
  return {
    ...here,
    read: async (...args) => {
      await breath();
      return here.read(...args);
    },
    merge: async (ask) => {
      await breath();
      return here.merge(ask);
    },
  };
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

function inWorker(worker: Worker): Collector {
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
  const ask = <Key extends keyof Collector>(
    name: Key,
    args: Parameters<Collector[Key]>,
    handedOver: Transferable[] = [],
  ) =>
    new Promise((done, broken) => {
      calls += 1;
      waiting.set(calls, { done, broken });
      worker.postMessage({ call: calls, name, args } as WorkerCall, handedOver);
    }) as ReturnType<Collector[Key]>;
  return {
    expect: (expected) => ask("expect", [expected]),
    read: (key, file) => ask("read", [key, file], [file.bytes.buffer as ArrayBuffer]),
    assign: (key, sender) => ask("assign", [key, sender]),
    drop: (key) => ask("drop", [key]),
    merge: (asked) => ask("merge", [asked]),
  };
}
