import type { Collector } from "../../jobs/collector.ts";

/** What the worker is asked: what the collector can, and to read a file itself, so that the page need not. */
export interface Asked extends Collector {
  readFile(
    key: number,
    given: { readonly name: string; readonly file: Blob; readonly sender?: string },
  ): ReturnType<Collector["read"]>;
}

type Name = keyof Asked;

/** A call of the collector on its way to the worker. */
export type WorkerCall = { readonly call: number } & {
  readonly [Key in Name]: { readonly name: Key; readonly args: Parameters<Asked[Key]> };
}[Name];

/** What comes back: the answer, or that the work broke off, by the number of the call. */
export type WorkerAnswer =
  | { readonly call: number; readonly value: unknown }
  | { readonly call: number; readonly broken: string };

/** Carries calls out on this collector. */
export function answering(collector: Collector) {
  return async (asked: WorkerCall): Promise<WorkerAnswer> => {
    try {
      return { call: asked.call, value: await carriedOut(collector, asked) };
    } catch (broken) {
      return { call: asked.call, broken: String(broken) };
    }
  };
}

async function carriedOut(collector: Collector, asked: WorkerCall): Promise<unknown> {
  switch (asked.name) {
    case "expect":
      return collector.expect(...asked.args);
    case "read":
      return collector.read(...asked.args);
    case "readFile": {
      const [key, { file, ...given }] = asked.args;
      return collector.read(key, { ...given, bytes: new Uint8Array(await file.arrayBuffer()) });
    }
    case "assign":
      return collector.assign(...asked.args);
    case "drop":
      return collector.drop(...asked.args);
    case "merge":
      return collector.merge(...asked.args);
  }
}
