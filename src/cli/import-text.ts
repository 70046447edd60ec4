import { basename } from "node:path";
import { frameName } from "../core/model/frame.ts";
import type { ImportedPlan } from "../core/model/imported-plan.ts";
import type { LeftOut, SourcePlace } from "../core/model/plan-text.ts";
import { placeWords } from "../core/text/place-words.ts";

/** What `import` says on the screen. */
export function importText(
  { title, frame, rows, doubts, leftOut }: ImportedPlan,
  path: string,
  out: string | undefined,
): string {
  const items = rows.reduce((sum, row) => sum + row.items.length, 0);
  const lines = [
    title ?? (path === "-" ? "（没有标题）" : basename(path)),
    `${frame === undefined ? "没有看出是哪一学年" : frameName(frame.frame)} · ${rows.length} 行 · ${items} 项`,
    ...doubts.map(({ source, message }) => `  请核对${source ? ` ${placeWords(source)}` : ""}  ${message}`),
    ...(leftOut.length > 0 ? [`没有放进表里的 ${leftOut.length} 处：`] : []),
    ...leftOutRuns(leftOut),
    ...(out === undefined ? [] : [`已另存为：${out}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Lines that follow one another and are left out for the same reason are told in one line. */
function leftOutRuns(leftOut: readonly LeftOut[]): string[] {
  const runs: { first: LeftOut; last: LeftOut; count: number }[] = [];
  for (const one of leftOut) {
    const run = runs.at(-1);
    if (run !== undefined && run.last.why === one.why && isSameKind(run.last.source, one.source)) {
      run.last = one;
      run.count += 1;
    } else runs.push({ first: one, last: one, count: 1 });
  }
  return runs.map(({ first, last, count }) =>
    count === 1
      ? `  ${placeWords(first.source)}  “${shortened(first.text)}”  ${first.why}`
      : `  ${placeWords(first.source)}到${placeWords(last.source)}  ${first.why}（${count} 处）`,
  );
}

function isSameKind(one: SourcePlace, other: SourcePlace): boolean {
  return "table" in one ? "table" in other && one.table === other.table : "line" in other;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > 24 ? `${line.slice(0, 24)}…` : line;
}
