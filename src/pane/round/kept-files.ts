import type { KeptReturn } from "../../core/model/kept-merge.ts";
import type { CheckReport } from "../../jobs/check.ts";
import type { RoundState } from "./round-state.ts";

type Report = Pick<CheckReport, "settings">;

/** The copies that were merged in an earlier sitting and are not handed in again in this one. */
export function keptFiles({ files }: RoundState, { settings }: Report): readonly KeptReturn[] {
  const here = new Set(files.flatMap((file) => (file.kind === "copy" ? [file.hash] : [])));
  return (settings.rounds?.at(-1)?.returns ?? []).filter(({ hash }) => !here.has(hash));
}

/** Whether there is anything to merge: files of this sitting, or a merge of an earlier one, whatever of it is damaged. */
export function isCollecting({ files }: RoundState, { settings }: Report): boolean {
  const { returns = [], written } = settings.rounds?.at(-1) ?? {};
  return files.length > 0 || returns.length > 0 || written !== undefined;
}
