import type { Means } from "./means.ts";
import { openFile } from "./open-file.ts";

/** Looks whether a page that is gone left unsaved work, while nothing else has been begun. */
export async function findLeftWork({ store, rescue }: Means): Promise<void> {
  const left = await rescue.left();
  if (left !== undefined) store.send({ kind: "work-found", left });
}

/** Goes on with it: it is still unsaved, and from now on this page keeps it. */
export async function takeLeftWork(means: Means): Promise<void> {
  const { store, rescue } = means;
  const state = store.now();
  if (state.kind !== "welcome" || state.left === undefined) return;
  const { page, name, bytes, made } = state.left;
  if (!(await openFile(means, { name, bytes }, made || undefined))) return;
  store.send({ kind: "changed" });
  await rescue.keep({ name, bytes, made });
  await rescue.drop(page);
}

export async function dropLeftWork({ store, rescue }: Means): Promise<void> {
  const state = store.now();
  if (state.kind !== "welcome" || state.left === undefined) return;
  await rescue.drop(state.left.page);
  store.send({ kind: "work-found", left: undefined });
}
