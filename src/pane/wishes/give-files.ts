import type { GivenFile } from "../desk.ts";
import { words } from "../words.ts";
import { givePlan } from "./export.ts";
import type { Means } from "./means.ts";
import { openFile, readFile } from "./open-file.ts";
import { tellTrouble } from "./tell.ts";

export async function giveFiles(means: Means, files: readonly GivenFile[], anyway: boolean): Promise<void> {
  const plan = files.find(({ name }) => /\.doc[xm]?$/i.test(name));
  const workbook = files.find((file) => file !== plan);
  const before = means.store.now();
  const inSettings = before.kind === "working" && before.settings?.touched === true;
  if (inSettings || before.kind === "reviewing" || before.kind === "rolling" || before.kind === "columns") {
    const { finishFirst, finishFirstMore } = words.trouble;
    return tellTrouble(means.store, { code: "finish-first", message: finishFirst, advice: finishFirstMore });
  }
  if (workbook !== undefined || before.kind !== "working") {
    const given = workbook ?? plan;
    if (given === undefined) return;
    if (before.kind === "working" && before.unsaved && !anyway) {
      const notice = { kind: "unsaved", workbook: given.name, files } as const;
      return means.store.send({ kind: "noticed", notice });
    }
    means.store.send({ kind: "file-given", name: given.name });
    const file = await readFile(means, given);
    // Stopped while it was on its way.
    if (means.store.now().kind !== "opening") return;
    if (file === undefined || !(await openFile(means, file, undefined, given))) return;
    if (workbook === undefined) return;
  }
  const open = means.store.now();
  if (plan === undefined || open.kind !== "working") return;
  means.store.send({ kind: "tab-chosen", tab: "export" });
  await givePlan(means, open, plan);
}
