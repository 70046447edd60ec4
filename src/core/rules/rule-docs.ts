import type { Level } from "../model/problem.ts";
import type { Example, ExampleCell, Rule } from "./rule.ts";

const LEVEL_NAMES: Readonly<Record<Level, string>> = { must: "要改", should: "建议" };
export const EXAMPLE_TITLE = "2024—2025学年工会工作进度安排";
export const EXAMPLE_HEADER = ["时间段", "主要工作内容", "责任部门/人"] as const;

/**
 * The list of all codes, one line each (docs/codes.md): those of problems with their levels, then those of what an
 * import leaves in doubt, whose table is handed in.
 */
export function codesPage(rules: readonly Rule[], doubts: readonly string[]): string {
  const lines = rules.map(
    ({ code, level, why }) => `| \`${code}\` | ${level} | ${LEVEL_NAMES[level]} | ${why} |`,
  );
  return [
    "# Codes of problems",
    "",
    "Written from the rules (`src/core/rules`) by `npx vitest run test/core/rules/rule-docs.test.ts --update`; not to be edited by hand.",
    "",
    "| code | level | 等级 | 为什么 |",
    "|---|---|---|---|",
    ...lines,
    "",
    "# Codes of doubts",
    "",
    "What `import` leaves for the officer to look at, beside its line; written from `src/core/reading/lists/doubt-docs.ts` in the same way. Nothing here stops an import.",
    "",
    ...doubts,
    "",
  ].join("\n");
}

/** The guide to the rules: why each one matters, a wrong table and a right one (docs/rules/rules.md). */
export function rulesPage(rules: readonly Rule[]): string {
  return [
    "# 检查哪些地方",
    "",
    "本页由规则生成（`npx vitest run test/core/rules/rule-docs.test.ts --update`），不要手改。",
    "“要改”的地方改好以后才算完成；“建议”可以不改，确认没错的点“这样没错”，这段文字不变就不再提醒。",
    "",
    ...rules.flatMap(section),
  ].join("\n");
}

function section({ code, level, why, wrong, right }: Rule): string[] {
  const heading = `## ${LEVEL_NAMES[level]} \`${code}\``;
  return [heading, "", why, "", "不对：", "", ...table(wrong), "", "对：", "", ...table(right), ""];
}

function table({
  title = EXAMPLE_TITLE,
  header = EXAMPLE_HEADER,
  kept,
  units = [],
  plan,
  chosen,
  rows,
  hidden = [],
  hiddenColumns = [],
}: Example): string[] {
  const written = rows.map((row, index) => {
    const note = hidden.includes(index + 1) ? "（此行隐藏）" : "";
    return line([`${note}${cellText(row[0] ?? "")}`, ...row.slice(1).map(cellText)]);
  });
  const columns = header.length === 0 ? (rows[0] ?? []).map(() => "") : header;
  const headers = columns.map(
    (text, index) => `${text}${hiddenColumns.includes(index + 1) ? "（此列隐藏）" : ""}`,
  );
  const notes = [
    ...(kept === undefined ? [] : [`（设置里是${kept}）`]),
    ...units.map(({ name, aliases }) => `（名单：${[name, ...aliases].join("、")}）`),
    ...(chosen === undefined ? [] : [`（指定列时表头是${chosen.join("、")}）`]),
  ];
  const body = plan === undefined ? [] : [...plan.map((text) => `> ${text}  `), ""];
  return [
    ...body,
    `*${title}*${notes.join("")}`,
    "",
    line(headers),
    line(headers.map(() => "---")),
    ...written,
  ];
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((text) => text.replaceAll("\n", "<br>").replaceAll("|", "\\|")).join(" | ")} |`;
}

function cellText(cell: ExampleCell): string {
  if (typeof cell === "string") return cell.replace(/_/gu, "\\_");
  if (cell.struck) return `~~${cell.text}~~`;
  if (cell.grey) return `${cell.text}（灰字）`;
  return cell.serial === undefined ? cell.text : `${cell.text}（日期）`;
}
