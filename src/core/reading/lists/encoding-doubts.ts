import type { ImportDoubt } from "../../model/imported-plan.ts";
import type { PlanText } from "../../model/plan-text.ts";

const DAMAGED = "\uFFFD";

/** A text file whose encoding nothing proves, or with signs that nobody can read: shown by its first lines. */
export function encodingDoubts({ confirm }: PlanText): readonly ImportDoubt[] {
  const line = confirm?.[0];
  if (line === undefined) return [];
  const message = line.includes(DAMAGED)
    ? `有的字读不出来，显示成了“${DAMAGED}”，如“${line}”，请对照原文件补上，或请对方重新发一份`
    : `这个文本里的字有可能读错，请看“${line}”是不是原来的字；不是的话，请把原文复制后粘贴进来`;
  return [{ code: "encoding-to-confirm", message }];
}
