import { type FoundFrame, frameName } from "../core/model/frame.ts";
import type { RolledPlan, RollLine } from "../jobs/roll-plan.ts";

/** What `import --roll` says on the screen: what is new, what is to be decided, what stays. */
export function rollText(rolled: RolledPlan, { frame: from }: FoundFrame, out: string | undefined): string {
  const { title, frame, rows, changed, questions, leftOut, kept, notes } = rolled;
  const items = rows.reduce((sum, row) => sum + row.items.length, 0);
  const lines = [
    title ?? "（没有标题）",
    `${frameName(from)} → ${frameName(frame)} · ${rows.length} 行 · ${items} 项`,
    ...section("已经改好", changed),
    ...section("还没定、先照旧", questions),
    ...section("没有放进新计划", leftOut),
    ...section("看着像旧的，不用改", kept),
    ...notes.map((note) => `  提醒  ${note}`),
    ...(out === undefined ? [] : [`已另存为：${out}`]),
  ];
  return `${lines.join("\n")}\n`;
}

function section(name: string, lines: readonly RollLine[]): string[] {
  return lines.length === 0 ? [] : [`${name}的 ${lines.length} 处：`, ...lines.map(lineText)];
}

function lineText({ place, from, to, why, choices }: RollLine): string {
  const answers = (choices ?? [to]).map((answer) => `“${answer}”`).join("或");
  const words = to === "" || to === from ? `“${from}”` : `“${from}” → ${answers}`;
  return `  ${place}  ${words}  ${why}`;
}
