/** Work that stands in no file yet. */
interface UnsavedWork {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** It was made here: there is no older file. */
  readonly made: boolean;
}

/** Work that a page left behind when it was closed, and which page that was. */
export interface LeftWork extends UnsavedWork {
  readonly page: string;
}

/**
 * Keeps unsaved work in the browser, on this computer, until it is saved: should the page crash, the next one finds
 * it. A copy for the worst case only: the workbook is where the officer's work lives.
 */
export interface Rescue {
  keep(work: UnsavedWork): Promise<void>;
  /** Forgets what this page kept, or what another left. */
  drop(page?: string): Promise<void>;
  /** The newest work left by a page that is gone. */
  left(): Promise<LeftWork | undefined>;
}

const DATABASE = "plan-schedule";
const STORE = "unsaved-work";

interface Entry extends LeftWork {
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The rescue of this page. Where the browser keeps nothing, neither do we. */
export function browserRescue(): Rescue {
  const page = crypto.randomUUID();
  holdLock(page);
  return {
    keep: (work) =>
      inStore("readwrite", (store) => store.put({ ...work, page, at: Date.now() })).then(() => {}),
    drop: (other = page) => inStore("readwrite", (store) => store.delete(other)).then(() => {}),
    left: async () => {
      const [entries = [], open] = await Promise.all([
        inStore<Entry[]>("readonly", (store) => store.getAll()),
        openPages(),
      ]);
      const left = entries.filter((entry) => entry.page !== page && !open.has(entry.page));
      return left.sort((one, other) => other.at - one.at)[0];
    },
  };
}

/** Held as long as the page lives: its work is not taken for left behind by another one. */
function holdLock(page: string): void {
  void navigator.locks?.request(lockOf(page), () => new Promise(() => {})).catch(() => {});
}

function lockOf(page: string): string {
  return `${STORE}/${page}`;
}

async function openPages(): Promise<ReadonlySet<string>> {
  const locks = await navigator.locks?.query().catch(() => undefined);
  const names = (locks?.held ?? []).flatMap(({ name }) => name ?? []);
  return new Set(names.map((name) => name.slice(STORE.length + 1)));
}

/** What the request gives; undefined where the browser has no room for us. */
async function inStore<Value>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<Value | undefined> {
  try {
    const database = await opened();
    try {
      return await answer<Value>(ask(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "page" });
  return answer(request);
}

function answer<Value>(request: IDBRequest): Promise<Value> {
  return new Promise((give, refuse) => {
    request.onsuccess = () => give(request.result);
    request.onerror = () => refuse(request.error);
  });
}
